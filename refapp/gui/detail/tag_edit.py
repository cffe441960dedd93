"""The tags in the form: chips with a line to add by, completed from the library; saved with the rest of the form."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from shiboken6 import isValid

from refapp.gui import theme
from refapp.gui.detail.form_parts import complete
from refapp.gui.detail.words import tr
from refapp.gui.widgets.chip import Chip
from refapp.gui.widgets.flow_layout import FlowLayout
from refapp.gui.workspace import Workspace
from refapp.model.reference import Tag
from refapp.tasks.edit_tags import tidy


class TagEdit(QWidget):
    """Enter or a comma adds, Delete on a chip or Backspace in the empty line takes away."""

    changed = Signal()  # chips came or went

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._tags: list[Tag] = []
        self.chips: list[Chip] = []
        self._flow = FlowLayout(self)
        self.line = _TagLine(workspace, self)
        self.line.returnPressed.connect(lambda: self.add(self.line.text()))
        self.line.textEdited.connect(self._typed)
        self._flow.addWidget(self.line)

    def fill(self, tags: Sequence[Tag]) -> None:
        """Show `tags`."""
        for chip in self.chips:
            self._drop(chip)
        self._tags, self.chips = [], []
        self.line.clear()
        for tag in tags:
            self._append(tag)

    def values(self) -> tuple[Tag, ...]:
        """The tags as they are now, with what stands in the line as one more."""
        name = tidy(self.line.text())
        return (*self._tags, Tag(name=name)) if name and not self._has(name) else tuple(self._tags)

    def add(self, name: str) -> None:
        """Add a tag, unless it is there."""
        name = tidy(name)
        self.line.clear()
        if name and not self._has(name):
            self._append(Tag(name=name))
            self.changed.emit()

    def remove_last(self) -> None:
        """Take the last one away."""
        if self.chips:
            self._remove(self.chips[-1])

    def _has(self, name: str) -> bool:
        return any(each.name.casefold() == name.casefold() for each in self._tags)

    def _typed(self, text: str) -> None:
        if text.endswith((",", ";")):
            self.add(text[:-1])

    def _append(self, tag: Tag) -> None:
        chip = Chip(parent=self)
        chip.show_tag(tag.name, tag.colour, removable=True)
        chip.setAccessibleName(tr("Tag: {name}").format(name=tag.name))
        chip.remove_requested.connect(lambda: self._remove(chip))
        self._flow.insert(len(self.chips), chip)
        chip.show()
        self._tags.append(tag)
        self.chips.append(chip)

    def _remove(self, chip: Chip) -> None:
        at = self.chips.index(chip)
        del self._tags[at], self.chips[at]
        self._drop(chip)
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _drop(self, chip: Chip) -> None:
        self._flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()


class _TagLine(QLineEdit):
    """The tags of the library are read when somebody comes here."""

    def __init__(self, workspace: Workspace, tags: TagEdit) -> None:
        super().__init__(tags)
        self._workspace = workspace
        self._tags = tags
        self.setPlaceholderText(tr("Add a tag"))
        self.setAccessibleName(tr("Name of the tag to add"))
        self.setFixedWidth(theme.scaled(150))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have the tags to complete from."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._workspace.read(lambda reader: reader.tags.names(), self._offer, latest="form-tags")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Backspace in the empty line takes the last tag away."""
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self._tags.remove_last()
            return
        super().keyPressEvent(event)

    def _offer(self, names: list[str]) -> None:
        if isValid(self):  # else the form has gone meanwhile
            completer = complete(self, names)
            completer.activated.connect(self._tags.add, Qt.ConnectionType.QueuedConnection)
