"""Parts of a window that were made later than others are reached by Tab where they stand."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from refapp.gui.widgets.tab_order import Place, inside


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
    place = Place(holder)
    window = column(first, holder, last)
    qtbot.addWidget(window)
    part = column(one, column(two))
    holder.layout().addWidget(part)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert by_tab(qtbot, first, 4) == ["last", "one", "two", "first"]  # as Qt has it
    place.take(part)
    assert by_tab(qtbot, first, 4) == ["one", "two", "last", "first"]


def test_a_place_is_not_seen_and_takes_what_scrolls_too(qtbot: QtBot) -> None:
    area, one = QScrollArea(), QLineEdit()
    area.setWidget(column(one))
    place = Place(area)
    assert place.isHidden()
    place.take(area)
    assert place.nextInFocusChain() is area
    assert list(inside(area))[-1] is one


def test_what_is_come_by_stays_when_another_goes(qtbot: QtBot) -> None:
    first, area = QPushButton("1"), QScrollArea()
    window = column(first, area)
    qtbot.addWidget(window)
    bar = area.verticalScrollBar()  # made by Qt
    Place(window).take(first, area)
    assert list(inside(window)) == [window, first, area]
    with qtbot.waitSignal(first.destroyed):
        first.deleteLater()
    assert isValid(bar)
    bar.setRange(0, 9)
