"""When a widget has been painted for the first time: what can wait begins then."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

AT_THE_LATEST_MS = 2000  # a window that is out of sight is not painted


class FirstPaint(QObject):
    """Calls `painted` once, right after the first paint of `widget`, or a while later where none comes."""

    def __init__(self, widget: QWidget, painted: Callable[[], None]) -> None:
        super().__init__(widget)
        self._widget, self._painted = widget, painted
        self._waiting = True
        widget.installEventFilter(self)
        QTimer.singleShot(AT_THE_LATEST_MS, self, self._end)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the paint; what it paints is on the screen when the events that wait now have been seen to."""
        if event.type() == QEvent.Type.Paint:
            self._widget.removeEventFilter(self)
            QTimer.singleShot(0, self, self._end)
        return False

    def _end(self) -> None:
        if self._waiting:
            self._waiting = False
            self._painted()
