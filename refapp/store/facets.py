"""What the references found have in common, with counts: tags, kinds, years, creators, collections and more."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from refapp.model.query import ALL, MISSING_FILE, Filter, Query
from refapp.store.filter_sql import CREATOR_NAME, EARLIER, SPANS, filter_sql, since
from refapp.store.find import has_dead, hits_sql
from refapp.store.tag_groups import groups_of
from refapp.store.tag_uses import Tags


@dataclass(frozen=True, slots=True)
class Value:
    """One value of a facet: what a filter asks for, how many references have it; of a tag its colour and key.

    A `step` is no tag itself: several tags are nested in it.
    """

    value: str
    count: int
    colour: str = ""
    key: int = 0
    step: bool = False


@dataclass(frozen=True, slots=True)
class ImportValue:
    """An import: the id of its ledger, when it was, how many references it has, one of its files and their number."""

    id: int
    at: str
    count: int
    file: str
    files: int


@dataclass(frozen=True, slots=True)
class CollectionNode:
    """A collection with the number of references in it or under it; `names` per language.

    One with a `query` is a saved search, which is not counted here.
    """

    id: int
    parent_id: int | None
    names: Mapping[str, str]
    count: int
    query: str = ""

    @property
    def name(self) -> str:
        """The English name where known, else the first."""
        return self.names.get("en") or next(iter(self.names.values()), "")


_COLUMNS = {
    "kind": ("kind", "reference", "id", "state = 0"),
    "year": ("year", "reference", "id", "state = 0 AND year IS NOT NULL"),
    "container": ("container", "reference", "id", "state = 0 AND container <> ''"),
    "lang": ("language", "text", "reference_id", "language <> ''"),
}


class Facets:
    """The facets, counted with a connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def values(self, name: str, query: Query = ALL, most: int = 1000) -> list[Value]:
        """The values of facet `name` (not `in`) among what `query` matches, with counts, most frequent first."""
        if name in ("tag", "sdg"):
            found = self._tags(name, query)
        elif name in ("creator", "has", "added"):
            found = {"creator": self._creators, "has": self._parts, "added": self._added}[name](query)
        else:
            found = self._columns(name, query)
        return sorted(found, key=lambda each: (-each.count, each.value))[:most]

    def collections(self, query: Query = ALL) -> list[CollectionNode]:
        """Every collection with how much of what `query` matches is in it, and every saved search, by name."""
        rows = self._connection.execute("SELECT id, parent_id, names, query FROM collection WHERE state = 0").fetchall()
        parents = {row[0]: row[1] for row in rows}
        where, arguments = self._where(query, "reference_id")
        members: dict[int, set[int]] = defaultdict(set)
        sql = f"SELECT collection_id, group_concat(reference_id) FROM reference_collection WHERE {where} GROUP BY 1"
        for number, ids in self._connection.execute(sql, arguments):
            inside = set(ids.split(","))
            at: int | None = number
            while at is not None and at in parents:
                # A reference in two departments of a faculty counts once for the faculty.
                members[at] |= inside
                at = parents[at]
        nodes = [
            CollectionNode(row[0], row[1], json.loads(row[2]), len(members.get(row[0], ())), row[3]) for row in rows
        ]
        return sorted(nodes, key=lambda node: (node.parent_id or 0, node.name.casefold()))

    def imports(self, query: Query = ALL) -> list[ImportValue]:
        """The imports that something `query` matches came with, the newest first."""
        where, arguments = self._where(query, "reference_id")
        sql = (
            "SELECT ledger_id, at, count(DISTINCT reference_id), min(file), count(DISTINCT file) FROM ledger_line "
            "JOIN ledger ON ledger.id = ledger_id "
            f"WHERE reference_id IS NOT NULL AND {where} GROUP BY 1 ORDER BY 1 DESC"
        )
        return [ImportValue(*row) for row in self._connection.execute(sql, arguments)]

    def _columns(self, name: str, query: Query) -> list[Value]:
        column, table, key, condition = _COLUMNS[name]
        where, arguments = self._where(query, key)
        count = "count(*)" if table == "reference" else f"count(DISTINCT {key})"
        sql = f"SELECT {column}, {count} FROM {table} WHERE {condition} AND {where} GROUP BY {column}"
        return [Value(str(row[0]), row[1]) for row in self._connection.execute(sql, arguments)]

    def _creators(self, query: Query) -> list[Value]:
        """Creators in any role; a reference counts once for each."""
        where, arguments = self._where(query, "reference.id")
        name = CREATOR_NAME.format("one")
        sql = (
            f"SELECT {name}, count(DISTINCT reference.id) FROM reference, json_each(nullif(creators, '')) AS one "
            f"WHERE state = 0 AND {where} GROUP BY 1"
        )
        rows = self._connection.execute(sql, arguments)
        return [Value(row[0], row[1]) for row in rows if row[0]]

    def _parts(self, query: Query) -> list[Value]:
        """What references have: a PDF, texts, a DOI."""
        where, arguments = self._where(query, "id")
        counts = {"pdf": f"SELECT count(*) FROM reference WHERE state = 0 AND pdf AND {where}"}
        sql, _ = filter_sql(Filter("has", MISSING_FILE))
        counts[MISSING_FILE] = f"SELECT count(*) FROM reference WHERE state = 0 AND id IN ({sql}) AND {where}"
        where, _ = self._where(query, "reference_id")
        where = where.removeprefix("+")  # few texts of those found are sooner read than all texts
        counts["doi"] = f"SELECT count(DISTINCT reference_id) FROM identifier WHERE scheme = 'doi' AND {where}"
        found = [Value(what, self._connection.execute(sql, arguments).fetchone()[0]) for what, sql in counts.items()]
        sql = f"SELECT role, count(DISTINCT reference_id) FROM text WHERE {where} GROUP BY role"
        roles = dict(self._connection.execute(sql, arguments).fetchall())
        return found + [Value(role, roles.get(role, 0)) for role in ("summary", "abstract", "note")]

    def _added(self, query: Query) -> list[Value]:
        """The spans of time up to now, each with those before it, and what is older."""
        where, arguments = self._where(query, "id")
        sums = ", ".join("sum(added >= ?)" for _ in SPANS)
        longest = since(max(SPANS.values()))
        sql = f"SELECT {sums}, sum(added < ?) FROM reference WHERE state = 0 AND {where}"
        row = self._connection.execute(sql, [*(since(days) for days in SPANS.values()), longest, *arguments]).fetchone()
        return [Value(name, count or 0) for name, count in zip((*SPANS, EARLIER), row, strict=True)]

    def _tags(self, name: str, query: Query) -> list[Value]:
        """Tags of one name are one in any kind or language, with those nested in them; a reference counts once."""
        kind = "=" if name == "sdg" else "<>"
        tags = self._connection.execute(f"SELECT id, name, colour FROM tag WHERE kind {kind} 'sdg'")
        groups = groups_of(tags, steps=name == "tag")
        where, arguments = self._where(query, "reference_id")
        if name == "sdg":
            where += " AND tag_id IN (SELECT id FROM tag WHERE kind = 'sdg')"
        sql = f"SELECT tag_id, count(*) FROM reference_tag WHERE {where} GROUP BY tag_id"
        counts = dict(self._connection.execute(sql, arguments))
        used = {key: [each for each in (*group.own, *group.under) if each in counts] for key, group in groups.items()}
        several = {each for those in used.values() if len(those) > 1 for each in those}
        sql = f"SELECT tag_id, group_concat(reference_id) FROM reference_tag WHERE {where} AND tag_id IN "
        sql += "(SELECT value FROM json_each(?)) GROUP BY tag_id"
        rows = self._connection.execute(sql, [*arguments, json.dumps(sorted(several))]) if several else ()
        # Sets of texts: counting distinct ones in SQL takes three times as long.
        members = {number: frozenset(ids.split(",")) for number, ids in rows}
        keys = {each.casefold(): number for number, each in Tags(self._connection).keys().items()}
        found = []
        for key, group in groups.items():
            those = used[key]
            if those:
                count = len(frozenset().union(*(members[n] for n in those))) if len(those) > 1 else counts[those[0]]
                found.append(Value(group.name, count, group.colour, keys.get(key, 0), step=not group.own))
        return found

    def _where(self, query: Query, column: str) -> tuple[str, list[object]]:
        """A condition that `column` holds the id of a live reference that `query` matches, and its parameters."""
        if query != ALL:
            sql, arguments = hits_sql(self._connection, query)
            return f"+{column} IN ({sql})", arguments
        return f"+{column} NOT IN (SELECT id FROM reference WHERE state > 0)" if has_dead(self._connection) else "1", []
