from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QMainWindow, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from refapp.gui.own_keys import OwnKeys

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Window(QMainWindow):
    """A window in which Ctrl+F, Ctrl++ and Ctrl+G are the window's, and in a part of it that part's."""

    def __init__(self) -> None:
        super().__init__()
        self.ran: list[str] = []
        self.part, self.inside, self.outside = QWidget(), QTextEdit(), QLineEdit()
        inner = QHBoxLayout(self.part)
        inner.addWidget(self.inside)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.addWidget(self.part)
        row.addWidget(self.outside)
        self.setCentralWidget(whole)
        self.own = [self._action(f"own {keys}", keys) for keys in ("Ctrl+F", "Ctrl++", "Ctrl+-")]
        for keys in ("Ctrl+F", "Ctrl+G"):
            self.addAction(self._action(f"window {keys}", keys))
        OwnKeys(self.part, lambda: self.own)

    def _action(self, name: str, keys: str) -> QAction:
        action = QAction(name, self)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda: self.ran.append(name))
        return action


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    made = Window()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = CTRL) -> None:
    focus = QApplication.focusWidget()
    assert focus
    QTest.keyClick(focus, key, modifiers)


def test_in_the_part_its_actions_go_first_and_elsewhere_the_windows(window: Window) -> None:
    window.inside.setFocus()
    press(Qt.Key.Key_F)
    window.outside.setFocus()
    press(Qt.Key.Key_F)
    assert window.ran == ["own Ctrl+F", "window Ctrl+F"]


def test_other_keys_are_the_windows(window: Window) -> None:
    window.inside.setFocus()
    press(Qt.Key.Key_G)
    assert window.ran == ["window Ctrl+G"]


def test_plus_with_shift_and_the_equals_sign_are_plus(window: Window) -> None:
    window.inside.setFocus()
    press(Qt.Key.Key_Plus)
    press(Qt.Key.Key_Plus, CTRL | SHIFT)
    press(Qt.Key.Key_Equal)
    press(Qt.Key.Key_Minus)
    assert window.ran == ["own Ctrl++"] * 3 + ["own Ctrl+-"]


def test_other_keys_given_to_an_action_count(window: Window) -> None:
    window.own[0].setShortcut(QKeySequence("Ctrl+G"))
    window.inside.setFocus()
    press(Qt.Key.Key_F)
    press(Qt.Key.Key_G)
    assert window.ran == ["window Ctrl+F", "own Ctrl+F"]


def test_what_cannot_be_used_now_takes_no_key(window: Window) -> None:
    window.own[0].setEnabled(False)
    window.inside.setFocus()
    press(Qt.Key.Key_F)
    assert window.ran == ["window Ctrl+F"]
