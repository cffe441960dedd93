"""The preview of an edit of several references: title, what stands there now, and what will."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from refapp.gui.dialogs.parts import plain_table
from refapp.model.plain_text import strip_html
from refapp.tasks.batch_edit import Line

Index = QModelIndex | QPersistentModelIndex
TITLE, BEFORE, AFTER = range(3)


class PreviewRows(QAbstractTableModel):
    """The lines of a preview."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: Sequence[Line] = ()
        self._word: Callable[[str], str] = str

    def show(self, lines: Sequence[Line], word: Callable[[str], str] = str) -> None:
        """Show `lines`; `word` says a value as people do."""
        self.beginResetModel()
        self.lines, self._word = lines, word
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """A row for each line."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Title, before, after."""
        return 0 if parent.isValid() else 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a cell, whole in its tool tip."""
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        line = self.lines[index.row()]
        text = line.title if index.column() == TITLE else line.before if index.column() == BEFORE else line.after
        shown = strip_html(text) if index.column() == TITLE else self._word(text) or "—"
        return shown if role == Qt.ItemDataRole.ToolTipRole else " ".join(shown.split())[:300]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What the columns are."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (_tr("Title"), _tr("Now"), _tr("Afterwards"))[section]
        return None


class _Middle(QStyledItemDelegate):
    """Cuts in the middle: what is added to a list stands at its end."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideMiddle


def preview_table(rows: PreviewRows, parent: QWidget) -> QTableView:
    """A table of `rows`, to look at."""
    table = QTableView(parent)
    table.setModel(rows)
    table.setAccessibleName(_tr("What changes"))
    for column in (BEFORE, AFTER):
        table.setItemDelegateForColumn(column, _Middle(table))
    plain_table(table)
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    return table


def _tr(text: str) -> str:
    return QCoreApplication.translate("EditSeveral", text)
