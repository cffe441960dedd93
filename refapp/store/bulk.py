"""Rows gathered and written in bulk: SQLAlchemy Core with tuples costs hardly more than the bare driver."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection

from refapp.model.pictures import split_pictures
from refapp.model.reference import Reference, Source
from refapp.store import tables
from refapp.store.connection import SEARCH_COLUMNS
from refapp.store.mapping import reference_values, search_values
from refapp.store.naming import Naming
from refapp.store.schema import column_names, insert_sql
from refapp.store.sources import digest_of
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
        found: list[tuple[Any, ...]]
        children = getattr(reference, part)
        if part == "identifiers":
            found = [(each.scheme, each.value) for each in children]
        elif part == "texts":
            found = [(each.role, each.language, each.title, each.format, each.origin, each.body) for each in children]
        elif part == "tags":
            found = [(self.naming.tag_id(each),) for each in children]
        elif part == "collections":
            found = [(self.naming.collection_id(each),) for each in children]
        else:
            found = [(each.kind, each.scheme, each.value, each.title) for each in children]
        # The counts of facets rely on a tag standing once with a reference.
        rows.extend((reference.id, at, *values) for at, values in enumerate(dict.fromkeys(found), first))

    def pictures(self, pictures: Mapping[str, bytes]) -> None:
        """Pictures of records as imported, by the SHA-256 of their bytes."""
        new = [each for each in pictures.items() if each[0] not in self._blobs]
        if new:
            self._rows.setdefault(_INSERT_BLOB, []).extend(new)
            self._blobs.update(pictures)

    def source(self, reference_id: int, source: Source) -> int:
        """A record as imported, its pictures apart; the id of its row."""
        text, pictures = split_pictures(source.text)
        self.pictures(pictures)
        number = self._next_source
        self._next_source += 1
        self._rows.setdefault(_INSERTS[tables.SourceRow], []).append(
            (
                *(number, reference_id, False, digest_of(source.format, text)),
                *(source.format, source.file_name, source.place, text),
            )
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
