"""What every section of the filter panel is: a title line, a body, a question to the library and its answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from refapp.gui.filters.header import Header
from refapp.gui.workspace import Workspace
from refapp.store.reading import Reader


class Section(QWidget):
    """A part of the panel. It is asked for `work` when it is open and what is searched has changed."""

    opened = Signal()  # it wants its answer now
    turned = Signal()  # the user has opened or closed something

    def __init__(self, workspace: Workspace, name: str) -> None:
        """`name` is that of the filter, and of the section in the settings."""
        super().__init__()
        self.workspace = workspace
        self.name = name
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._followed: tuple[str, ...] = ()
        self.stale = True  # whether what is shown may be out of date
        self.header = Header()
        self.head = QHBoxLayout()
        self.head.setContentsMargins(0, 0, 8, 0)
        self.head.setSpacing(0)
        self.head.addWidget(self.header)
        self.body = QWidget()
        self.content = QVBoxLayout(self.body)
        self.content.setContentsMargins(0, 0, 0, 0)
        self.content.setSpacing(2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout.addLayout(self.head)
        layout.addWidget(self.body)
        self.header.toggled.connect(self._toggled)

    def call(self, title: str) -> None:
        """Give it its title."""
        self.setAccessibleName(title)
        self.header.setText(title)
        self.header.setAccessibleName(title)

    @property
    def is_open(self) -> bool:
        """Whether its body is shown."""
        return self.header.isChecked()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The values of its filter."""
        return self.workspace.filters.get(self.name, ())

    def work(self) -> Callable[[Reader], Any]:
        """What to ask the library on the read lane: made here, run there."""
        raise NotImplementedError

    def answer(self, result: Any) -> None:
        """Show what `work` has found."""
        raise NotImplementedError

    def follow(self) -> None:
        """What is searched is something else: show what is chosen, where that has changed."""
        if self.chosen != self._followed:
            self._followed = self.chosen
            self.show_filters()

    def show_filters(self) -> None:
        """Show at once which values are chosen, with the counts there are."""

    def forget(self) -> None:
        """Another library has been opened."""

    def fit(self) -> None:
        """Give up room that was held while the pointer was on the panel."""

    def state(self) -> dict[str, Any]:
        """What the settings keep of it; nothing while all is as it was made."""
        return {} if self.is_open else {"closed": True}

    def restore(self, state: Any) -> None:
        """Take up what `state` gave."""
        if isinstance(state, dict) and state.get("closed"):
            self.header.setChecked(False)

    def choose(self, values: list[str]) -> None:
        """Make `values` the filter, and leave the Trash: filters are of the library."""
        self.workspace.set_filter(self.name, values)
        self.workspace.show_trash(False)

    def _toggled(self, is_open: bool) -> None:
        self.body.setVisible(is_open)
        self.turned.emit()
        if is_open:
            self.opened.emit()
