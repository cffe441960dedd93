"""What the references found have in common, with counts: kinds, years, tags, SDG, languages, collections."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass

from refapp.model.query import ALL, Query
from refapp.store.find import ids_sql

NAMES = ("kind", "year", "tag", "sdg", "lang", "in")


@dataclass(frozen=True, slots=True)
class Value:
    """One value of a facet: what a filter asks for, how many references have it, and its colour (tags)."""

    value: str
    count: int
    colour: str = ""


@dataclass(frozen=True, slots=True)
class CollectionNode:
    """A collection with the number of references in it or under it; `names` per language."""

    id: int
    parent_id: int | None
    names: Mapping[str, str]
    count: int

    @property
    def name(self) -> str:
        """The English name where known, else the first."""
        return self.names.get("en") or next(iter(self.names.values()), "")


def values(connection: sqlite3.Connection, name: str, query: Query, most: int = 1000) -> list[Value]:
    """The values of facet `name` (not `in`) among what `query` matches, with counts, most frequent first."""
    hits, arguments = _hits(connection, query)
    column = "id" if name in ("kind", "year") else "reference_id"
    sql = _SQL[name].replace("{hits}", hits.replace("{column}", column))
    rows = connection.execute(f"{sql} ORDER BY 2 DESC, 1 LIMIT ?", [*arguments, most])
    return [Value(str(row[0]), row[1], row[2] if len(row) > 2 else "") for row in rows if row[0] not in (None, "")]


def collections(connection: sqlite3.Connection, query: Query) -> list[CollectionNode]:
    """The collections in which something that `query` matches is, parents before children, by name."""
    hits, arguments = _hits(connection, query)
    sql = f"""
        WITH RECURSIVE up(id, ancestor) AS (
            SELECT id, id FROM collection
            UNION SELECT up.id, parent_id FROM up JOIN collection ON collection.id = up.ancestor
            WHERE parent_id IS NOT NULL)
        SELECT ancestor, count(DISTINCT reference_id) FROM reference_collection JOIN up ON up.id = collection_id
        WHERE {hits.replace("{column}", "reference_id")} GROUP BY ancestor"""
    counts = dict(connection.execute(sql, arguments))
    rows = connection.execute("SELECT id, parent_id, names FROM collection ORDER BY id")
    nodes = [CollectionNode(row[0], row[1], json.loads(row[2]), counts[row[0]]) for row in rows if row[0] in counts]
    return sorted(nodes, key=lambda node: (node.parent_id or 0, node.name.casefold()))


def _hits(connection: sqlite3.Connection, query: Query) -> tuple[str, list[object]]:
    """A condition that a column holds the id of a reference found, and its parameters."""
    if query != ALL:
        sql, arguments = ids_sql(query)
        live = "" if _only_live(connection) else " INTERSECT SELECT id FROM reference WHERE state = 0"
        return f"{{column}} IN (SELECT * FROM ({sql}){live})", arguments
    if _only_live(connection):
        return "1", []
    return "{column} NOT IN (SELECT id FROM reference WHERE state > 0)", []


def _only_live(connection: sqlite3.Connection) -> bool:
    return connection.execute("SELECT 1 FROM reference WHERE state > 0 LIMIT 1").fetchone() is None


_TAGS = (
    "SELECT min(tag.name), sum(n), max(tag.colour) FROM (SELECT tag_id, count(DISTINCT reference_id) AS n "
    "FROM reference_tag WHERE {{hits}} GROUP BY tag_id) JOIN tag ON tag.id = tag_id WHERE tag.kind {kind} 'sdg' "
    "GROUP BY tag.name COLLATE NOCASE"
)
_SQL = {
    "kind": "SELECT kind, count(*) FROM reference WHERE state = 0 AND {hits} GROUP BY kind",
    "year": "SELECT year, count(*) FROM reference WHERE state = 0 AND {hits} GROUP BY year",
    "tag": _TAGS.format(kind="<>"),
    "sdg": _TAGS.format(kind="="),
    "lang": "SELECT language, count(DISTINCT reference_id) FROM text WHERE language <> '' AND {hits} GROUP BY language",
}
