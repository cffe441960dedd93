"""Painting a row of the collection tree, and the field in which its name is edited in place."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyleOptionViewItem, QTreeView, QWidget

from refapp.gui import icons, theme
from refapp.gui.filters.collection_model import KEPT, SEARCH
from refapp.gui.filters.header import draw_arrow
from refapp.gui.filters.row_delegate import GAP, INSET, PADDING, RowDelegate
from refapp.gui.filters.rows import Index

ARROW = -1  # from a row's left edge to the middle of its arrow
ICON = 14


class CollectionDelegate(RowDelegate):
    """Rows with an arrow before those that have something under them, a lens before saved searches."""

    margin = 11
    target: int | None = None  # the id of the row that a drag would be dropped on

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the row, its arrow, and the frame of what would be dropped on."""
        super().paint(painter, option, index)
        tree = option.widget
        assert isinstance(tree, QTreeView)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if tree.model().hasChildren(index):
            painter.setPen(theme.colour("secondary"))
            middle = QPointF(option.rect.left() + ARROW, option.rect.top() + option.rect.height() / 2)
            draw_arrow(painter, middle, tree.isExpanded(index))
        if self.target is not None and index.internalId() == self.target:
            painter.setPen(QPen(theme.colour("accent"), 2))
            area = QRectF(INSET, option.rect.top(), tree.width() - 2 * INSET, option.rect.height())
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 6, 6)
        painter.restore()

    def room_at_right(self, painter: QPainter, index: Index, right: int, area: QRect) -> int:
        """The mark of a collection that is kept updated in a file stands before the count."""
        if not index.data(KEPT):
            return 0
        place = QRect(right - ICON, area.top() + (area.height() - ICON) // 2, ICON, ICON)
        icons.icon("export").paint(painter, place)
        return ICON + GAP

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A field for the name."""
        editor = QLineEdit(parent)
        is_search = bool(index.data(SEARCH))
        editor.setAccessibleName(self.tr("Name of the search") if is_search else self.tr("Name of the collection"))
        editor.setPlaceholderText(self.tr("Name of the search") if is_search else self.tr("Name of the collection"))
        editor.setStyleSheet("QLineEdit, QLineEdit:focus { padding: 0 3px; }")
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """From where the name begins to the right edge."""
        width = option.widget.width() if option.widget else option.rect.right()
        left = option.rect.left() + self.margin - 5 + (ICON + GAP if index.data(SEARCH) else 0)
        editor.setGeometry(left, option.rect.top(), width - INSET - PADDING - left, option.rect.height())

    def _mark(self, painter: QPainter, index: Index, area: QRect, excluded: bool) -> int:
        if not index.data(SEARCH):
            return super()._mark(painter, index, area, excluded)
        icons.icon("search").paint(painter, QRect(area.left(), area.top() + (area.height() - ICON) // 2, ICON, ICON))
        return area.left() + ICON + GAP
