"""Chips: tags and goals to click, round, with a dot or a numbered badge, and a × where they can be removed."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from refapp.gui import theme
from refapp.gui.widgets.drawn_button import DrawnButton

PAD, DOT, BADGE, CROSS = 10, 8, 16, 18


class Chip(DrawnButton):
    """A tag. A removable one asks to be removed by its × (seen on hover and focus) or the Delete key."""

    remove_requested = Signal()

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._dot = QColor()
        self._badge, self._badge_ground, self._badge_ink = "", QColor(), QColor()
        self._removable = False
        self._dashed = False
        self._on = False

    def show_tag(self, text: str, colour: str = "", removable: bool = False, on: bool = False) -> None:
        """Show a tag: its dot has `colour` (`#rrggbb`), `on` tells that it is filtered by."""
        self._badge, self._dashed = "", False
        self._dot = QColor(colour)
        self._show(text, removable, on)

    def show_goal(
        self, number: int, title: str, colour: str, ink: str, removable: bool = False, on: bool = False
    ) -> None:
        """Show a Sustainable Development Goal with its number on its colour."""
        self._dot, self._dashed = QColor(), False
        self._badge, self._badge_ground, self._badge_ink = str(number), QColor(colour), QColor(ink)
        self._show(title, removable, on)
        self.setAccessibleName(f"SDG {number}: {title}")

    def show_adder(self, text: str) -> None:
        """Be the dashed chip that adds one."""
        self._dot, self._badge, self._dashed = QColor(), "", True
        self._show(text, removable=False, on=False)

    def sizeHint(self) -> QSize:
        """Room for its words and its mark."""
        metrics = QFontMetrics(theme.current().font("label"))
        return QSize(self._text_left() + metrics.horizontalAdvance(self.text()) + PAD + 1, metrics.height() + 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chip."""
        painter = QPainter(self)
        rest = "accent_soft" if self._on else "" if self._dashed else "chip"
        ground = self.ground(rest)
        self.draw_frame(painter, self.height() / 2, ground, "accent" if self._on else "")
        if self._dashed and not (self.hasFocus() and self._ring):
            painter.setPen(QPen(theme.colour("border_strong"), 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), self.height() / 2, 99)
        self._paint_mark(painter)
        font = theme.current().font("label")
        painter.setFont(font)
        painter.setPen(theme.colour("accent" if self._on else "secondary" if self._dashed else "text"))
        room = self.rect().adjusted(self._text_left(), 0, -PAD, 0)
        if self._shows_cross():
            room.setRight(self.width() - CROSS)
            painter.setClipRect(room)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.text())
            painter.setClipping(False)
        else:
            text = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width() + 1)
            painter.drawText(room.adjusted(0, 0, 1, 0), Qt.AlignmentFlag.AlignVCenter, text)
        if self._shows_cross():
            self._paint_cross(painter)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Remove where the × was clicked."""
        if self._removable and self.isDown() and event.position().x() >= self.width() - CROSS:
            self.setDown(False)
            self.remove_requested.emit()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete and Backspace remove."""
        if self._removable and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_requested.emit()
            return
        super().keyPressEvent(event)

    def _show(self, text: str, removable: bool, on: bool) -> None:
        self._removable, self._on = removable, on
        self.setText(text)
        self.setToolTip(text if len(text) > 30 else "")
        self.setAccessibleDescription(self.tr("Press Delete to remove it") if removable else "")
        self.update()

    def _text_left(self) -> int:
        if self._badge:
            return PAD - 2 + BADGE + 6
        return PAD + DOT + 6 if self._dot.isValid() else PAD

    def _shows_cross(self) -> bool:
        return self._removable and (self.underMouse() or (self.hasFocus() and self._ring))

    def _paint_mark(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        middle = self.height() / 2
        if self._badge:
            box = QRectF(PAD - 2, middle - BADGE / 2, BADGE, BADGE)
            paint_badge(painter, box, self._badge, self._badge_ground, self._badge_ink)
        elif self._dot.isValid():
            painter.setBrush(self._dot)
            painter.drawEllipse(QRectF(PAD, middle - DOT / 2, DOT, DOT))

    def _paint_cross(self, painter: QPainter) -> None:
        painter.setPen(QPen(theme.colour("secondary"), 1.5))
        middle, arm = QPointF(self.width() - CROSS / 2 - 1, self.height() / 2), 3.5
        painter.drawLine(middle + QPointF(-arm, -arm), middle + QPointF(arm, arm))
        painter.drawLine(middle + QPointF(-arm, arm), middle + QPointF(arm, -arm))


def paint_badge(painter: QPainter, box: QRectF, number: str, ground: QColor, ink: QColor) -> None:
    """Draw the numbered square of a goal: in chips, facets and lists alike."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(box, 3, 3)
    font = theme.current().font("label")
    font.setPixelSize(max(8, round(box.height() * 0.62)))
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, number)
    painter.restore()
