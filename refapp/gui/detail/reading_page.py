"""The reading view of one reference: its sections from the citation down to the records as imported."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import unquote

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from refapp.gui import theme
from refapp.gui.attaching import AttachDrop
from refapp.gui.detail import lines
from refapp.gui.detail.alike import AlikeList
from refapp.gui.detail.citation_card import CitationCard
from refapp.gui.detail.content import Content
from refapp.gui.detail.files import FileRows
from refapp.gui.detail.find_in_page import FindInPage
from refapp.gui.detail.key_line import KeyLine
from refapp.gui.detail.links_row import LinksRow
from refapp.gui.detail.marks_row import MarksRow
from refapp.gui.detail.notes import Notes
from refapp.gui.detail.page_layout import PageLayout, empty_page
from refapp.gui.detail.page_text import PageText
from refapp.gui.detail.page_tips import tell_origins
from refapp.gui.detail.pinned_citations import PinnedCitations
from refapp.gui.detail.related import RelatedList
from refapp.gui.detail.section import Section, TextSection
from refapp.gui.detail.sources import AsImported
from refapp.gui.detail.tags import Tags
from refapp.gui.detail.words import language_name, tr
from refapp.gui.detail.zoom import zoom_by, zoom_of
from refapp.gui.widgets.link_button import LinkButton
from refapp.gui.widgets.reading_text import ReadingText
from refapp.gui.widgets.segmented import Segmented
from refapp.gui.widgets.tab_order import TabOrder
from refapp.gui.widgets.tips import Tips
from refapp.gui.workspace import Workspace

LEAD = "summary"  # the text that stands out
TEXTS = {"summary": "In plain language", "abstract": "Abstract", "contributors": "Contributors"}


class ReadingPage(QScrollArea):
    """Widgets that stay; another reference only fills them anew."""

    edit_requested = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._page = empty_page(self)  # first: every move into a page that is in no window yet would style it again
        self.content: Content | None = None
        self._language = ""
        self._tab_order = TabOrder(self._page)
        self.setAccessibleName(tr("Reference"))
        self.card = CitationCard()
        self.pinned = PinnedCitations(workspace)
        self.title = ReadingText(tr("Title"), font="title", look="title")
        self.creators = ReadingText(tr("Creators"), font="interface")
        self.where = ReadingText(tr("Where it was published"), font="interface", look="secondary")
        self.key = KeyLine(workspace)
        self.links = LinksRow(lambda: workspace.folder)
        self.links.open_file = workspace.file_wanted.emit
        self.files = FileRows(workspace)
        self.file_section = Section(tr("Files"), self.files)
        AttachDrop(self, workspace)
        self.marks = MarksRow(workspace)
        self.edit = LinkButton(tr("Edit"), flat=True)
        self.edit.clicked.connect(self.edit_requested)
        self.texts = {
            role: TextSection(tr(title), font="lead" if role == LEAD else "reading") for role, title in TEXTS.items()
        }
        self.notes = Notes(workspace, self._note_made)
        self.notes.begun.connect(self._show_whole)
        self.tags = Tags(workspace)
        self.tag_section = Section(tr("Tags"), self.tags)
        self.collections = TextSection(tr("In"), font="interface", look="secondary")
        self.collections.on_link(lambda address: workspace.set_filter("in", [unquote(address.removeprefix("in:"))]))
        self.related = RelatedList(workspace)
        self.related_section = Section(tr("Related"), self.related)
        self.page_text = PageText(workspace)
        self.page_text.place_wanted.connect(self._scroll_to)
        self.as_imported = AsImported(workspace)
        self.alike = AlikeList(workspace)
        self.alike_section = Section(tr("More like this"), self.alike)
        self.alike.found.connect(self.alike_section.setVisible)
        self.switch = Segmented(tr("Language of the texts"))
        self.switch.chosen.connect(lambda language: workspace.settings.set(reading_language=language))
        self.switch.setVisible(False)
        self.tips = Tips(self)
        self._layout = PageLayout(self._page, self)
        self.finder = FindInPage(self)
        for text in self.all_texts():
            self.finder.watch(text)
        self.set_zoom()

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
            self.marks.fill(reference)
            self.links.fill(reference)
            self.files.fill(reference)
            self.file_section.setVisible(bool(reference.attachments))
            self.edit.setVisible(not reference.removed)
            self.related.fill(content.related)
            self.related_section.setVisible(bool(content.related))
            origins = content.origins(self._workspace.view)
            tell_origins(self, origins)
            self.as_imported.fill(reference.id or 0, origins)
            self.alike.follow(reference)
            self.notes.fill(content)
            self._fill_language(wanted_language)
            self.mark(words)
            self.settle()
            self._tab_order.start()
        finally:
            self.setUpdatesEnabled(True)

    def complete(self, content: Content) -> None:
        """Show the same reference with the whole of its texts."""
        self.content = content
        for role, section in self.texts.items():
            section.show_texts(content.of(role, self._language), self._language)
        self.notes.fill(content)

    def forget(self) -> None:
        """Show nothing of what was shown."""
        self.content = None
        self.as_imported.forget()
        self.alike.forget()

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
        return [self.title, self.creators, self.where, *sections, *self.notes.texts, self.page_text.text]

    def all_texts(self) -> list[ReadingText]:
        """Every text on the page, in the order of reading."""
        head = [self.card.text, *self.pinned.texts, self.title, self.creators, self.where]
        text = {role: section.text for role, section in self.texts.items()}
        body = [text["summary"], text["abstract"], self.collections.text, text["contributors"], *self.notes.texts]
        return [*head, *body, self.page_text.contents.text, self.page_text.text]

    def settle(self) -> None:
        """Lay everything out now, so that nothing moves after it was painted."""
        self._layout.settle()

    def set_zoom(self) -> None:
        """Show the texts as large as the settings say."""
        zoom = zoom_of(self._workspace.settings)
        for text in self.all_texts():
            text.set_zoom(zoom)
        self._layout.fit(self.viewport().width())

    @property
    def beside(self) -> bool:
        """Whether summary and abstract stand side by side."""
        return self._layout.beside

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the width there is."""
        super().resizeEvent(event)
        self._layout.fit(self.viewport().width())
        self.finder.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the wheel makes texts larger and smaller."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
        elif event.angleDelta().y():
            zoom_by(self._workspace.settings, 1 if event.angleDelta().y() > 0 else -1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the bar for finding first."""
        if event.key() == Qt.Key.Key_Escape and not self.finder.bar.isHidden():
            self.finder.close()
        else:
            super().keyPressEvent(event)

    def _show_whole(self, widget: QWidget) -> None:
        self.settle()
        self.ensureWidgetVisible(widget)

    def _note_made(self, text: ReadingText) -> None:
        self.finder.watch(text)
        text.set_zoom(zoom_of(self._workspace.settings))

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
            self._layout.place_switch()
        self.switch.setVisible(several)

    def _scroll_to(self, place: int) -> None:
        self.settle()
        top = self.page_text.text.mapTo(self._page, QPoint(0, place)).y()
        self.verticalScrollBar().setValue(max(0, top - theme.space("s")))
