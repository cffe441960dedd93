"""Reading a library with plain SQL: what the list and the reading view show; the parts of a `Reader` have the rest.

What the list does not need is imported when first asked for: the first paint waits for the rest.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from refapp.model.query import ALL, Query
from refapp.store.connection import connect
from refapp.store.find import NEWEST, hits_sql, ordered_sql
from refapp.store.rows import Row, read_rows

if TYPE_CHECKING:
    from refapp.model.collection_tree import CollectionTree
    from refapp.model.reference import Attachment, Reference
    from refapp.store.facets import Facets
    from refapp.store.kept_exports import KeptExports
    from refapp.store.records import Records
    from refapp.store.related import Related
    from refapp.store.sources import Sources
    from refapp.store.tag_uses import Tags

PIECE = 60_000  # characters of numbers read at once: longer ones would keep other threads waiting


class Reader:
    """One connection for reading, for one thread at a time. It sees what others have committed."""

    def __init__(self, folder: Path) -> None:
        """Open for reading the library that is in `folder`. Raises AppError."""
        self.folder = folder
        self._connection = connect(folder, read_only=True)

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def interrupt(self) -> None:
        """Stop what is running, from another thread; see `connection.faults_told`."""
        self._connection.interrupt()

    def version(self) -> int:
        """A number that changes when anybody else has written to the library."""
        return int(self._connection.execute("PRAGMA data_version").fetchone()[0])

    @cached_property
    def records(self) -> Records:
        """The history of changes and the ledgers of imports."""
        from refapp.store.records import Records

        return Records(self._connection)

    @cached_property
    def facets(self) -> Facets:
        """What the references found have in common, with counts."""
        from refapp.store.facets import Facets

        return Facets(self._connection)

    @cached_property
    def tags(self) -> Tags:
        """The tags, their keys and colours, and what editing them would change."""
        from refapp.store.tag_uses import Tags

        return Tags(self._connection)

    @cached_property
    def sources(self) -> Sources:
        """The records as imported, and the files that are kept whole."""
        from refapp.store.sources import Sources

        return Sources(self._connection)

    @cached_property
    def kept_exports(self) -> KeptExports:
        """The exports that are kept updated."""
        from refapp.store.kept_exports import KeptExports

        return KeptExports(self._connection)

    def find(self, query: Query = ALL, order: tuple[str, ...] = NEWEST) -> array[int]:
        """The ids of the live references `query` matches, sorted by keys of `find.SORTS` (see `order_sql`)."""
        sql, values = ordered_sql(self._connection, query, order)
        # One long text comes out of SQLite several times as fast as as many rows.
        (text,) = self._connection.execute(f"SELECT json_group_array(id) FROM ({sql})", values).fetchone()
        return _numbers(text)

    def first(self, query: Query, order: tuple[str, ...], most: int) -> array[int]:
        """The first `most` of what `find` gives: quicker than all of it."""
        sql, values = ordered_sql(self._connection, query, order)
        return array("q", (row[0] for row in self._connection.execute(f"{sql} LIMIT ?", [*values, most])))

    def hits(self, query: Query) -> int:
        """How many live references `query` matches."""
        sql, values = hits_sql(self._connection, query)
        return int(self._connection.execute(f"SELECT count(*) FROM ({sql})", values).fetchone()[0])

    def count(self) -> int:
        """How many live references there are."""
        return int(self._connection.execute("SELECT count(*) FROM reference WHERE state = 0").fetchone()[0])

    def trash(self) -> array[int]:
        """The ids in the Trash, the newest first."""
        sql = "SELECT id FROM reference WHERE state = 1 ORDER BY removed DESC, id DESC"
        return array("q", (row[0] for row in self._connection.execute(sql)))

    def with_citekey(self, citekey: str) -> list[int]:
        """The ids of the live references with this citekey, the oldest first."""
        sql = "SELECT id FROM reference WHERE citekey = ? AND state = 0 ORDER BY id"
        return [int(row[0]) for row in self._connection.execute(sql, (citekey,))]

    def unstarred(self, ids: Iterable[int]) -> int:
        """How many of `ids` have no star."""
        sql = "SELECT count(*) FROM reference WHERE id IN (SELECT value FROM json_each(?)) AND NOT starred"
        return int(self._connection.execute(sql, (json.dumps(list(ids)),)).fetchone()[0])

    def rows(self, ids: Iterable[int], more: Sequence[str] = ()) -> dict[int, Row]:
        """List rows by id, in any state, with the parts of `rows.MORE` that are named."""
        return read_rows(self._connection, ids, more)

    def get(self, reference_id: int, sources: bool = False) -> Reference | None:
        """The reference with this id in any state, with its sources where wanted."""
        return next(iter(self.get_many([reference_id], sources)), None)

    def get_many(self, ids: Sequence[int], sources: bool = False) -> list[Reference]:
        """The references with these ids that exist, in the order of `ids`."""
        from refapp.store.mapping import read_references

        found = read_references(self._connection, ids)
        references = [found[each] for each in ids if each in found]
        if sources:
            references = [replace(each, sources=self.sources.of(each.id or 0)) for each in references]
        return references

    def related(self, reference: Reference) -> list[Related]:
        """Its relations, each with the live reference it leads to, then the live ones that point to it."""
        from refapp.store.related import related

        return related(self._connection, reference)

    def alike(self, reference_id: int, most: int, check: Callable[[], None] = lambda: None) -> list[Row]:
        """The references most alike to the one with this id, as rows; `check` may raise to stop the work."""
        from refapp.store.alike import alike

        ids = alike(self._connection, reference_id, most, check)
        rows = self.rows(ids)
        return [rows[each] for each in ids]

    def likely_pairs(self) -> list[tuple[int, int]]:
        """The pairs (newer, older) of live references that may be the same: see `likely`."""
        from refapp.store.likely import likely_pairs

        return likely_pairs(self._connection)

    def attached(self) -> list[tuple[int, str, tuple[Attachment, ...]]]:
        """Id, title and files of every live reference that has any."""
        from refapp.store.attachments import attached

        return attached(self._connection)

    def collection_tree(self) -> CollectionTree:
        """The collections and saved searches, not counted."""
        from refapp.model.collection_tree import CollectionTree
        from refapp.store.collections import read_collections

        return CollectionTree(read_collections(self._connection))


def _numbers(text: str) -> array[int]:
    """The numbers of a JSON list."""
    found = array("q")
    at, end = 1, len(text) - 1
    while at < end:
        comma = text.find(",", at + PIECE)
        stop = comma if comma >= 0 else end
        found.extend(json.loads(f"[{text[at:stop]}]"))
        at = stop + 1
    return found
