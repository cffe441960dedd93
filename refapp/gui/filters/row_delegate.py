"""Painting one row of the filter panel: dot or badge, words, and the count at the right edge."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from refapp.gui import theme
from refapp.gui.filters.rows import BADGE, COLOUR, COUNT, EXCLUDED, INK, Index
from refapp.gui.references.labels import number

INSET = 8  # from the panel's edge to the ground of a chosen row
PADDING = 6  # from there to the words
DOT, BADGE_SIZE, GAP = 8, 18, 8


class RowDelegate(QStyledItemDelegate):
    """Paints rows of `FilterRows`, and items with the same roles."""

    margin = INSET + PADDING  # from the row's left edge to its words

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All rows are equally high."""
        return QSize(60, row_height(option.fontMetrics.height()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the row `index`."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
        area: QRect = option.rect
        # A tree gives the rect after the indentation; the ground spans the whole line.
        view = option.widget
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else area.right() + 1
        self._ground(painter, option, QRectF(INSET, area.top(), width - 2 * INSET, area.height()), chosen)
        count = number(index.data(COUNT))
        right = width - INSET - PADDING
        count_width = option.fontMetrics.horizontalAdvance(count)
        excluded = bool(index.data(EXCLUDED))
        left = self._mark(painter, index, QRect(area).adjusted(self.margin, 0, 0, 0), excluded)
        painter.setFont(_tabular(option.font))
        painter.setPen(theme.colour("text" if chosen else "secondary"))
        place = QRect(right - count_width, area.top(), count_width + 1, area.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, count)
        painter.setFont(_struck(option.font) if excluded else option.font)
        quiet = excluded or not (chosen or index.data(COUNT))
        painter.setPen(theme.colour("secondary" if quiet else "text"))
        end = right - count_width - GAP
        end -= self.room_at_right(painter, index, end, area)
        words = QRect(left, area.top(), end - left, area.height())
        text = option.fontMetrics.elidedText(index.data(), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.restore()

    def room_at_right(self, painter: QPainter, index: Index, right: int, area: QRect) -> int:
        """How much of the words' room, which ends at `right`, is taken by what is painted there: nothing here."""
        return 0

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, area: QRectF, chosen: bool) -> None:
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.setPen(QPen(theme.colour("accent"), 2) if focused else Qt.PenStyle.NoPen)
        if chosen:
            painter.setBrush(theme.colour("selection"))
        elif hovered:
            painter.setBrush(theme.colour("hover"))
        elif not focused:
            return
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1) if focused else area, 6, 6)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _mark(self, painter: QPainter, index: Index, area: QRect, excluded: bool) -> int:
        """Paint the dot or badge at the left of `area`, or a minus sign; where the words begin."""
        badge, colour = index.data(BADGE), index.data(COLOUR)
        middle = area.top() + area.height() / 2
        dot, size = theme.scaled(DOT), theme.scaled(BADGE_SIZE)
        if excluded:
            painter.setPen(QPen(theme.colour("text"), 2))
            painter.drawLine(QPointF(area.left() + 1, middle), QPointF(area.left() + dot, middle))
            return area.left() + dot + GAP
        if badge:
            square = QRectF(area.left(), middle - size / 2, size, size)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(square, 4, 4)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            font = QFont(painter.font())
            font.setBold(True)
            font.setPixelSize(theme.scaled(10))
            painter.setFont(font)
            painter.setPen(QColor(index.data(INK)))
            painter.drawText(square, Qt.AlignmentFlag.AlignCenter, badge)
            return int(square.right()) + GAP
        if colour is None:
            return area.left()
        painter.setPen(Qt.PenStyle.NoPen if colour else QPen(theme.colour("secondary"), 1))
        painter.setBrush(QColor(colour) if colour else Qt.BrushStyle.NoBrush)
        radius = dot / 2 if colour else dot / 2 - 0.5
        painter.drawEllipse(QPointF(area.left() + dot / 2, middle), radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        return area.left() + dot + GAP


def row_height(text_height: int) -> int:
    """How high a row with text of this height is."""
    return max(24, text_height + 8)


def _struck(font: QFont) -> QFont:
    struck = QFont(font)
    struck.setStrikeOut(True)
    return struck


def _tabular(font: QFont) -> QFont:
    figures = QFont(font)
    figures.setFeature(QFont.Tag("tnum"), 1)
    return figures
