"""Long work in a process of its own, so that the window goes on: it tells how far it is, and killing it cancels it."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any

from refapp.model.problems import AppError, Problem
from refapp.model.progress import Progress

NICE = 5  # the window, and whatever else the user works with, goes first


@dataclass(frozen=True, slots=True)
class _Ended:
    result: Any = None
    problem: Problem | None = None
    error: Exception | None = None


def run_beside(
    work: Callable[..., Any], arguments: tuple[Any, ...], progress: Progress, raises: type[Exception]
) -> Any:
    """What `work(progress, *arguments)` gives in a spawned process; `work` is a function of a module.

    When `progress` raises Cancelled the process is killed. Raises AppError or `raises` when the work does, and
    AppError when it ends without a word.
    """
    context = multiprocessing.get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=_work, args=(sender, work, arguments, raises))
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
                if isinstance(message, _Ended):
                    return _answer(message)
                done, total, what = message
                if not receiver.poll():
                    break
    except EOFError as error:
        raise AppError("reader-died", file=what) from error
    finally:
        process.kill()
        process.join()
        receiver.close()


def _answer(ended: _Ended) -> Any:
    if ended.problem:
        raise AppError(ended.problem.code, **ended.problem.args)
    if ended.error:
        raise ended.error
    return ended.result


def _work(sender: Connection, work: Callable[..., Any], arguments: tuple[Any, ...], raises: type[Exception]) -> None:
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
        sender.send(_Ended(work(progress, *arguments)))
    except BrokenPipeError:
        pass  # the window is gone; what was begun was rolled back
    except AppError as error:
        sender.send(_Ended(problem=error.problem))
    except raises as error:
        sender.send(_Ended(error=error))
