"""What is said of two references that are likely the same: what is done, why they match, and the fields."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from refapp.gui.dialogs.comparison import Comparison
from refapp.gui.dialogs.comparison_view import ComparisonView
from refapp.gui.dialogs.duplicate_words import doubts, line_about, title_of, tr, why
from refapp.gui.widgets.elided_label import ElidedLabel
from refapp.gui.widgets.flow_layout import FlowLayout
from refapp.gui.widgets.link_button import LinkButton
from refapp.model.differences import BOTH, MINE, THEIRS
from refapp.model.duplicates import Match
from refapp.model.reference import Reference


class DuplicatePane(QWidget):
    """The reference in the library, why the other one matches, and the table of what differs."""

    def __init__(self, comparison: Comparison, *head: QWidget) -> None:
        """`head` are the widgets of its first row."""
        super().__init__()
        self._comparison = comparison
        self.title = ElidedLabel(look="strong")
        self.about = ElidedLabel(look="secondary")
        self.reasons = QLabel()
        self.reasons.setWordWrap(True)
        self.doubts = QLabel()
        self.doubts.setWordWrap(True)
        self.doubts.setProperty("look", "danger")
        self.view = ComparisonView(comparison)
        mine, theirs = comparison.names
        self.all_mine = self._all(tr("All as “{name}”").format(name=mine), MINE)
        self.all_theirs = self._all(tr("All as “{name}”").format(name=theirs), THEIRS)
        self.all_both = self._all(tr("Join all lists"), BOTH)
        self.nothing = QLabel(tr("The record says nothing that is not in the library."))
        self.nothing.setProperty("look", "secondary")
        self._lay_out(head)

    def tell(self, match: Match | None, mine: Reference, theirs: Reference) -> None:
        """Say what is compared and why."""
        self.title.setText(title_of(mine))
        self.about.setText(line_about(mine))
        self.reasons.setText(why(match))
        against = doubts(match)
        self.doubts.setText(against)
        self.doubts.setVisible(bool(against))
        some = self._comparison.rowCount() > 0
        self.nothing.setVisible(not some)
        for each in (self.view, self.all_mine, self.all_theirs, self.all_both):
            each.setVisible(some)

    def _all(self, text: str, choice: str) -> LinkButton:
        button = LinkButton(text, flat=True)
        button.clicked.connect(lambda: self._comparison.choose_all(choice))
        return button

    def _lay_out(self, head: tuple[QWidget, ...]) -> None:
        first = FlowLayout(gap=12)
        for each in head:
            first.addWidget(each)
        below = FlowLayout(gap=16)
        for button in (self.all_mine, self.all_theirs, self.all_both):
            below.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(first)
        layout.addWidget(self.title)
        layout.addWidget(self.about)
        layout.addWidget(self.reasons)
        layout.addWidget(self.doubts)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.nothing)
        layout.addLayout(below)
        layout.addStretch()
