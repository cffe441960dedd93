"""Parts of a window that were made later than others are reached by Tab where they stand."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from refapp.gui.widgets.tab_order import in_place_of, next_by_tab


def column(*widgets: QWidget) -> QWidget:
    made = QWidget()
    layout = QVBoxLayout(made)
    for each in widgets:
        layout.addWidget(each)
    return made


def by_tab(qtbot: QtBot, start: QWidget, steps: int) -> list[str]:
    start.setFocus()
    names = []
    for _ in range(steps):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        names.append(QApplication.focusWidget().objectName())
    return names


def test_what_is_made_later_is_reached_where_its_holder_stands(qtbot: QtBot) -> None:
    first, last, one, two = (QLineEdit(objectName=name) for name in ("first", "last", "one", "two"))
    holder = column()
    window = column(first, holder, last)
    qtbot.addWidget(window)
    part = column(one, column(two))
    holder.layout().addWidget(part)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert by_tab(qtbot, first, 4) == ["last", "one", "two", "first"]  # as Qt has it
    in_place_of(holder, part)
    assert by_tab(qtbot, first, 4) == ["one", "two", "last", "first"]


def test_a_window_where_nothing_takes_the_focus_is_left_alone(qtbot: QtBot) -> None:
    holder, part = column(), column()
    window = column(holder, part)
    qtbot.addWidget(window)
    in_place_of(holder, part)
    assert holder.nextInFocusChain() is not holder


def test_what_is_come_by_stays_when_another_goes(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    first, area = QPushButton("1", window), QScrollArea(window)
    bar = area.verticalScrollBar()  # made by Qt
    bar.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    QWidget.setTabOrder(first, bar)
    assert next_by_tab(first) is bar
    with qtbot.waitSignal(first.destroyed):
        first.deleteLater()
    assert isValid(bar)
    bar.setRange(0, 9)
