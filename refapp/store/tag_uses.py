"""Reading the tags of a library: how much each is used, its colour and key, and what editing it would change."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from refapp.store.connection import has_table

FIRST = 5  # references that a preview names


@dataclass(frozen=True, slots=True)
class TagUse:
    """A tag by its name: the kinds it is of, how many live references have it, its colour, its key (0: none)."""

    name: str
    kinds: tuple[str, ...]
    count: int
    colour: str = ""
    key: int = 0


@dataclass(frozen=True, slots=True)
class Effect:
    """What an edit of tags would do: to how many references, the titles of the first, and of each tag its count."""

    count: int
    titles: tuple[str, ...]
    counts: Mapping[str, tuple[int, int]]  # name to the references that have it before and after


class Tags:
    """The tags, read with a connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def keys(self) -> dict[int, str]:
        """Which tags have the keys 1 to 9."""
        if not has_table(self._connection, "tag_key"):
            return {}
        return dict(self._connection.execute("SELECT key, name FROM tag_key ORDER BY key").fetchall())

    def colour(self, name: str) -> str:
        """The colour of the tag `name`, or an empty text."""
        sql = "SELECT max(colour) FROM tag WHERE kind <> 'sdg' AND name = ?"
        return str(self._connection.execute(sql, (name,)).fetchone()[0] or "")

    def all(self) -> list[TagUse]:
        """The tags that live references have, or that have a key, by name; goals are none of them."""
        keys = {name: key for key, name in self.keys().items()}
        used = "CASE WHEN reference.id IS NOT NULL THEN tag.kind END"
        sql = (
            f"SELECT tag.name, json_group_array(DISTINCT {used}), count(DISTINCT reference.id), max(tag.colour) "
            "FROM tag LEFT JOIN reference_tag ON tag_id = tag.id "
            "LEFT JOIN reference ON reference.id = reference_id AND state = 0 WHERE tag.kind <> 'sdg' GROUP BY tag.name"
        )
        found = [
            TagUse(name, tuple(sorted(filter(None, json.loads(kinds)))), count, colour, keys.get(name, 0))
            for name, kinds, count, colour in self._connection.execute(sql)
            if count or name in keys
        ]
        return sorted(found, key=lambda tag: (tag.name.casefold(), tag.name))

    def names(self) -> list[str]:
        """The tags in use, most used first, for completion."""
        return [tag.name for tag in sorted(self.all(), key=lambda tag: -tag.count)]

    def effect(self, becomes: Mapping[str, Sequence[str]]) -> Effect:
        """What making the tags `becomes` (see `model.change.Retag`) would do."""
        ids = {name: self._tagged([name]) for name in {*becomes, *(each for new in becomes.values() for each in new)}}
        after: dict[str, set[int]] = {name: set() if name in becomes else set(found) for name, found in ids.items()}
        for name, new in becomes.items():
            for each in new:
                after[each] |= ids[name]
        changed = set().union(*(ids[name] for name in becomes))
        first = json.dumps(sorted(changed)[:FIRST])
        sql = "SELECT title FROM reference WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id"
        titles = tuple(row[0] for row in self._connection.execute(sql, (first,)))
        return Effect(len(changed), titles, {name: (len(ids[name]), len(after[name])) for name in ids})

    def lacking(self, ids: Iterable[int], name: str) -> int:
        """How many of `ids` have not the tag `name`, whatever its case."""
        low = name.casefold()
        rows = self._connection.execute("SELECT DISTINCT name FROM tag WHERE kind <> 'sdg'")
        having = self._tagged([row[0] for row in rows if row[0].casefold() == low])
        return sum(each not in having for each in ids)

    def _tagged(self, names: Sequence[str]) -> set[int]:
        sql = (
            "SELECT reference_id FROM reference_tag JOIN tag ON tag.id = tag_id "
            "JOIN reference ON reference.id = reference_id WHERE tag.kind <> 'sdg' AND state = 0 "
            "AND tag.name IN (SELECT value FROM json_each(?))"
        )
        return {row[0] for row in self._connection.execute(sql, (json.dumps(list(names)),))}
