"""The star and the reading status of the reference that is read: a button and a switch."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from refapp.gui import icons, marking, shortcuts, theme
from refapp.gui.detail.words import tr
from refapp.gui.widgets.segmented import Segmented
from refapp.gui.workspace import Workspace
from refapp.model.reference import Reference

STAR = 18


class MarksRow(QWidget):
    """What is pressed is written at once; the status that holds is taken away by pressing it again."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._reference: Reference | None = None
        self.star = QToolButton()
        self.star.setProperty("look", "icon")
        self.star.setCheckable(True)
        self.star.setFixedSize(26, 26)
        self.star.setIconSize(QSize(STAR, STAR))
        self.star.setAccessibleName(tr("Star"))
        self.star.clicked.connect(self._press_star)
        self.status = Segmented(tr("Reading status"))
        self.status.set_choices([("to-read", tr("To read")), ("reading", tr("Reading")), ("read", tr("Read"))], "")
        self.status.setToolTip(tr("Press it again to take it away"))
        self.status.chosen.connect(self._press_status)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space("s"))
        row.addWidget(self.star)
        row.addWidget(self.status)
        row.addStretch(1)
        icons.when_ready(self._dress)

    def fill(self, reference: Reference) -> None:
        """Show the marks of a reference; those of one in the Trash stay as they are."""
        self._reference = reference
        self.setEnabled(not reference.removed)
        self.star.setChecked(reference.starred)
        self.status.choose(reference.status)
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if theme.changes_look(event) and hasattr(self, "status"):
            self._dress()

    def _dress(self) -> None:
        on = self.star.isChecked()
        self.star.setIcon(icons.icon("starred" if on else "star", "accent" if on else "secondary"))
        words = tr("Take the star away") if on else tr("Star")
        self.star.setToolTip(shortcuts.with_keys(words, shortcuts.find(self, "star")))

    def _press_star(self) -> None:
        if self._reference:
            marking.toggle_star(self._workspace, [self._reference.id or 0])

    def _press_status(self, status: str) -> None:
        if self._reference:
            present = self._reference.status
            marking.set_status(self._workspace, "" if status == present else status, [self._reference.id or 0])
