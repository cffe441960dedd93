"""The reading view of one reference: its sections from the citation down to the records as imported."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any
from urllib.parse import unquote

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from refapp.gui import theme
from refapp.gui.attaching import AttachDrop
from refapp.gui.detail import lines
from refapp.gui.detail.citation_card import CitationCard
from refapp.gui.detail.content import Content
from refapp.gui.detail.files import FileRows
from refapp.gui.detail.key_line import KeyLine
from refapp.gui.detail.links_row import LinksRow
from refapp.gui.detail.origins import Origins
from refapp.gui.detail.page_text import PageText
from refapp.gui.detail.pinned_citations import PinnedCitations
from refapp.gui.detail.related import RelatedList
from refapp.gui.detail.section import Section, TextSection
from refapp.gui.detail.sources import AsImported
from refapp.gui.detail.tags import Tags
from refapp.gui.detail.words import language_name, tr
from refapp.gui.widgets.link_button import LinkButton
from refapp.gui.widgets.reading_text import ReadingText
from refapp.gui.widgets.segmented import Segmented
from refapp.gui.widgets.tab_order import in_reading_order
from refapp.gui.widgets.tips import Tips
from refapp.gui.workspace import Workspace

MOST_ROUNDS = 5
TEXTS = {"summary": "In plain language", "abstract": "Abstract", "contributors": "Contributors", "note": "Notes"}


class ReadingPage(QScrollArea):
    """Widgets that stay; another reference only fills them anew."""

    edit_requested = Signal()
    language_chosen = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._page = self._empty_page()  # first: every move into a page that is in no window yet would style it again
        self.content: Content | None = None
        self._language = ""
        self._order: tuple[QWidget, ...] = ()  # of Tab
        self.setAccessibleName(tr("Reference"))
        self.card = CitationCard()
        self.pinned = PinnedCitations(workspace)
        self.title = ReadingText(tr("Title"), font="title", look="title")
        self.creators = ReadingText(tr("Creators"), font="interface")
        self.where = ReadingText(tr("Where it was published"), font="interface", look="secondary")
        self.key = KeyLine(workspace)
        self.links = LinksRow(lambda: workspace.folder)
        self.files = FileRows(workspace)
        self.file_section = Section(tr("Files"), self.files)
        AttachDrop(self, workspace)
        self.edit = LinkButton(tr("Edit"), flat=True)
        self.edit.clicked.connect(self.edit_requested)
        self.texts = {role: TextSection(tr(title)) for role, title in TEXTS.items()}
        self.tags = Tags(workspace)
        self.tag_section = Section(tr("Tags"), self.tags)
        self.collections = TextSection(tr("In"), font="interface", look="secondary")
        self.collections.on_link(lambda address: workspace.set_filter("in", [unquote(address.removeprefix("in:"))]))
        self.related = RelatedList(workspace)
        self.related_section = Section(tr("Related"), self.related)
        self.page_text = PageText(workspace)
        self.page_text.place_wanted.connect(self._scroll_to)
        self.as_imported = AsImported(workspace)
        self.switch = Segmented(tr("Language of the texts"))
        self.switch.chosen.connect(self.language_chosen)
        self.switch.setVisible(False)
        self.tips = Tips(self)
        self._lay_out()

    def fill(self, content: Content, wanted_language: str, words: Sequence[str]) -> None:
        """Show a reference in `wanted_language` where it has that, with `words` marked."""
        another = self.content is None or self.content.reference.id != content.reference.id
        self.content = content
        reference = content.reference
        self.setUpdatesEnabled(False)
        try:
            self.pinned.expect()
            if another:
                self.card.reserve(lines.rough_citation(reference))
                self.pinned.reserve(lines.rough_citation(reference))
                self.verticalScrollBar().setValue(0)
            self._line(self.title, lines.rich(reference.title) or f"<i>{tr('No title')}</i>")
            self._line(self.creators, lines.creators(reference))
            self._line(self.where, lines.where(reference))
            self.key.fill(reference, content.same_key)
            self.links.fill(reference)
            self.files.fill(reference)
            self.file_section.setVisible(bool(reference.attachments))
            self.edit.setVisible(not reference.removed)
            self.related.fill(content.related)
            self.related_section.setVisible(bool(content.related))
            origins = content.origins(self._workspace.view)
            self._tell_origins(origins)
            self.as_imported.fill(reference.id or 0, origins)
            self._fill_language(wanted_language)
            self.mark(words)
            self.settle()
            self._order = in_reading_order(self._page, self._order)
        finally:
            self.setUpdatesEnabled(True)

    def _tell_origins(self, origins: Origins) -> None:
        self.tips.tell(self.title, lambda: origins.of("title"))
        self.tips.tell(self.creators, lambda: origins.of("creators"))
        self.tips.tell(self.where, origins.of_where)
        for section in self.texts.values():
            for widget in (section.header.title, section.header.origin):
                self.tips.tell(widget, partial(_of_texts, origins, section))

    def complete(self, content: Content) -> None:
        """Show the same reference with the whole of its texts."""
        self.content = content
        for role, section in self.texts.items():
            section.show_texts(content.of(role, self._language), self._language)

    def forget(self) -> None:
        """Show nothing of what was shown."""
        self.content = None
        self.as_imported.forget()

    def show_language(self, wanted: str) -> None:
        """Show the texts and keywords in another language."""
        if self.content is None or self.content.language(wanted) == self._language:
            return
        self.setUpdatesEnabled(False)
        try:
            self._fill_language(wanted)
            self.settle()
        finally:
            self.setUpdatesEnabled(True)

    def mark(self, words: Sequence[str]) -> None:
        """Mark the words of the search."""
        for text in self.running_texts():
            text.highlight(words)

    def running_texts(self) -> list[ReadingText]:
        """Every text in which words are marked."""
        sections = [section.text for section in self.texts.values()]
        return [self.title, self.creators, self.where, *sections, self.page_text.text]

    def open_with(self, opener: Callable[[str], Any]) -> None:
        """Open addresses with `opener` in place of the browser."""
        for text in [*self.running_texts(), self.card.text, *self.pinned.texts, self.page_text.contents.text]:
            text.open_address = opener
        self.links.open_address = self.related.open_address = opener

    def settle(self) -> None:
        """Lay everything out now, so that nothing moves after it was painted."""
        before = -1
        for _ in range(MOST_ROUNDS):  # texts know their height only once they know their width
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
            if self._page.height() == before:
                break
            before = self._page.height()

    def _line(self, text: ReadingText, html: str) -> None:
        text.set_html(f"<div>{html}</div>" if html else "")
        text.setVisible(bool(html))

    def _fill_language(self, wanted: str) -> None:
        content = self.content
        if content is None:
            return
        self._language = language = content.language(wanted)
        for role, section in self.texts.items():
            section.show_texts(content.of(role, language), language)
        self.tags.fill(content, language)
        self.tag_section.setVisible(True)
        self.collections.show_html(lines.collections(content.reference, language))
        self.page_text.fill(content, language)
        self._place_switch(content, language)

    def _place_switch(self, content: Content, language: str) -> None:
        several = len(content.languages) > 1
        if several:
            self.switch.set_choices([(each, language_name(each)) for each in content.languages], language)
            shown = [section for section in self.texts.values() if not section.isHidden()]
            row = (shown[0] if shown else self.tag_section).header.row
            if row.indexOf(self.switch) < 0:
                row.addWidget(self.switch)
        self.switch.setVisible(several)

    def _scroll_to(self, place: int) -> None:
        self.settle()
        top = self.page_text.text.mapTo(self._page, QPoint(0, place)).y()
        self.verticalScrollBar().setValue(max(0, top - theme.space("s")))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._page)
        column.setContentsMargins(20, theme.space("l"), 20, theme.space("xl"))
        column.setSpacing(0)
        head = QHBoxLayout()
        head.addWidget(self.links, 1)
        head.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.card)
        column.addWidget(self.pinned)
        column.addSpacing(theme.space("l"))
        for line, below in ((self.title, "xs"), (self.creators, ""), (self.where, ""), (self.key, "s")):
            column.addWidget(line)
            column.addSpacing(theme.space(below) if below else 0)
        column.addLayout(head)
        text = self.texts
        parts: list[QWidget] = [
            text["summary"],
            text["abstract"],
            self.tag_section,
            self.file_section,
            self.collections,
        ]
        parts += [text["contributors"], self.related_section, text["note"], self.page_text, self.as_imported]
        for part in parts:
            part.setContentsMargins(0, theme.space("l"), 0, 0)
            column.addWidget(part)
        column.addStretch(1)

    def _empty_page(self) -> QWidget:
        page = QWidget()
        page.setProperty("look", "page")
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        return page


def _of_texts(origins: Origins, section: TextSection) -> str:
    return "\n".join(dict.fromkeys(origins.of_text(each) for each in section.origins))
