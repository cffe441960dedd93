"""References about the same, found when the page has been painted and nobody does anything."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from refapp.gui.detail.related import go_to
from refapp.gui.detail.words import tr
from refapp.gui.widgets.link_button import LinkButton
from refapp.gui.workspace import Workspace
from refapp.model.folding import plain
from refapp.model.progress import Cancel
from refapp.model.query import quoted
from refapp.model.reference import Reference
from refapp.store.rows import Row

MOST = 8
IDLE_MS = 250  # who goes down the list by key does not want them


class AlikeList(QWidget):
    """A button for each, and one that lists them all."""

    found = Signal(bool)  # whether there are any

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._reference: Reference | None = None
        self._rows: list[Row] = []
        self._cancel = Cancel()
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._idle.timeout.connect(self._look)
        self._buttons: list[LinkButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.all = LinkButton(tr("Show all in the list"))
        self.all.clicked.connect(self._list_all)
        self._column.addSpacing(4)
        self._column.addWidget(self.all)

    def follow(self, reference: Reference) -> None:
        """Find those like `reference` a little later; what is shown of another one goes."""
        self._cancel.set()
        if self._reference is None or self._reference.id != reference.id:
            self._show([])
        self._reference = reference
        self._idle.start()

    def forget(self) -> None:
        """Show nothing, and look for nothing."""
        self._cancel.set()
        self._idle.stop()
        self._reference = None
        self._show([])

    def buttons(self) -> list[LinkButton]:
        """The buttons that lead to a reference."""
        return self._buttons[: len(self._rows)]

    def _look(self) -> None:
        reference = self._reference
        if reference is None or reference.id is None or reference.removed:
            return
        wanted, self._cancel = reference.id, Cancel()
        check = self._cancel.check
        self._workspace.read(lambda reader: reader.alike(wanted, MOST, check), self._show, latest="detail-alike")

    def _show(self, rows: list[Row]) -> None:
        if rows == self._rows:
            return
        self._rows = rows
        while len(self._buttons) < len(rows):
            self._make_button()
        for number, button in enumerate(self._buttons):
            if number < len(rows):
                title = plain(rows[number].title)
                button.setText(f"{title} ({rows[number].year})" if rows[number].year else title)
                button.setToolTip(button.text())
            button.setVisible(number < len(rows))
        self.found.emit(bool(rows))

    def _make_button(self) -> None:
        number = len(self._buttons)
        button = LinkButton(flat=True)
        button.clicked.connect(lambda: go_to(self._workspace, self._rows[number].id))
        self._column.insertWidget(number, button)
        self._buttons.append(button)
        before = self._buttons[number - 1] if number else None
        if before:
            QWidget.setTabOrder(before, button)
        QWidget.setTabOrder(button, self.all)

    def _list_all(self) -> None:
        if self._reference:
            self._workspace.set_filters({})
            self._workspace.show_trash(False)
            self._workspace.search(f"like:{quoted(self._reference.citekey)}")
