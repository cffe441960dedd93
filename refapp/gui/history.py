"""What Undo and Redo would do, in their menu entries; they can be used only where there is something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from refapp.gui.workspace import Workspace
from refapp.messages import sentence

if TYPE_CHECKING:
    from refapp.store.reading import Reader
    from refapp.store.records import Entry

    Found = tuple[Entry | None, Entry | None, bool]


class History(QObject):
    """Keeps the actions `undo`, `redo` and `ledger` up to date with the library."""

    def __init__(self, workspace: Workspace, actions: dict[str, QAction]) -> None:
        super().__init__()
        self._workspace = workspace
        self._undo, self._redo, self._ledger = actions["undo"], actions["redo"], actions["ledger"]
        for action in (self._undo, self._redo, self._ledger):
            action.setEnabled(False)
        workspace.changed.connect(self._changed)
        workspace.library_opened.connect(self._read)
        self._read()

    def _changed(self, applied: object) -> None:
        if getattr(applied, "history_id", None) is not None:
            self._undo.setEnabled(True)  # at once: nobody waits for a label
        self._read()

    def _read(self) -> None:
        def read(reader: Reader) -> Found:
            return reader.records.undoable(), reader.records.redoable(), bool(reader.records.ledgers())

        self._workspace.read(read, self._show, latest="history", patient=True)

    def _show(self, found: Found) -> None:
        undo, redo, ledgers = found
        self._label(self._undo, self.tr("&Undo"), undo)
        self._label(self._redo, self.tr("&Redo"), redo)
        self._ledger.setEnabled(ledgers)

    def _label(self, action: QAction, verb: str, entry: Entry | None) -> None:
        action.setEnabled(entry is not None)
        what = sentence(entry.label, entry.args, self.tr).replace("&", "&&") if entry else ""
        action.setText(f"{verb}: {what}" if what else verb)
