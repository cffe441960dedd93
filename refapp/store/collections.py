"""Collections and saved searches as rows: made, changed, and marked as gone, which leaves what is in them for undo."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection

from refapp.model.change import Collect
from refapp.model.collection_tree import CollectionEntry, CollectionTree
from refapp.model.problems import AppError
from refapp.store.naming import Naming
from refapp.store.tables import GONE, LIVE

Members = list[list[int]]  # the id of a reference, and the position among its collections
_IN = "IN (SELECT value FROM json_each(?))"


def read_collections(connection: sqlite3.Connection) -> list[CollectionEntry]:
    """Every live collection and saved search, the oldest first."""
    sql = "SELECT id, parent_id, names, key, query, edited FROM collection WHERE state = 0 ORDER BY id"
    return [_entry(*row) for row in connection.execute(sql)]


class CollectionWriter:
    """Writes the rows of collections inside one transaction."""

    def __init__(self, transaction: Connection, raw: sqlite3.Connection, naming: Naming, now: str) -> None:
        self._run = transaction.exec_driver_sql
        self._raw = raw
        self._naming = naming
        self._now = now

    def all(self) -> list[CollectionEntry]:
        """Every live collection and saved search."""
        return read_collections(self._raw)

    @property
    def made(self) -> list[int]:
        """Those that were made because a reference is in them."""
        return self._naming.made

    @property
    def next_id(self) -> int:
        """The id the next one gets."""
        return int(self._raw.execute("SELECT coalesce(max(id), 0) + 1 FROM collection").fetchone()[0])

    def put(self, before: CollectionEntry | None, after: CollectionEntry) -> int:
        """Add `after`, or put it in the place of `before`; its id. Raises AppError where it cannot stand there."""
        tree = CollectionTree(self.all())
        if before is not None and tree.by_id.get(before.id or 0) != before:
            raise AppError("changed-since", title=before.name)
        if after.parent_id is not None:
            parent = tree.by_id.get(after.parent_id)
            if parent is None or parent.query:
                raise AppError("collection-missing")
            if after.id is not None and after.parent_id in tree.under([after.id]):
                raise AppError("collection-inside-itself", name=after.name)
        self._naming.forget()
        values = (after.parent_id, after.key, _dump(after), after.query, after.edited)
        if before is None:
            sql = "INSERT INTO collection (parent_id, key, names, query, edited) VALUES (?, ?, ?, ?, ?)"
            return int(self._run(sql, values).lastrowid)
        sql = "UPDATE collection SET parent_id = ?, key = ?, names = ?, query = ?, edited = ? WHERE id = ?"
        self._run(sql, (*values, before.id))
        return before.id or 0

    def remove(self, entry: CollectionEntry) -> list[int]:
        """Mark it, and what is beneath it, as gone; their ids. Raises AppError when it is not as `entry` says."""
        tree = CollectionTree(self.all())
        if tree.by_id.get(entry.id or 0) != entry:
            raise AppError("changed-since", title=entry.name)
        ids = sorted(tree.under([entry.id or 0]))
        self.set_state(ids, LIVE, GONE)
        return ids

    def set_state(self, ids: Sequence[int], before: int, after: int) -> None:
        """Make collections live or gone. Raises AppError when they are not in the state `before`."""
        wanted = json.dumps(list(ids))
        states = self._raw.execute(f"SELECT state FROM collection WHERE id {_IN}", (wanted,)).fetchall()
        if [state for (state,) in states] != [before] * len(ids):
            raise AppError("collection-missing")
        self._run(f"UPDATE collection SET state = ? WHERE id {_IN}", (after, wanted))
        self._naming.forget()

    def turn_made(self, ids: Sequence[int], state: int) -> None:
        """Collections that came with references go with them, but for those that hold something by now."""
        self._naming.forget()
        if state == LIVE:
            self._run(f"UPDATE collection SET state = 0 WHERE id {_IN}", (json.dumps(list(ids)),))
            return
        empty = (
            "NOT EXISTS (SELECT 1 FROM collection AS below WHERE below.parent_id = collection.id AND below.state = 0) "
            "AND NOT EXISTS (SELECT 1 FROM reference_collection JOIN reference ON reference.id = reference_id "
            f"WHERE collection_id = collection.id AND reference.state <> {GONE})"
        )
        for number in reversed(ids):  # what stands in another was made after it
            self._run(f"UPDATE collection SET state = {GONE} WHERE id = ? AND NOT edited AND {empty}", (number,))

    def collect(self, edit: Collect) -> Members:
        """Put references into a collection, or take them out; those that were not there before, or are no longer.

        Raises AppError when it is not there.
        """
        sql = "SELECT 1 FROM collection WHERE id = ? AND state = 0 AND query = ''"
        if not self._raw.execute(sql, (edit.id,)).fetchone():
            raise AppError("collection-missing")
        wanted = json.dumps(list(edit.references))
        if edit.inside:
            sql = (
                "SELECT id, coalesce((SELECT max(position) + 1 FROM reference_collection WHERE reference_id = id), 0) "
                f"FROM reference WHERE state < {GONE} AND id {_IN} AND NOT EXISTS "
                "(SELECT 1 FROM reference_collection WHERE reference_id = id AND collection_id = ?)"
            )
        else:
            sql = "SELECT reference_id, position FROM reference_collection "
            sql += f"WHERE reference_id {_IN} AND collection_id = ?"
        members = [list(row) for row in self._raw.execute(sql, (wanted, edit.id))]
        self.turn_members(edit.id, members, edit.inside)
        return members

    def turn_members(self, number: int, members: Members, inside: bool) -> None:
        """Put these references, at these positions where they are free, into the collection, or take them out."""
        ids = json.dumps([each for each, _ in members])
        if inside:
            sql = "INSERT OR IGNORE INTO reference_collection (reference_id, position, collection_id) VALUES (?, ?, ?)"
            self._many(sql, ((*each, number) for each in members))
            sql = "SELECT reference_id FROM reference_collection WHERE collection_id = ?"
            there = {each for (each,) in self._raw.execute(sql, (number,))}
            last = "(SELECT coalesce(max(position), 0) + 1 FROM reference_collection WHERE reference_id = ?1)"
            sql = f"INSERT INTO reference_collection (reference_id, position, collection_id) VALUES (?1, {last}, ?2)"
            self._many(sql, ((each, number) for each, _ in members if each not in there))
        else:
            self._run(f"DELETE FROM reference_collection WHERE collection_id = ? AND reference_id {_IN}", (number, ids))
        self._run(f"UPDATE reference SET changed = ? WHERE id {_IN}", (self._now, ids))

    def _many(self, sql: str, rows: Iterable[tuple[int, ...]]) -> None:
        found = list(rows)
        if found:
            self._run(sql, found)


def _entry(number: int, parent: int | None, names: str, key: str, query: str, edited: int) -> CollectionEntry:
    return CollectionEntry(
        id=number, parent_id=parent, names=json.loads(names), key=key, query=query, edited=bool(edited)
    )


def _dump(entry: CollectionEntry) -> str:
    return json.dumps(dict(entry.names), ensure_ascii=False, sort_keys=True)
