"""What is going on, what is queued, what went wrong and what ended lately: remembered for the work panel."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal, SignalInstance

from refapp.gui.jobs import CANCELLED, DONE, Job, Jobs
from refapp.messages import problem_sentence
from refapp.model.problems import Problem

MOST_ENDED, MOST_FAILED = 20, 100


@dataclass(eq=False)
class Work:
    """A piece of work. `total` is 0 while nobody knows how much there is."""

    job: Job
    done: int = 0
    total: int = 0


@dataclass(eq=False)
class News:
    """Something that ended: what was said of it, when, and what shows more."""

    text: str
    more: Callable[[], object] | None = None
    at: str = field(default_factory=lambda: datetime.now(UTC).isoformat())


class WorkLog(QObject):
    """Listens from the start; costs nothing while nothing happens."""

    changed = Signal()  # something came or went
    progressed = Signal(object)  # Work

    def __init__(self, jobs: Jobs, failed: SignalInstance, parent: QObject) -> None:
        """`failed` is the signal by which problems are told."""
        super().__init__(parent)
        self.open: list[Work] = []  # in the order they were asked for
        self.failed: list[News] = []  # kept until dismissed, the newest first
        self._just: News | None = None  # what has ended just now: more may be said of it
        self.ended: deque[News] = deque(maxlen=MOST_ENDED)  # the newest first
        jobs.started.connect(self._started)
        jobs.progressed.connect(self._progressed)
        jobs.ended.connect(self._ended)
        failed.connect(self._failed)

    def running(self) -> list[Work]:
        """The first of each lane: the others wait for it."""
        first = {work.job.lane: work for work in reversed(self.open)}
        return [work for work in self.open if first[work.job.lane] is work]

    def waiting(self) -> list[Work]:
        """What is queued."""
        running = self.running()
        return [work for work in self.open if work not in running]

    def told(self, text: str, more: Callable[[], object] | None, good: bool) -> None:
        """Remember what was said at the end of some work, with a way to more about it."""
        if self._just in self.ended:
            assert self._just is not None
            text = f"{self._just.text}: {text}"
            self.ended.remove(self._just)
        if good:
            self.ended.appendleft(News(text, more))
        else:
            self._keep(News(text, more))
        self.changed.emit()

    def dismiss(self, news: News) -> None:
        """Forget something that went wrong."""
        self.failed.remove(news)
        self.changed.emit()

    def _started(self, job: Job) -> None:
        self.open.append(Work(job))
        self.changed.emit()

    def _progressed(self, job: Job, done: int, total: int, what: str) -> None:
        for work in self.open:
            if work.job is job:
                work.done, work.total = done, total
                self.progressed.emit(work)

    def _ended(self, job: Job) -> None:
        self.open = [work for work in self.open if work.job is not job]
        self._just = None
        if job.outcome == DONE:
            self._just = News(job.label)
            self.ended.appendleft(self._just)
        elif job.outcome == CANCELLED:
            self.ended.appendleft(News(self.tr("{work}: cancelled").format(work=job.label)))
        self.changed.emit()

    def _failed(self, problem: Problem) -> None:
        self._keep(News(problem_sentence(problem, self.tr)))
        self.changed.emit()

    def _keep(self, news: News) -> None:
        self.failed.insert(0, news)
        del self.failed[MOST_FAILED:]
