"""A file dropped on a row of the list is attached to that reference; several, or beside the rows, are imported."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QToolTip

from refapp.gui.attaching import attach, attachable
from refapp.gui.references.columns import TITLE
from refapp.gui.workspace import Workspace

if TYPE_CHECKING:
    from refapp.gui.references.view import ReferenceView


class RowDrop(QObject):
    """Watches what is dragged over the rows, and tells where it would go; `elsewhere` gets what is for no row."""

    def __init__(self, view: ReferenceView, workspace: Workspace, elsewhere: Callable[[QMimeData], object]) -> None:
        super().__init__(view)
        self._view, self._workspace, self._elsewhere = view, workspace, elsewhere
        view.viewport().setAcceptDrops(True)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take one file that can be attached; anything else is the window's."""
        if event.type() == QEvent.Type.DragLeave:
            self._show(-1, None)
            return True
        if not isinstance(event, QDropEvent):  # also the events of entering and moving
            return False
        paths = attachable(event.mimeData())
        if len(paths) != 1:
            event.ignore()
            return True
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        row = -1 if self._workspace.trash else self._view.rowAt(int(event.position().y()))
        if event.type() != QEvent.Type.Drop:
            self._show(row, event)
            return True
        self._show(-1, None)
        if row < 0:
            self._elsewhere(event.mimeData())
        else:
            reference_id = self._view.rows.ids[row]
            self._workspace.select([reference_id])
            attach(self._workspace, paths, reference_id)
        return True

    def _show(self, row: int, event: QDropEvent | None) -> None:
        """Mark the row the file would be attached to, and say so."""
        self._view.hover(row)
        if row < 0 or not isinstance(event, QDragMoveEvent):
            QToolTip.hideText()
            return
        title = str(self._view.rows.index(row, TITLE).data())
        place = self._view.viewport().mapToGlobal(event.position().toPoint())
        QToolTip.showText(place, self.tr("Attach to “{title}”").format(title=title[:80]), self._view)
