"""The styles found, as a list: the title, and quietly what else one may know a style by."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from refapp.citing.styles import StyleInfo
from refapp.gui import theme

Index = QModelIndex | QPersistentModelIndex
KEY, QUIET = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
SIDE, GAP = 10, 12


class StyleRows(QAbstractListModel):
    """Styles in the order they were found in."""

    def __init__(self) -> None:
        super().__init__()
        self.styles: Sequence[StyleInfo] = ()
        self._titles: dict[str, str] = {}

    def show(self, styles: Sequence[StyleInfo], titles: dict[str, str]) -> None:
        """Show `styles`; `titles` has the titles of their parents by key."""
        self.beginResetModel()
        self.styles, self._titles = styles, titles
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many styles there are."""
        return 0 if parent.isValid() else len(self.styles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Title, key, and what stands quietly beside the title."""
        if not index.isValid():
            return None
        style = self.styles[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return style.title
        if role == KEY:
            return style.key
        if role == QUIET:
            return self._quiet(style)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return " · ".join(part for part in (style.title, self._quiet(style)) if part)
        return None

    def _quiet(self, style: StyleInfo) -> str:
        """The short title; of a style that has the look of another, that one."""
        if style.parent:
            return self.tr("as {style}").format(style=self._titles.get(style.parent, style.parent))
        return "" if style.short in style.title else style.short


class StyleDelegate(QStyledItemDelegate):
    """Title, then in secondary colour the rest, in one line."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All rows are equally high."""
        return QSize(100, max(26, option.fontMetrics.height() + 10))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a style."""
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.colour("selection"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, theme.colour("hover"))
        area = QRect(option.rect).adjusted(SIDE, 0, -SIDE, 0)
        for words, colour in ((index.data(), "text"), (index.data(QUIET), "secondary")):
            if words and area.width() > 2 * GAP:
                text = option.fontMetrics.elidedText(words, Qt.TextElideMode.ElideRight, area.width())
                painter.setPen(theme.colour(colour))
                painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, text)
                area.setLeft(area.left() + option.fontMetrics.horizontalAdvance(text) + GAP)
        painter.restore()
