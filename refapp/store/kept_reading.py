"""Reading the exports that are kept updated, and whether what one of them holds has changed. Plain SQL."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import fields
from hashlib import sha256

from refapp.model.kept_export import KeptExport
from refapp.model.query import Query
from refapp.store.find import hits_sql

_KNOWN = {each.name for each in fields(KeptExport)}


class KeptExports:
    """The kept exports, read with a connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def all(self) -> list[KeptExport]:
        """The kept exports in the order they were made; what a newer program added to one is left out."""
        if not self._connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'kept_export'").fetchone():
            return []  # a library from before there were any, not written to since
        rows = self._connection.execute("SELECT id, path, what FROM kept_export ORDER BY id")
        return [_kept(*row) for row in rows]

    def stamp(self, query: Query) -> str:
        """A text that is another one once `query` matches other references, one was changed, or a collection was."""
        ids_sql, values = hits_sql(self._connection, query)
        found = f"SELECT id, changed FROM reference WHERE id IN ({ids_sql}) ORDER BY id"
        (text,) = self._connection.execute(f"SELECT json_group_array(id || changed) FROM ({found})", values).fetchone()
        tree = "SELECT json_group_array(id || '/' || coalesce(parent_id, '') || names) FROM collection WHERE state = 0"
        (places,) = self._connection.execute(tree).fetchone()
        return sha256((text + places).encode()).hexdigest()


def _kept(number: int, path: str, what: str) -> KeptExport:
    values = {name: value for name, value in json.loads(what).items() if name in _KNOWN}
    return KeptExport(**(values | {"id": number, "path": path}))
