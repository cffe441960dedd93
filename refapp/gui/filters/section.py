"""What every section of the filter panel is: a title line, a body, a question to the library and its answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from refapp.gui import theme
from refapp.gui.filters.header import Header
from refapp.gui.filters.match_switch import MatchSwitch
from refapp.gui.widgets.tab_order import in_reading_order
from refapp.gui.workspace import Workspace
from refapp.model.filter_query import excluded, included
from refapp.store.reading import Reader


class Section(QWidget):
    """A part of the panel. It is asked for `work` when it is open and what is searched has changed.

    One that is `late` is closed at first, and its body is only built when it is opened. One that `joins` lets its
    user choose whether any or all of several values are wanted.
    """

    opened = Signal()  # it wants its answer now
    turned = Signal()  # the user has opened or closed something
    late = False
    joins = False

    def __init__(self, workspace: Workspace, name: str) -> None:
        """`name` is that of the filter, and of the section in the settings."""
        super().__init__()
        self.workspace = workspace
        self.name = name
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._followed: object = None
        self.built = False
        self.stale = True  # whether what is shown may be out of date
        self.header = Header()
        self.head = QHBoxLayout()
        self.head.setContentsMargins(0, 0, 0, 0)
        self.head.setSpacing(0)
        self.head.addWidget(self.header)
        self.switch = MatchSwitch()
        self.switch.clicked.connect(self._switch)
        self.head.addWidget(self.switch)
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
        if self.late:
            self.header.setChecked(False)
            self.body.setVisible(False)
        self.header.toggled.connect(self._toggled)

    def build(self) -> None:
        """Make what is in the body."""
        self.built = True

    def call(self, title: str) -> None:
        """Give it its title."""
        self.setAccessibleName(title)
        self.header.setText(title)
        self.header.setAccessibleName(title)
        self.switch.call(title)

    @property
    def is_open(self) -> bool:
        """Whether its body is shown."""
        return self.header.isChecked()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The values of its filter."""
        return included(self.workspace.filters, self.name)

    @property
    def excluded(self) -> tuple[str, ...]:
        """The values its filter excludes."""
        return excluded(self.workspace.filters, self.name)

    def work(self) -> Callable[[Reader], Any]:
        """What to ask the library on the read lane: made here, run there."""
        raise NotImplementedError

    def answer(self, result: Any) -> None:
        """Show what `work` has found."""
        raise NotImplementedError

    def follow(self) -> None:
        """What is searched is something else: show what is chosen, where that has changed."""
        filters, chips = self.workspace.filters, self.workspace.chips
        now = [(each.get(self.name), each.get(f"+{self.name}"), each.get(f"-{self.name}")) for each in (filters, chips)]
        if now != self._followed:
            self._followed = now
            if len(self.chosen) > 1:
                self.switch.every = f"+{self.name}" in filters
            self.show_switch()
            self.show_filters()

    def show_switch(self) -> None:
        """Offer the choice of any or all where it makes a difference, or is about to."""
        offered = self.joins and self.is_open and bool(self.chosen)
        self.switch.setVisible(offered)
        self.head.setContentsMargins(0, 0, theme.space("s") if offered else 0, 0)

    def show_filters(self) -> None:
        """Show at once which values are chosen, with the counts there are."""

    def forget(self) -> None:
        """Another library has been opened."""

    def fit(self) -> None:
        """Give up room that was held while the pointer was on the panel."""

    def state(self) -> dict[str, Any]:
        """What the settings keep of it; nothing while all is as it was made."""
        if self.is_open != self.late:
            return {}
        return {"open": True} if self.late else {"closed": True}

    def restore(self, state: Any) -> None:
        """Take up what `state` gave."""
        if isinstance(state, dict) and state.get("open" if self.late else "closed"):
            self.header.setChecked(self.late)

    def choose(self, values: list[str]) -> None:
        """Make `values` the filter, and leave the Trash: filters are of the library."""
        self.workspace.set_filter(self.name, values, self.switch.every)
        self.workspace.show_trash(False)

    def leave_out(self, values: list[str]) -> None:
        """Exclude `values`, and leave the Trash."""
        self.workspace.exclude(self.name, values)
        self.workspace.show_trash(False)

    def turn(self, is_open: bool) -> None:
        """Open or close it by a key in its body; closed, its title has the focus."""
        self.header.setChecked(is_open)
        if not is_open:
            self.header.setFocus(Qt.FocusReason.OtherFocusReason)

    def _switch(self) -> None:
        self.switch.every = not self.switch.every
        self.choose(list(self.chosen))

    def _toggled(self, is_open: bool) -> None:
        if is_open and not self.built:
            self.build()
            in_reading_order(self)
        self.body.setVisible(is_open)
        self.show_switch()
        self.turned.emit()
        if is_open:
            self.opened.emit()
