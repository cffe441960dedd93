"""Work that is put off a little, within the same turn: before what waits to be painted, or after it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt

BEFORE_PAINTING = Qt.EventPriority.NormalEventPriority.value
AFTER_PAINTING = Qt.EventPriority.LowEventPriority.value - 1  # Qt paints at low priority


class Soon(QObject):
    """Does `work` once, however often it is asked for until then."""

    def __init__(self, parent: QObject, work: Callable[[], object], when: int = BEFORE_PAINTING) -> None:
        super().__init__(parent)
        self._work = work
        self._when = when
        self._asked = False

    def start(self) -> None:
        """Ask for it."""
        if not self._asked:
            self._asked = True
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), self._when)

    def customEvent(self, event: QEvent) -> None:
        """It is time."""
        self._asked = False
        self._work()
