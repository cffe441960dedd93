"""Reading files into records, beside the one who asks: large inputs in a spawned process, small ones here.

PDFs are read by code that is not ours: what kills or stalls that process costs one PDF, not the import.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from multiprocessing.connection import Connection
from queue import Queue
from threading import Thread

from refapp.model.change import Outcome
from refapp.model.problems import AppError, Problem
from refapp.model.progress import Progress
from refapp.tasks.collecting import RARELY
from refapp.tasks.parse_file import BATCH, Parsed, parse_file
from refapp.tasks.walk import Found

SPAWN_FROM = 256_000  # bytes; starting a process takes longer than parsing less
SEND_SECONDS = 0.05  # for so long what small files gave is gathered
AHEAD = 40  # batches read before they are asked for
STALLED_SECONDS = 30.0  # for so long a PDF may say nothing
_LOOK_SECONDS = 0.1
Parse = Callable[[int, Found], Iterator[Parsed]]


def parse_files(files: Sequence[Found], progress: Progress, parse: Parse = parse_file) -> Iterator[Parsed]:
    """The records of `files` in order. `progress` counts files and may raise Cancelled.

    `parse` is what reads one file. Raises AppError when the process that reads ends without a word.
    """
    if _is_small(files):
        for index, each in enumerate(files):
            progress(index, len(files), each.name)
            yield from parse(index, each)
        return
    start = 0
    while start < len(files):
        start = yield from _beside(files, start, progress, parse)


def _beside(files: Sequence[Found], start: int, progress: Progress, parse: Parse) -> Generator[Parsed, None, int]:
    """What a process gives that reads the files from number `start`; returns the number to go on with."""
    context = multiprocessing.get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=_work, args=(sender, list(files), start, parse), daemon=True)
    process.start()
    sender.close()
    at, begun, waited = start, -1, 0.0
    try:
        while True:
            progress(at, len(files), files[at].name)
            if not receiver.poll(_LOOK_SECONDS):
                waited += _LOOK_SECONDS
                if begun == at and waited > STALLED_SECONDS:
                    yield _refused(at, "reader-stalled")
                    return at + 1
                continue
            for parsed in receiver.recv():
                if parsed is None:
                    return len(files)
                at = parsed.index
                begun = at if parsed == Parsed(at) else begun
                yield parsed
            waited = 0.0
    except EOFError as error:
        if begun != at:
            raise AppError("reader-died", file=files[at].name) from error
        yield _refused(at, "reader-crashed")
        return at + 1
    finally:
        process.kill()
        process.join()
        receiver.close()


def _refused(index: int, code: str) -> Parsed:
    return Parsed(index, outcome=Outcome.REFUSED, problem=Problem(code))


def _is_foreign(found: Found) -> bool:
    """Whether a file is read by code that is not ours."""
    return found.path.suffix.lower() == ".pdf" and not found.problem


def _is_small(files: Sequence[Found]) -> bool:
    """Whether reading takes less than starting a process, and harms nobody here."""
    return sum(each.size for each in files) < SPAWN_FROM and not any(map(_is_foreign, files))


def _work(sender: Connection, files: Sequence[Found], start: int, parse: Parse) -> None:
    """Parse everything and send it: the body of the spawned process."""
    from refapp.tasks import parcel

    parcel.register()
    gc.set_threshold(*RARELY)
    ahead: Queue[list[Parsed | None]] = Queue(AHEAD)
    sending = Thread(target=_send, args=(sender, ahead))
    sending.start()
    waiting: list[Parsed | None] = []
    sent = time.monotonic()
    for index in range(start, len(files)):
        if _is_foreign(files[index]):
            # Told before it is begun, so that the other side knows which one it was.
            ahead.put([*waiting, Parsed(index)])
            ahead.join()
            waiting = []
        for parsed in parse(index, files[index]):
            waiting.append(parsed)
            if len(parsed.records) == BATCH or time.monotonic() - sent > SEND_SECONDS:
                ahead.put(waiting)
                waiting, sent = [], time.monotonic()
    ahead.put([*waiting, None])
    sending.join()


def _send(sender: Connection, ahead: Queue[list[Parsed | None]]) -> None:
    """Send what was parsed while more is parsed: a pipe holds little, and the other side stops to write."""
    try:
        while True:
            waiting = ahead.get()
            sender.send(waiting)
            ahead.task_done()
            if waiting[-1] is None:
                return
    except (BrokenPipeError, KeyboardInterrupt):
        os._exit(0)  # nobody listens any more
