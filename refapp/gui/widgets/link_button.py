"""A quiet button with a name: bordered (DOI, PDF) or, `flat`, only words (Copy, the title of a related work)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from refapp.gui import theme
from refapp.gui.widgets.drawn_button import DrawnButton

if TYPE_CHECKING:
    from refapp.gui.widgets.focus_ring import FocusRing


class LinkButton(DrawnButton):
    """Words in the accent colour; those of a flat one are underlined on hover and focus, its ring lies around them."""

    def __init__(self, text: str = "", flat: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._flat = flat
        self._around: FocusRing | None = None
        self.colour = "accent"
        self.off = "disabled"  # its colour when it cannot be pressed

    def sizeHint(self) -> QSize:
        """Room for its words."""
        return QSize(self.width_of(self.text()), QFontMetrics(self._font()).height() + (4 if self._flat else 8))

    def width_of(self, text: str) -> int:
        """How wide it is with `text`."""
        return QFontMetrics(self._font()).horizontalAdvance(text) + (3 if self._flat else 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button."""
        painter = QPainter(self)
        if not self._flat:
            self.draw_frame(painter, theme.radius("control"), self.ground("surface"), "border")
        font = self._font()
        font.setUnderline(self._flat and self.isEnabled() and (self.underMouse() or self.has_ring()))
        painter.setFont(font)
        painter.setPen(theme.colour(self.colour if self.isEnabled() else self.off))
        side = 1 if self._flat else 10
        room = self.rect().adjusted(side, 0, -side, 0)
        text = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width() + 1)
        along = Qt.AlignmentFlag.AlignLeft if self._flat else Qt.AlignmentFlag.AlignHCenter
        painter.drawText(room.adjusted(0, 0, 1, 0), along | Qt.AlignmentFlag.AlignVCenter, text)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A flat one has its ring around it."""
        super().focusInEvent(event)
        if self._flat and self.has_ring() and self._around is None:
            from refapp.gui.widgets.focus_ring import FocusRing

            self._around = FocusRing(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes."""
        super().focusOutEvent(event)
        around, self._around = self._around, None
        if around is not None and isValid(around):
            around.end()

    def _font(self) -> QFont:
        return theme.current().font("interface" if self._flat else "label")
