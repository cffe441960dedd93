"""Tool tips whose words are found only when somebody asks for them."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip, QWidget


class Tips(QObject):
    """Shows tips over the widgets it was told of, as long as it lives."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._words: dict[QObject, Callable[[], str]] = {}

    def tell(self, widget: QWidget, words: Callable[[], str]) -> None:
        """Over `widget` say what `words` gives, as plain text; nothing where that is empty."""
        target = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
        if target not in self._words:
            target.installEventFilter(self)
            target.destroyed.connect(lambda: self._words.pop(target, None))
        self._words[target] = words

    def words(self, widget: QWidget) -> str:
        """What is said over `widget` now."""
        target = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
        return self._words[target]() if target in self._words else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the tip."""
        if event.type() != QEvent.Type.ToolTip or watched not in self._words or not isinstance(event, QHelpEvent):
            return False
        lines = self._words[watched]().splitlines()
        # As rich text a long tip is broken into lines.
        QToolTip.showText(event.globalPos(), f"<p>{'<br>'.join(map(escape, lines))}</p>" if lines else "")
        return True
