"""What would be copied, in the current style: a citation or several; its place is kept while it is being made."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from refapp.gui import theme
from refapp.gui.widgets.elided_label import ElidedLabel
from refapp.gui.widgets.key_label import KeyLabel
from refapp.gui.widgets.link_button import LinkButton
from refapp.gui.widgets.reading_text import ReadingText


class CitationCard(QFrame):
    """Style at the left, Copy at the right, the citation beneath."""

    copy_requested = Signal()

    def __init__(self, parent: QWidget | None = None, several: bool = False) -> None:
        """The citation of one reference, or those of `several`."""
        super().__init__(parent)
        self.setProperty("look", "card")
        self.style_name = ElidedLabel(look="label")
        self.copy = LinkButton(self.tr("Copy"), flat=True)
        one, all_of_them = self.tr("Copy the reference as formatted text"), self.tr("Copy all that are selected")
        self.copy.setToolTip(all_of_them if several else one)
        self.copy.clicked.connect(self.copy_requested)
        name, look = (self.tr("Citations"), "entries") if several else (self.tr("Citation"), "")
        self.text = ReadingText(name, font="interface", look=look)
        head = QHBoxLayout()
        head.setSpacing(theme.space("s"))
        head.addWidget(self.style_name, 1)
        head.addWidget(self.copy)
        head.addWidget(KeyLabel("copy-bibliography"))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space("m"), theme.space("s"), theme.space("m"), theme.space("xs"))
        column.setSpacing(theme.space("xs"))
        column.addLayout(head)
        column.addWidget(self.text)

    def reserve(self, about: str) -> None:
        """Keep a place as high as `about` needs."""
        self.text.set_html(f'<p style="color: transparent">{escape(about)}</p>')

    def show_citation(self, html: str, style: str) -> None:
        """Show the citation, which must be safe HTML, and the name of its style."""
        self.style_name.setText(style)
        self.text.set_html(html)
