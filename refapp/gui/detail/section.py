"""A part of the reading view: a heading with its body beneath; sections of running text and of links."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from refapp.gui import theme
from refapp.gui.detail.content import Shown
from refapp.gui.detail.words import origin_words, short_origin, tr
from refapp.gui.language_names import language_word
from refapp.gui.widgets.collapsible import SectionHeader
from refapp.gui.widgets.reading_text import ReadingText


class Section(QWidget):
    """A heading and a body. Hidden while it has nothing to show."""

    def __init__(self, title: str, body: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = SectionHeader(title)
        self.body = body
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("xs"))
        column.addWidget(self.header)
        column.addWidget(body)
        self.setVisible(False)


class TextSection(Section):
    """A heading over running text."""

    def __init__(self, title: str, font: str = "reading", look: str = "") -> None:
        self.text = ReadingText(title, font=font, look=look)
        self.origins: tuple[str, ...] = ()  # of the texts shown
        super().__init__(title, self.text)

    def show_html(self, html: str) -> None:
        """Show `html`, which must be safe; nothing hides the section."""
        self.text.set_html(html)
        self.setVisible(bool(html))

    def show_texts(self, texts: Sequence[Shown], language: str) -> None:
        """Show texts one after the other, and tell where they come from when not in `language`, in which."""
        self.text.set_pieces([piece for each in texts for piece in each.pieces])
        self.setVisible(bool(texts))
        self.origins = tuple(each.origin for each in texts)
        if texts:
            other = texts[0].language if texts[0].language not in ("", language) else ""
            facts = [origin_words(texts[0].origin), tr("in {language}").format(language=language_word(other))]
            self.header.origin.shorter = short_origin(texts[0].origin)
            self.header.origin.setText(" · ".join(fact for fact in (facts if other else facts[:1]) if fact))

    def on_link(self, follow: Callable[[str], object]) -> None:
        """Let `follow` have the addresses that are clicked."""
        self.text.open_address = follow
