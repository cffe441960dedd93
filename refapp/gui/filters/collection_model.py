"""Collections and saved searches as a tree model; what stays in its place is replaced there when only counts change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from refapp.gui.filters.rows import FilterRow, Index, row_data

DRAFT = 0  # the id of one that is being named and not there yet
SEARCH, KEPT = Qt.ItemDataRole.UserRole + 21, Qt.ItemDataRole.UserRole + 22
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable
_LEAF = _FLAGS | Qt.ItemFlag.ItemNeverHasChildren  # at the moment: the view need not ask for them
_NO_FLAGS = Qt.ItemFlag.NoItemFlags
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Branch:
    """One collection, or with a `query` a saved search; `kept` names the files that are kept updated with it."""

    number: int
    parent: int | None
    row: FilterRow
    query: str = ""
    kept: str = ""


class CollectionModel(QAbstractItemModel):
    """Parents with their children; an index knows the id of its collection."""

    named = Signal(int, str)  # the user has given one a name

    def __init__(self) -> None:
        super().__init__()
        self.branches: dict[int, Branch] = {}
        self._below: dict[int | None, list[int]] = {}
        self._places: dict[int, int] = {}

    # What is shown

    def show(self, branches: Sequence[Branch]) -> bool:
        """Show these, parents before children, siblings in their order; whether any stands in another place now."""
        new = {each.number: each for each in branches}
        same = [(each.number, each.parent) for each in branches] == [
            (each.number, each.parent) for each in self.branches.values()
        ]
        if same:
            changed = new != self.branches
            self.branches = new
            if changed:
                self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 0))
            return False
        self.beginResetModel()
        self.branches, self._below, self._places = new, {}, {}
        for each in branches:
            self._append(each)
        self.endResetModel()
        return True

    def start_draft(self, parent: int | None, text: str, query: str) -> QModelIndex:
        """Put one that is not there yet at the top of `parent`, to be named."""
        self.end_draft()
        self.beginInsertRows(self.index_of(parent), 0, 0)
        self.branches[DRAFT] = Branch(DRAFT, parent, FilterRow("", text, 0), query)
        self._below.setdefault(parent, []).insert(0, DRAFT)
        self._count(parent)
        self.endInsertRows()
        return self.index_of(DRAFT)

    def end_draft(self) -> None:
        """Take it away again."""
        draft = self.branches.get(DRAFT)
        if draft:
            self.beginRemoveRows(self.index_of(draft.parent), 0, 0)
            del self.branches[DRAFT]
            self._below[draft.parent].pop(0)
            self._count(draft.parent)
            self.endRemoveRows()

    def index_of(self, number: int | None) -> QModelIndex:
        """Where the collection with this id is."""
        return self.createIndex(self._places[number], 0, number) if number in self.branches else QModelIndex()

    def at(self, index: Index) -> Branch | None:
        """What is at `index`."""
        return self.branches.get(index.internalId()) if index.isValid() else None

    def above(self, number: int | None) -> list[int]:
        """The collection itself and those it stands in."""
        found = []
        while number in self.branches:
            found.append(number)
            number = self.branches[number].parent
        return found

    def parents(self) -> list[int]:
        """Those with something in them."""
        return [number for number in self._below if number is not None]

    def _append(self, branch: Branch) -> None:
        below = self._below.setdefault(branch.parent, [])
        self._places[branch.number] = len(below)
        below.append(branch.number)

    def _count(self, parent: int | None) -> None:
        self._places |= {number: place for place, number in enumerate(self._below[parent])}
        if not self._below[parent]:
            del self._below[parent]

    # What Qt asks

    def index(self, row: int, column: int = 0, parent: Index = _NOWHERE) -> QModelIndex:
        """The index of a child."""
        below = self._below.get(parent.internalId() if parent.isValid() else None, ())  # for every row of a layout
        return self.createIndex(row, 0, below[row]) if column == 0 and 0 <= row < len(below) else QModelIndex()

    def parent(self, index: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]
        """What it stands in."""
        branch = self.at(index)
        return self.index_of(branch.parent) if branch else QModelIndex()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many stand in it."""
        return len(self._children(parent))

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """One."""
        return 1

    def hasChildren(self, parent: Index = _NOWHERE) -> bool:
        """Whether anything stands in it."""
        return bool(self._children(parent))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What the view and screen readers ask."""
        branch = self.at(index)
        if branch is None:
            return None
        if role == SEARCH:
            return branch.query
        if role == KEPT:
            return branch.kept
        if role == Qt.ItemDataRole.EditRole:
            return branch.row.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._told(branch)
        if role == Qt.ItemDataRole.AccessibleTextRole and branch.query:
            return self.tr("{name}, saved search").format(name=branch.row.text)
        return row_data(branch.row, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """A name was typed: shown at once; whoever hears `named` sees to it that it is kept."""
        branch, text = self.at(index), " ".join(str(value).split())
        if branch is None or role != Qt.ItemDataRole.EditRole or not text:
            return False
        if branch.number != DRAFT and text == branch.row.text:
            return False
        self.branches[branch.number] = replace(branch, row=replace(branch.row, text=text))
        self.dataChanged.emit(index, index)
        self.named.emit(branch.number, text)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Their names can be edited."""
        if not index.isValid():
            return _NO_FLAGS
        return _FLAGS if index.internalId() in self._below else _LEAF

    def _children(self, parent: QModelIndex | QPersistentModelIndex) -> list[int]:
        return self._below.get(parent.internalId() if parent.isValid() else None, [])

    def _told(self, branch: Branch) -> str:
        lines = [branch.row.text]
        if branch.query:
            lines.append(self.tr("Saved search: {query}").format(query=branch.query))
        if branch.kept:
            lines.append(self.tr("Kept updated: {files}").format(files=branch.kept))
        return "\n".join(lines)
