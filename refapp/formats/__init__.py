"""File formats: one file each, reading and writing together. A module with a `FORMAT` is found by itself."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from refapp.model.problems import Problem
from refapp.model.reference import Reference

HEAD = 65_536  # bytes given to `sniff`


@dataclass(frozen=True, slots=True)
class Record:
    """One record of an input: the reference it became, or None and the problems that say why not.

    `place` is where it stands (`line 12`; empty when the file is the record).
    """

    reference: Reference | None
    place: str = ""
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Format:
    """A file format.

    `key` names it in stored sources and on the command line, `name` is what people call it.
    `sniff(head, file_name)` says how sure the first bytes are this format, 0 (no) to 100.
    `read(data, file_name)` gives every record of the bytes and never raises for bad input: what cannot be
    read is a Record with problems. `write(references)` gives the file's text; `one_per_file` says that a file of this
    format holds one reference, so that several are exported to a folder.
    """

    key: str
    name: str
    suffixes: tuple[str, ...]
    sniff: Callable[[bytes, str], int]
    read: Callable[[bytes, str], Iterator[Record]]
    write: Callable[[Iterable[Reference]], str] | None = None
    one_per_file: bool = False


@cache
def all_formats() -> tuple[Format, ...]:
    """Every format of this package, by key."""
    modules = (importlib.import_module(f"{__name__}.{each.name}") for each in pkgutil.iter_modules(__path__))
    return tuple(sorted((m.FORMAT for m in modules if hasattr(m, "FORMAT")), key=lambda each: str(each.key)))


def by_key(key: str) -> Format | None:
    """The format called `key`."""
    return next((each for each in all_formats() if each.key == key), None)


def for_file(head: bytes, file_name: str) -> Format | None:
    """The format of a file by its first bytes, then by its name; None when nothing recognises it."""
    scored = [(each.sniff(head[:HEAD], file_name), each) for each in all_formats()]
    best, found = max(scored, key=lambda pair: pair[0], default=(0, None))
    return found if best > 0 else None
