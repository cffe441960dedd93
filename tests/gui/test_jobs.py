"""Qt's objects go on the thread of the window, whatever the lanes do meanwhile: elsewhere that ends in a crash."""

from __future__ import annotations

import gc
import time
from collections.abc import Iterator
from concurrent.futures import Future
from threading import current_thread, main_thread
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from refapp.gui.jobs import OUTSIDE, READ, Job, Jobs

ROUNDS = 30


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs(lambda problem: None)
    yield made
    made.close()


def watched(ends: list[bool]) -> QObject:
    """An object that notes whether it ends on the window's thread."""
    made = QObject()
    made.destroyed.connect(lambda: ends.append(current_thread() is main_thread()), Qt.ConnectionType.DirectConnection)
    return made


def test_garbage_is_looked_for_where_the_window_is(jobs: Jobs, qtbot: QtBot) -> None:
    ends: list[bool] = []
    gc.collect()

    def work(_: Job) -> None:
        circles: list[Any] = [[] for _ in range(10_000)]
        for each in circles:
            each.append(each)

    for _ in range(ROUNDS):
        circle = watched(ends)
        circle.itself = circle  # type: ignore[attr-defined]
        del circle
        jobs.start(READ, work)
        jobs.start(OUTSIDE, work)
    qtbot.waitUntil(lambda: not jobs.busy())
    gc.collect()
    assert ends == [True] * ROUNDS


def test_garbage_of_long_work_is_not_kept_until_its_end(jobs: Jobs, qtbot: QtBot) -> None:
    ends: list[bool] = []
    circle = watched(ends)
    circle.itself = circle  # type: ignore[attr-defined]
    del circle

    def work(job: Job) -> None:
        while not ends:
            job.progress(len([[] for _ in range(10_000)]), 0)

    jobs.start(READ, work, label="Long")
    qtbot.waitUntil(lambda: not jobs.busy())
    assert ends == [True]


def test_a_lane_never_lets_go_of_something_last(jobs: Jobs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    ends: list[bool] = []
    given = Future.set_result

    def slowly(future: Future[None], result: None) -> None:
        time.sleep(0.005)  # the lane comes to its end after the window has taken the answer
        given(future, result)

    monkeypatch.setattr(Future, "set_result", slowly)

    def begin(held: QObject) -> None:
        jobs.start(READ, lambda _: held.objectName(), lambda _: held.objectName())

    for _ in range(ROUNDS):
        begin(watched(ends))
    qtbot.waitUntil(lambda: not jobs.busy() and len(ends) == ROUNDS)
    assert all(ends)


def test_python_looks_for_garbage_by_itself_when_nothing_goes_on(jobs: Jobs, qtbot: QtBot) -> None:
    assert gc.isenabled()
    jobs.start(READ, lambda _: None)
    jobs.start(OUTSIDE, lambda _: None)
    assert not gc.isenabled()
    qtbot.waitUntil(lambda: not jobs.busy())
    assert gc.isenabled()
