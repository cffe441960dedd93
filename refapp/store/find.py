"""A query to SQL: every query becomes one SELECT of ids."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from refapp.model.folding import fold
from refapp.model.identifiers import normalise
from refapp.model.query import ALL, KEY_COLLISION, And, Filter, Not, Or, Query, Words, Years, path_steps
from refapp.store.key_collisions import SHARED_KEYS

Sql = tuple[str, list[object]]

# Columns the list can be sorted by. Those above the empty line have an index over the live references.
SORTS = {
    "title": "title_sort",
    "creators": "creators_sort",
    "year": "year",
    "container": "container_sort",
    "kind": "kind",
    "added": "id",  # ids are given in the order of adding
    "citekey": "citekey",
    "changed": "changed",
    "language": "language",
    "status": "status",
}
NEWEST = ("-added",)
_DAYS = {"today": 1, "week": 7, "month": 30}
_DEEPEST = 50  # steps of a collection path
_TEXT_ROLES = ("abstract", "summary", "note", "page", "contributors")
_UNDER = (
    "WITH RECURSIVE under(id) AS (SELECT id FROM collection WHERE state = 0 AND {where} "
    "UNION SELECT collection.id FROM collection JOIN under ON parent_id = under.id AND state = 0) "
    "SELECT reference_id AS id FROM reference_collection WHERE collection_id IN under"
)


def order_sql(order: tuple[str, ...]) -> str:
    """What stands behind ORDER BY for keys of `SORTS`, the first counting most; one with `-` before it runs downwards.

    Equal ones stand in the order of adding, in the direction of the first key: so an index gives them sorted.
    """
    terms: dict[str, str] = {}
    for each in order:
        column = SORTS.get(each.removeprefix("-"))
        if column and "id" not in terms:
            terms.setdefault(column, "DESC" if each.startswith("-") else "ASC")
    terms.setdefault("id", next(iter(terms.values()), "DESC"))
    return ", ".join(f"{column} {way}" for column, way in terms.items())


def ids_sql(query: Query, dead: bool) -> Sql:
    """A SELECT of the ids of the live references `query` matches, in no order, and its parameters.

    `dead` says whether there are references that are not live; without them some work is saved.
    """
    sql, values = _select(query)
    if _may_repeat(query):
        sql = f"SELECT DISTINCT id FROM ({sql})"
    if dead and not _only_live(query):
        return f"SELECT id FROM ({sql}) WHERE +id IN (SELECT id FROM reference WHERE state = 0)", values
    return sql, values


def _only_live(query: Query) -> bool:
    """Whether the SELECT of `query` can give live references only: the full-text index holds no others."""
    if isinstance(query, And):
        return not query.parts or any(_only_live(part) for part in query.parts)
    if isinstance(query, Or):
        return all(_only_live(part) for part in query.parts)
    return not isinstance(query, Filter) or query.name in ("kind", "key", "is", "status", "added", "like")


def _may_repeat(query: Query) -> bool:
    """Whether the SELECT of `query` may give an id twice: of a reference with two texts, tags or collections."""
    if isinstance(query, And):
        return (
            bool(query.parts)
            and not any(isinstance(part, Words) for part in query.parts)
            and _may_repeat(query.parts[0])
        )
    return isinstance(query, Filter) and query.name in ("tag", "sdg", "in", "doi", "has")


def _select(query: Query) -> Sql:
    if query == ALL:
        return "SELECT id FROM reference WHERE state = 0", []
    if isinstance(query, Words):
        return _match([query])
    if isinstance(query, And):
        return _all_of(query.parts)
    if isinstance(query, Or):
        parts = [_select(part) for part in query.parts]
        sql = " UNION ".join(f"SELECT id FROM ({sql})" for sql, _ in parts)
        return sql, [value for _, values in parts for value in values]
    if isinstance(query, Not):
        sql, values = _select(query.part)
        return f"SELECT id FROM reference WHERE state = 0 AND id NOT IN ({sql})", values
    if isinstance(query, Years):
        low, high = (-9999 if query.low is None else query.low), (9999 if query.high is None else query.high)
        return "SELECT id FROM reference WHERE state = 0 AND year BETWEEN ? AND ?", [low, high]
    return _filter(query)


def _all_of(parts: Sequence[Query]) -> Sql:
    words = [part for part in parts if isinstance(part, Words)]
    others = [_select(part) for part in parts if not isinstance(part, Words)]
    sql, values = _match(words) if words else others.pop(0)
    if not others:
        return sql, values
    # The plus sign keeps SQLite from repeating the full-text match for every id of the inner SELECT.
    column, joint = ("+rowid", f"{sql} AND ") if words else ("+id", f"SELECT id FROM ({sql}) WHERE ")
    conditions = " AND ".join(f"{column} IN ({inner})" for inner, _ in others)
    return joint + conditions, [*values, *(value for _, inner in others for value in inner)]


def _match(words: Sequence[Words]) -> Sql:
    terms = [term for each in words for term in _terms(each)]
    if not terms:
        return "SELECT rowid AS id FROM search WHERE 1", []
    return "SELECT rowid AS id FROM search WHERE search MATCH ?", [" AND ".join(terms)]


def _terms(words: Words) -> list[str]:
    column = f"{words.column} : " if words.column else ""
    texts = [words.text] if words.phrase else words.text.split()
    # Phrases are found as they stand, words as beginnings of words.
    end = "" if words.phrase else "*"
    return [f'{column}"{_quoted(text)}"{end}' for text in texts if re.search(r"[^\W_]", fold(text))]


def _quoted(text: str) -> str:
    return fold(text).replace('"', " ").replace("\0", " ")


def _filter(query: Filter) -> Sql:
    name, value = query.name, query.value
    if name == "tag":
        return _tag("tag.name = ? COLLATE NOCASE", value)
    if name == "sdg":
        return _tag("tag.kind = 'sdg' AND tag.name = ?", f"SDG {re.sub(r'[^0-9]', '', value)}")
    if name == "kind":
        return "SELECT id FROM reference WHERE state = 0 AND kind = ?", [value.lower()]
    if name == "lang":
        sql = "SELECT id FROM reference WHERE state = 0 AND language = ? UNION "
        return sql + "SELECT reference_id AS id FROM text WHERE language = ?", [value, value]
    if name == "in":
        return _collection(value)
    if name == "doi":
        low = normalise("doi", value)
        sql = "SELECT reference_id AS id FROM identifier WHERE scheme = 'doi' AND value BETWEEN ? AND ?"
        return sql, [low, low + "\U0010ffff"]
    if name == "key":
        return "SELECT id FROM reference WHERE state = 0 AND citekey = ?", [value]
    if name == "like":
        return "SELECT value AS id FROM json_each(alike_to_key(?))", [value]
    if name == "import":
        return _import(value.lower())
    if name == "added":
        return _added(value.lower())
    if name == "is" and value.lower() == "starred":
        return "SELECT id FROM reference WHERE state = 0 AND starred", []
    if name == "is" and value.lower() == KEY_COLLISION:
        return SHARED_KEYS, []
    if name in ("is", "status"):
        return "SELECT id FROM reference WHERE state = 0 AND status = ?", [value]
    return _has(value.lower())


def _tag(where: str, value: str) -> Sql:
    return f"SELECT reference_id AS id FROM reference_tag JOIN tag ON tag.id = tag_id WHERE {where}", [value]


def _collection(value: str) -> Sql:
    named = (
        "query = '' AND "
        "(EXISTS (SELECT 1 FROM json_each(names) WHERE json_each.value = ? COLLATE NOCASE) OR (key = ? AND key <> ''))"
    )
    steps = path_steps(value)[:_DEEPEST]
    where = named
    for number, _ in enumerate(steps):
        above = (
            f"parent_id IN (SELECT id FROM collection WHERE state = 0 AND {where})" if number else "parent_id IS NULL"
        )
        where = f"{named} AND {above}"
    return f"SELECT id FROM ({_UNDER.format(where=where)})", [
        each for step in reversed(steps or [value]) for each in (step, step)
    ]


def _import(value: str) -> Sql:
    """The references that the records of one import are in."""
    sql = "SELECT DISTINCT reference_id AS id FROM ledger_line WHERE reference_id IS NOT NULL AND ledger_id = "
    if value == "last":
        return sql + "(SELECT max(id) FROM ledger)", []
    return sql + "?", [int(value) if re.fullmatch(r"[0-9]{1,15}", value) else -1]


def _added(value: str) -> Sql:
    """Added in the last 1, 7 or 30 days, or on the days whose date (UTC) begins with `value`."""
    sql = "SELECT id FROM reference WHERE state = 0 AND added "
    if value in _DAYS:
        return sql + ">= ?", [(datetime.now(UTC) - timedelta(days=_DAYS[value])).isoformat(timespec="milliseconds")]
    return sql + "BETWEEN ? AND ?", [value, value + "\U0010ffff"]


def _has(what: str) -> Sql:
    if what == "pdf":
        return "SELECT id FROM reference WHERE state = 0 AND pdf", []
    if what in _TEXT_ROLES:
        return "SELECT reference_id AS id FROM text WHERE role = ?", [what]
    if what in ("attachment", "file"):
        return "SELECT id FROM reference WHERE state = 0 AND attachments <> ''", []
    if what == "tag":
        return "SELECT reference_id AS id FROM reference_tag", []
    return "SELECT reference_id AS id FROM identifier WHERE scheme = ?", [what]
