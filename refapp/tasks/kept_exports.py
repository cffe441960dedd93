"""Exports that are kept updated: setting them up, and writing the files whose content would be another one now."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from refapp.citing.engine import Citer
from refapp.model.change import Change, Keep
from refapp.model.kept_export import KeptExport
from refapp.model.problems import AppError
from refapp.model.query import And, Filter, Or, Query, parse
from refapp.store.reading import Reader
from refapp.tasks.export_kinds import Options, kind_for
from refapp.tasks.whole_file import write_whole


@dataclass(frozen=True, slots=True)
class Updated:
    """What came of looking at an export: how many references it holds, whether its file was written anew.

    `stamp` tells next time whether there is anything to do.
    """

    count: int
    written: bool
    stamp: str
    at: float


def keep_export(existing: Sequence[KeptExport], wanted: KeptExport, folder: Path) -> Change:
    """The change that keeps `wanted` updated; what was kept in the same file of the library in `folder` makes way."""
    before = next((each for each in existing if file_of(each, folder) == file_of(wanted, folder)), None)
    return Change("keep-export", [Keep(before, wanted)], {"name": Path(wanted.path).name})


def remove_export(kept: KeptExport) -> Change:
    """The change that stops writing `kept`; its file stays."""
    return Change("remove-export", [Keep(kept, None)], {"name": Path(kept.path).name})


def pause_export(kept: KeptExport, paused: bool) -> Change:
    """The change that pauses `kept`, or goes on with it."""
    label = "pause-export" if paused else "resume-export"
    return Change(label, [Keep(kept, replace(kept, paused=paused))], {"name": Path(kept.path).name})


def stored_path(path: Path, folder: Path) -> str:
    """`path` as it is stored: relative where it lies in the library's folder, so that it travels with it."""
    path = path.absolute()
    return path.relative_to(folder.absolute()).as_posix() if path.is_relative_to(folder.absolute()) else str(path)


def file_of(kept: KeptExport, folder: Path) -> Path:
    """The file of an export of the library in `folder`."""
    return (folder.absolute() / kept.path).resolve()  # a link stays one, and leads to what is written


def update_export(reader: Reader, kept: KeptExport, citer: Citer, last: Updated | None = None) -> Updated:
    """Write the file of `kept` where its content would be another one; what has not changed since `last` is quick.

    Raises AppError when the file cannot be written, or the collection it is of is gone or empty: then the file
    stays as it is.
    """
    query, file = parse(kept.query), file_of(kept, reader.folder)
    for each in _collections(query):
        if not reader.first(each, "added", False, 1):
            raise AppError("kept-collection-gone", collection=each.value, name=file.name)
    stamp = reader.stamp(query)
    if last and last.stamp == f"{stamp} {_state(file)}":
        return replace(last, written=False)
    kind = kind_for(file, kept.kind)
    references = reader.get_many(reader.find(query, "creators", descending=False), sources=kind.sources)
    text = kind.make(references, Options(kept.style, kept.locale, kept.coins, kept.bom), citer)
    written = _content(file) != text.encode("utf-8")
    if written:
        write_whole(file, text)
    return Updated(len(references), written, f"{stamp} {_state(file)}", time.time())


def is_large(reader: Reader, kept: KeptExport, last: Updated | None, large: int) -> bool:
    """Whether there is something to write (see `last`), and `large` references or more are to be looked at."""
    query = parse(kept.query)
    if len(reader.first(query, "added", False, large)) < large:
        return False
    return last is None or last.stamp != f"{reader.stamp(query)} {_state(file_of(kept, reader.folder))}"


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
