"""The items of a Zotero database, some hundred at a time, each as Zotero's own JSON has it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any

from .zotero_batch import Batch
from .zotero_tables import LibraryOf, Shared, Tables
from .zotero_tags import Steps
from .zotero_values import text_of

SIZE = 400  # items read at a time


@dataclass(frozen=True, slots=True)
class Row:
    """One item that hangs on no other: its JSON, key, library and collections.

    `in_trash` says that it is in the trash, `parts_in_trash` how many of its notes and files are.
    """

    item: dict[str, Any]
    key: str
    library: LibraryOf
    paths: tuple[Steps, ...]
    in_trash: bool
    parts_in_trash: int


def rows_of(tables: Tables, shared: Shared, citekeys: Mapping[tuple[Any, str], str]) -> Iterator[Row]:
    """Every item that hangs on no other, in the order they were added.

    `citekeys` are Better BibTeX's, by number of the library and item key; one that Zotero has goes before.
    """
    trash = {row[0] for row in tables.rows("deletedItems", "itemID")}
    hanging = {
        row[0]
        for table in ("itemNotes", "itemAttachments", "itemAnnotations")
        if tables.has(table, "parentItemID")
        for row in tables.rows(table, "itemID", "parentItemID IN (SELECT itemID FROM items)")  # else it stands alone
    }
    everything = iter(tables.rows("items", "itemID itemTypeID libraryID key dateAdded dateModified", order="itemID"))
    while found := list(islice(everything, SIZE)):
        some = [row for row in found if row[0] not in hanging]
        batch = Batch(tables, shared, trash, some)
        for row in some:
            number, _, library, key = row[:4]
            paths = tuple(path for each in batch.collections(number) if (path := shared.path(each)))
            root = shared.root(library)
            item = batch.item(row)
            if citekey := citekeys.get((library, text_of(key))):
                item.setdefault("citationKey", citekey)
            yield Row(
                item,
                text_of(key),
                shared.library(library),
                paths or ((root,) if root else ()),
                number in trash,
                batch.parts_in_trash(number),
            )
