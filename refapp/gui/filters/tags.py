"""The tags, the most frequent first, with a line to find one among many."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from refapp.gui.filters.facet_section import EVERY, FacetSection
from refapp.gui.filters.rows import FilterRow
from refapp.gui.widgets.link_button import LinkButton
from refapp.gui.workspace import Workspace
from refapp.model.folding import fold
from refapp.store.facets import Value

FEW = 12  # rows shown unless all are wanted
SOME = 100  # tags asked for unless all are wanted
MOST_ROWS = 16  # as many are in sight when all are shown


class Tags(FacetSection):
    """Tags with their colours. All of them are asked for only when the user looks for one or wants all."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, "tag")
        self.call(self.tr("Tags"))
        self.most = SOME
        self.list.most_rows = MOST_ROWS
        self.find_line = QLineEdit(placeholderText=self.tr("Find tag"), clearButtonEnabled=True)
        self.find_line.setAccessibleName(self.tr("Find tag"))
        self.find_line.textChanged.connect(self._look)
        self.find_line.setVisible(False)
        self.all_button = LinkButton(flat=True)
        self.all_button.setCheckable(True)
        self.all_button.colour = "secondary"
        self.all_button.setVisible(False)
        self.all_button.toggled.connect(self._look)
        lines = (QHBoxLayout(), QHBoxLayout())
        for line, widget in zip(lines, (self.find_line, self.all_button), strict=True):
            line.setContentsMargins(8, 2, 8, 2)
            line.addWidget(widget)
        lines[1].setContentsMargins(11, 2, 8, 0)
        lines[1].addStretch()
        self.content.insertLayout(0, lines[0])
        self.content.addLayout(lines[1])

    def row(self, value: Value, chosen: bool) -> FilterRow:
        """With its dot."""
        return FilterRow(value.value, value.value, value.count, chosen, value.colour)

    def arranged(self, rows: list[FilterRow]) -> Sequence[FilterRow]:
        """Those looked for, or the most frequent ones and those chosen, or all."""
        words = fold(self.find_line.text()).split()
        many = len(rows) > FEW
        self.find_line.setVisible(many or self.find_line.isVisibleTo(self.body))
        self.all_button.setVisible(many and not words)
        self.all_button.setText(self.tr("Show fewer") if self.all_button.isChecked() else self.tr("Show all"))
        if words:
            return [row for row in rows if row.chosen or all(word in fold(row.text) for word in words)]
        if self.all_button.isChecked():
            return rows
        return [row for number, row in enumerate(rows) if number < FEW or row.chosen]

    def forget(self) -> None:
        """Start anew for another library."""
        self.find_line.clear()
        self.find_line.setVisible(False)
        super().forget()

    def _look(self) -> None:
        most = EVERY if self.all_button.isChecked() or self.find_line.text().strip() else SOME
        if most > self.most and len(self.values) >= self.most:
            self.stale = True
        self.most = most
        self.show_filters()
        self.list.fit(at_once=True)
        if self.stale:
            self.opened.emit()
