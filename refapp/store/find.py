"""A query to SQL: every query becomes one SELECT of ids, sorted or not."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Sequence

from refapp.model.folding import fold
from refapp.model.query import ALL, And, Filter, Not, Or, Query, Words, Years
from refapp.store.filter_sql import LIVE_ONLY, REPEATING, Sql, filter_sql

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
DEEP = 3  # steps of all, any and none in each other
FEW = 1_000  # so many hits are sorted sooner than an index is gone through
MOST = 50  # so many conditions or SELECTs are joined at once: SQLite has limits that a pasted text can reach


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


def ordered_sql(connection: sqlite3.Connection, query: Query, order: tuple[str, ...]) -> Sql:
    """A SELECT of the ids of the live references `query` matches, sorted (see `order_sql`), and its parameters."""
    hits, values = hits_sql(connection, query)
    by = order_sql(order)
    if by.startswith("id "):
        return f"SELECT id FROM ({hits}) ORDER BY {by}", values
    if query == ALL:
        return f"{hits} ORDER BY {by}", values
    # With the plus sign SQLite goes through the index in order and looks each id up among the hits;
    # without it, it takes the hits and sorts them.
    some = connection.execute(f"SELECT count(*) FROM ({hits} LIMIT {FEW})", values).fetchone()[0]
    column = "id" if some < FEW else "+id"
    return f"SELECT id FROM reference WHERE state = 0 AND {column} IN ({hits}) ORDER BY {by}", values


def hits_sql(connection: sqlite3.Connection, query: Query) -> Sql:
    """The same in no order; in a library without a Trash it asks less."""
    deep: list[Sql] = []
    sql, values = _select(query, deep)
    if deep:
        parts = ", ".join(f"part{number} AS ({part})" for number, (part, _) in enumerate(deep))
        sql, values = f"WITH {parts} {sql}", [*(value for _, inner in deep for value in inner), *values]
    if _may_repeat(query):
        sql = f"SELECT DISTINCT id FROM ({sql})"
    if not _only_live(query) and has_dead(connection):
        return f"SELECT id FROM ({sql}) WHERE +id IN (SELECT id FROM reference WHERE state = 0)", values
    return sql, values


def has_dead(connection: sqlite3.Connection) -> bool:
    """Whether there are references that are not live."""
    return connection.execute("SELECT 1 FROM reference WHERE state > 0 LIMIT 1").fetchone() is not None


def _only_live(query: Query) -> bool:
    """Whether the SELECT of `query` can give live references only: the full-text index holds no others."""
    if isinstance(query, And):
        return not query.parts or any(_only_live(part) for part in query.parts)
    if isinstance(query, Or):
        return all(_only_live(part) for part in query.parts)
    return not isinstance(query, Filter) or query.name in LIVE_ONLY


def _may_repeat(query: Query) -> bool:
    """Whether the SELECT of `query` may give an id twice: of a reference with two texts, tags or collections."""
    if isinstance(query, And):
        return (
            bool(query.parts)
            and not any(isinstance(part, Words) for part in query.parts)
            and _may_repeat(query.parts[0])
        )
    return isinstance(query, Filter) and query.name in REPEATING


def _select(query: Query, deep: list[Sql]) -> Sql:
    """The SELECT of `query`; parts of it that are nested deep are put into `deep`, and named in it."""
    if query == ALL:
        return "SELECT id FROM reference WHERE state = 0", []
    if isinstance(query, Words):
        return _match([query])
    if isinstance(query, And):
        return _all_of(query.parts, deep)
    if isinstance(query, Or):
        parts = [_part(part, deep) for part in dict.fromkeys(query.parts)]
        return _union([sql for sql, _ in parts]), [value for _, values in parts for value in values]
    if isinstance(query, Not):
        sql, values = _part(query.part, deep)
        return f"SELECT id FROM reference WHERE state = 0 AND id NOT IN ({sql})", values
    if isinstance(query, Years):
        low, high = (-9999 if query.low is None else query.low), (9999 if query.high is None else query.high)
        return "SELECT id FROM reference WHERE state = 0 AND year BETWEEN ? AND ?", [low, high]
    return filter_sql(query)


def _part(query: Query, deep: list[Sql]) -> Sql:
    """The SELECT of a part of a query: by a name where it is deep, for SQLite reads only so many parentheses."""
    sql, values = _select(query, deep)
    if _height(query) < DEEP:
        return sql, values
    deep.append((sql, values))
    return f"SELECT id FROM part{len(deep) - 1}", []


def _height(query: Query) -> int:
    if isinstance(query, Not):
        return 1 + _height(query.part)
    return 1 + max(map(_height, query.parts), default=0) if isinstance(query, And | Or) else 0


def _union(selects: list[str]) -> str:
    """One SELECT of what one of `selects` gives."""
    while len(selects) > MOST:
        selects = [_union(selects[at : at + MOST]) for at in range(0, len(selects), MOST)]
    return " UNION ".join(f"SELECT id FROM ({sql})" for sql in selects)


def _every(conditions: list[str]) -> str:
    """One condition that holds where all of `conditions` do."""
    while len(conditions) > MOST:
        conditions = [f"({_every(conditions[at : at + MOST])})" for at in range(0, len(conditions), MOST)]
    return " AND ".join(conditions)


def _all_of(parts: Sequence[Query], deep: list[Sql]) -> Sql:
    parts = list(dict.fromkeys(parts))
    words = [part for part in parts if isinstance(part, Words)]
    others = [_part(part, deep) for part in parts if not isinstance(part, Words)]
    sql, values = _match(words) if words else others.pop(0)
    if not others:
        return sql, values
    # The plus sign keeps SQLite from repeating the full-text match for every id of the inner SELECT.
    column, joint = ("+rowid", f"{sql} AND ") if words else ("+id", f"SELECT id FROM ({sql}) WHERE ")
    conditions = [f"{column} IN ({inner})" for inner, _ in others]
    return joint + _every(conditions), [*values, *(value for _, inner in others for value in inner)]


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
