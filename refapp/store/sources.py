"""Records as imported, with their pictures kept once: a `data:` picture in a source goes to the blob table by hash.

Of 371 MB of one archive's pages 305 are photographs, only 573 of them different.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import re
import sqlite3
from collections.abc import Iterable
from functools import lru_cache

from refapp.model.change import Keep
from refapp.model.reference import Source

_PICTURE = re.compile(r"(data:image/[a-zA-Z0-9.+-]{1,40};base64,)([A-Za-z0-9+/]{1000,}={0,2})")
_PLACE = re.compile(r"(data:image/[a-zA-Z0-9.+-]{1,40};base64,)\{blob:([0-9a-f]{64})\}")


def split_pictures(text: str) -> tuple[str, dict[str, bytes]]:
    """`text` with its large pictures replaced by `{blob:<sha256>}`, and the pictures by hash.

    Only base64 that encodes back to the same letters is taken out, so that `join_pictures` is exact.
    """
    if ";base64," not in text:
        return text, {}
    blobs: dict[str, bytes] = {}

    def take(match: re.Match[str]) -> str:
        key, data = _picture(match[2])
        if not key:
            return match[0]
        blobs[key] = data
        return f"{match[1]}{{blob:{key}}}"

    return _PICTURE.sub(take, text), blobs


@lru_cache(maxsize=1024)  # the same few people look out of thousands of pages
def _picture(written: str) -> tuple[str, bytes]:
    """The hash and bytes of a picture written in base64; empty where encoding them gives other letters."""
    try:
        data = base64.b64decode(written, validate=True)
    except binascii.Error:
        return "", b""
    if base64.b64encode(data).decode() != written:
        return "", b""
    return hashlib.sha256(data).hexdigest(), data


def join_pictures(text: str, connection: sqlite3.Connection) -> str:
    """The inverse of `split_pictures`, with the blobs of the library."""

    def give(match: re.Match[str]) -> str:
        row = connection.execute("SELECT data FROM blob WHERE sha256 = ?", (match[2],)).fetchone()
        return match[1] + base64.b64encode(row[0]).decode() if row else match[0]

    return _PLACE.sub(give, text) if "{blob:" in text else text


def digest(source: Source) -> str:
    """What tells two records as imported apart: their format and text, not where they lay."""
    return hashlib.sha256(f"{source.format}\0{source.text}".encode("utf-8", "surrogatepass")).hexdigest()


def read_places(connection: sqlite3.Connection, reference_id: int) -> tuple[Source, ...]:
    """Where the records of reference `reference_id` lay, the first one first, without their text: quick."""
    sql = "SELECT format, file_name, place FROM source WHERE reference_id = ? AND NOT hidden ORDER BY id"
    rows = connection.execute(sql, (reference_id,)).fetchall()
    return tuple(Source(format=row[0], file_name=row[1], place=row[2], text="") for row in rows)


def read_sources(connection: sqlite3.Connection, reference_id: int) -> tuple[Source, ...]:
    """The records reference `reference_id` was imported from, word for word."""
    rows = connection.execute(
        "SELECT format, file_name, text, place FROM source WHERE reference_id = ? AND NOT hidden "
        "ORDER BY format, file_name, text",
        (reference_id,),
    ).fetchall()
    return tuple(
        Source(format=row[0], file_name=row[1], text=join_pictures(row[2], connection), place=row[3]) for row in rows
    )


def kept_files(connection: sqlite3.Connection, format_key: str, file_names: Iterable[str]) -> list[Keep]:
    """The kept files of a format with these names, the newest first."""
    if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'file'").fetchone():
        return []  # an older library that nobody has written to since
    sql = (
        "SELECT format, name, data FROM file JOIN blob USING (sha256) "
        "WHERE format = ? AND name IN (SELECT value FROM json_each(?)) ORDER BY id DESC"
    )
    return [Keep(*row) for row in connection.execute(sql, (format_key, json.dumps(list(file_names))))]


def imported_records(connection: sqlite3.Connection, format_key: str, file_name: str) -> list[tuple[int, str]]:
    """The live references imported from files of this name, each with the digest of the record."""
    sql = (
        "SELECT reference_id, sha256 FROM source JOIN reference ON reference.id = reference_id "
        "WHERE format = ? AND file_name = ? AND NOT hidden AND state = 0"
    )
    return connection.execute(sql, (format_key, file_name)).fetchall()
