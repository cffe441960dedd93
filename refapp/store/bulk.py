"""Rows gathered and written in bulk: SQLAlchemy Core with tuples costs hardly more than the bare driver."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection

from refapp.model.reference import Reference, Source
from refapp.store import tables
from refapp.store.connection import SEARCH_COLUMNS
from refapp.store.mapping import reference_values, search_values
from refapp.store.naming import Naming
from refapp.store.schema import column_names, insert_sql
from refapp.store.sources import digest, split_pictures
from refapp.store.tables import LIVE

CHILD_TABLES: dict[str, Any] = {
    "identifiers": tables.IdentifierRow,
    "texts": tables.TextRow,
    "tags": tables.ReferenceTagRow,
    "collections": tables.ReferenceCollectionRow,
    "relations": tables.RelationRow,
}
_INSERTS: dict[Any, str] = {
    table: insert_sql(table) for table in (tables.ReferenceRow, tables.SourceRow, *CHILD_TABLES.values())
}
_INSERT_BLOB = insert_sql(tables.BlobRow, or_ignore=True)
_INSERT_SEARCH = (
    f"INSERT INTO search (rowid, {', '.join(SEARCH_COLUMNS)}) VALUES ({', '.join('?' * (len(SEARCH_COLUMNS) + 1))})"
)
REFERENCE_COLUMNS = column_names(tables.ReferenceRow)


class Rows:
    """What is to be inserted inside one transaction, by table; `write` does it."""

    def __init__(self, transaction: Connection, raw: sqlite3.Connection) -> None:
        self._transaction = transaction
        self.naming = Naming(transaction, raw)
        self._rows: dict[str, list[tuple[Any, ...]]] = {}
        self._blobs: set[str] = set()  # written already
        self._next_source = raw.execute("SELECT coalesce(max(id), 0) + 1 FROM source").fetchone()[0]

    def reference(self, reference: Reference) -> None:
        """The row of the reference itself, which goes before those that point to it."""
        values = reference_values(reference, LIVE)
        self._rows.setdefault(_INSERTS[tables.ReferenceRow], []).append(
            tuple(values[name] for name in REFERENCE_COLUMNS)
        )

    def children(self, part: str, reference: Reference, first: int = 0) -> None:
        """The rows of one part of a reference, their positions from `first` on."""
        rows = self._rows.setdefault(_INSERTS[CHILD_TABLES[part]], [])
        # The counts of facets rely on a tag standing once with a reference.
        children = _once(getattr(reference, part))
        if part == "collections":  # two paths may lead to one
            children = _once(map(self.naming.collection_id, children))
        for position, child in enumerate(children, first):
            values: tuple[Any, ...]
            if part == "identifiers":
                values = (child.scheme, child.value)
            elif part == "texts":
                values = (child.role, child.language, child.title, child.format, child.origin, child.body)
            elif part == "tags":
                values = (self.naming.tag_id(child),)
            elif part == "collections":
                values = (child,)
            else:
                values = (child.kind, child.scheme, child.value, child.title)
            rows.append((reference.id, position, *values))

    def source(self, reference_id: int, source: Source) -> int:
        """A record as imported, its pictures apart; the id of its row."""
        text, blobs = split_pictures(source.text)
        self._rows.setdefault(_INSERT_BLOB, []).extend(each for each in blobs.items() if each[0] not in self._blobs)
        self._blobs.update(blobs)
        number = self._next_source
        self._next_source += 1
        self._rows.setdefault(_INSERTS[tables.SourceRow], []).append(
            (number, reference_id, False, digest(source), source.format, source.file_name, source.place, text)
        )
        return int(number)

    def search(self, reference: Reference) -> None:
        """What the full-text index knows of the reference."""
        self._rows.setdefault(_INSERT_SEARCH, []).append(search_values(reference))

    def write(self) -> None:
        """Insert everything gathered."""
        rows, self._rows = self._rows, {}
        for sql, values in rows.items():
            self.run(sql, values)

    def run(self, sql: str, rows: Sequence[tuple[Any, ...]]) -> None:
        """Run a statement for each of `rows`."""
        if rows:
            self._transaction.exec_driver_sql(sql, list(rows))


def _once(children: Iterable[Any]) -> list[Any]:
    found: list[Any] = []
    for child in children:
        if child not in found:
            found.append(child)
    return found
