"""The exports that are kept updated: reading them, whether what one holds has changed, and changing them."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import fields
from hashlib import sha256
from typing import TYPE_CHECKING

from refapp.model.kept_export import KeptExport
from refapp.model.problems import AppError
from refapp.model.query import Query
from refapp.store.connection import has_table
from refapp.store.find import hits_sql

if TYPE_CHECKING:
    from sqlalchemy import Connection

_INSERT = "INSERT INTO kept_export (id, path, what) VALUES (?, ?, ?)"
_KNOWN = {each.name for each in fields(KeptExport)}


class KeptExports:
    """The kept exports, read with a connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def all(self) -> list[KeptExport]:
        """The kept exports in the order they were made; what a newer program added to one is left out."""
        if not has_table(self._connection, "kept_export"):
            return []
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


def write_kept(
    transaction: Connection, raw: sqlite3.Connection, before: KeptExport | None, after: KeptExport | None
) -> KeptExport | None:
    """Put `after` in the place of `before`, either of which may be none; gives `after` with its id.

    Raises AppError when `before` is no longer what is there.
    """
    there = {each.id: each for each in KeptExports(raw).all()}
    if before is not None:
        if there.get(before.id) != before:
            raise AppError("changed-since", title=before.path)
        transaction.exec_driver_sql("DELETE FROM kept_export WHERE id = ?", (before.id,))
    elif after is not None and after.id in there:
        raise AppError("changed-since", title=after.path)
    if after is None:
        return None
    values = after.to_json()
    number, path = values.pop("id"), values.pop("path")
    row = transaction.exec_driver_sql(_INSERT, (number, path, json.dumps(values, ensure_ascii=False))).lastrowid
    return KeptExport(id=int(row), path=path, **values)


def _kept(number: int, path: str, what: str) -> KeptExport:
    values = {name: value for name, value in json.loads(what).items() if name in _KNOWN}
    return KeptExport(**(values | {"id": number, "path": path}))
