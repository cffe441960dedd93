"""Going through all kept exports of a library: those that are due are written, and what became of each is told."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

from refapp.citing.engine import Citer
from refapp.model.kept_export import KeptExport
from refapp.model.problems import AppError, Problem, Severity
from refapp.store.reading import Reader
from refapp.tasks.kept_exports import Updated, file_of
from refapp.tasks.kept_file import is_large, update_export
from refapp.tasks.kept_permission import Permission

BESIDE_FROM = 1_000  # references; making their text in a thread would keep the window waiting
NICE = 5


def update_kept(
    reader: Reader, permission: Permission, citer: Citer, last: Mapping[KeptExport, Updated], beside: bool = False
) -> Iterator[tuple[KeptExport, Updated | Problem]]:
    """Every kept export with what became of it; `last` is what became of some before.

    Large ones are written `beside`, in a process of their own, where wanted. Paused ones, and those nobody has set up
    on this computer, are not written.
    """
    for kept in reader.kept_exports.all():
        name = file_of(kept, reader.folder).name
        if kept.paused:
            yield kept, Problem("kept-paused", {"name": name}, Severity.NOTE)
        elif not permission.allows(reader.folder, kept):
            yield kept, Problem("kept-elsewhere", {"name": name}, Severity.WARNING)
        else:
            yield kept, update_one(reader, kept, citer, last.get(kept), beside)


def update_one(
    reader: Reader, kept: KeptExport, citer: Citer, last: Updated | None = None, beside: bool = False
) -> Updated | Problem:
    """What became of one export, as `update_export`."""
    try:
        if beside and is_large(reader, kept, last, BESIDE_FROM):
            return _beside(reader.folder, kept, last)
        return update_export(reader, kept, citer, last)
    except AppError as error:
        return error.problem


def _beside(folder: Path, kept: KeptExport, last: Updated | None) -> Updated | Problem:
    context = multiprocessing.get_context("spawn")
    try:
        with ProcessPoolExecutor(1, mp_context=context) as pool:
            return pool.submit(_work, folder, kept, last).result()
    except BrokenProcessPool as error:
        raise AppError("reader-died", file=kept.path) from error


def _work(folder: Path, kept: KeptExport, last: Updated | None) -> Updated | Problem:
    """The body of the spawned process."""
    if hasattr(os, "nice"):
        os.nice(NICE)
    reader = Reader(folder)
    try:
        return update_one(reader, kept, Citer(), last)
    finally:
        reader.close()
