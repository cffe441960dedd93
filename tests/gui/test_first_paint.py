from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from refapp.gui.first_paint import FirstPaint
from refapp.gui.jobs import READ, Jobs


def test_called_once_after_the_first_paint(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    calls: list[bool] = []
    FirstPaint(widget, lambda: calls.append(widget.isVisible()))
    assert calls == []
    widget.show()
    qtbot.waitUntil(lambda: calls == [True])
    widget.repaint()
    qtbot.wait(20)
    assert calls == [True]


def test_what_is_held_begins_in_order_when_released(qtbot: QtBot) -> None:
    jobs = Jobs(lambda problem: None)
    done: list[int] = []
    jobs.hold()
    for number in (1, 2):
        jobs.start(READ, lambda _, number=number: number, done.append)  # type: ignore[misc]
    qtbot.wait(50)
    assert done == []
    assert jobs.busy()
    jobs.release()
    qtbot.waitUntil(lambda: done == [1, 2])
    jobs.close()
