"""The title line of a section: opens and closes it, and tells what is chosen in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from refapp.gui.filters.paint import accent, quiet_text
from refapp.gui.filters.row_delegate import INSET, PADDING


class Header(QAbstractButton):
    """A button that is checked while its section is open. The arrow is there when it is of use."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setChecked(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
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

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(80, QFontMetrics(self._font(True)).height() + 8)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the arrow."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Hide the arrow."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Title, suffix, and the arrow when closed, hovered or focused."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(quiet_text(self.palette()))
        area = self.rect().adjusted(INSET + PADDING - 1, 0, -INSET, 0)
        title = self.text().upper()
        painter.setFont(self._font(True))
        title = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, area.width() - 16)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, title)
        area.setLeft(area.left() + painter.fontMetrics().horizontalAdvance(title))
        if self._suffix:
            painter.setFont(self._font(False))
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, f" · {self._suffix}")
            area.setLeft(area.left() + painter.fontMetrics().horizontalAdvance(f" · {self._suffix}"))
        if not self.isChecked() or self.underMouse() or self.hasFocus():
            middle = QPointF(area.left() + 10, self.height() / 2)
            draw_arrow(painter, middle, self.isChecked())
        if self.hasFocus():
            painter.setPen(QPen(accent(self.palette()), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(INSET, 1, -INSET, -1), 6, 6)

    def _font(self, bold: bool) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(11)
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Medium)
        return font


def draw_arrow(painter: QPainter, middle: QPointF, is_open: bool) -> None:
    """A small full arrow in the pen's colour: down when open, to the right when closed."""
    painter.save()
    painter.setBrush(painter.pen().color())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.translate(middle)
    if is_open:
        painter.rotate(90)
    painter.drawPolygon(QPolygonF([QPointF(-2, -3.5), QPointF(3, 0), QPointF(-2, 3.5)]))
    painter.restore()
