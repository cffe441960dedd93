"""Attaching files to the reference that is read: dropped on the reading view, or chosen from the menu."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

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
        paths = paths_of(event.mimeData())
        if not self._fits(paths):
            event.ignore()
            return event.type() != QEvent.Type.Drop
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() == QEvent.Type.Drop:
            attach(self._workspace, paths)
        return True

    def _fits(self, paths: Sequence[Path]) -> bool:
        ready = self._workspace.current is not None and not self._workspace.trash
        return ready and bool(paths) and all(each.suffix.lower() in SUFFIXES and each.is_file() for each in paths)


def attach(workspace: Workspace, paths: Sequence[Path]) -> None:
    """Attach files to the reference that is read."""
    from refapp.tasks.attach_file import attach_files

    reference = workspace.view.get(workspace.current) if workspace.current is not None else None
    if reference and paths:
        change = attach_files(workspace.folder, reference, paths)
        workspace.apply(change, lambda _: _attached(workspace, reference.id or 0, paths))


def _attached(workspace: Workspace, reference_id: int, paths: Sequence[Path]) -> None:
    """Say so, and take in what is annotated in them."""
    workspace.tell("attached", count=len(paths), name=paths[0].name)
    reference = workspace.view.get(reference_id)
    if reference:
        read_annotations(workspace, reference, [path.name for path in paths])


def ask(window: MainWindow) -> None:
    """Ask for files and attach them."""
    tr = QCoreApplication.translate
    names, _ = QFileDialog.getOpenFileNames(window, tr("attaching", "Add attachment"))
    attach(window.workspace, [Path(name) for name in names])
