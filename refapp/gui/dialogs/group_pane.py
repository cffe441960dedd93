"""One group of likely duplicates: which of them is kept, and field by field what it gets from each of the others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

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
        self._names: dict[int, str] = {}
        self._choices: dict[tuple[int, int], dict[str, str]] = {}  # (kept, other) to choices
        self.kept, self.other = QComboBox(), QComboBox()
        self.kept.setAccessibleName(tr("Reference that is kept"))
        self.other.setAccessibleName(tr("Reference that is compared with it"))
        for box in (self.kept, self.other):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(20)
        self.kept.activated.connect(lambda _: self._offer_others())
        self.other.activated.connect(lambda _: self._compare())
        self.comparison = Comparison()
        self.comparison.names = (tr("Kept"), tr("Other"))
        self.comparison.chosen.connect(self._chose)
        self.pane = DuplicatePane(
            self.comparison, _label(tr("Keep")), self.kept, _label(tr("compare with")), self.other
        )
        self.pane.nothing.setText(tr("Both say the same."))
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
        self._names = _names(self._members)
        self._choices.clear()
        self.kept.clear()
        for number, name in self._names.items():
            self.kept.addItem(name, number)
        self.pane.show()
        self._offer_others()
        self.ready.emit(True)

    def _offer_others(self) -> None:
        kept = self.kept_id()
        self.other.clear()
        for number, name in self._names.items():
            if number != kept:
                self.other.addItem(name, number)
        self._compare()

    def _compare(self) -> None:
        kept, other = self.kept_id(), self.other_id()
        mine, theirs = self._members[kept], self._members[other]
        self.comparison.show(mine, theirs, self._choices.get((kept, other), {}))
        if self._group:
            self.pane.tell(self._group.match_of(kept, other), mine, theirs)

    def _chose(self, choices: dict[str, str]) -> None:
        self._choices[self.kept_id(), self.other_id()] = choices


def _names(members: Mapping[int, Reference]) -> dict[int, str]:
    """Their keys or titles, counted where two are called the same."""
    names = {number: each.citekey or title_of(each) for number, each in members.items()}
    called = list(names.values())
    return {
        number: f"{name} ({at})" if called.count(name) > 1 else name
        for at, (number, name) in enumerate(names.items(), start=1)
    }


def _label(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("look", "label")
    return label
