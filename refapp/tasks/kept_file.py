"""Writing the file of one kept export, where its content would be another one now."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from refapp.citing.engine import Citer
from refapp.model.kept_export import KeptExport
from refapp.model.problems import AppError
from refapp.model.query import And, Filter, Or, Query, parse
from refapp.store.find import NEWEST
from refapp.store.reading import Reader
from refapp.tasks.export_kinds import Options, kind_for
from refapp.tasks.kept_exports import Updated, file_of
from refapp.tasks.whole_file import write_whole


def update_export(reader: Reader, kept: KeptExport, citer: Citer, last: Updated | None = None) -> Updated:
    """Write the file of `kept` where its content would be another one; what has not changed since `last` is quick.

    Raises AppError when the file cannot be written, or the collection it is of is gone or empty: then the file
    stays as it is.
    """
    query, file = parse(kept.query), file_of(kept, reader.folder)
    for each in _collections(query):
        if not reader.first(each, NEWEST, 1):
            raise AppError("kept-collection-gone", collection=each.value, name=file.name)
    stamp = reader.kept_exports.stamp(query)
    if last and last.stamp == f"{stamp} {_state(file)}":
        return replace(last, written=False)
    kind = kind_for(file, kept.kind)
    ids = reader.find(query, ("creators",))
    export = kind.make(reader, ids, Options(kept.style, kept.locale, kept.coins, kept.bom), citer)
    content = export.content.encode("utf-8") if isinstance(export.content, str) else export.content
    written = _content(file) != content
    if written:
        write_whole(file, content)
    return Updated(export.count, written, f"{stamp} {_state(file)}", time.time())


def is_large(reader: Reader, kept: KeptExport, last: Updated | None, large: int) -> bool:
    """Whether there is something to write (see `last`), and `large` references or more are to be looked at."""
    query = parse(kept.query)
    if len(reader.first(query, NEWEST, large)) < large:
        return False
    return last is None or last.stamp != f"{reader.kept_exports.stamp(query)} {_state(file_of(kept, reader.folder))}"


def _collections(query: Query) -> Iterator[Filter]:
    """The collections that `query` asks for."""
    if isinstance(query, Filter) and query.name == "in":
        yield query
    elif isinstance(query, And | Or):
        for part in query.parts:
            yield from _collections(part)


def _state(file: Path) -> str:
    """What tells that somebody else has changed the file, or taken it away."""
    try:
        state = file.stat()
    except OSError:
        return "gone"
    return f"{state.st_size} {state.st_mtime_ns}"


def _content(file: Path) -> bytes | None:
    try:
        return file.read_bytes()
    except OSError:
        return None  # writing tells what is wrong
