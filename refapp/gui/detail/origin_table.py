"""A table of where every value came from, to be read with the keyboard and a screen reader."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from refapp.gui import theme
from refapp.gui.detail.origins import Origin
from refapp.gui.detail.words import tr

MOST_ROWS = 10  # in sight


class OriginTable(QTableWidget):
    """Part, value, where it came from; the whole of each in a tool tip."""

    def __init__(self) -> None:
        super().__init__(0, 3)
        self.setAccessibleName(tr("Origin of values"))
        self.setHorizontalHeaderLabels([tr("Part"), tr("Value"), tr("Where it came from")])
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setStyleSheet("QTableView::item { padding: 0 5px; }")
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        self.setColumnWidth(0, 104)

    def show_origins(self, origins: Sequence[Origin]) -> None:
        """Show these, and be as high as they are."""
        self.setRowCount(len(origins))
        for row, each in enumerate(origins):
            for column, text in enumerate((each.part, each.value, each.words)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                if column == 0:
                    item.setForeground(theme.colour("secondary"))
                    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{each.part}: {each.value}. {each.words}")
                self.setItem(row, column, item)
        rows = min(len(origins), MOST_ROWS) * self.verticalHeader().defaultSectionSize()
        self.setFixedHeight(rows + self.horizontalHeader().sizeHint().height() + 2 * self.frameWidth())
