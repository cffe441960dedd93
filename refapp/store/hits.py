"""The live references a query matches: all of them sorted, the first of them, how many. And what is in the Trash."""

from __future__ import annotations

import json
import sqlite3
from array import array

from refapp.model.query import ALL, Query
from refapp.store.filter_sql import Sql
from refapp.store.find import ids_sql, order_sql

PIECE = 60_000  # characters of numbers read at once: longer ones would keep other threads waiting
FEW = 1_000  # so many hits are sorted sooner than an index is gone through


def find(connection: sqlite3.Connection, query: Query, order: tuple[str, ...]) -> array[int]:
    """The ids of what `query` matches, sorted by keys of `find.SORTS`."""
    sql, values = _ordered(connection, query, order)
    # One long text comes out of SQLite several times as fast as as many rows.
    (text,) = connection.execute(f"SELECT json_group_array(id) FROM ({sql})", values).fetchone()
    return _numbers(text)


def first(connection: sqlite3.Connection, query: Query, order: tuple[str, ...], most: int) -> array[int]:
    """The first `most` of what `find` gives."""
    sql, values = _ordered(connection, query, order)
    return array("q", (row[0] for row in connection.execute(f"{sql} LIMIT ?", [*values, most])))


def count(connection: sqlite3.Connection, query: Query) -> int:
    """How many `query` matches."""
    sql, values = sql_of(connection, query)
    return int(connection.execute(f"SELECT count(*) FROM ({sql})", values).fetchone()[0])


def trash(connection: sqlite3.Connection) -> array[int]:
    """The ids in the Trash, the newest first."""
    sql = "SELECT id FROM reference WHERE state = 1 ORDER BY removed DESC, id DESC"
    return array("q", (row[0] for row in connection.execute(sql)))


def sql_of(connection: sqlite3.Connection, query: Query) -> Sql:
    """A SELECT of the ids of what `query` matches, with its values; in a library without a Trash it asks less."""
    has_dead = connection.execute("SELECT 1 FROM reference WHERE state > 0 LIMIT 1").fetchone() is not None
    return ids_sql(query, has_dead)


def _ordered(connection: sqlite3.Connection, query: Query, order: tuple[str, ...]) -> Sql:
    hits, values = sql_of(connection, query)
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


def _numbers(text: str) -> array[int]:
    """The numbers of a JSON list."""
    found = array("q")
    at, end = 1, len(text) - 1
    while at < end:
        comma = text.find(",", at + PIECE)
        stop = comma if comma >= 0 else end
        found.extend(json.loads(f"[{text[at:stop]}]"))
        at = stop + 1
    return found
