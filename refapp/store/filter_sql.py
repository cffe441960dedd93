"""Each filter of a search as a SELECT of ids: see `model.query.FILTERS`."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta

from refapp.model.folding import fold, sort_key
from refapp.model.kinds import KINDS
from refapp.model.query import KEY_COLLISION, MISSING_FILE, Filter, path_steps
from refapp.store.key_collisions import SHARED_KEYS

Sql = tuple[str, list[object]]

LIVE_ONLY = ("kind", "key", "is", "status", "added", "like", "creator", "container")  # these find no others
REPEATING = ("tag", "sdg", "in", "doi", "has")  # these may give an id twice
# The name of a creator as `Creator.sorting_name` has it, of the value of a JSON array.
CREATOR_NAME = (
    "CASE WHEN coalesce({0}.value->>'literal', '') <> '' THEN {0}.value->>'literal' ELSE ltrim("
    "coalesce(nullif({0}.value->>'particle', '') || ' ', '') || coalesce({0}.value->>'family', '') || "
    "coalesce(', ' || nullif({0}.value->>'given', ''), '') || coalesce(', ' || nullif({0}.value->>'suffix', ''), ''), "
    "', ') END"
)
# Spans of time that `added` knows by name, in days.
SPANS = {"today": 1, "week": 7, "month": 30, "year": 365}
EARLIER = "earlier"  # than the longest of them
_UNITS = {"d": 1, "w": 7, "m": 30, "y": 365}
_LONGEST = 700_000  # days; before that there are no dates
_TEXT_ROLES = ("abstract", "summary", "note", "page", "contributors")
_END = "\U0010ffff"  # after all that begins with the text before it
_MISSING = "SELECT value AS id FROM json_each(missing_files())"  # see `store.missing`
_REFERENCES = "SELECT id FROM reference WHERE state = 0 AND "
# The tags first: a join looks through all that is tagged.
_TAGGED = "SELECT reference_id AS id FROM reference_tag WHERE tag_id IN (SELECT id FROM tag WHERE {})"
_NAMED = (
    "collection.state = 0 AND query = '' AND "
    "(EXISTS (SELECT 1 FROM json_each(names) AS one WHERE one.value = steps.name COLLATE NOCASE) "
    "OR (key = steps.name AND key <> ''))"
)
# `steps` are the names of a path, `at` the collections that each step leads to; those and what is under them.
_COLLECTED = (
    "WITH RECURSIVE steps(number, name) AS (SELECT key, value FROM json_each(?)), "
    f"at(id, number) AS (SELECT id, 0 FROM collection JOIN steps ON number = 0 WHERE {_NAMED} {{root}} UNION "
    "SELECT collection.id, steps.number FROM at JOIN collection ON parent_id = at.id "
    f"JOIN steps ON steps.number = at.number + 1 WHERE {_NAMED}), "
    "under(id) AS (SELECT id FROM at WHERE number = ? "
    "UNION SELECT collection.id FROM collection JOIN under ON parent_id = under.id AND collection.state = 0) "
    "SELECT reference_id AS id FROM reference_collection WHERE collection_id IN under"
)


def filter_sql(query: Filter) -> Sql:
    """A SELECT of the ids that have the value of a filter, and its parameters."""
    return _FILTERS[query.name](query.value)


def since(days: int) -> str:
    """The time that many days ago, as `reference.added` has it."""
    return (datetime.now(UTC) - timedelta(days=min(days, _LONGEST))).isoformat(timespec="milliseconds")


def _tag(value: str) -> Sql:
    """Those with the tag, and with tags nested in it: `a/b` is one of `a`."""
    # After the slash comes the zero: so what lies between begins with `a/`.
    sql = "(tag.name = ? COLLATE NOCASE OR (tag.name >= ? COLLATE NOCASE AND tag.name < ? COLLATE NOCASE))"
    return _TAGGED.format(sql), [value, f"{value}/", f"{value}0"]


def _sdg(value: str) -> Sql:
    return _TAGGED.format("tag.kind = 'sdg' AND tag.name = ?"), [f"SDG {re.sub(r'[^0-9]', '', value)}"]


def _kind(value: str) -> Sql:
    """By the CSL type, or by what people call it."""
    value = value.casefold()
    if value in KINDS:
        return _REFERENCES + "kind = ?", [value]
    from refapp.messages import sentence

    plain = re.sub(r"[-_]", " ", value)
    kinds = [each for each in KINDS if plain in (sentence(f"kind-{each}").casefold(), re.sub(r"[-_]", " ", each))]
    return _REFERENCES + f"kind IN ({', '.join('?' for _ in kinds)})", [*kinds]


def _lang(value: str) -> Sql:
    sql = _REFERENCES + "language = ? UNION SELECT reference_id AS id FROM text WHERE language = ?"
    return sql, [value, value]


def _collection(value: str) -> Sql:
    path = path_steps(value)
    steps = path or [value]
    sql = _COLLECTED.format(root="AND parent_id IS NULL" if path else "")
    return f"SELECT id FROM ({sql})", [json.dumps(steps), len(steps) - 1]


def _doi(value: str) -> Sql:
    from refapp.model.identifiers import normalise  # not before the first paint

    low = normalise("doi", value)
    sql = "SELECT reference_id AS id FROM identifier WHERE scheme = 'doi' AND value BETWEEN ? AND ?"
    return sql, [low, low + _END]


def _import(value: str) -> Sql:
    """The references that the records of one import are in."""
    sql = "SELECT DISTINCT reference_id AS id FROM ledger_line WHERE reference_id IS NOT NULL AND ledger_id = "
    if value.lower() == "last":
        return sql + "(SELECT max(id) FROM ledger)", []
    return sql + "?", [int(value) if re.fullmatch(r"[0-9]{1,15}", value) else -1]


def _added(value: str) -> Sql:
    """Added in a span of time up to now, or on days whose date (UTC) begins with `value`, or from one to another."""
    value = value.lower()
    sql = _REFERENCES + "added "
    span = re.fullmatch(r"([0-9]{1,6})([dwmy])", value)
    if value in SPANS or span:
        return sql + ">= ?", [since(int(span[1]) * _UNITS[span[2]] if span else SPANS[value])]
    if value == EARLIER:
        return sql + "< ?", [since(max(SPANS.values()))]
    low, dots, high = value.partition("..")
    high = high if dots else low
    return sql + "BETWEEN ? AND ?", [low, high + _END]


def _is(value: str) -> Sql:
    if value.lower() == "starred":
        return _REFERENCES + "starred", []
    if value.lower() == KEY_COLLISION:
        return SHARED_KEYS, []
    return _REFERENCES + "status = ?", [value]


def _creator(value: str) -> Sql:
    """Exactly this creator: looked for among those that have all words of the name in the full-text index."""
    words = re.findall(r"[^\W_]+", fold(value))
    found = " AND ".join(f'creators : "{word}"' for word in words)
    among = "id IN (SELECT rowid FROM search WHERE search MATCH ?) AND " if words else ""
    sql = f"{among}EXISTS (SELECT 1 FROM json_each(nullif(creators, '')) AS one WHERE {CREATOR_NAME.format('one')} = ?)"
    return _REFERENCES + sql, [found, value] if words else [value]


def _container(value: str) -> Sql:
    return _REFERENCES + "container_sort = ? AND container = ?", [sort_key(value, 30), value]


def _has(value: str) -> Sql:
    what = value.lower()
    if what == "pdf":
        return _REFERENCES + "pdf", []
    if what in _TEXT_ROLES:
        return "SELECT reference_id AS id FROM text WHERE role = ?", [what]
    if what == MISSING_FILE:
        return _MISSING, []
    if what in ("attachment", "file"):
        return _REFERENCES + "attachments <> ''", []
    if what == "tag":
        return "SELECT reference_id AS id FROM reference_tag", []
    return "SELECT reference_id AS id FROM identifier WHERE scheme = ?", [what]


_FILTERS: Mapping[str, Callable[[str], Sql]] = {
    "tag": _tag,
    "kind": _kind,
    "lang": _lang,
    "in": _collection,
    "sdg": _sdg,
    "has": _has,
    "doi": _doi,
    "key": lambda value: (_REFERENCES + "citekey = ?", [value]),
    "is": _is,
    "status": _is,
    "import": _import,
    "added": _added,
    "like": lambda value: ("SELECT value AS id FROM json_each(alike_to_key(?))", [value]),
    "creator": _creator,
    "container": _container,
}
