"""Zotero's own database, `zotero.sqlite` (Zotero 5 to 8), with the files in the `storage` folder beside it. Read only.

An item comes out as Zotero's JSON (see `zotero_item`), which is also the record that is kept. Saved searches come after
the items. Left out, and told, is what lies in the trash and what feeds brought.
"""

from __future__ import annotations

import json
import logging
import sqlite3
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from refapp.model.problems import Problem, Severity
from refapp.model.reference import Source

from . import Format, Record
from .zotero_base_folder import base_folders
from .zotero_copy import opened
from .zotero_item import reference_of
from .zotero_rows import Row, rows_of
from .zotero_searches import searches_of
from .zotero_tables import Shared, Tables
from .zotero_values import text_of

KEY = "zotero"
log = logging.getLogger(__name__)
_MAGIC = b"SQLite format 3\x00"
# Names of tables; the list of tables often stands too far back to be seen.
_TABLES = (b"itemTypesCombined", b"itemDataValues", b"itemAttachments", b"syncedSettings", b"fieldsCombined")


def sniff(head: bytes, name: str) -> int:
    """How sure the first bytes are a Zotero database: by its tables where they are seen, else by its name."""
    if not head.startswith(_MAGIC):
        return 0
    if sum(table in head for table in _TABLES) > 1:
        return 95
    return 90 if "zotero" in name.lower() else 0


def read(data: bytes, name: str) -> Iterator[Record]:
    """Every item of a database; without its folder, where its files are cannot be told."""
    return _read(data, name, None)


def read_path(path: Path) -> Iterator[Record]:
    """Every item of a database file, which may be in use and of any size."""
    return _read(path, path.name, path.parent)


def _read(source: Path | bytes, name: str, base: Path | None) -> Iterator[Record]:
    try:
        with opened(source) as connection:
            yield from _records(Tables(connection), name, base)
    except (sqlite3.Error, UnicodeDecodeError, MemoryError) as error:  # SQLite's own words may be damaged too
        yield Record(None, problems=(Problem("zotero-damaged", {"reason": str(error)[:200] or type(error).__name__}),))
    except OSError as error:
        yield Record(None, problems=(Problem("zotero-not-copied", {"reason": error.strerror or str(error)}),))


def _records(tables: Tables, name: str, base: Path | None) -> Iterator[Record]:
    if not tables.has("items", "itemID", "itemTypeID", "key"):
        yield Record(None, problems=(Problem("zotero-no-library", {}),))
        return
    shared = Shared(tables)
    linked = base_folders(base) if base else ()
    feeds: Counter[str] = Counter()
    for row in rows_of(tables, shared, _citekeys(base)):
        if row.library.type == "feed":
            feeds[row.library.name] += 1
        else:
            yield _record(row, name, base, linked)
    yield from searches_of(tables, shared)
    for feed, count in feeds.items():
        yield Record(None, problems=(Problem("zotero-feed", {"name": feed, "count": count}, Severity.NOTE),))


def _citekeys(base: Path | None) -> dict[tuple[Any, str], str]:
    """The citation keys that Better BibTeX keeps in a database of its own beside Zotero's."""
    path = base / "better-bibtex.sqlite" if base else None
    if path is None or not path.is_file():
        return {}
    try:
        with opened(path) as connection:
            rows = Tables(connection).rows("citationkey", "libraryID itemKey citationKey")
            return {(library, text_of(key)): text_of(citekey) for library, key, citekey in rows}
    except (sqlite3.Error, UnicodeDecodeError, MemoryError, OSError) as error:
        log.info("The citation keys in %s could not be read: %s", path, error)
        return {}


def _record(row: Row, name: str, base: Path | None, linked: Sequence[Path]) -> Record:
    place = f"item {row.key}"
    if row.in_trash:
        title = str(row.item.get("title") or row.key)[:200]
        return Record(None, place, (Problem("zotero-in-trash", {"title": title}, Severity.NOTE),))
    reference, problems = reference_of(row.item, KEY, row.paths, base, linked)
    if row.parts_in_trash:
        problems.append(Problem("zotero-part-in-trash", {"count": row.parts_in_trash}, Severity.NOTE))
    if reference:
        source = Source(format=KEY, file_name=name, text=_words(row.item), place=place)
        reference = replace(reference, sources=(source,))
    return Record(reference, place, tuple(problems))


def _words(item: Mapping[str, Any]) -> str:
    """An item as JSON, a line for each part."""
    parts = (f"{json.dumps(name)}: {json.dumps(value, ensure_ascii=False)}" for name, value in item.items())
    return "{\n" + ",\n".join(parts) + "\n}"


FORMAT = Format(KEY, "Zotero database", (".sqlite",), sniff, read, None, read_path=read_path, binary=True)
