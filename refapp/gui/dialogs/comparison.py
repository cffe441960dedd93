"""Two references side by side as a table: for each part that differs mine, theirs, and what it becomes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt, Signal

from refapp.gui import theme
from refapp.gui.detail.words import named
from refapp.model.differences import BOTH, MINE, THEIRS, Difference, chosen_value, differences, is_list
from refapp.model.reference import Reference
from refapp.tasks.describe import describe, part_name

Index = QModelIndex | QPersistentModelIndex
PART, OWN, OTHER, RESULT = range(4)
SIDES = {OWN: MINE, OTHER: THEIRS}
MARK = Qt.ItemDataRole.UserRole  # of a side: whether it is chosen
SEVERAL = Qt.ItemDataRole.UserRole + 1  # of a side: whether the other can be chosen, too
ACTIVE = Qt.ItemDataRole.UserRole + 2  # whether anything comes of the choices


class Comparison(QAbstractTableModel):
    """The parts in which two references differ, with the choice for each."""

    chosen = Signal(object)  # part to mine, theirs or both: what the user has chosen so far

    def __init__(self) -> None:
        super().__init__()
        self.differences: list[Difference] = []
        self.choices: dict[str, str] = {}
        self.names = ("", "")
        self.active = True  # whether the two are to be merged

    def show(self, mine: Reference, theirs: Reference, choices: Mapping[str, str]) -> None:
        """Compare these two; `choices` is what has been chosen before."""
        self.beginResetModel()
        self.differences = differences(mine, theirs)
        self.choices = dict(choices)
        self.endResetModel()

    def clear(self) -> None:
        """Show nothing."""
        self.beginResetModel()
        self.differences, self.choices = [], {}
        self.endResetModel()

    def set_active(self, active: bool) -> None:
        """Show whether anything comes of the choices."""
        if active != self.active:
            self.active = active
            if self.differences:
                self.dataChanged.emit(self.index(0, PART), self.index(len(self.differences) - 1, RESULT))

    def choice(self, row: int) -> str:
        """What is chosen of a part: mine, theirs or both."""
        each = self.differences[row]
        return self.choices.get(each.part, each.suggested)

    def choose(self, row: int, choice: str) -> None:
        """Choose for a part; what it does not offer is left alone."""
        each = self.differences[row]
        if choice not in each.choices or (self.active and choice == self.choice(row)):
            return
        self.choices[each.part] = choice
        self.dataChanged.emit(self.index(row, PART), self.index(row, RESULT))
        self.chosen.emit(dict(self.choices))

    def choose_all(self, choice: str) -> None:
        """Choose the same for every part; lists that cannot are left alone."""
        for row in range(len(self.differences)):
            self.choose(row, choice)

    def toggle(self, row: int, column: int) -> None:
        """Take or leave a side: of a list both can be taken, and one always is."""
        side = SIDES.get(column)
        if side is None:
            return
        other = THEIRS if side == MINE else MINE
        now = self.choice(row)
        if not is_list(self.differences[row].part):
            self.choose(row, side)
        elif now == BOTH:
            self.choose(row, other)
        else:
            self.choose(row, BOTH if now == other else side)

    # What views ask for

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many parts differ."""
        return 0 if parent.isValid() else len(self.differences)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Part, mine, theirs, result."""
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The names of the columns."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            mine, theirs = self.names
            return (self.tr("Field"), mine, theirs, self.tr("Becomes"))[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words; the marks of the two sides; and in words for screen readers what is chosen."""
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(row, column)
        if role == MARK and column in SIDES:
            return self.choice(row) in (SIDES[column], BOTH)
        if role == SEVERAL:
            return is_list(self.differences[row].part)
        if role == ACTIVE:
            return self.active
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row, column)
        if role == Qt.ItemDataRole.ForegroundRole:
            quiet = (
                column == PART or not self.active or (column in SIDES and self.choice(row) not in (SIDES[column], BOTH))
            )
            return theme.colour("secondary" if quiet else "text")
        return None

    def _text(self, row: int, column: int) -> str:
        each = self.differences[row]
        if column == PART:
            return part_name(each.part, _tr)
        value = {OWN: each.mine, OTHER: each.theirs}.get(column)
        if column == RESULT:
            value = chosen_value(each, self.choice(row)) if self.active else each.mine
        return describe(each.part, value, named)

    def _spoken(self, row: int, column: int) -> str:
        text = self._text(row, column) or self.tr("nothing")
        if column not in SIDES:
            return text
        state = self.tr("chosen") if self.data(self.index(row, column), MARK) else self.tr("not chosen")
        return f"{self.headerData(column, Qt.Orientation.Horizontal)}: {text}, {state}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("messages", text)
