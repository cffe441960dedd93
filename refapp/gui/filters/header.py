"""The title line of a section: opens and closes it, and tells what is chosen in it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from refapp.gui import theme
from refapp.gui.filters.row_delegate import INSET, PADDING
from refapp.gui.widgets.drawn_button import DrawnButton

ARROW_ROOM = 16


class Header(DrawnButton):
    """A button that is checked while its section is open. The arrow is there when it is of use."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setCheckable(True)
        self.setChecked(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._suffix = ""

    @property
    def suffix(self) -> str:
        """What stands after the title: `any of`, or the chosen years."""
        return self._suffix

    @suffix.setter
    def suffix(self, suffix: str) -> None:
        if suffix != self._suffix:
            self._suffix = suffix
            self.setAccessibleDescription(suffix)
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """+ opens, − closes."""
        if event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            self.setChecked(event.key() == Qt.Key.Key_Plus)
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(80, QFontMetrics(self._font(QFont.Weight.DemiBold)).height() + 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Title, suffix, and the arrow when closed, hovered or focused."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = self._ring and self.hasFocus()
        with_arrow = not self.isChecked() or self.underMouse() or ring
        painter.setPen(theme.colour("secondary"))
        area = self.rect().adjusted(INSET + PADDING - 1, 0, -INSET, 0)
        area.setRight(area.right() - (ARROW_ROOM if with_arrow else 0))
        suffix = f" · {self._suffix}" if self._suffix else ""
        rest = min(QFontMetrics(self._font(QFont.Weight.Medium)).horizontalAdvance(suffix), area.width() // 2)
        for text, weight in ((self.text().upper(), QFont.Weight.DemiBold), (suffix, QFont.Weight.Medium)):
            painter.setFont(self._font(weight))
            room, rest = area.width() - rest, 0  # what is chosen is worth more than the end of a long title
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, shown)
            area.setLeft(area.left() + painter.fontMetrics().horizontalAdvance(shown))
        if with_arrow:
            draw_arrow(painter, QPointF(area.left() + 10, self.height() / 2), self.isChecked())
        if ring:
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(INSET, 1, -INSET, -1), 6, 6)

    def _font(self, weight: QFont.Weight) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(theme.size("label") - 1)
        font.setWeight(weight)
        return font


def draw_arrow(painter: QPainter, middle: QPointF, is_open: bool) -> None:
    """A small full arrow in the pen's colour: down when open, to the right when closed."""
    painter.save()
    painter.setBrush(painter.pen().color())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.translate(middle)
    painter.scale(theme.scale(), theme.scale())
    if is_open:
        painter.rotate(90)
    painter.drawPolygon(QPolygonF([QPointF(-2, -3.5), QPointF(3, 0), QPointF(-2, 3.5)]))
    painter.restore()
