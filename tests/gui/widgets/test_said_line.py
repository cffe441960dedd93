from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from refapp.gui.widgets.said_line import WARNING, SaidLine, SaidWords

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


def test_what_is_said_of_a_field_moves_nothing(qtbot: QtBot) -> None:
    page, first, second = QWidget(), SaidLine("12"), SaidLine("x" * 500)
    words = SaidWords(page)
    column = QVBoxLayout(page)
    for each in (first, second):
        column.addWidget(each)
    for each in (words, page):
        qtbot.addWidget(each)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    first.setFocus()
    size = page.sizeHint()
    first.say("Spring 2019")
    assert page.sizeHint() == size
    assert (first.accessibleDescription(), words.text()) == ("Spring 2019", "Spring 2019")
    marks = first.findChildren(QAction)
    assert [each.toolTip() for each in marks if each.isVisible()] == ["Spring 2019"]
    second.say("The check digit does not fit", WARNING)
    assert words.text() == "Spring 2019"
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert (words.text(), words.property("look")) == ("The check digit does not fit", "danger")
    second.say("")
    assert (words.text(), words.property("look"), second.accessibleDescription()) == ("", "label", "")
    assert not [each for each in second.findChildren(QAction) if each.isVisible()]
