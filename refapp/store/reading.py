"""Reading a library with plain SQL: the list, search, facets and the reading view; `records` has what came to pass.

What the list does not need is imported when first asked for: the first paint waits for the rest.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from refapp.model.query import ALL, Query
from refapp.store import hits
from refapp.store.connection import connect
from refapp.store.find import NEWEST
from refapp.store.rows import Row, read_rows

if TYPE_CHECKING:
    from refapp.model.change import Keep
    from refapp.model.collection_tree import CollectionTree
    from refapp.model.kept_export import KeptExport
    from refapp.model.reference import Attachment, Reference, Source
    from refapp.store import facets
    from refapp.store.records import Records
    from refapp.store.related import Related
    from refapp.store.tag_uses import Effect, TagUse


class Reader:
    """One connection for reading, for one thread at a time. It sees what others have committed."""

    def __init__(self, folder: Path) -> None:
        """Open for reading the library that is in `folder`. Raises AppError."""
        self.folder = folder
        self._connection = connect(folder, read_only=True)

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def version(self) -> int:
        """A number that changes when anybody else has written to the library."""
        return int(self._connection.execute("PRAGMA data_version").fetchone()[0])

    def find(self, query: Query = ALL, order: tuple[str, ...] = NEWEST) -> array[int]:
        """The ids of the live references `query` matches, sorted by keys of `find.SORTS` (see `order_sql`)."""
        return hits.find(self._connection, query, order)

    def first(self, query: Query, order: tuple[str, ...], most: int) -> array[int]:
        """The first `most` of what `find` gives: quicker than all of it."""
        return hits.first(self._connection, query, order, most)

    def hits(self, query: Query) -> int:
        """How many live references `query` matches."""
        return hits.count(self._connection, query)

    @cached_property
    def records(self) -> Records:
        """The history of changes and the ledgers of imports."""
        from refapp.store.records import Records

        return Records(self._connection)

    def interrupt(self) -> None:
        """Stop what is running, from another thread; it ends with sqlite3.OperationalError."""
        self._connection.interrupt()

    def count(self) -> int:
        """How many live references there are."""
        return int(self._connection.execute("SELECT count(*) FROM reference WHERE state = 0").fetchone()[0])

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
            references = [replace(each, sources=self.sources(each.id or 0)) for each in references]
        return references

    def sources(self, reference_id: int) -> tuple[Source, ...]:
        """The records the reference was imported from, word for word."""
        from refapp.store.sources import read_sources

        return read_sources(self._connection, reference_id)

    def kept_files(self, format_key: str, file_names: Iterable[str]) -> list[Keep]:
        """The files with these names that references were imported from, whole, the newest first."""
        from refapp.store.sources import kept_files

        return kept_files(self._connection, format_key, file_names)

    def imported_records(self, format_key: str, file_name: str) -> list[tuple[int, str]]:
        """The live references imported from files of this name, with the `digest` of each record's source."""
        from refapp.store.sources import imported_records

        return imported_records(self._connection, format_key, file_name)

    def places(self, reference_id: int) -> tuple[Source, ...]:
        """Where the records of the reference lay, without their text."""
        from refapp.store.sources import read_places

        return read_places(self._connection, reference_id)

    def by_citekey(self, citekey: str) -> int | None:
        """The id of the live reference with this citekey: the oldest, where several have it."""
        return next(iter(self.all_with_citekey(citekey)), None)

    def all_with_citekey(self, citekey: str) -> list[int]:
        """The ids of the live references with this citekey, the oldest first."""
        sql = "SELECT id FROM reference WHERE citekey = ? AND state = 0 ORDER BY id"
        return [int(row[0]) for row in self._connection.execute(sql, (citekey,))]

    def attached(self) -> list[tuple[int, str, tuple[Attachment, ...]]]:
        """Id, title and files of every live reference that has any."""
        from refapp.store.attachments import attached

        return attached(self._connection)

    def trash(self) -> array[int]:
        """The ids in the Trash, the newest first."""
        return hits.trash(self._connection)

    def facet(self, name: str, query: Query = ALL, most: int = 1000) -> list[facets.Value]:
        """The values of a facet (see `facets.values`) among what `query` matches."""
        from refapp.store import facets

        return facets.values(self._connection, name, query, most)

    def collections(self, query: Query = ALL) -> list[facets.CollectionNode]:
        """Every collection, with how much of what `query` matches is in it, and every saved search."""
        from refapp.store import facets

        return facets.collections(self._connection, query)

    def tags(self) -> list[TagUse]:
        """Every tag in use or with a key, by name, with what it is used for: see `tag_uses`."""
        from refapp.store.tag_uses import read_tags

        return read_tags(self._connection)

    def collection_tree(self) -> CollectionTree:
        """The collections and saved searches, not counted."""
        from refapp.model.collection_tree import CollectionTree
        from refapp.store.collections import read_collections

        return CollectionTree(read_collections(self._connection))

    def imports(self, query: Query = ALL) -> list[facets.ImportValue]:
        """The imports that something `query` matches came with, the newest first."""
        from refapp.store import facets

        return facets.imports(self._connection, query)

    def tag_names(self) -> list[str]:
        """Every tag in use, most used first, for completion."""
        from refapp.store.tag_uses import names_by_use

        return names_by_use(self._connection)

    def tag_keys(self) -> dict[int, str]:
        """Which tags have the keys 1 to 9."""
        from refapp.store.tag_uses import read_keys

        return read_keys(self._connection)

    def tag_colour(self, name: str) -> str:
        """The colour of the tag `name`, or an empty text."""
        from refapp.store.tag_uses import read_colour

        return read_colour(self._connection, name)

    def effect(self, becomes: Mapping[str, Sequence[str]]) -> Effect:
        """What making the tags `becomes` would do: see `model.change.Retag`."""
        from refapp.store.tag_uses import effect

        return effect(self._connection, becomes)

    def lacking_tag(self, ids: Iterable[int], name: str) -> int:
        """How many of `ids` have not the tag `name`."""
        from refapp.store.tag_uses import lacking_tag

        return lacking_tag(self._connection, ids, name)

    def unstarred(self, ids: Iterable[int]) -> int:
        """How many of `ids` have no star."""
        sql = "SELECT count(*) FROM reference WHERE id IN (SELECT value FROM json_each(?)) AND NOT starred"
        return int(self._connection.execute(sql, (json.dumps(list(ids)),)).fetchone()[0])

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

    def kept_exports(self) -> list[KeptExport]:
        """The exports that are kept updated, in the order they were made."""
        from refapp.store import kept_reading

        return kept_reading.read_kept(self._connection)

    def stamp(self, query: Query) -> str:
        """A text that is another one once `query` matches other references, or one of them was changed."""
        from refapp.store import kept_reading

        return kept_reading.stamp(self._connection, *hits.sql_of(self._connection, query))
