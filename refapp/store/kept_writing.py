"""The exports that are kept updated: a table of the library, changed only through `library.apply`."""

from __future__ import annotations

import json
import sqlite3

from sqlalchemy import Connection

from refapp.model.kept_export import KeptExport
from refapp.model.problems import AppError
from refapp.store.kept_reading import KeptExports

_INSERT = "INSERT INTO kept_export (id, path, what) VALUES (?, ?, ?)"


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
