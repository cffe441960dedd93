"""Where PDFs are read in the window: in place of the list, until Esc or a search leads back to it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDockWidget

from refapp.gui.opening import attached_files, readable_file

if TYPE_CHECKING:
    from refapp.gui.main_window import MainWindow
    from refapp.gui.pdf.reader import PdfReader
    from refapp.model.reference import Attachment, Reference

INSIDE = "inside"
SHARE_BELOW = 0.24  # of the window's height for a reading view beneath a PDF


class PdfPlace(QObject):
    """Shows the PDFs of the reference that is read; the reader is made when the first one is."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.reader: PdfReader | None = None
        self._height = 0  # of the reading view, while it has less
        workspace = window.workspace
        workspace.file_wanted.connect(self.open)
        workspace.current_changed.connect(lambda _: self._follow())
        workspace.query_changed.connect(self.leave)
        workspace.library_opened.connect(self.leave)
        workspace.changed.connect(lambda _: self._refresh())

    @property
    def reading(self) -> bool:
        """Whether a PDF is shown in place of the list."""
        return self.reader is not None and self._window.center.over is self.reader

    def open(self, path: Path) -> None:
        """Show a file of the reference that is read where the settings say; what is no PDF always outside."""
        workspace, reference = self._window.workspace, self._current()
        those = reference.attachments if reference else ()
        attachment = next((each for each in those if readable_file(each, workspace.folder) == path), None)
        if attachment and path.suffix.lower() == ".pdf" and workspace.settings.values.open_pdf == INSIDE:
            self.read(attachment)
        else:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def open_first(self) -> bool:
        """Show the first PDF of the reference that is read; whether there is one."""
        reference, folder = self._current(), self._window.workspace.folder
        files = attached_files(reference, folder) if reference else []
        if files:
            self.open(files[0])
        return bool(files)

    def read(self, attachment: Attachment) -> None:
        """Read a PDF in the window."""
        reference = self._current()
        if reference is None or attachment not in reference.attachments:
            return
        if self.reader is None:
            from refapp.gui.pdf.reader import PdfReader

            self.reader = PdfReader(self._window.workspace)
            self.reader.left.connect(self.leave)
            QTimer.singleShot(0, self, lambda: self.read(attachment))  # making it took as long as opening will
            return
        self._make_room()
        self._window.center.show_over(self.reader)
        self.reader.open(reference, attachment)

    def leave(self) -> None:
        """Back to the list."""
        if self.reading and self.reader:
            had_focus = self.reader.isAncestorOf(self._window.focusWidget())
            self.reader.leave()
            self._window.center.show_over(None)
            self._give_back()
            if had_focus:
                self._window.center.setFocus()

    def keep(self) -> None:
        """Remember where the PDF is left: the window closes."""
        if self.reader:
            self.reader.leave()

    def open_outside(self) -> None:
        """Open the PDF that is shown, or the first one of the reference, in another program."""
        reference = self._current()
        path = self.reader.opened.path if self.reading and self.reader else None
        files = [path] if path else attached_files(reference, self._window.workspace.folder) if reference else []
        if files:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(files[0])))
        else:
            self._window.workspace.tell("no-file")

    def _make_room(self) -> None:
        """A reading view beneath the PDF gives way to it for a while."""
        dock = self._window.docks["detail"]
        below = self._window.dockWidgetArea(dock) == Qt.DockWidgetArea.BottomDockWidgetArea
        if below and dock.isVisible() and not dock.isFloating() and not self._height:
            self._height = dock.height()
            self._resize(dock, round(self._window.height() * SHARE_BELOW))

    def _give_back(self) -> None:
        if self._height:
            self._resize(self._window.docks["detail"], self._height)
            self._height = 0

    def _resize(self, dock: QDockWidget, height: int) -> None:
        """Later, when the middle of the window has been laid out."""
        QTimer.singleShot(0, dock, lambda: self._window.resizeDocks([dock], [height], Qt.Orientation.Vertical))

    def _current(self) -> Reference | None:
        workspace = self._window.workspace
        return workspace.view.get(workspace.current) if workspace.current is not None else None

    def _pdfs(self) -> list[Attachment]:
        reference, folder = self._current(), self._window.workspace.folder
        found = [(each, readable_file(each, folder)) for each in reference.attachments] if reference else []
        return [each for each, path in found if path and path.suffix.lower() == ".pdf"]

    def _follow(self) -> None:
        """Another reference is read: so is its PDF, where it has one."""
        if self.reading and self.reader and self._window.workspace.current != self.reader.opened.reference.id:
            pdfs = self._pdfs()
            if pdfs:
                self.read(pdfs[0])
            else:
                self.leave()

    def _refresh(self) -> None:
        if self.reading and self.reader:
            reference = self._current()
            if reference and reference.id == self.reader.opened.reference.id:
                self.reader.refresh(reference)
