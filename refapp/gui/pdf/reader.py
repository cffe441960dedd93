"""The PDFs of a reference to read in the window, in place of the list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QContextMenuEvent, QDesktopServices, QKeyEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from refapp.gui import theme
from refapp.gui.jobs import OUTSIDE
from refapp.gui.pdf.bar import ReaderBar
from refapp.gui.pdf.fault import Fault
from refapp.gui.pdf.find import FindLine, Hit
from refapp.gui.pdf.keys import command_of
from refapp.gui.pdf.opened import Opened
from refapp.gui.pdf.passage import Passage
from refapp.gui.pdf.passage_bar import PassageBar
from refapp.gui.pdf.quoting import Quoting
from refapp.gui.pdf.side import Side
from refapp.gui.pdf.view import PdfView
from refapp.gui.workspace import Workspace
from refapp.model.page_numbers import page_range
from refapp.model.reference import Attachment, Reference
from refapp.tasks.known_files import KnownFiles
from refapp.tasks.quote_passage import running


class PdfReader(QWidget):
    """Pages with what belongs to them above, beside and below. Where a file is left is remembered."""

    left = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.quoting = Quoting(workspace)
        self.document = QPdfDocument(self)
        self.opened = Opened(self.document)
        self.view = PdfView(self.document)
        self.finder = FindLine(self.document)
        self.side: Side | None = None  # made when first wanted
        self.bar, self.passage_bar = ReaderBar(self.finder), PassageBar()
        self.fault = Fault()
        self._middle = QHBoxLayout()
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()

    # Opening and leaving

    def open(self, reference: Reference, attachment: Attachment) -> None:
        """Show a PDF of `reference`, at the place where it was left."""
        self.opened.keep(self.view.place())
        self.opened.of(reference, attachment, self._workspace.folder)
        self.bar.show_files(self.opened.names, self.opened.at)
        self._show()

    def refresh(self, reference: Reference) -> None:
        """The same reference, changed since."""
        self.opened.refresh(reference)
        self.bar.show_files(self.opened.names, self.opened.at)

    def leave(self) -> None:
        """Remember the place and let go of the file."""
        self.opened.keep(self.view.place())
        self.opened.close()

    def _choose(self, at: int) -> None:
        self.opened.keep(self.view.place())
        self.opened.at = at
        self._show()

    def _show(self, password: str = "") -> None:
        """Show the file, or why it cannot be shown, and put the focus there."""
        self.finder.search("")
        error = self.opened.load(password)
        self._learn()
        ready = error == QPdfDocument.Error.None_
        self.bar.set_ready(ready)
        self.passage_bar.setEnabled(ready)
        self._pages.setCurrentWidget(self.view if ready else self.fault)
        self.view.show_document(self.opened.place())
        if self.side:
            self.side.setVisible(ready and self.bar.side.isChecked())
            self.side.show_document()
        if ready:
            self._show_page(self.view.page)
            self.view.setFocus()
        else:
            self.fault.tell(error, self.opened.name, bool(password))
            asks = not self.fault.password.isHidden()
            (self.fault.password if asks else self.bar.back).setFocus(Qt.FocusReason.OtherFocusReason)

    def _learn(self) -> None:
        """Remember what a file outside the library is, to know it again when it has moved."""
        path = self.opened.path
        if path and not self.opened.file.sha256:
            known = KnownFiles()
            self._workspace.jobs.start(OUTSIDE, lambda _: known.learn(path), failed=lambda _: None)

    # Pages

    def _show_page(self, page: int) -> None:
        count = self.document.pageCount()
        self.finder.page = page
        if count:
            self.bar.show_page(self.opened.label(page), page + 1, count)
            if self.side and self.side.isVisible():
                self.side.show_page(page)

    def _go_to(self, text: str) -> None:
        page = self.opened.page_of(text)
        if page is None:
            self.bar.page.selectAll()
        else:
            self.view.go_to_page(page)
            self.view.setFocus()

    def _turn_side(self, shown: bool) -> None:
        if shown and self.side is None:
            self.side = Side(self.document)
            self.side.page_wanted.connect(self.view.go_to_page)
            self._middle.insertWidget(0, self.side)
            self.side.show_document()
        if self.side:
            self.side.setVisible(shown)
            self.side.show_page(self.view.page)

    # Finding

    def _look_at(self, hit: Hit) -> None:
        page, rects = hit
        if rects:
            self.view.mark = hit
            self.view.show_rect(page, rects[0])
            self.view.choose(self.view.passages.in_rects(page, rects))

    def _mark(self) -> None:
        self.view.mark = self.finder.current()
        self.view.viewport().update()

    # Passages

    def _chosen(self, passage: Passage) -> None:
        self.passage_bar.tell(running(passage.text), self._place_of(passage) if passage.spans else "")

    def _place_of(self, passage: Passage) -> str:
        return page_range(self.opened.label(passage.page), self.opened.label(passage.last_page))

    def copy(self) -> None:
        """Copy the words that are chosen."""
        if self.view.passage.spans:
            self.quoting.copy(running(self.view.passage.text))

    def copy_quotation(self) -> None:
        """Copy them as a quotation with citation and page."""
        if self.view.passage.spans:
            self.quoting.quote(self.opened.reference, self.view.passage.text, self._place_of(self.view.passage))

    def save_note(self) -> None:
        """Keep them as a note."""
        if self.view.passage.spans:
            self.quoting.note(self.opened.reference, self.view.passage.text, self._place_of(self.view.passage))

    def open_outside(self) -> None:
        """Open the file in another program."""
        path = self.opened.path
        if path:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the passage."""
        if not self.opened.files or not self.document.pageCount():
            return
        menu = QMenu(self)
        bar = self.passage_bar
        for each, run in ((bar.copy, self.copy), (bar.quote, self.copy_quotation), (bar.note, self.save_note)):
            action = menu.addAction(each.text(), run)
            action.setEnabled(each.isEnabled())
        menu.addSeparator()
        menu.addAction(self.bar.open.text(), self.open_outside)
        menu.exec(event.globalPos())
        menu.deleteLater()

    # Keys

    def event(self, event: QEvent) -> bool:
        """Keys that mean something here go before those of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and command_of(event, self):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Carry out what a key means here; Esc goes back to the pages, then to the list."""
        command = command_of(event, self)
        if command:
            command()
        elif event.key() == Qt.Key.Key_Escape:
            if self.view.hasFocus() or self._pages.currentWidget() is self.fault:
                self.left.emit()
            else:
                self.view.setFocus()
        else:
            super().keyPressEvent(event)

    # Making it

    def _connect(self) -> None:
        self.bar.left.connect(self.left)
        self.bar.chosen.connect(self._choose)
        self.bar.outside.connect(self.open_outside)
        self.fault.password_given.connect(self._show)
        self.view.page_changed.connect(self._show_page)
        self.view.zoom_changed.connect(lambda zoom: self.bar.show_zoom(zoom, self.view.fit))
        self.view.passage_changed.connect(self._chosen)
        self.view.marks = self.finder.on_page
        self.bar.page_wanted.connect(self._go_to)
        self.bar.zoomed.connect(self.view.zoom_by)
        self.bar.fitted.connect(self.view.set_fit)
        self.bar.sided.connect(self._turn_side)
        self.finder.went.connect(self._look_at)
        self.finder.hits_changed.connect(self._mark)
        self.finder.left.connect(self.view.setFocus)
        self.passage_bar.copied.connect(self.copy)
        self.passage_bar.quoted.connect(self.copy_quotation)
        self.passage_bar.noted.connect(self.save_note)

    def _lay_out(self) -> None:
        self._pages.addWidget(self.view)
        self._pages.addWidget(self.fault)
        self._middle.setContentsMargins(0, 0, 0, 0)
        self._middle.setSpacing(0)
        self._middle.addWidget(self._pages, 1)
        line = QFrame()
        line.setProperty("look", "line")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(line)
        column.addLayout(self._middle, 1)
        column.addWidget(self.passage_bar)

    def sizeHint(self) -> QSize:
        """Room for a page."""
        return QSize(theme.size("reading") * 50, 800)
