"""The references to cite as rows: where in each, what stands before and after it, and whether with its names."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QLineEdit, QScrollArea, QWidget

from refapp.citing import LOCATORS, Cite
from refapp.gui import theme
from refapp.gui.widgets.elided_label import ElidedLabel
from refapp.messages import sentence
from refapp.model.reference import Reference

WIDTHS = {"label": 116, "locator": 90, "prefix": 120, "suffix": 120}
MOST_HIGH = 320  # pixels; more rows scroll


class CiteRow:
    """The controls of one reference, in a line of a grid."""

    def __init__(self, reference: Reference, name: str, rows: CiteRows) -> None:
        self.reference = reference
        self.name = ElidedLabel(name)
        self.label = QComboBox()
        self.label.setMaxVisibleItems(len(LOCATORS))
        for each in LOCATORS:
            self.label.addItem(sentence(f"locator-{each}", translate=rows.tr), each)
        self.locator, self.prefix, self.suffix = QLineEdit(), QLineEdit(), QLineEdit()
        self.suppress = QCheckBox()
        called = (
            (self.label, rows.tr("Kind of place in {name}")),
            (self.locator, rows.tr("Place in {name}")),
            (self.prefix, rows.tr("Words before {name}")),
            (self.suffix, rows.tr("Words after {name}")),
            (self.suppress, rows.tr("Without the names of {name}")),
        )
        for widget, words in called:
            widget.setAccessibleName(words.format(name=name))
        self.label.currentIndexChanged.connect(lambda _: rows.changed.emit())
        for line in (self.locator, self.prefix, self.suffix):
            line.textChanged.connect(lambda _: rows.changed.emit())
        self.suppress.toggled.connect(lambda _: rows.changed.emit())
        self.controls = [widget for widget, _ in called]

    def cite(self) -> Cite:
        """What is to be cited, as typed."""
        return Cite(
            self.reference,
            locator=self.locator.text().strip(),
            label=str(self.label.currentData()),
            prefix=_spaced_after(self.prefix.text()),
            suffix=_spaced_before(self.suffix.text()),
            suppress_author=self.suppress.isChecked(),
        )


class CiteRows(QScrollArea):
    """A line for each reference, under headings."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[CiteRow] = []
        self.setAccessibleName(self.tr("References"))
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet("QScrollArea { background: transparent; }")
        self._page = QWidget()
        self._page.setAutoFillBackground(False)
        self._grid = QGridLayout(self._page)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.space("s"))
        self._grid.setVerticalSpacing(theme.space("xs"))
        self._grid.setColumnStretch(0, 1)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setWidget(self._page)
        self.viewport().setAutoFillBackground(False)
        names = (self.tr("Reference"), self.tr("Where"), "", self.tr("Before"), self.tr("After"), self.tr("No names"))
        for column, words in enumerate(names):
            heading = QLabel(words)
            heading.setProperty("look", "label")
            self._grid.addWidget(heading, 0, column)
            self._headings = heading

    def expect(self, count: int) -> None:
        """Be as high as so many references need, as far as there is room."""
        line, choice = QLineEdit(self._page), QComboBox(self._page)
        for widget in (line, choice):
            widget.hide()
            widget.ensurePolished()
        row = max(line.sizeHint().height(), choice.sizeHint().height()) + self._grid.verticalSpacing()
        self.setFixedHeight(min(MOST_HIGH, self._headings.sizeHint().height() + count * row + 2))
        line.deleteLater()
        choice.deleteLater()

    def fill(self, references: Sequence[tuple[Reference, str]]) -> None:
        """Show the references, each with what it is called; the first place is ready to be typed."""
        for number, (reference, name) in enumerate(references, start=1):
            row = CiteRow(reference, name, self)
            self.rows.append(row)
            self._grid.addWidget(row.name, number, 0)
            for column, part in enumerate(WIDTHS, start=1):
                widget = getattr(row, part)
                widget.setFixedWidth(theme.scaled(WIDTHS[part]))
                self._grid.addWidget(widget, number, column)
            self._grid.addWidget(row.suppress, number, 5, Qt.AlignmentFlag.AlignCenter)
        controls = [control for row in self.rows for control in row.controls]
        for control in controls:
            control.show()  # what is out of sight takes no focus
        for before, after in pairwise(controls):
            self.setTabOrder(before, after)
        if self.rows:
            self.rows[0].locator.setFocus()

    def cites(self) -> list[Cite]:
        """What is to be cited, as typed."""
        return [row.cite() for row in self.rows]


def _spaced_after(prefix: str) -> str:
    """The words before a citation, set off from it unless they end in a bracket."""
    prefix = prefix.strip()
    return f"{prefix} " if prefix and prefix[-1] not in "([{“‘\"'" else prefix


def _spaced_before(suffix: str) -> str:
    """The words after a citation, set off from it unless they begin with a mark."""
    suffix = suffix.strip()
    return f" {suffix}" if suffix and suffix[0] not in ",.;:)]}!?" else suffix
