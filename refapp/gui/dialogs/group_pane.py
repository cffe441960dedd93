"""One group of likely duplicates: which of them is kept, and field by field what it gets from each of the others."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from refapp.gui.dialogs.comparison import Comparison
from refapp.gui.dialogs.duplicate_pane import DuplicatePane
from refapp.gui.dialogs.duplicate_words import title_of, tr
from refapp.gui.workspace import Workspace
from refapp.model.reference import Reference
from refapp.tasks.duplicate_answers import slim
from refapp.tasks.find_duplicates import Group


class GroupPane(QWidget):
    """Reads the group in the background and compares two of it; `ready` tells whether something can be done."""

    ready = Signal(bool)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._group: Group | None = None
        self._members: dict[int, Reference] = {}
        self._choices: dict[tuple[int, int], dict[str, str]] = {}  # (kept, other) to choices
        self.kept, self.other = QComboBox(), QComboBox()
        self.kept.setAccessibleName(tr("Reference that is kept"))
        self.other.setAccessibleName(tr("Reference that is compared with it"))
        for box in (self.kept, self.other):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(24)
        self.kept.activated.connect(lambda _: self._offer_others())
        self.other.activated.connect(lambda _: self._compare())
        self.comparison = Comparison()
        self.comparison.names = (tr("Kept"), tr("Other"))
        self.comparison.chosen.connect(self._chose)
        self.pane = DuplicatePane(
            self.comparison, _label(tr("Keep")), self.kept, _label(tr("compare with")), self.other
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pane)
        self.pane.hide()

    def show_group(self, group: Group | None) -> None:
        """Show this group, or nothing."""
        self._group, self._members = group, {}
        self.ready.emit(False)
        if group is None:
            self.pane.hide()
            return
        ids = group.ids
        self._workspace.read(lambda reader: [slim(each) for each in reader.get_many(ids)], self._show, "group")

    def members(self) -> list[int]:
        """The ids of the group that is shown; empty while it is being read."""
        return list(self._members)

    def kept_id(self) -> int:
        """The one that is kept."""
        return int(self.kept.currentData())

    def other_id(self) -> int:
        """The one it is compared with."""
        return int(self.other.currentData())

    def choices(self) -> dict[int, dict[str, str]]:
        """What was chosen of each of the others."""
        kept = self.kept_id()
        return {other: choices for (one, other), choices in self._choices.items() if one == kept}

    def _show(self, members: Sequence[Reference]) -> None:
        if self._group is None or [each.id for each in members] != list(self._group.ids):
            return
        self._members = {each.id: each for each in members if each.id is not None}
        self._choices.clear()
        self.kept.clear()
        for each in members:
            self.kept.addItem(_named(each), each.id)
        self.pane.show()
        self._offer_others()
        self.ready.emit(True)

    def _offer_others(self) -> None:
        kept = self.kept_id()
        self.other.clear()
        for number, each in self._members.items():
            if number != kept:
                self.other.addItem(_named(each), number)
        self._compare()

    def _compare(self) -> None:
        kept, other = self.kept_id(), self.other_id()
        mine, theirs = self._members[kept], self._members[other]
        self.comparison.show(mine, theirs, self._choices.get((kept, other), {}))
        if self._group:
            self.pane.tell(self._group.match_of(kept, other), mine, theirs)

    def _chose(self, choices: dict[str, str]) -> None:
        self._choices[self.kept_id(), self.other_id()] = choices


def _named(reference: Reference) -> str:
    return reference.citekey or title_of(reference)


def _label(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("look", "label")
    return label
