"""The entries found as rows of a list, each group beginning with its heading; and how they look."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from refapp.gui import theme
from refapp.gui.palette.entries import Entry
from refapp.gui.widgets.row_ground import paint_ground

Index = QModelIndex | QPersistentModelIndex
ENTRY = Qt.ItemDataRole.UserRole
SIDE, GAP = 14, 12
_CENTRE, _RIGHT = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Rows(QAbstractListModel):
    """A heading is a text, everything else an entry."""

    def __init__(self, headings: Mapping[str, str]) -> None:
        """`headings` are the names of the groups."""
        super().__init__()
        self._headings = headings
        self.rows: list[str | Entry] = []

    def show(self, entries: Sequence[Entry]) -> None:
        """Show entries, those of one group together. What stays at the top is not touched, so that nothing moves."""
        rows: list[str | Entry] = []
        group = ""
        for entry in entries:
            if entry.group != group:
                group = entry.group
                rows.append(self._headings[group])
            rows.append(entry)
        same = next((at for at, (old, new) in enumerate(zip(self.rows, rows, strict=False)) if old != new), None)
        same = min(len(self.rows), len(rows)) if same is None else same
        if same < len(self.rows):
            self.beginRemoveRows(QModelIndex(), same, len(self.rows) - 1)
            del self.rows[same:]
            self.endRemoveRows()
        if same < len(rows):
            self.beginInsertRows(QModelIndex(), same, len(rows) - 1)
            self.rows.extend(rows[same:])
            self.endInsertRows()
        self.rows[:] = rows

    def entries(self) -> list[Entry]:
        """The entries shown."""
        return [each for each in self.rows if isinstance(each, Entry)]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Headings and entries."""
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        if isinstance(index.data(ENTRY), Entry):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title, and all of it for those who hear it."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ENTRY:
            return row if isinstance(row, Entry) else None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title if isinstance(row, Entry) else row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (row.title, row.quiet, row.keys, row.why) if isinstance(row, Entry) else (row,)
            return ", ".join(part for part in parts if part)
        return None


class Delegate(QStyledItemDelegate):
    """Title, quietly where it is from; its keys, or why it cannot be used, at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Headings are a little lower and have air above."""
        heading = not isinstance(index.data(ENTRY), Entry)
        return QSize(100, option.fontMetrics.height() + (14 if heading else 12))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        entry = index.data(ENTRY)
        painter.save()
        area = QRect(option.rect).adjusted(SIDE, 0, -SIDE, 0)
        if not isinstance(entry, Entry):
            painter.setFont(theme.current().font("label", QFont.Weight.DemiBold))
            painter.setPen(theme.colour("secondary"))
            painter.drawText(area.adjusted(0, 6, 0, 0), _CENTRE, str(index.data()))
            painter.restore()
            return
        paint_ground(painter, option)
        right = entry.why or entry.keys
        if right:
            self._draw(painter, area, right, "secondary", "label", _RIGHT)
            width = QFontMetrics(theme.current().font("label")).horizontalAdvance(right)
            area.setRight(area.right() - width - GAP)
        used = self._draw(painter, area, entry.title, "disabled" if entry.why else "text", "interface", _CENTRE)
        area.setLeft(area.left() + used + GAP)
        if entry.quiet and area.width() > 3 * GAP:
            self._draw(painter, area, entry.quiet, "secondary", "label", _CENTRE)
        painter.restore()

    def _draw(self, painter: QPainter, area: QRect, text: str, colour: str, size: str, how: Qt.AlignmentFlag) -> int:
        font = theme.current().font(size)
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.setFont(font)
        painter.setPen(theme.colour(colour))
        painter.drawText(area, how, shown)
        return metrics.horizontalAdvance(shown)
