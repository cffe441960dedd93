"""The values of a facet as a list model: what a filter asks for, its words, its count, whether it is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from refapp.gui.references.labels import number

Index = QModelIndex | QPersistentModelIndex
KEY, COUNT, COLOUR, BADGE, INK, EXCLUDED, DEPTH, OPEN = (Qt.ItemDataRole.UserRole + number for number in range(8))


@dataclass(frozen=True, slots=True)
class FilterRow:
    """One value: `key` is the filter's value. `colour` None means no dot, "" a hollow one; `badge` is
    a number written on the colour in `ink`.

    `spoken` is what tooltips and screen readers say where that is more than `text`. In a tree a row has a `depth`,
    and `is_open` tells whether what is nested in it follows; None where nothing is.
    """

    key: str
    text: str
    count: int
    chosen: bool = False
    colour: str | None = None
    badge: str = ""
    ink: str = ""
    spoken: str = ""
    excluded: bool = False
    depth: int = 0
    is_open: bool | None = None


class FilterRows(QAbstractListModel):
    """Rows that are replaced in place, so that a view neither scrolls nor blinks when counts change."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[FilterRow] = []

    def show(self, rows: Sequence[FilterRow]) -> None:
        """Replace the rows."""
        old, new = len(self.rows), len(rows)
        if new < old:
            self.beginRemoveRows(QModelIndex(), new, old - 1)
            del self.rows[new:]
            self.endRemoveRows()
        elif new > old:
            self.beginInsertRows(QModelIndex(), old, new - 1)
            self.rows.extend(rows[old:])
            self.endInsertRows()
        if self.rows != list(rows):
            self.rows = list(rows)
            self.dataChanged.emit(self.index(0), self.index(new - 1))

    def find(self, key: str) -> QModelIndex:
        """Where the row with `key` is; no valid index when it is not there."""
        return next((self.index(number) for number, row in enumerate(self.rows) if row.key == key), QModelIndex())

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many values there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What the view and screen readers ask about a row."""
        return row_data(self.rows[index.row()], role) if index.isValid() else None


def row_data(row: FilterRow, role: int) -> Any:
    """What `row` is in `role`: also for models that are no list."""
    if role == Qt.ItemDataRole.DisplayRole:
        return row.text
    if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
        spoken = row.spoken or row.text
        return _tr("{value}, excluded").format(value=spoken) if row.excluded else spoken
    if role == Qt.ItemDataRole.AccessibleDescriptionRole:
        words = "{count}" if row.is_open is None else _tr("{count}, open") if row.is_open else _tr("{count}, closed")
        return words.format(count=number(row.count))
    if role == Qt.ItemDataRole.CheckStateRole:
        return Qt.CheckState.Checked if row.chosen else Qt.CheckState.Unchecked
    if role == KEY:
        return row.key
    if role == EXCLUDED:
        return row.excluded
    if role == COUNT:
        return row.count
    if role == COLOUR:
        return row.colour
    if role == BADGE:
        return row.badge
    if role == DEPTH:
        return row.depth
    if role == OPEN:
        return row.is_open
    return row.ink if role == INK else None


def _tr(text: str) -> str:
    return QCoreApplication.translate("filters", text)
