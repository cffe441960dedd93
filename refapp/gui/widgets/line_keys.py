"""The keys of a line of text that mean more than text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent


def line_key(event: QEvent, press: Callable[[QKeyEvent], bool]) -> bool:
    """Give a key press that a line gets to `press`, which tells whether it took it; Esc is kept from shortcuts."""
    if not isinstance(event, QKeyEvent):
        return False
    if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
        event.accept()
    return event.type() == QEvent.Type.KeyPress and press(event)
