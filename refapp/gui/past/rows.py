"""The changes of the history as rows: what was done, when, and whether it has been undone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QDate,
    QDateTime,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from refapp.gui import theme
from refapp.gui.widgets.row_ground import paint_ground
from refapp.messages import sentence
from refapp.store.records import Entry

Index = QModelIndex | QPersistentModelIndex
ENTRY, QUIET = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
SIDE = 12


class HistoryRows(QAbstractListModel):
    """The newest first."""

    def __init__(self) -> None:
        super().__init__()
        self.entries: list[Entry] = []

    def show(self, entries: Sequence[Entry]) -> None:
        """Show these."""
        self.beginResetModel()
        self.entries = list(entries)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many there are."""
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What was done; quietly, when, and whether it stands."""
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return sentence(entry.label, entry.args, self.tr)
        if role == ENTRY:
            return entry
        if role == QUIET:
            when = time_words(entry.at)
            return self.tr("undone · {time}").format(time=when) if entry.undone else when
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return f"{index.data()}, {index.data(QUIET)}"
        return None


def time_words(at: str) -> str:
    """A stored time for people: of today the time, of other days the date, too."""
    when = QDateTime.fromSecsSinceEpoch(int(datetime.fromisoformat(at).timestamp()))
    short, locale = QLocale.FormatType.ShortFormat, QLocale()
    time = locale.toString(when.time(), short)
    return time if when.date() == QDate.currentDate() else f"{locale.toString(when.date(), short)} {time}"


class HistoryDelegate(QStyledItemDelegate):
    """Two lines: what, and beneath it when. What has been undone is dimmed, and says so."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All rows are equally high."""
        quiet = QFontMetrics(theme.current().font("label"))
        return QSize(100, option.fontMetrics.height() + quiet.height() + 12)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a change."""
        painter.save()
        paint_ground(painter, option)
        area = QRect(option.rect).adjusted(SIDE, 5, -SIDE, -5)
        above, below = QRect(area), QRect(area)
        above.setHeight(option.fontMetrics.height() + 2)
        below.setTop(above.bottom())
        undone = bool(index.data(ENTRY).undone)
        for place, text, size, colour in (
            (above, index.data(), "interface", "secondary" if undone else "text"),
            (below, index.data(QUIET), "label", "secondary"),
        ):
            font = theme.current().font(size)
            painter.setFont(font)
            painter.setPen(theme.colour(colour))
            shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()
