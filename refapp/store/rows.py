"""What the list shows of a reference: quick to read, and quick to import, for the first paint waits for it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Row:
    """What the list shows of a reference."""

    id: int
    citekey: str
    kind: str
    title: str
    creators: str
    year: int | None
    container: str
    added: str
    starred: bool
    status: str
    pdf: bool
    key_shared: bool = False  # another live reference has the same citekey


_KEY_SHARED = (
    "EXISTS (SELECT 1 FROM reference AS other WHERE other.citekey = reference.citekey AND other.state = 0 "
    "AND other.id <> reference.id AND reference.state = 0)"
)
ROW_COLUMNS = f"id, citekey, kind, title, creators_short, year, container, added, starred, status, pdf, {_KEY_SHARED}"


def to_row(values: tuple[Any, ...]) -> Row:
    """A list row from the values of `ROW_COLUMNS`."""
    *head, starred, status, pdf, shared = values
    return Row(*head, bool(starred), status, bool(pdf), bool(shared))  # type: ignore[call-arg]


def read_rows(connection: sqlite3.Connection, ids: Iterable[int]) -> dict[int, Row]:
    """List rows by id, in any state."""
    sql = f"SELECT {ROW_COLUMNS} FROM reference WHERE id IN (SELECT value FROM json_each(?))"
    return {values[0]: to_row(values) for values in connection.execute(sql, (json.dumps(list(ids)),))}
