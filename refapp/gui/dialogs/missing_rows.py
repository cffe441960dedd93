"""The files that are missing as rows: reference, file, where it was found; what is found can be marked to be linked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import PurePath

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt, Signal

from refapp.model.folding import plain
from refapp.tasks.missing_files import Found, Missing

REFERENCE, FILE, FOUND = range(3)
Index = QModelIndex | QPersistentModelIndex


class MissingRows(QAbstractTableModel):
    """`marked` changes with what is to be linked anew."""

    marked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[Missing] = ()
        self.found: dict[Missing, Found] = {}
        self._wanted: set[Missing] = set()
        self._heads = (_tr("Reference"), _tr("Missing file"), _tr("Found"))

    def show(self, rows: Sequence[Missing]) -> None:
        """Show these; what was found of them stays found."""
        self.beginResetModel()
        self.rows = rows
        self.found = {each: where for each, where in self.found.items() if each in set(rows)}
        self._wanted &= set(rows)
        self.endResetModel()
        self.marked.emit()

    def add(self, found: Mapping[Missing, Found]) -> None:
        """These have been found; those of the same content are marked."""
        self.found |= found
        self._wanted |= {each for each, where in found.items() if where.same}
        self._changed()

    def wanted(self) -> dict[Missing, Found]:
        """What is marked."""
        return {each: self.found[each] for each in self.rows if each in self._wanted}

    def mark(self, missing: Missing) -> None:
        """Mark one."""
        self._wanted.add(missing)
        self._changed()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One for each file."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Reference, file, found."""
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The names of the columns."""
        across = orientation == Qt.Orientation.Horizontal
        return self._heads[section] if across and role == Qt.ItemDataRole.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What is found can be marked."""
        flags = super().flags(index)
        found = index.column() == FOUND and self.rows[index.row()] in self.found
        return flags | Qt.ItemFlag.ItemIsUserCheckable if found else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell, and its mark."""
        missing, column = self.rows[index.row()], index.column()
        where = self.found.get(missing)
        if role == Qt.ItemDataRole.CheckStateRole and column == FOUND and where:
            return Qt.CheckState.Checked if missing in self._wanted else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.ToolTipRole:
            return [plain(missing.title), missing.attachment.path, str(where.path) if where else None][column]
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if column == REFERENCE:
            return " ".join(plain(missing.title).split())
        if column == FILE:
            return missing.name
        if where is None:
            return ""
        words = _tr("{path} (same content)") if where.same else _tr("{path} (same name)")
        return words.format(path=f"{PurePath(where.path.parent).name}/{where.path.name}")

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Mark what is found, or not."""
        missing = self.rows[index.row()]
        if role != Qt.ItemDataRole.CheckStateRole or missing not in self.found:
            return False
        self._wanted ^= {missing}
        self._changed()
        return True

    def _changed(self) -> None:
        if self.rows:
            self.dataChanged.emit(self.index(0, FOUND), self.index(len(self.rows) - 1, FOUND))
        self.marked.emit()


def _tr(text: str) -> str:
    return QCoreApplication.translate("missing", text)
