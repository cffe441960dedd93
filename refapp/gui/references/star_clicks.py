"""A click on the star of a row takes it away, and chooses nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QTableView

from refapp.gui import theme
from refapp.gui.references.columns import MARKS
from refapp.gui.references.marks import GAP, PAD, SIZE
from refapp.gui.references.model import ReferenceModel

NEAR = 3  # pixels around the star that count as it
_BUTTONS = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick)


class StarClicks(QObject):
    """Watches the mouse on `view` and calls `toggle` with the id of the reference."""

    def __init__(self, view: QTableView, rows: ReferenceModel, toggle: Callable[[Sequence[int]], object]) -> None:
        super().__init__(view)
        self._view, self._rows, self._toggle = view, rows, toggle
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep from the list what was meant for a star."""
        if event.type() not in _BUTTONS or not isinstance(event, QMouseEvent):
            return False
        number = self._starred_at(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or event.modifiers() or number is None:
            return False
        if event.type() == QEvent.Type.MouseButtonRelease:
            self._toggle([number])
        return True

    def _starred_at(self, place: QPoint) -> int | None:
        index = self._view.indexAt(place)
        row = self._rows.row(index.row()) if index.isValid() and index.column() == MARKS else None
        if row is None or not row.starred:
            return None
        size, before = theme.scaled(SIZE), 1 if row.key_shared else 0  # a warning stands first
        left = self._view.visualRect(index).left() + theme.scaled(PAD) + before * (size + theme.scaled(GAP))
        return row.id if left - NEAR <= place.x() < left + size + NEAR else None
