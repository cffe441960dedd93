"""Reading files into records, beside the one who asks: large inputs in spawned processes, small ones here.

PDFs are read by code that is not ours: what kills or stalls its process costs one PDF, not the import.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import ExitStack

from refapp.model.progress import Progress
from refapp.tasks.parse_file import Parsed, parse_file
from refapp.tasks.reading_process import Numbered, Parse, ReadingProcess, is_foreign
from refapp.tasks.walk import Found

SPAWN_FROM = 256_000  # bytes; starting a process takes longer than parsing less
MOST_PROCESSES = 2  # more would wait for the one that writes
BLOCK = 40  # files; each process reads every other block, so that all come to their ends together


def parse_files(files: Sequence[Found], progress: Progress, parse: Parse = parse_file) -> Iterator[Parsed]:
    """The records of `files` in order. `progress` counts files and may raise Cancelled.

    `parse` is what reads one file. Raises AppError when a process that reads ends without a word.
    """
    if _is_small(files):
        for index, each in enumerate(files):
            progress(index, len(files), each.name)
            yield from parse(index, each)
        return
    count = min(MOST_PROCESSES, os.cpu_count() or 1, -(-len(files) // BLOCK))
    numbered = list(enumerate(files))
    with ExitStack() as stack:
        processes = [
            stack.enter_context(ReadingProcess([each for each in numbered if each[0] // BLOCK % count == part], parse))
            for part in range(count)
        ]

        def looking(at: Numbered) -> None:
            progress(at[0], len(files), at[1].name)

        streams = [_Stream(process.parsed(looking)) for process in processes]
        for start in range(0, len(files), BLOCK):
            yield from streams[start // BLOCK % count].before(start + BLOCK)


class _Stream:
    """What one process gives, taken up to a number of a file."""

    def __init__(self, given: Iterator[Parsed]) -> None:
        self._given = given
        self._next: Parsed | None = None

    def before(self, stop: int) -> Iterator[Parsed]:
        """What comes of the files whose number is below `stop`."""
        while (parsed := self._next or next(self._given, None)) is not None:
            self._next = parsed if parsed.index >= stop else None
            if self._next is not None:
                return
            yield parsed


def _is_small(files: Sequence[Found]) -> bool:
    """Whether reading takes less than starting a process, and harms nobody here."""
    return sum(each.size for each in files) < SPAWN_FROM and not any(map(is_foreign, files))
