"""The files of a reference: each with a button that opens it and one that takes it off, and one to add another."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from refapp.gui import theme
from refapp.gui.detail.words import tr
from refapp.gui.opening import readable_file
from refapp.gui.widgets.link_button import LinkButton
from refapp.gui.workspace import Workspace
from refapp.model.reference import Attachment, Reference

LONGEST = 36  # characters of a name


class FileRows(QWidget):
    """One row for each file."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._reference: Reference | None = None
        self._rows: list[_Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    def fill(self, reference: Reference) -> None:
        """Show the files of `reference`."""
        self._reference = reference
        files = reference.attachments
        while len(self._rows) < len(files):
            row = _Row(self._open, self._remove)
            self._column.addWidget(row)
            self._rows.append(row)
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(files))
            if number < len(files):
                row.fill(files[number], self._workspace.folder, removable=not reference.removed)

    def rows(self) -> list[_Row]:
        """The rows that show something."""
        return [row for row in self._rows if not row.isHidden()]

    def _open(self, attachment: Attachment) -> None:
        path = readable_file(attachment, self._workspace.folder)
        if path:
            self._workspace.file_wanted.emit(path)

    def _remove(self, attachment: Attachment) -> None:
        from refapp.tasks.attach_file import detach_file

        if self._reference:
            change = detach_file(self._reference, attachment)
            name = name_of(attachment)
            self._workspace.apply(change, lambda _: self._workspace.tell("detached", name=name))


class _Row(QWidget):
    """A file: its name, and the button that takes it off."""

    def __init__(self, opened: Callable[[Attachment], None], removed: Callable[[Attachment], None]) -> None:
        super().__init__()
        self._attachment: Attachment | None = None
        self.name = LinkButton(flat=True)
        self.name.clicked.connect(lambda: opened(self._attachment) if self._attachment else None)
        self.remove = LinkButton(tr("Remove"), flat=True)
        self.remove.colour = "secondary"
        self.remove.clicked.connect(lambda: removed(self._attachment) if self._attachment else None)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space("m"))
        row.addWidget(self.name)
        row.addWidget(self.remove)
        row.addStretch(1)

    def fill(self, attachment: Attachment, folder: Path, removable: bool) -> None:
        """Show a file; one that is not there, or may not be opened, says so."""
        self._attachment = attachment
        path = readable_file(attachment, folder)
        name = name_of(attachment)
        shown = name if len(name) <= LONGEST else f"{name[: LONGEST - 1]}…"
        self.name.setText(shown if path else tr("{name} (not there)").format(name=shown))
        self.name.colour = "accent" if path else "secondary"
        self.name.setEnabled(path is not None)
        self.name.setToolTip(str(path or attachment.path))
        self.remove.setAccessibleName(tr("Remove {name}").format(name=name))
        self.remove.setVisible(removable)


def name_of(attachment: Attachment) -> str:
    """What a file is called."""
    return attachment.title or attachment.path.replace("\\", "/").rpartition("/")[2] or tr("File")
