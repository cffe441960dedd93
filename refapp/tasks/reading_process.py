"""A process that reads files and sends what is in them."""

from __future__ import annotations

import gc
import multiprocessing
import os
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from multiprocessing.connection import Connection
from queue import Queue
from threading import Thread
from types import TracebackType
from typing import Self

from refapp.model.change import Outcome
from refapp.model.problems import AppError, Problem
from refapp.tasks.collecting import RARELY
from refapp.tasks.parse_file import BATCH, Parsed
from refapp.tasks.walk import Found

SEND_SECONDS = 0.05  # for so long what small files gave is gathered
AHEAD = 40  # batches read before they are asked for
STALLED_SECONDS = 30.0  # for so long a PDF may say nothing
_LOOK_SECONDS = 0.1
Numbered = tuple[int, Found]  # a file and its number among all that are read
Parse = Callable[[int, Found], Iterator[Parsed]]


class ReadingProcess:
    """Reads `files` one after the other from the moment it is made, some way ahead of what is asked for."""

    def __init__(self, files: Sequence[Numbered], parse: Parse) -> None:
        self._files = files
        self._parse = parse
        self._start(0)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._end()

    def parsed(self, looking: Callable[[Numbered], None]) -> Iterator[Parsed]:
        """What each file gave, in order. `looking` hears which one is waited for, and may raise.

        A file of foreign code that stalls or kills the process is refused, and another process reads on. Raises
        AppError when the process ends without a word.
        """
        at, begun, waited = 0, -1, 0.0
        numbers = {number: place for place, (number, _) in enumerate(self._files)}
        while at < len(self._files):
            looking(self._files[at])
            try:
                if not self._receiver.poll(_LOOK_SECONDS):
                    waited += _LOOK_SECONDS
                    if begun == at and waited > STALLED_SECONDS:
                        yield self._refused(at, "reader-stalled")
                        at, waited = self._go_on(at + 1), 0.0
                    continue
                received = self._receiver.recv()
            except EOFError as error:
                if begun != at:
                    raise AppError("reader-died", file=self._files[at][1].name) from error
                yield self._refused(at, "reader-crashed")
                at, waited = self._go_on(at + 1), 0.0
                continue
            for parsed in received:
                if parsed is None:
                    return
                at = numbers[parsed.index]
                begun = at if parsed == Parsed(parsed.index) else begun
                yield parsed
            waited = 0.0

    def _refused(self, place: int, code: str) -> Parsed:
        return Parsed(self._files[place][0], outcome=Outcome.REFUSED, problem=Problem(code))

    def _go_on(self, place: int) -> int:
        """Begin again at `place`, which is given back."""
        self._end()
        if place < len(self._files):
            self._start(place)
        return place

    def _start(self, place: int) -> None:
        context = multiprocessing.get_context("spawn")
        self._receiver, sender = context.Pipe(duplex=False)
        work = (sender, list(self._files[place:]), self._parse)
        self._process = context.Process(target=_work, args=work, daemon=True)
        self._process.start()
        sender.close()

    def _end(self) -> None:
        self._process.kill()
        self._process.join()
        self._receiver.close()


def is_foreign(found: Found) -> bool:
    """Whether a file is read by code that is not ours."""
    return found.path.suffix.lower() == ".pdf" and not found.problem


def _work(sender: Connection, files: Sequence[Numbered], parse: Parse) -> None:
    """Parse everything and send it: the body of the spawned process."""
    from refapp.tasks import parcel

    parcel.register()
    gc.set_threshold(*RARELY)
    ahead: Queue[list[Parsed | None]] = Queue(AHEAD)
    sending = Thread(target=_send, args=(sender, ahead))
    sending.start()
    waiting: list[Parsed | None] = []
    pictures: set[str] = set()  # sent already
    sent = time.monotonic()
    for number, found in files:
        if is_foreign(found):
            # Told before it is begun, so that the other side knows which one it was.
            ahead.put([*waiting, Parsed(number)])
            ahead.join()
            waiting = []
        for parsed in parse(number, found):
            waiting.append(_without(parsed, pictures))
            pictures.update(parsed.pictures)
            if len(parsed.records) == BATCH or time.monotonic() - sent > SEND_SECONDS:
                ahead.put(waiting)
                waiting, sent = [], time.monotonic()
    ahead.put([*waiting, None])
    sending.join()


def _without(parsed: Parsed, pictures: set[str]) -> Parsed:
    """`parsed` with only those pictures that have not been sent."""
    if pictures.isdisjoint(parsed.pictures):
        return parsed
    return replace(parsed, pictures={key: data for key, data in parsed.pictures.items() if key not in pictures})


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
