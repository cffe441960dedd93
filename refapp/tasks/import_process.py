"""An import in a process of its own, so that the window goes on: the task of `import_files`, told from there."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Sequence
from multiprocessing.connection import Connection
from pathlib import Path

from refapp.model.citekey_pattern import DEFAULT_PATTERN, pattern_or_default
from refapp.model.problems import AppError, Problem
from refapp.model.progress import Progress
from refapp.store.library import Applied, Library
from refapp.tasks.import_files import import_files
from refapp.tasks.parse_files import SPAWN_FROM
from refapp.tasks.walk import walk

NICE = 5  # the window, and whatever else the user works with, goes first


def is_small(paths: Sequence[Path]) -> bool:
    """Whether importing `paths` takes less than starting a process."""
    size = 0
    for found in walk(paths):
        size += found.size or 1_000
        if size >= SPAWN_FROM:
            return False
    return True


def import_beside(
    folder: Path, paths: Sequence[Path], progress: Progress, key_pattern: str = DEFAULT_PATTERN
) -> Applied:
    """`import_files` into the library in `folder`, in a spawned process; `key_pattern` is that of citation keys.

    When `progress` raises Cancelled the process is killed, which leaves the library as it was. Raises
    AppError when the import does, or ends without a word.
    """
    context = multiprocessing.get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=_work, args=(sender, folder, list(paths), key_pattern))
    process.start()
    sender.close()
    done = total = 0
    what = ""
    try:
        while True:
            progress(done, total, what)
            if not receiver.poll(0.1):
                continue
            while True:
                message = receiver.recv()
                if isinstance(message, Applied):
                    return message
                if isinstance(message, Problem):
                    raise AppError(message.code, **message.args)
                done, total, what = message
                if not receiver.poll():
                    break
    except EOFError as error:
        raise AppError("reader-died", file=what) from error
    finally:
        process.kill()
        process.join()
        receiver.close()


def _work(sender: Connection, folder: Path, paths: Sequence[Path], key_pattern: str) -> None:
    """The body of the spawned process."""
    if hasattr(os, "nice"):
        os.nice(NICE)
    told = 0

    def progress(done: int, total: int, what: str = "") -> None:
        nonlocal told
        if done != told or not total:
            told = done
            sender.send((done, total, what))

    try:
        sender.send(import_files(Library(folder, pattern_or_default(key_pattern)), paths, progress))
    except AppError as error:
        sender.send(error.problem)
    except BrokenPipeError:
        pass  # the window is gone; the transaction was rolled back
