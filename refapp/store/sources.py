"""Records as imported; their pictures are kept once, in the blob table by hash (see `model.pictures`)."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterable

from refapp.model.change import Keep
from refapp.model.pictures import join_pictures, split_pictures
from refapp.model.reference import Source
from refapp.store.connection import has_table


def digest(source: Source) -> str:
    """What tells two records as imported apart: their format and text, not where they lay."""
    return digest_of(source.format, split_pictures(source.text)[0])


def digest_of(format_key: str, text: str) -> str:
    """The digest of a record whose `text` is without its pictures."""
    return hashlib.sha256(f"{format_key}\0{text}".encode("utf-8", "surrogatepass")).hexdigest()


class Sources:
    """The records as imported and the files they came from, read with a connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def places(self, reference_id: int) -> tuple[Source, ...]:
        """Where the records of reference `reference_id` lay, the first one first, without their text: quick."""
        sql = "SELECT format, file_name, place FROM source WHERE reference_id = ? AND NOT hidden ORDER BY id"
        rows = self._connection.execute(sql, (reference_id,)).fetchall()
        return tuple(Source(format=row[0], file_name=row[1], place=row[2], text="") for row in rows)

    def of(self, reference_id: int) -> tuple[Source, ...]:
        """The records reference `reference_id` was imported from, word for word."""

        def picture(key: str) -> bytes | None:
            row = self._connection.execute("SELECT data FROM blob WHERE sha256 = ?", (key,)).fetchone()
            return row[0] if row else None

        rows = self._connection.execute(
            "SELECT format, file_name, text, place FROM source WHERE reference_id = ? AND NOT hidden "
            "ORDER BY format, file_name, text",
            (reference_id,),
        ).fetchall()
        return tuple(
            Source(format=row[0], file_name=row[1], text=join_pictures(row[2], picture), place=row[3]) for row in rows
        )

    def files(self, format_key: str, file_names: Iterable[str]) -> list[Keep]:
        """The kept files of a format with these names, the newest first."""
        if not has_table(self._connection, "file"):
            return []
        sql = (
            "SELECT format, name, data FROM file JOIN blob USING (sha256) "
            "WHERE format = ? AND name IN (SELECT value FROM json_each(?)) ORDER BY id DESC"
        )
        return [Keep(*row) for row in self._connection.execute(sql, (format_key, json.dumps(list(file_names))))]

    def records(self, format_key: str, file_name: str) -> list[tuple[int, str]]:
        """The live references imported from files of this name, each with the digest of the record."""
        sql = (
            "SELECT reference_id, sha256 FROM source JOIN reference ON reference.id = reference_id "
            "WHERE format = ? AND file_name = ? AND NOT hidden AND state = 0"
        )
        return self._connection.execute(sql, (format_key, file_name)).fetchall()
