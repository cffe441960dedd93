"""References dragged out of the list: formatted text, or also their PDFs where somebody asks for files.

A target that takes both chooses files, and a text editor would then open the PDF: so files are offered only
while the setting says so, and Alt held at the beginning of a drag turns that round.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication

from refapp.gui.clipboard import HTML, RTF, TEXT, html_of
from refapp.gui.drop import OWN, own_data
from refapp.gui.opening import attached_files
from refapp.gui.workspace import Workspace

if TYPE_CHECKING:
    from refapp.citing import Cited

FILES = "text/uri-list"


class DraggedReferences(QMimeData):
    """Formatted when the other side asks, not when the drag begins."""

    def __init__(self, ids: Sequence[int], cite: Callable[[], Cited], files: Sequence[Path] = ()) -> None:
        super().__init__()
        self._cite = cite
        self._cited: Cited | None = None
        self._ids = own_data(ids)
        self._files = files

    def formats(self) -> list[str]:
        """The flavours there are."""
        return [OWN, *([FILES] if self._files else []), HTML, RTF, TEXT]

    def hasFormat(self, mime_type: str) -> bool:
        """Whether there is such a flavour."""
        return mime_type in self.formats()

    def retrieveData(self, mime_type: str, preferred_type: object) -> object:
        """The content in one flavour."""
        if mime_type == OWN:
            return self._ids
        if mime_type == FILES:
            return [QUrl.fromLocalFile(str(path)) for path in self._files]
        if self._cited is None:
            self._cited = self._cite()
        if mime_type == HTML:
            return html_of(self._cited)
        return QByteArray(self._cited.rtf.encode()) if mime_type == RTF else self._cited.text


def with_files(workspace: Workspace) -> bool:
    """Whether a drag that begins now is to offer files."""
    turned = bool(QGuiApplication.queryKeyboardModifiers() & Qt.KeyboardModifier.AltModifier)
    return workspace.settings.values.drag_files != turned


def dragged(workspace: Workspace, cite: Callable[[Sequence[int]], Cited], ids: Sequence[int]) -> DraggedReferences:
    """What a drag of `ids` offers."""
    files: list[Path] = []
    if with_files(workspace):
        having = [number for number, row in workspace.view.rows(ids).items() if row.pdf]
        for reference in workspace.view.get_many(having):
            files += attached_files(reference, workspace.folder)
    return DraggedReferences(ids, lambda: cite(ids), files)
