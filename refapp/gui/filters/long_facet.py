"""A facet with many values: the most frequent first, with a line to find one among them, and a button for all."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from refapp.gui.filters.all_button import FEW, AllButton
from refapp.gui.filters.facet_section import EVERY, FacetSection
from refapp.gui.filters.rows import FilterRow
from refapp.model.folding import fold

SOME = 100
MOST_ROWS = 16  # as many are in sight when all are shown


class LongFacet(FacetSection):
    """All values are asked for only when the user looks for one or wants all. `looks_for` names the line."""

    some = SOME  # values asked for unless all are wanted

    def looks_for(self) -> str:
        """What the line to find one is called."""
        raise NotImplementedError

    def build(self) -> None:
        """Make the line, the list, and the button."""
        super().build()
        self.most = self.some
        self.list.most_rows = MOST_ROWS
        self.find_line = QLineEdit(placeholderText=self.looks_for(), clearButtonEnabled=True)
        self.find_line.setAccessibleName(self.looks_for())
        self.find_line.textChanged.connect(self._look)
        self.find_line.setVisible(False)
        self.all_button = AllButton()
        self.all_button.toggled.connect(self._look)
        line = QHBoxLayout()
        line.setContentsMargins(8, 2, 8, 2)
        line.addWidget(self.find_line)
        self.content.insertLayout(0, line)
        self.content.addLayout(self.all_button.line)

    def arranged(self, rows: list[FilterRow]) -> Sequence[FilterRow]:
        """Those looked for, or the most frequent ones and those chosen, or all."""
        words, many = self.looked_for(), len(rows) > FEW
        self.offer_more(many, many, len(rows) if len(self.values) < self.most else None)
        if words:
            return [row for row in rows if _kept(row) or all(word in fold(row.text) for word in words)]
        if self.all_button.isChecked():
            return rows
        return [row for number, row in enumerate(rows) if number < FEW or _kept(row)]

    def looked_for(self) -> list[str]:
        """The words in the line, folded."""
        return fold(self.find_line.text()).split()

    def offer_more(self, to_find: bool, to_show: bool, count: int | None = None) -> None:
        """Show the line where there is something to find, and the button where more: `count` in all."""
        self.find_line.setVisible(to_find or self.find_line.isVisibleTo(self.body))
        self.all_button.offer(to_show and not self.looked_for(), count)

    def forget(self) -> None:
        """Start anew for another library."""
        if self.built:
            self.find_line.clear()
            self.find_line.setVisible(False)
        super().forget()

    def _look(self) -> None:
        most = EVERY if self.all_button.isChecked() or self.find_line.text().strip() else self.some
        if most > self.most and len(self.values) >= self.most:
            self.stale = True
        self.most = most
        self.show_filters()
        self.list.fit(at_once=True)
        if self.stale:
            self.opened.emit()


def _kept(row: FilterRow) -> bool:
    return row.chosen or row.excluded
