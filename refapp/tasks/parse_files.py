"""Reading files into records, beside the one who asks: large inputs in a spawned process, small ones here."""

from __future__ import annotations

import logging
import multiprocessing
import os
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from multiprocessing.connection import Connection
from queue import Queue
from threading import Thread

from refapp.formats import HEAD, Record, all_formats, for_file
from refapp.formats.decoding import is_binary
from refapp.model.change import Keep, Outcome
from refapp.model.problems import AppError, Problem, Severity
from refapp.model.progress import Progress
from refapp.tasks.walk import Found

SPAWN_FROM = 256_000  # bytes; starting a process takes longer than parsing less
BATCH = 100  # records of one file sent at a time
SEND_SECONDS = 0.05  # for so long what small files gave is gathered
AHEAD = 40  # batches read before they are asked for
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Parsed:
    """Some records of file number `index`, or what became of a file that gave none.

    `kept` is the whole file after its last record, where its format is one that is written back.
    """

    index: int
    records: tuple[Record, ...] = ()
    outcome: str = ""
    problem: Problem | None = None
    kept: Keep | None = None


def parse_files(files: Sequence[Found], progress: Progress) -> Iterator[Parsed]:
    """The records of `files` in order. `progress` counts files and may raise Cancelled."""
    if sum(each.size for each in files) < SPAWN_FROM:
        for index, each in enumerate(files):
            progress(index, len(files), each.name)
            yield from parse_file(index, each)
        return
    context = multiprocessing.get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=_work, args=(sender, list(files)), daemon=True)
    process.start()
    sender.close()
    at = 0
    try:
        while True:
            progress(at, len(files), files[at].name)
            if not receiver.poll(0.1):
                continue
            for parsed in receiver.recv():
                if parsed is None:
                    return
                at = parsed.index
                yield parsed
    except EOFError as error:
        raise AppError("reader-died", file=files[at].name) from error
    finally:
        process.kill()
        process.join()
        receiver.close()


def parse_file(index: int, found: Found) -> Iterator[Parsed]:
    """The records of one file; a file that gives none is told with what became of it and why."""
    if found.problem:
        refused = found.named or found.problem.severity is Severity.ERROR
        yield Parsed(index, outcome=Outcome.REFUSED if refused else Outcome.SKIPPED, problem=found.problem)
        return
    try:
        with found.path.open("rb") as file:
            data = file.read()
    except OSError as error:
        problem = Problem("file-unreadable", {"reason": error.strerror or str(error)})
        yield Parsed(index, outcome=Outcome.REFUSED, problem=problem)
        return
    head = data[:HEAD]
    chosen = None if is_binary(head) else for_file(head, found.path.name)
    if chosen is None:
        code = "file-empty" if not data.strip() else "file-binary" if is_binary(head) else "file-unknown"
        known = ", ".join(each.name for each in all_formats())
        problem = Problem(code, {"known": known} if code == "file-unknown" else {})
        yield Parsed(index, outcome=Outcome.REFUSED if found.named else Outcome.SKIPPED, problem=problem)
        return
    count = 0
    try:
        records = chosen.read(data, found.path.name)
        while batch := tuple(islice(records, BATCH)):
            count += len(batch)
            yield Parsed(index, batch)
    except (RecursionError, MemoryError, ValueError) as error:
        log.exception("%s could not be read as %s", found.name, chosen.name)
        problem = Problem("file-broken", {"format": chosen.name, "reason": f"{type(error).__name__}: {error}"[:200]})
        yield Parsed(index, outcome=Outcome.REFUSED, problem=problem)
        return
    if count and chosen.original:
        yield Parsed(index, kept=Keep(chosen.key, found.path.name, data))
    if not count:
        yield Parsed(index, outcome=Outcome.SKIPPED, problem=Problem("file-no-records", {"format": chosen.name}))


def _work(sender: Connection, files: Sequence[Found]) -> None:
    """Parse everything and send it: the body of the spawned process."""
    from refapp.tasks import parcel

    parcel.register()
    ahead: Queue[list[Parsed | None]] = Queue(AHEAD)
    sending = Thread(target=_send, args=(sender, ahead))
    sending.start()
    waiting: list[Parsed | None] = []
    sent = time.monotonic()
    for index, each in enumerate(files):
        for parsed in parse_file(index, each):
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
            if waiting[-1] is None:
                return
    except (BrokenPipeError, KeyboardInterrupt):
        os._exit(0)  # nobody listens any more
