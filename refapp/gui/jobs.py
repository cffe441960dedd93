"""Work beside the window, in lanes: write, read, find (the list), count (facets), outside (files, citing), keep.

Copying must not wait for exports that are kept updated, so these have a lane of their own (`keep`).

What to do at the end is given before the work starts: a job that finishes before anyone listens is lost.

Qt's objects must go on the thread of the window; elsewhere that ends in a crash, now and then. Therefore a lane has let
go of its job before it tells that it has done it, and while any job is open garbage is looked for here only.
"""

from __future__ import annotations

import gc
import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from itertools import count
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

from refapp.gui.soon import AFTER_PAINTING, Soon
from refapp.model.problems import AppError, Cancelled, Problem
from refapp.model.progress import Cancel

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

WRITE, READ, FIND, COUNT, OUTSIDE, KEEP = "write", "read", "find", "count", "outside", "keep"
DONE, FAILED, CANCELLED = "done", "failed", "cancelled"  # how a job ended
log = logging.getLogger(__name__)


@dataclass(eq=False)
class Job:
    """One piece of work: cancel it with `cancel.set()`. `progress(done, total, what)` reports from the work."""

    label: str
    work: Callable[[Job], Any]
    done: Callable[[Any], None]
    failed: Callable[[Problem], None]
    cancelled: Callable[[], None]
    report: Callable[[int, int, str], None]
    cancel: Cancel = field(default_factory=Cancel)
    lane: str = ""
    latest: str = ""
    outcome: str = ""  # once it has ended: how
    answer: Callable[[], None] = lambda: None  # once it has ended: what to do

    def progress(self, done: int, total: int, what: str = "") -> None:
        """Tell how far the work is; raises Cancelled when the user cancelled."""
        self.cancel.check()
        self.report(done, total, what)


class Jobs(QObject):
    """Runs jobs; what they give comes back on the thread of this object."""

    started = Signal(object)  # Job, with a label for people
    progressed = Signal(object, int, int, str)  # Job, done, total, what
    ended = Signal(object)  # Job
    released = Signal()  # what was held has begun
    _reported = Signal(object)  # a function to call on this object's thread
    _done = Signal(int)  # the number of a job

    def __init__(self, failed: Callable[[Problem], None]) -> None:
        """`failed` hears of the problems of jobs that do not say themselves what to do with them."""
        super().__init__()
        self._failed = failed
        self._latest: dict[str, Job] = {}
        self._pools: dict[str, ThreadPoolExecutor] = {}
        self._patient: list[Callable[[], None]] = []
        self._painted = Soon(self, self._submit_patient, AFTER_PAINTING)
        self._numbers = count()
        self._open: dict[int, Job] = {}
        self._told: list[Job] = []  # the open ones that have a label
        self._closed = False
        self._held: list[Callable[[], None]] | None = None
        self._reported.connect(self._report, Qt.ConnectionType.QueuedConnection)
        self._done.connect(self._end, Qt.ConnectionType.QueuedConnection)

    def start(
        self,
        lane: str,
        work: Callable[[Job], Any],
        done: Callable[[Any], None] = lambda _: None,
        failed: Callable[[Problem], None] | None = None,
        cancelled: Callable[[], None] = lambda: None,
        label: str = "",
        latest: str = "",
        patient: bool = False,
    ) -> Job:
        """Run `work(job)` in `lane`; then `done(result)`, `failed(problem)` or `cancelled()` on this thread.

        With `latest`, an older job of the same name that has not answered yet never answers. A job with a
        `label` is announced by the signals. A `patient` one begins after what waits to be painted. Errors that are
        no AppError are logged: they are bugs.
        """
        if self._closed:  # a late signal while the window goes
            return Job(label, work, done, lambda _: None, cancelled, lambda *_: None)
        job = Job(label, work, done, failed or self._failed, cancelled, lambda *_: None, lane=lane, latest=latest)
        if label:
            job.report = lambda *how: self._reported.emit(lambda: self.progressed.emit(job, *how))
            self._told.append(job)
            self.started.emit(job)
        if latest:
            if latest in self._latest:
                self._latest[latest].cancel.set()
            self._latest[latest] = job
        number = next(self._numbers)
        self._open[number] = job
        gc.disable()
        if patient:
            self._patient.append(lambda: self._submit(lane, number))
            self._painted.start()
        else:
            self._submit(lane, number)
        return job

    def hold(self) -> None:
        """Begin nothing before `release`: a thread at work keeps the interpreter from the one that paints."""
        self._held = []

    def release(self) -> None:
        """Begin what was held."""
        held, self._held = self._held or [], None
        for submit in held:
            submit()
        self._look_for_garbage()
        self.released.emit()

    @property
    def held(self) -> bool:
        """Whether nothing begins before `release`."""
        return self._held is not None

    def _submit_patient(self) -> None:
        patient, self._patient = self._patient, []
        for submit in patient:
            submit()

    def _submit(self, lane: str, number: int) -> None:
        if self._held is not None:
            self._held.append(lambda: self._submit(lane, number))
        elif not self._closed:
            self._pool(lane).submit(self._run, number)

    def _pool(self, lane: str) -> ThreadPoolExecutor:
        """The one thread of a lane, made when first wanted."""
        if lane not in self._pools:
            from concurrent.futures import ThreadPoolExecutor  # not before the first paint

            self._pools[lane] = ThreadPoolExecutor(1, thread_name_prefix=lane)
        return self._pools[lane]

    def busy(self) -> bool:
        """Whether anything is running or waiting."""
        return bool(self._open)

    def labels(self) -> list[str]:
        """What is going on, for people: of the open jobs those that have a label."""
        return [job.label for job in self._told]

    def close(self) -> None:
        """Cancel what has a label (an import); wait for what else is running or to be written; forget the rest."""
        self._closed = True
        for job in self._told:
            job.cancel.set()
        for lane, pool in self._pools.items():
            pool.shutdown(wait=True, cancel_futures=lane != WRITE)
        self._open.clear()
        gc.enable()

    def _run(self, number: int) -> None:
        _work(self._open[number])
        self._done.emit(number)  # nothing here holds the job any more

    def _report(self, tell: Callable[[], None]) -> None:
        tell()
        self._look_for_garbage()

    def _end(self, number: int) -> None:
        if self._closed:
            return
        job = self._open.pop(number)
        self._look_for_garbage()
        if job in self._told:
            self._told.remove(job)
        if job.label:
            self.ended.emit(job)
        stale = bool(job.latest) and self._latest.get(job.latest) is not job
        if not stale and not self._closed:  # who asked may be gone with the window
            self._latest.pop(job.latest, None)
            job.answer()

    def _look_for_garbage(self) -> None:
        """Let Python do it by itself where no lane is at work; else, as Python would, do it now."""
        if not self._open:
            gc.enable()
            return
        made, most = gc.get_count(), gc.get_threshold()
        if 0 < most[0] < made[0]:
            gc.collect(1 if made[1] > most[1] else 0)


def _work(job: Job) -> None:
    """Do a job, on its lane."""
    try:
        job.cancel.check()
        job.answer = partial(job.done, job.work(job))
        job.outcome = DONE
    except Cancelled:
        job.outcome, job.answer = CANCELLED, job.cancelled
    except AppError as error:
        job.outcome, job.answer = FAILED, partial(job.failed, error.problem)
    except Exception as error:
        log.exception("A job failed: %s", job.label or job.work)
        problem = Problem("bug", {"reason": f"{type(error).__name__}: {error}"})
        job.outcome, job.answer = FAILED, partial(job.failed, problem)
        job.latest = ""  # a bug is told also where nobody waits for the answer
