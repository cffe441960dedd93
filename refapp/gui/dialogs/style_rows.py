"""The styles found, as a list: a star for the pinned ones, the title, and quietly what else one may know it by."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from refapp.citing.styles import StyleInfo
from refapp.gui import icons, theme
from refapp.gui.widgets.row_ground import paint_ground

Index = QModelIndex | QPersistentModelIndex
KEY, QUIET, PINNED = (Qt.ItemDataRole.UserRole + number for number in range(3))
SIDE, GAP, STAR = 10, 12, 16


class StyleRows(QAbstractListModel):
    """Styles in the order they were found in."""

    def __init__(self) -> None:
        super().__init__()
        self.styles: Sequence[StyleInfo] = ()
        self.pinned: frozenset[str] = frozenset()
        self._titles: dict[str, str] = {}

    def show(self, styles: Sequence[StyleInfo], titles: dict[str, str]) -> None:
        """Show `styles`; `titles` has the titles of their parents by key."""
        self.beginResetModel()
        self.styles, self._titles = styles, titles
        self.endResetModel()

    def mark_pinned(self, pinned: Sequence[str]) -> None:
        """Mark the favourites; they stay where they are until something else is searched."""
        self.pinned = frozenset(pinned)
        if self.styles:
            self.dataChanged.emit(self.index(0), self.index(len(self.styles) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many styles there are."""
        return 0 if parent.isValid() else len(self.styles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Title, key, whether it is pinned, and what stands quietly beside the title."""
        if not index.isValid():
            return None
        style = self.styles[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return style.title
        if role == KEY:
            return style.key
        if role == PINNED:
            return style.key in self.pinned
        if role == QUIET:
            return self._quiet(style)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            pinned = self.tr("pinned") if style.key in self.pinned else ""
            return " · ".join(part for part in (style.title, self._quiet(style), pinned) if part)
        return None

    def _quiet(self, style: StyleInfo) -> str:
        """The short title, or the style it has the look of; whose it is; the fields of study it is for."""
        if style.parent:
            known_as = self.tr("as {style}").format(style=self._titles.get(style.parent, style.parent))
        else:
            known_as = "" if style.short in style.title else style.short
        own = self.tr("added by you") if style.own else ""
        return " · ".join(part for part in (known_as, own, ", ".join(style.fields)) if part)


class StyleDelegate(QStyledItemDelegate):
    """Star, title, then in secondary colour the rest, in one line. A click on the star pins."""

    pin_toggled = Signal(str)  # the key of the style

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._stars = {True: icons.icon("starred", "accent"), False: icons.icon("star", "secondary")}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All rows are equally high."""
        return QSize(100, max(26, option.fontMetrics.height() + 10))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a style; only where one may want to pin it is there an empty star."""
        painter.save()
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        paint_ground(painter, option)
        pinned = bool(index.data(PINNED))
        if pinned or hovered or selected:
            self._stars[pinned].paint(painter, star_of(option.rect))
        area = QRect(option.rect).adjusted(2 * SIDE + STAR, 0, -SIDE, 0)
        for words, colour in ((index.data(), "text"), (index.data(QUIET), "secondary")):
            if words and area.width() > 2 * GAP:
                text = option.fontMetrics.elidedText(words, Qt.TextElideMode.ElideRight, area.width())
                painter.setPen(theme.colour(colour))
                painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, text)
                area.setLeft(area.left() + option.fontMetrics.horizontalAdvance(text) + GAP)
        painter.restore()

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """Pin or unpin by the star."""
        kinds = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick)
        if not isinstance(event, QMouseEvent) or event.type() not in kinds:
            return False
        if not star_of(option.rect).adjusted(-SIDE, -SIDE, GAP // 2, SIDE).contains(event.position().toPoint()):
            return False
        if event.type() == QEvent.Type.MouseButtonRelease and event.button() == Qt.MouseButton.LeftButton:
            self.pin_toggled.emit(index.data(KEY))
        return True


def star_of(row: QRect) -> QRect:
    """Where the star of a row is."""
    return QRect(row.left() + SIDE, row.top() + (row.height() - STAR) // 2, STAR, STAR)
