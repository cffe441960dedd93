"""Keeping files that references were imported from, whole, and erasing them with their last record."""

from __future__ import annotations

import hashlib

from sqlalchemy import Connection

from refapp.model.change import Keep
from refapp.store import tables
from refapp.store.schema import insert_sql

LARGEST = 100_000_000  # bytes; a larger file is not kept, and export writes it anew
_INSERT_BLOB = insert_sql(tables.BlobRow, or_ignore=True)


def keep(transaction: Connection, file: Keep) -> None:
    """Keep `file`, once; it is then the newest of its name."""
    if len(file.data) > LARGEST:
        return
    key = hashlib.sha256(file.data).hexdigest()
    transaction.exec_driver_sql(_INSERT_BLOB, (key, file.data))
    sql = "INSERT OR REPLACE INTO file (format, name, sha256) VALUES (?, ?, ?)"
    transaction.exec_driver_sql(sql, (file.format, file.file_name, key))


def erase_unused(transaction: Connection) -> None:
    """Erase the files of which no record is left."""
    run = transaction.exec_driver_sql
    lost = "NOT EXISTS (SELECT 1 FROM source WHERE source.file_name = file.name AND source.format = file.format)"
    rows = [tuple(row) for row in run(f"SELECT sha256 FROM file WHERE {lost}")]
    if rows:
        run(f"DELETE FROM file WHERE {lost}")
        run("DELETE FROM blob WHERE sha256 = ? AND sha256 NOT IN (SELECT sha256 FROM file)", rows)
