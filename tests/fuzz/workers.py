"""Inputs spread over processes with bounded memory; one that dies or stops is told and replaced."""

from __future__ import annotations

import multiprocessing
import resource
import time
from collections.abc import Callable
from multiprocessing.connection import Connection

from .check import check

MEMORY = 1_500_000_000  # bytes of address space beyond what the worker has when it starts
PATIENCE = 90.0  # seconds without a word from a worker, on a busy machine
Told = Callable[[int, str], None]


def run(numbers: range, processes: int, told: Told) -> None:
    """Check every number; `told(number, fault)` hears of each, with an empty fault when nothing broke."""
    workers = [_Worker(numbers[start::processes]) for start in range(processes)]
    while workers:
        for worker in list(workers):
            if not worker.listen(told):
                workers.remove(worker)


class _Worker:
    """One process and the numbers it has still to check."""

    def __init__(self, numbers: range) -> None:
        self.numbers = numbers
        self._start()

    def _start(self) -> None:
        context = multiprocessing.get_context("spawn")
        self.receiver, sender = context.Pipe(duplex=False)
        self.process = context.Process(target=_work, args=(sender, self.numbers), daemon=True)
        self.process.start()
        sender.close()
        self.heard = time.monotonic()

    def listen(self, told: Told) -> bool:
        """Hear what the process says, for a moment; whether there is more to come."""
        fault = ""
        try:
            if self.receiver.poll(0.05):
                number, fault = self.receiver.recv()
                self.heard = time.monotonic()
                told(number, fault)
                self.numbers = self.numbers[1:]
                return bool(self.numbers)
            if time.monotonic() - self.heard > PATIENCE:
                fault = "hung"
        except EOFError:
            fault = f"died ({self.process.exitcode})"
        if fault:
            self.process.kill()
            self.process.join()
            told(self.numbers[0], fault)
            self.numbers = self.numbers[1:]
            if self.numbers:
                self._start()
        return bool(self.numbers)


def _work(sender: Connection, numbers: range) -> None:
    check(0)  # imports what readers import late, before memory is bounded
    with open("/proc/self/statm") as file:
        used = int(file.read().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (used + MEMORY, used + MEMORY))
    for number in numbers:
        sender.send((number, check(number)))
