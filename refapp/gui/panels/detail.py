"""The panel that shows the reference that is chosen, and turns into a form to edit it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from refapp.gui.detail.editor import Editor
from refapp.gui.own_keys import OwnKeys
from refapp.gui.panels import RIGHT, Panel
from refapp.gui.soon import Soon
from refapp.gui.widgets.empty_state import EmptyState
from refapp.gui.widgets.tab_order import Place
from refapp.gui.workspace import Workspace
from refapp.model.query import parse, words_of

if TYPE_CHECKING:
    from refapp.gui.detail.citations import Citations
    from refapp.gui.detail.content import Content
    from refapp.gui.detail.reading_page import ReadingPage
    from refapp.gui.detail.several import Several


class DetailPanel(QStackedWidget):
    """Empty, one reference to read, one to edit, or several. All but the empty one are made when first wanted."""

    copy_requested = Signal()  # the Copy button of the citation
    edit_several_requested = Signal()
    copy_in_requested = Signal(str)  # that of the citation in another style

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self.workspace = workspace
        self.empty = EmptyState(
            self.tr("Choose a reference to read it here."),
            self.tr("Select several to see their citations together."),
        )
        self._place = Place(self)
        self._page: ReadingPage | None = None
        self._stale = True
        self.editor = Editor(self)
        self._update = Soon(self, self._load)  # before the list is painted, which takes as long as reading
        self.addWidget(self.empty)
        self._connect()
        self._later()

    @property
    def page(self) -> ReadingPage:
        """The page, made when first wanted, or by `warm_up` when the window has been painted."""
        if self._page is None:
            from refapp.gui.detail.edit_places import EditPlaces
            from refapp.gui.detail.reading_page import ReadingPage
            from refapp.gui.detail.rest_of_texts import RestOfTexts

            self._page = page = ReadingPage(self.workspace, self)
            page.edit_requested.connect(self.edit)
            EditPlaces(page, self.edit)
            page.card.copy_requested.connect(self.copy_requested)
            page.pinned.copy_requested.connect(self.copy_in_requested)
            page.pinned.opened.connect(self._cite)
            self._rest = RestOfTexts(self.workspace, page)
            OwnKeys(page, self.actions)
            self.take(page, page.finder.bar)
        return self._page

    @cached_property
    def several(self) -> Several:
        """What is shown when several are selected."""
        from refapp.gui.detail.several import Several

        several = Several(self.edit_several_requested, self.copy_requested)
        self.take(several)
        return several

    @cached_property
    def _citations(self) -> Citations:
        from refapp.gui.detail.citations import Citations

        return Citations(self.workspace)

    @property
    def _content(self) -> Content | None:
        """What is on the page."""
        return self._page.content if self._page else None

    @property
    def content(self) -> Content | None:
        """What is on the page where it is what is chosen, and up to date."""
        content = None if self._stale else self._content
        return content if content and content.reference.id == self.workspace.current else None

    def take(self, page: QWidget, *over: QWidget) -> None:
        """Have one more page; Tab comes to it, and to what lies `over` it, where this panel stands in the window."""
        self.addWidget(page)
        self._place.take(page, *over)

    def warm_up(self) -> None:
        """Make the page before it is wanted, in two short steps; the form only has its modules ready."""
        import refapp.gui.detail.reading_page  # noqa: F401

        QTimer.singleShot(0, self, lambda: self.page)
        QTimer.singleShot(400, self, self.editor.warm_up)

    # For the window

    def edit(self, part: str = "title") -> None:
        """Turn into the form for the reference that is chosen, as soon as that is there, and go to `part` of it."""
        self.editor.edit(part)

    def save_note(self) -> None:
        """Save the note that is being written, if any."""
        if self._page:
            self._page.notes.save()

    def find_in_text(self, way: int = 0) -> None:
        """Look for something in what is read; the next place (1) or the one before (-1) of what is looked for."""
        if self._page and self.currentWidget() is self._page:
            self._page.finder.step(way) if way else self._page.finder.open()

    # Reading

    def _connect(self) -> None:
        workspace = self.workspace
        workspace.current_changed.connect(lambda _: self._chosen())
        workspace.selection_changed.connect(lambda _: self._chosen())
        workspace.library_opened.connect(self._another_library)
        workspace.counted.connect(self._teach)
        workspace.results_changed.connect(lambda _: self._teach())
        workspace.changed.connect(self._changed)
        workspace.style_changed.connect(lambda _: self._cite())
        workspace.query_changed.connect(self._mark)
        workspace.settings.listen(self._settings_changed)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while out of sight."""
        super().showEvent(event)
        if self._stale:
            self._later()

    def _chosen(self) -> None:
        self.editor.chosen()
        self._later()

    def _another_library(self) -> None:
        if self._page:
            self._page.forget()
        self._chosen()

    def _teach(self) -> None:
        """Where there is nothing to choose, the list says what to do."""
        for words in (self.empty.sentence, self.empty.hint):
            words.setHidden(self.workspace.total == 0)

    def _mark(self) -> None:
        if self._page:
            self._page.mark(self._words())

    def _settings_changed(self) -> None:
        if self._page:
            self._page.show_language(self.workspace.settings.values.reading_language)
            self._page.set_zoom()

    def _changed(self, applied: Any) -> None:
        if applied is None:
            self._later()
            return
        touched = set(applied.ids)
        related = [each.row.id for each in self._content.related if each.row] if self._content else []
        shown = {self.workspace.current, *related}
        if not (touched.isdisjoint(shown) and touched.isdisjoint(self.workspace.selection)):
            self._later()

    def _later(self) -> None:
        self._stale = True
        self._update.start()

    def _load(self) -> None:
        if not self.isVisible():
            return
        workspace = self.workspace
        if len(workspace.selection) > 1:
            self._show_several(workspace.selection)
        elif workspace.current is None:
            self._stale = False
            self._leave_reading(self.empty)
        else:
            from refapp.gui.detail.content import load  # here: a lane must not import what imports Qt

            wanted = workspace.current
            workspace.read(lambda reader: load(reader, wanted), self._show, latest="detail")

    def _show(self, content: Content | None) -> None:
        if content is None:
            self._leave_reading(self.empty)
            return
        if content.reference.id != self.workspace.current or len(self.workspace.selection) > 1:
            return
        self._stale = False
        self.page.fill(content, self.workspace.settings.values.reading_language, self._words())
        self._rest.follow(content)
        if not self.editor.active:
            self.setCurrentWidget(self.page)
        self._cite()
        self.editor.loaded()

    def _show_several(self, ids: Sequence[int]) -> None:
        self._stale = False
        self.several.show_count(len(ids), self.workspace.trash)
        self._leave_reading(self.several)
        self._cite()

    def _leave_reading(self, page: EmptyState | Several) -> None:
        if self._page:
            self._page.content = None
        if not self.editor.active:
            self.setCurrentWidget(page)

    def back(self) -> None:
        """Read again, after the form."""
        self.setCurrentWidget(self.page)
        self.editor.give_focus_back()
        self._later()

    def _cite(self) -> None:
        selection, content = self.workspace.selection, self._content
        if len(selection) > 1:
            self._citations.of_ids(selection, self.several.show_citations)
        elif content:
            self._citations.of(content.reference, self.page.card.show_citation)
            styles = self.page.pinned.expect()
            if styles:
                self._citations.in_styles(content.reference, styles, self.page.pinned.show_citations)

    def _words(self) -> list[str]:
        return words_of(parse(self.workspace.text))


PANEL = Panel("detail", "Reference", RIGHT, DetailPanel, 440)
