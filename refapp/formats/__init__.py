"""File formats: one file each, reading and writing together. A module with a `FORMAT` is found by itself."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path, PurePath
from typing import Protocol

from refapp.formats.decoding import is_binary
from refapp.model.collection_tree import CollectionEntry
from refapp.model.problems import Problem
from refapp.model.reference import Reference, Source

HEAD = 65_536  # bytes given to `sniff`
LEAST_SUFFIX = 3  # characters with the dot: a shorter one begins many names
CERTAIN = 95  # a score from here on, of a format whose mark or own suffix is there, is not compared with others


@dataclass(frozen=True, slots=True)
class Record:
    """One record of an input: the reference it became, or None and the problems that say why not.

    `place` is where it stands (`line 12`; empty when the file is the record). With a `search`, which is to be a saved
    search of the library, there is no reference.
    """

    reference: Reference | None
    place: str = ""
    problems: tuple[Problem, ...] = ()
    search: CollectionEntry | None = None


class Original(Protocol):
    """A file as it was imported, kept whole, that can be put together again with what became of its records."""

    @property
    def sources(self) -> Sequence[Source]:
        """Its records word for word, in order: the sources `read` gives."""

    def compose(self, now: Sequence[Reference | None], added: Sequence[Reference]) -> bytes | None:
        """The bytes of the file when each record has become the reference of `now`, or is gone, with `added` ones.

        What still says what it said comes out byte for byte. None when the file cannot be put together again.
        """


@dataclass(frozen=True, slots=True)
class Format:
    """A file format.

    `key` names it in stored sources and on the command line, `name` is what people call it.
    `sniff(head, file_name)` says how sure the first bytes are this format, 0 (no) to 100.
    `read(data, file_name)` gives every record of the bytes and never raises for bad input: what cannot be
    read is a Record with problems. `write(references)` gives the file's text. `original(data, file_name)` takes a
    file apart that is to be written back; the files of formats that have it are kept whole.

    `read_path(path)` is `read` for a file on disk that need not be read as a whole. Only a `binary` format is
    asked about bytes that are no text. With `is_attachment` the file itself is to be attached: an Attachment
    without a path stands for it. `marks` are bytes that hardly any other format's files hold: where one is found,
    this format is asked first, which is most of the work for thousands of small files. `one_per_file` says that a
    file of this format holds one reference, so that several are exported to a folder. With `pictures_apart` `read` gets
    files without their large pictures (see `model.pictures`): they may stand in sources and texts only. `usual` are
    names of `extra` that its records have as a rule: kept like all extra, but no news that a ledger would tell.
    """

    key: str
    name: str
    suffixes: tuple[str, ...]
    sniff: Callable[[bytes, str], int]
    read: Callable[[bytes, str], Iterator[Record]]
    write: Callable[[Iterable[Reference]], str] | None = None
    original: Callable[[bytes, str], Original] | None = None
    read_path: Callable[[Path], Iterator[Record]] | None = None
    binary: bool = False
    is_attachment: bool = False
    marks: tuple[bytes, ...] = ()
    one_per_file: bool = False
    pictures_apart: bool = False
    usual: tuple[str, ...] = ()


@cache
def all_formats() -> tuple[Format, ...]:
    """Every format of this package, by key."""
    return tuple(sorted(_formats("", tuple(__path__)), key=lambda each: each.key))


@cache
def _formats(beginning: str, folders: tuple[str, ...]) -> tuple[Format, ...]:
    """The formats of the modules whose names begin so. All modules take a while to import, and few are needed."""
    names = (each.name for each in pkgutil.iter_modules(folders) if each.name.startswith(beginning))
    modules = [importlib.import_module(f"{__name__}.{name}") for name in names]
    return tuple(module.FORMAT for module in modules if hasattr(module, "FORMAT"))


def by_key(key: str) -> Format | None:
    """The format called `key`."""
    return next((each for each in all_formats() if each.key == key), None)


def for_file(head: bytes, file_name: str) -> Format | None:
    """The format of a file by its first bytes, then by its name; None when nothing recognises it."""
    head = head[:HEAD]
    suffix = PurePath(file_name).suffix.lower()
    for each in (
        _formats(suffix[1:], tuple(__path__)) if len(suffix) > LEAST_SUFFIX else ()
    ):  # `.bib` is BibTeX, if it is at all
        if suffix in each.suffixes and each.sniff(head, file_name) >= CERTAIN:
            return each
    binary = is_binary(head)
    asked = [each for each in all_formats() if each.binary or not binary]
    for each in asked:
        if any(mark in head for mark in each.marks) and each.sniff(head, file_name) >= CERTAIN:
            return each
    scored = [(each.sniff(head, file_name), each) for each in asked]
    best, found = max(scored, key=lambda pair: pair[0], default=(0, None))
    return found if best > 0 else None
