"""The line below the pages: what is chosen, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from refapp.gui import theme
from refapp.gui.widgets.elided_label import ElidedLabel
from refapp.gui.widgets.link_button import LinkButton


class PassageBar(QFrame):
    """What is chosen, and what can be done with it."""

    copied, quoted, noted = Signal(), Signal(), Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "bar")
        self.words = ElidedLabel(look="label")
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.copy = _button(self.tr("Copy"), self.tr("Copy the words (Ctrl+C)"), self.copied.emit)
        self.quote = _button(
            self.tr("Copy quotation"),
            self.tr("Copy the words in quotation marks with citation and page (Ctrl+Shift+C)"),
            self.quoted.emit,
        )
        self.note = _button(
            self.tr("Save as note"), self.tr("Keep the words as a note of the reference (Ctrl+Alt+S)"), self.noted.emit
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space("m"), 6, theme.space("s"), 6)
        row.setSpacing(theme.space("s"))
        row.addWidget(self.words, 1)
        for each in (self.copy, self.quote, self.note):
            row.addWidget(each)
        self.tell("", "")

    def tell(self, words: str, page: str) -> None:
        """Show what is chosen; nothing is a hint."""
        told = self.tr("p. {page}: {words}").format(page=page, words=words[:200]) if words else ""
        self.words.setText(told or self.tr("Choose words with the mouse to quote them with their page."))
        for each in (self.copy, self.quote, self.note):
            each.setEnabled(bool(words))


def _button(text: str, tip: str, pressed: Callable[[], object]) -> LinkButton:
    button = LinkButton(text)
    button.setToolTip(tip)
    button.clicked.connect(lambda: pressed())
    return button
