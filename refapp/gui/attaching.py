"""Attaching files to the reference that is read: dropped on the reading view, or chosen from the menu."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from refapp.gui.drop import paths_of
from refapp.gui.note_commands import read_annotations

if TYPE_CHECKING:
    from refapp.gui.main_window import MainWindow
from refapp.gui.workspace import Workspace

SUFFIXES = (".pdf", ".djvu", ".epub")  # dropped files that are read with the reference, not imported


class AttachDrop(QObject):
    """Takes files that are dropped on `widget` and attaches them to the reference that is read there."""

    def __init__(self, widget: QWidget, workspace: Workspace) -> None:
        super().__init__(widget)
        self._workspace = workspace
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what can be attached; anything else is the window's."""
        if not isinstance(event, QDropEvent):  # also the events of entering and moving
            return False
        paths = attachable(event.mimeData())
        if not paths or self._workspace.current is None or self._workspace.trash:
            event.ignore()
            return event.type() != QEvent.Type.Drop
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() == QEvent.Type.Drop:
            attach(self._workspace, paths)
        return True


def attachable(mime: QMimeData) -> list[Path]:
    """The files in `mime`, where all of them are of a kind that is read with a reference; else none."""
    paths = paths_of(mime)
    return paths if all(each.suffix.lower() in SUFFIXES and each.is_file() for each in paths) else []


def attach(workspace: Workspace, paths: Sequence[Path], reference_id: int | None = None) -> None:
    """Attach files to a reference, by default the one that is read."""
    from refapp.tasks.attach_file import attach_files

    wanted = workspace.current if reference_id is None else reference_id
    reference = workspace.view.get(wanted) if wanted is not None else None
    if reference and paths:
        change = attach_files(workspace.folder, reference, paths)
        workspace.apply(change, lambda applied: _attached(workspace, reference.id or 0, paths, applied.history_id))


def _attached(workspace: Workspace, reference_id: int, paths: Sequence[Path], history_id: int | None) -> None:
    """Say so, and take in what is annotated in them, as a part of the same step."""
    workspace.tell("attached", count=len(paths), name=paths[0].name)
    reference = workspace.view.get(reference_id)
    if reference:
        read_annotations(workspace, reference, [path.name for path in paths], joins=history_id)


def paste(window: MainWindow) -> bool:
    """Attach the files on the clipboard where the reading view has the focus; whether there were any."""
    workspace = window.workspace
    reading = window.docks["detail"].isAncestorOf(window.focusWidget()) and not window.detail.editor.active
    paths = attachable(QApplication.clipboard().mimeData()) if reading else []
    if not paths or workspace.current is None or workspace.trash:
        return False
    attach(workspace, paths)
    return True


def ask(window: MainWindow) -> None:
    """Ask for files and attach them."""
    from PySide6.QtWidgets import QFileDialog

    title = QCoreApplication.translate("attaching", "Add attachment")
    names, _ = QFileDialog.getOpenFileNames(window, title)
    attach(window.workspace, [Path(name) for name in names])
