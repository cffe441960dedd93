"""The place of a row's star: shown faintly while the mouse is on the row, and a click there gives or takes the star.

Nothing of that reaches the list: it neither chooses the row nor drags it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip

from refapp.gui.references.columns import MARKS
from refapp.gui.references.delegate import NO_STAR
from refapp.gui.references.marks import FAINT, NEAR, star_at
from refapp.gui.references.view import ReferenceView

_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)


class StarClicks(QObject):
    """Watches the mouse on `view` and calls `toggle` with the id of the reference, while it `may`."""

    def __init__(self, view: ReferenceView, toggle: Callable[[Sequence[int]], object], may: Callable[[], bool]) -> None:
        super().__init__(view)
        self._view, self._toggle, self._may = view, toggle, may
        self._pressed: int | None = None  # the reference whose star the button went down on
        view.viewport().installEventFilter(self)
        view.rows.modelReset.connect(lambda: self._offer(-1, False))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep from the list what is meant for a star."""
        if isinstance(event, QHelpEvent):
            return event.type() == QEvent.Type.ToolTip and self._tell(event)
        if event.type() == QEvent.Type.Leave:
            self._offer(-1, False)
        if not isinstance(event, QMouseEvent):
            return False
        place = event.position().toPoint()
        if event.type() == QEvent.Type.MouseMove:
            if not event.buttons():
                self._offer(self._view.rowAt(place.y()), self._star_under(place) is not None)
            return self._pressed is not None
        return event.button() == Qt.MouseButton.LeftButton and self._click(event, place)

    def _click(self, event: QMouseEvent, place: QPoint) -> bool:
        under = self._star_under(place)
        if event.type() in _PRESSES:
            self._pressed = None if event.modifiers() else under
            return self._pressed is not None
        pressed, self._pressed = self._pressed, None
        if pressed is not None and pressed == under:
            self._toggle([pressed])
        return pressed is not None

    def _tell(self, event: QHelpEvent) -> bool:
        under = self._star_under(event.pos())
        if under is None:
            return False
        row = self._view.rows.row(self._view.rowAt(event.pos().y()))
        text = _tr("Take the star away") if row is not None and row.starred else _tr("Star")
        QToolTip.showText(event.globalPos(), f"{text} (*)", self._view.viewport())
        return True

    def _offer(self, row: int, near: bool) -> None:
        star = (row, NEAR if near else FAINT) if row >= 0 and self._may() else NO_STAR
        view = self._view
        if star != view.delegate.star:
            view.delegate.star = star
            view.viewport().setCursor(Qt.CursorShape.PointingHandCursor if near else Qt.CursorShape.ArrowCursor)
            view.viewport().update()

    def _star_under(self, place: QPoint) -> int | None:
        """The id of the reference whose star is, or would be, at `place`."""
        index = self._view.indexAt(place)
        row = self._view.rows.row(index.row()) if index.isValid() and index.column() == MARKS else None
        if row is None or not self._may() or not star_at(place.x() - self._view.visualRect(index).left()):
            return None
        return row.id


def _tr(text: str) -> str:
    return QCoreApplication.translate("References", text)
