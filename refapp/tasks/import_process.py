"""An import in a process of its own, so that the window goes on: the task of `import_files`, told from there."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from refapp.model.citekey_default import DEFAULT_PATTERN
from refapp.model.citekey_pattern import pattern_or_default
from refapp.model.progress import Progress
from refapp.store.library import Applied, Library
from refapp.tasks.beside import run_beside
from refapp.tasks.duplicate_answers import MERGE_OWN, Answers, Asked
from refapp.tasks.import_files import import_files
from refapp.tasks.parse_files import SPAWN_FROM
from refapp.tasks.walk import walk


def is_small(paths: Sequence[Path]) -> bool:
    """Whether importing `paths` takes less than starting a process."""
    size = 0
    for found in walk(paths):
        size += found.size or 1_000
        if size >= SPAWN_FROM:
            return False
    return True


def import_beside(
    folder: Path,
    paths: Sequence[Path],
    progress: Progress,
    duplicates: str = MERGE_OWN,
    answers: Answers | None = None,
    key_pattern: str = DEFAULT_PATTERN,
    into: int | None = None,
) -> Applied:
    """`import_files` into the library in `folder`, in a spawned process; `key_pattern` is that of citation keys.

    When `progress` raises Cancelled the process is killed, which leaves the library as it was. Raises Asked and
    AppError when the import does, and AppError when it ends without a word.
    """
    arguments = (folder, list(paths), duplicates, dict(answers or {}), key_pattern, into)
    applied: Applied = run_beside(_import, arguments, progress, Asked)
    return applied


def _import(
    progress: Progress,
    folder: Path,
    paths: Sequence[Path],
    duplicates: str,
    answers: Answers,
    key_pattern: str,
    into: int | None,
) -> Applied:
    library = Library(folder, pattern_or_default(key_pattern))
    return import_files(library, paths, progress, duplicates, answers, into)
