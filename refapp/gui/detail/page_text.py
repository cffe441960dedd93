"""The text of the source page and its table of contents, rendered in the background."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from refapp.gui import theme
from refapp.gui.detail.content import Content, rendered
from refapp.gui.detail.pieces import pieces
from refapp.gui.detail.section import TextSection
from refapp.gui.detail.words import tr
from refapp.gui.widgets.collapsible import Collapsible
from refapp.gui.widgets.reading_text import ReadingText
from refapp.gui.workspace import Workspace
from refapp.model.reference import Text

if TYPE_CHECKING:
    from refapp.rendering.markdown import Heading

FEW_HEADINGS = 3  # with fewer there is no table of contents, unless the page asks for one


class PageText(QWidget):
    """Contents, whose entries lead to their place, above the text, which opens and closes."""

    place_wanted = Signal(int)  # how far down in `text`

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._pieces: list[str] = []
        self._shown: tuple[Text, ...] = ()
        self._reference_id: int | None = None
        self.contents = TextSection(tr("Contents"), font="interface")
        self.contents.text.inner_link.connect(self.go_to)
        self.text = ReadingText(tr("Text of the page"))
        self.text.inner_link.connect(self.go_to)
        self.pane = Collapsible(tr("Text of the page"), self.text)
        self.pane.toggled.connect(lambda _: self._show_text())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("l"))
        column.addWidget(self.contents)
        column.addWidget(self.pane)
        self.setVisible(False)

    def fill(self, content: Content, language: str) -> None:
        """Show the pages of a reference, those in `language` where there are some."""
        written = tuple(each for each in content.pages if each.body.strip())
        pages = tuple(each for each in written if each.language == language) or written
        self.setVisible(bool(pages))
        if pages == self._shown and content.reference.id == self._reference_id:
            return
        self._shown, self._pieces, self._reference_id = pages, [], content.reference.id
        self.contents.show_html("")
        self.text.set_pieces([])
        self.pane.set_open(bool(pages) and not content.texts)
        if pages:
            self._workspace.read(lambda _: _render(pages), self._rendered, latest="detail-page")

    def go_to(self, anchor: str) -> None:
        """Open the text and ask for the place named `anchor`."""
        self.pane.set_open(True)
        self.text.finish()
        place = self.text.place_of(anchor)
        if place is not None:
            self.place_wanted.emit(place)

    def load(self) -> None:
        """Have the text ready though it is closed, so that something can be found in it."""
        self.text.set_pieces(self._pieces)

    def _rendered(self, made: tuple[tuple[Text, ...], list[str], list[Heading]]) -> None:
        pages, found, headings = made
        if pages == self._shown:
            self._pieces = found
            self.contents.show_html(_listing(headings))
            self._show_text()

    def _show_text(self) -> None:
        if self.pane.is_open():
            self.text.set_pieces(self._pieces)


def _render(pages: tuple[Text, ...]) -> tuple[tuple[Text, ...], list[str], list[Heading]]:
    made = [rendered(page) for page in pages]
    headings = [
        heading for each in made[:1] for heading in each.contents if each.listed or len(each.contents) >= FEW_HEADINGS
    ]
    return pages, [piece for each in made for piece in pieces(each.html)], headings


def _listing(headings: Sequence[Heading]) -> str:
    levels = sorted({each.level for each in headings})[:3]
    return "".join(
        f'<p style="margin: 0 0 3px {levels.index(each.level) * 14}px">'
        f'<a href="#{escape(each.anchor)}">{escape(each.title)}</a></p>'
        for each in headings
        if each.level in levels
    )
