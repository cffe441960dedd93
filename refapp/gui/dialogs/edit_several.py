"""Editing a field of several references at once: what changes is shown first, and one undo takes it back."""

from __future__ import annotations

from array import array
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from refapp.gui.dialogs.edit_several_rows import PreviewRows, preview_table
from refapp.gui.dialogs.edit_several_value import BatchEditor
from refapp.gui.dialogs.one_job import OneJob
from refapp.gui.dialogs.parts import beside, button, main_button
from refapp.gui.dialogs.size import give_size
from refapp.gui.jobs import WRITE, Job
from refapp.gui.references.labels import number
from refapp.gui.workspace import Workspace
from refapp.store.reading import Reader
from refapp.tasks.batch_edit import MOST_LINES, Batch, Preview, batch_edit, preview

FIRST = 200  # references that are looked at, and shown, before all the others are
PAUSE_MS = 150  # after the last key, before the preview is made again


class EditSeveral(QDialog):
    """For the references that are selected when it opens."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._ids = array("q", workspace.selection)
        self._seen: tuple[Batch, Preview] | None = None
        self._looking = OneJob(self, workspace.jobs, "edit-several")
        self._folder = workspace.folder
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Edit {count} references").format(count=number(len(self._ids))))
        self.editor = BatchEditor(workspace)
        self.rows = PreviewRows()
        self.table = preview_table(self.rows, self)
        self.told = QLabel()
        self.told.setProperty("look", "label")
        self.told.setWordWrap(True)
        self.do = main_button("", self._do)
        self.cancel = button(self.tr("Cancel"), self.reject)
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._look)
        self._lay_out()
        give_size(self, 860, 520)
        self.editor.changed.connect(self._changed)
        self.editor.part.setFocus()
        self._changed()

    # Looking

    def _changed(self) -> None:
        self._seen = None
        self._looking.stop()
        self._enable()
        self._pause.start()

    def _look(self) -> None:
        batch = self.editor.batch()
        if not batch.is_ready:
            self.rows.show(())
            self._tell(self.tr("Say what to change; what comes of it is shown here first."))
            return
        self._read(batch, FIRST)

    def _read(self, batch: Batch, most: int) -> None:
        """Look at the first `most` references, show what becomes of them, then look at all."""
        ids, folder = self._ids[:most], self._folder

        def work(job: Job) -> Preview:
            reader = Reader(folder)
            try:
                return preview(reader.get_many, ids, batch, job.progress)
            finally:
                reader.close()

        self._looking.start(work, lambda seen: self._show(batch, seen))

    def _show(self, batch: Batch, seen: Preview) -> None:
        if batch != self.editor.batch():
            return
        self.rows.show(seen.lines, self.editor.word)
        if seen.total < len(self._ids):
            words = self.tr("{changes} of the first {total} references change. The others are being looked at…")
            self._tell(words.format(changes=number(seen.changes), total=number(seen.total)))
            self._read(batch, len(self._ids))
            return
        self._seen = (batch, seen)
        words = self.tr("{changes} of {total} references change.") if seen.changes else self.tr("Nothing changes.")
        text = words.format(changes=number(seen.changes), total=number(seen.total))
        if seen.changes > MOST_LINES:
            text += " " + self.tr("The first {count} are shown.").format(count=MOST_LINES)
        self._tell(text)
        self._enable()

    def _tell(self, text: str) -> None:
        self.told.setText(text)

    def _enable(self) -> None:
        changes = self._seen[1].changes if self._seen else 0
        self.do.setEnabled(changes > 0)
        words = self.tr("Change {count}") if changes else self.tr("Change")
        self.do.setText(words.format(count=number(changes)))

    # Doing

    def _do(self) -> None:
        if self._seen is None:
            return
        workspace, ids, (batch, seen) = self._workspace, self._ids, self._seen
        library = workspace.writer()

        def work(job: Job) -> Any:
            return library().apply(batch_edit(ids, batch, seen.changes, job.progress))

        def done(applied: Any) -> None:
            workspace.wrote(applied)
            workspace.tell("edited-several", count=len(applied.ids))

        label = self.tr("Editing {count} references").format(count=number(seen.changes))
        workspace.jobs.start(WRITE, work, done, cancelled=lambda: workspace.tell("edit-cancelled"), label=label)
        self.accept()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(12)
        layout.addWidget(self.editor)
        layout.addWidget(self.table, 1)
        layout.addLayout(beside(self.told, self.cancel, self.do, wide=self.told))
