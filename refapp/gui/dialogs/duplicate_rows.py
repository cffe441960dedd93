"""A list of two lines a row: a title, and quietly what it is about; nothing is made before it is painted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from refapp.gui import theme
from refapp.gui.widgets.row_ground import paint_ground

Index = QModelIndex | QPersistentModelIndex
QUIET = Qt.ItemDataRole.UserRole
SIDE, GAP, LINE_GAP = 10, 8, 3


class DuplicateRows(QAbstractListModel):
    """Items of any sort; `title` and `quiet` say what is shown of one."""

    def __init__(self, title: Callable[[Any], str], quiet: Callable[[Any], str]) -> None:
        super().__init__()
        self.items: Sequence[Any] = ()
        self._title, self._quiet = title, quiet

    def show(self, items: Sequence[Any]) -> None:
        """Show `items`."""
        self.beginResetModel()
        self.items = items
        self.endResetModel()

    def refresh(self) -> None:
        """What is said of the items is other now."""
        if self.items:
            self.dataChanged.emit(self.index(0), self.index(len(self.items) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many items there are."""
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The two lines; both of them for tool tips and screen readers."""
        if not index.isValid():
            return None
        item = self.items[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._title(item)
        if role == QUIET:
            return self._quiet(item)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{self._title(item)}\n{self._quiet(item)}"
        return None


class TwoLines(QStyledItemDelegate):
    """Paints a row: the title, the quiet line beneath it, a mark where the keys are."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._fonts()

    def _fonts(self) -> None:
        self._title = theme.current().font("interface", QFont.Weight.Medium)
        self._small = theme.current().font("label")
        self._lines = QFontMetrics(self._title), QFontMetrics(self._small)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All rows are equally high."""
        return QSize(100, sum(each.height() for each in self._lines) + LINE_GAP + 2 * GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        painter.save()
        rect = QRect(option.rect)
        paint_ground(painter, option)
        view = option.widget
        if isinstance(view, QListView) and view.hasFocus() and view.currentIndex() == index:
            painter.fillRect(rect.left(), rect.top(), 2, rect.height(), theme.colour("accent"))
        painter.setPen(theme.colour("sunken"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        area = rect.adjusted(SIDE, GAP, -SIDE, -GAP)
        rows = ((self._title, "text", index.data()), (self._small, "secondary", index.data(QUIET)))
        for (font, colour, words), metrics in zip(rows, self._lines, strict=True):
            painter.setFont(font)
            painter.setPen(theme.colour(colour))
            text = metrics.elidedText(words, Qt.TextElideMode.ElideRight, area.width())
            painter.drawText(area, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, text)
            area.setTop(area.top() + metrics.height() + LINE_GAP)
        painter.restore()
