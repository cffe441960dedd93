"""The notes of a reference: rendered one under the other, each edited in its place; new ones are added at the end."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from refapp.gui import theme
from refapp.gui.detail.content import Content, Shown
from refapp.gui.detail.note_editor import NoteEditor
from refapp.gui.detail.section import Section
from refapp.gui.detail.words import origin_words, tr
from refapp.gui.widgets.elided_label import ElidedLabel
from refapp.gui.widgets.link_button import LinkButton
from refapp.gui.widgets.reading_text import ReadingText
from refapp.gui.workspace import Workspace
from refapp.model.change import Change
from refapp.model.reference import Reference, Text
from refapp.tasks.notes import NOTE, a_note, add_note, change_note, delete_note, notes_of


class Notes(Section):
    """Shown also without notes: it is where one is begun. `made` is called with each text that is made for one."""

    begun = Signal(object)  # the editor, which should be in sight

    def __init__(self, workspace: Workspace, made: Callable[[ReadingText], object]) -> None:
        super().__init__(tr("Notes"), QWidget())
        self._workspace, self._made = workspace, made
        self._reference: Reference | None = None
        self._edited: Text | None = None  # None while a new one is written
        self._editor: NoteEditor | None = None  # made when first wanted
        self._drafts: dict[tuple[int | None, Text | None], tuple[str, str]] = {}
        self._rows: list[_Row] = []
        self._column = QVBoxLayout(self.body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.space("m"))
        self.new = LinkButton(tr("+ Note"), flat=True)
        self.new.setAccessibleName(tr("New note"))
        self.new.setToolTip(tr("Write a note (Ctrl+Alt+N)"))
        self.new.clicked.connect(self.begin)
        self.header.row.addWidget(self.new)
        workspace.current_changed.connect(self._left)

    @property
    def texts(self) -> list[ReadingText]:
        """The texts of the notes."""
        return [row.text for row in self._rows if not row.isHidden()]

    @property
    def editing(self) -> bool:
        """Whether a note is being written."""
        return self._editor is not None and not self._editor.isHidden()

    @property
    def editor(self) -> NoteEditor:
        """Where notes are written."""
        if self._editor is None:
            self._editor = NoteEditor(self._workspace)
            self._editor.setVisible(False)
            self._editor.saved.connect(self.save)
            self._editor.cancelled.connect(self.cancel)
            self._column.addWidget(self._editor)
            self._made(self._editor.preview)
        return self._editor

    def fill(self, content: Content) -> None:
        """Show the notes of a reference; what is being written of it stays."""
        reference = content.reference
        self._reference = reference
        shown = [each for each in content.texts if each.role == NOTE]
        notes = notes_of(reference)
        while len(self._rows) < len(notes):
            row = _Row(self.edit, self.delete)
            self._column.insertWidget(len(self._rows), row)
            self._rows.append(row)
            self._made(row.text)
        for number, row in enumerate(self._rows):
            if number < len(notes):
                row.fill(notes[number], shown[number], editable=not reference.removed)
            row.setVisible(number < len(notes) and not (self.editing and row.note == self._edited))
        self.new.setVisible(not reference.removed)
        self.setVisible(bool(notes) or not reference.removed)

    # Writing

    def begin(self) -> None:
        """Write a new note."""
        self._edit(None)

    def edit(self, note: Text) -> None:
        """Write a note anew."""
        self._edit(note)

    def save(self) -> None:
        """Save what is being written: one change, which undo takes back."""
        if not self.editing or self._reference is None:
            return
        reference, edited, changed = self._reference, self._edited, self.editor.changed
        title, body = self.editor.written()
        self._drafts.pop((reference.id, edited), None)
        change: Change | None = None
        if edited and changed:
            change = change_note(reference, edited, body, title)
        elif edited is None and body.strip():
            change = add_note(reference, a_note(body, title))
        self._close()
        if change:
            told = "note-deleted" if change.label == "note-delete" else "note-saved"
            self._workspace.apply(change, lambda _: self._workspace.tell(told))

    def cancel(self) -> None:
        """Leave it as it was; what was typed comes back when it is edited again."""
        if self.editing and self._reference:
            key = (self._reference.id, self._edited)
            if self.editor.changed:
                self._drafts[key] = self.editor.written()
                self._workspace.tell("note-draft")
            else:
                self._drafts.pop(key, None)
            self._close()

    def delete(self, note: Text) -> None:
        """Delete a note."""
        if self._reference:
            change = delete_note(self._reference, note)
            self._workspace.apply(change, lambda _: self._workspace.tell("note-deleted"))

    def _edit(self, note: Text | None) -> None:
        if self._reference is None or self._reference.removed:
            return
        self.save()
        self._edited = note
        editor = self.editor
        at = next((number for number, row in enumerate(self._rows) if row.note == note and note), len(self._rows))
        self._column.removeWidget(editor)
        self._column.insertWidget(at, editor)
        editor.begin(note or a_note(""), self._drafts.get((self._reference.id, note)))
        editor.setVisible(True)
        for row in self._rows:
            row.setVisible(row.note is not None and row.note != note)
        self.new.setEnabled(False)
        self.setVisible(True)
        editor.body.setFocus()
        self.begun.emit(editor)

    def _close(self) -> None:
        self.editor.setVisible(False)
        self.new.setEnabled(True)
        notes = notes_of(self._reference) if self._reference else []
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(notes))
        self.new.setFocus()

    def _left(self, current: int | None) -> None:
        """Another reference is read: what was typed is not lost, and undo takes it back."""
        if self._reference and self._reference.id != current:
            self.save()


class _Row(QWidget):
    """A note: its title, where it comes from, what can be done with it, its text."""

    def __init__(self, edit: Callable[[Text], None], delete: Callable[[Text], None]) -> None:
        super().__init__()
        self.note: Text | None = None
        self.title, self.origin = ElidedLabel(look="strong"), ElidedLabel(look="label")
        self.text = ReadingText(tr("Note"))
        self.edit, self.delete = LinkButton(tr("Edit"), flat=True), LinkButton(tr("Delete"), flat=True)
        self.edit.clicked.connect(lambda: edit(self.note) if self.note else None)
        self.delete.clicked.connect(lambda: delete(self.note) if self.note else None)
        for each in (self.edit, self.delete):
            each.colour = "secondary"
        head = QHBoxLayout()
        head.setSpacing(theme.space("s"))
        head.addWidget(self.title)
        head.addWidget(self.origin, 1)
        head.addWidget(self.edit)
        head.addWidget(self.delete)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.text)

    def fill(self, note: Text, shown: Shown, editable: bool) -> None:
        """Show a note."""
        self.note = note
        self.title.setText(note.title)
        self.title.setVisible(bool(note.title))
        self.origin.setText(origin_words(note.origin) if note.origin != "user" else "")
        self.text.set_pieces(shown.pieces)
        name = note.title or " ".join(note.body.split())[:40]
        self.edit.setVisible(editable)
        self.delete.setVisible(editable)
        self.edit.setAccessibleName(tr("Edit note: {name}").format(name=name))
        self.delete.setAccessibleName(tr("Delete note: {name}").format(name=name))
