"""Keys that mean something else in one part of the window: while that has the focus, its actions go first."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_SAME_KEY = {Qt.Key.Key_Equal: Qt.Key.Key_Plus, Qt.Key.Key_Underscore: Qt.Key.Key_Minus}


class OwnKeys(QObject):
    """Lets `actions` have their shortcuts when a widget in `part` has the focus, also where the window has the same."""

    def __init__(self, part: QWidget, actions: Callable[[], Sequence[QAction]]) -> None:
        super().__init__(part)
        self._actions = actions
        part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Claim the key before the window's shortcuts are tried, and carry it out."""
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        assert isinstance(event, QKeyEvent)
        action = self._action(event)
        if action is None:
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            action.trigger()
        return True

    def _action(self, event: QKeyEvent) -> QAction | None:
        keys = _keys(event)
        return next((each for each in self._actions() if each.isEnabled() and keys & set(_shortcuts(each))), None)


def _shortcuts(action: QAction) -> list[str]:
    return [each.toString() for each in action.shortcuts()]


def _keys(event: QKeyEvent) -> set[str]:
    """What was pressed; on many keyboards the plus needs Shift, or is the equals sign without it."""
    key, modifiers = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    pressed = {QKeySequence(QKeyCombination(modifiers, key)).toString()}
    if key in (Qt.Key.Key_Plus, *_SAME_KEY):
        pressed.add(QKeySequence(QKeyCombination(modifiers & ~_SHIFT, _SAME_KEY.get(key, key))).toString())
    return pressed
