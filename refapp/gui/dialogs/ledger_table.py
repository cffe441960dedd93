"""The table of a ledger, and beneath it all that is told of the line under the cursor."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHeaderView,
    QPlainTextEdit,
    QSplitter,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from refapp.gui import theme
from refapp.gui.dialogs.ledger_lines import FILE, OUTCOME, PLACE, TITLE, WHAT, LedgerLines, everything_told
from refapp.gui.dialogs.parts import plain_table
from refapp.model.change import LedgerLine

WIDTHS = {OUTCOME: 110, FILE: 190, PLACE: 80, WHAT: 320}
TOLD_LINES = 6


class LedgerTable(QSplitter):
    """Lines above, the whole account of one below; the height of each is the user's choice."""

    chosen = Signal()  # others are selected
    opened = Signal()  # by Enter or a double click; the line is selected then
    copy_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.lines = LedgerLines()
        self.table = QTableView()
        self.told = QPlainTextEdit()
        self._set_up()
        self.addWidget(self.table)
        self.addWidget(self.told)
        self.setStretchFactor(0, 1)
        self.setChildrenCollapsible(False)
        self.setSizes([2000, 1])  # the account as low as it may be
        self.table.activated.connect(self._activated)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._follow())
        self.table.selectionModel().currentChanged.connect(lambda *_: self._follow())
        QShortcut(
            QKeySequence.StandardKey.Copy,
            self.table,
            self.copy_wanted.emit,
            context=Qt.ShortcutContext.WidgetShortcut,
        )

    def show_lines(self, lines: object) -> None:
        """Show these lines, with none selected."""
        self.lines.show(lines)  # type: ignore[arg-type]
        self._follow()

    def selected(self) -> list[LedgerLine]:
        """The lines selected, in their order."""
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        return [self.lines.lines[row] for row in rows]

    def _follow(self) -> None:
        row = self.table.currentIndex().row()
        there = 0 <= row < len(self.lines.lines) and self.table.selectionModel().hasSelection()
        self.told.setPlainText(everything_told(self.lines.lines[row]) if there else "")
        self.chosen.emit()

    def _activated(self, index: QModelIndex) -> None:
        flag = QItemSelectionModel.SelectionFlag
        self.table.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)
        self.opened.emit()

    def _set_up(self) -> None:
        table = self.table
        table.setAccessibleName(self.tr("Records of the import"))
        table.setModel(self.lines)
        plain_table(table)
        table.setItemDelegateForColumn(FILE, _PathDelegate(table))
        for column, width in WIDTHS.items():
            table.setColumnWidth(column, width)
        table.horizontalHeader().setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        self.told.setReadOnly(True)
        self.told.setTabChangesFocus(True)
        self.told.setAccessibleName(self.tr("What happened to the selected record"))
        self.told.setPlaceholderText(self.tr("Select a line to read all that is told of it."))
        self.told.setMinimumHeight(TOLD_LINES * self.told.fontMetrics().lineSpacing() + 2 * theme.space("s"))


class _PathDelegate(QStyledItemDelegate):
    """Of a long path the end says more than the middle."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideLeft
