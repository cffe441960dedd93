"""A list of filter rows that are a tree: an arrow before what has others nested in it, which keys and clicks turn."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter

from refapp.gui import theme
from refapp.gui.filters.header import draw_arrow
from refapp.gui.filters.row_delegate import INSET, PADDING, RowDelegate
from refapp.gui.filters.row_list import RowList
from refapp.gui.filters.rows import DEPTH, KEY, OPEN, Index

INDENT = 14  # pixels a step stands further in
ARROW = INSET + PADDING  # from a row's left edge to the middle of its arrow
ROOM = 11  # what the arrows take
_TURNS = {Qt.Key.Key_Plus: True, Qt.Key.Key_Right: True, Qt.Key.Key_Minus: False, Qt.Key.Key_Left: False}
_OTHERS = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier


class TreeDelegate(RowDelegate):
    """Rows further in by their depth; where `has_arrows`, also by the room for them, so that all words line up."""

    has_arrows = False

    def indent(self, index: Index) -> int:
        """How far to the right a row begins."""
        return theme.scaled(int(index.data(DEPTH)) * INDENT) if self.has_arrows else 0

    def _mark(self, painter: QPainter, index: Index, area: QRect, excluded: bool) -> int:
        if not self.has_arrows:
            return super()._mark(painter, index, area, excluded)
        indent, is_open = self.indent(index), index.data(OPEN)
        if is_open is not None:
            painter.save()
            painter.setPen(theme.colour("secondary"))
            draw_arrow(painter, QPointF(ARROW + indent, area.top() + area.height() / 2), is_open)
            painter.restore()
        return super()._mark(painter, index, area.adjusted(indent + theme.scaled(ROOM), 0, 0, 0), excluded)


class TagList(RowList):
    """+ and Right open a row, − and Left close it; from there Right goes in, and Left out to what a row is in."""

    branch_turned = Signal(str, bool)  # key of the row that is to be opened or closed

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.delegate = TreeDelegate(self)
        self.setItemDelegate(self.delegate)

    def skip(self, index: Index) -> int:
        """The arrow, where there is one."""
        if not self.delegate.has_arrows or index.data(OPEN) is None:
            return 0
        return ARROW + self.delegate.indent(index) + theme.scaled(ROOM) // 2

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on an arrow turns it."""
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and event.position().x() < self.skip(index):
            self.setCurrentIndex(index)
            self.branch_turned.emit(index.data(KEY), not index.data(OPEN))
        else:
            super().mousePressEvent(event)

    def take_key(self, event: QKeyEvent) -> bool:
        """Whether a key turned the current row, or led from it into what it holds or out to what holds it."""
        index = self.currentIndex()
        if event.key() not in _TURNS or event.modifiers() & _OTHERS or not index.isValid():
            return False
        wanted, is_open = _TURNS[Qt.Key(event.key())], index.data(OPEN)
        if is_open is not None and is_open is not wanted:
            self.branch_turned.emit(index.data(KEY), wanted)
            return True
        if event.key() == Qt.Key.Key_Left:
            self._go_out(index)
        elif event.key() == Qt.Key.Key_Right and is_open:
            self.setCurrentIndex(self.rows.index(index.row() + 1))
        return event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right)

    def _go_out(self, index: Index) -> None:
        depth = index.data(DEPTH)
        for row in range(index.row() - 1, -1, -1):
            if self.rows.rows[row].depth < depth:
                self.setCurrentIndex(self.rows.index(row))
                return
