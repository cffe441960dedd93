"""The rows of the list of kept exports: file, what it holds, format, and what became of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QDateTime, QLocale, QModelIndex, QPersistentModelIndex, Qt

from refapp.gui import theme
from refapp.gui.kept_exports import State
from refapp.messages import problem_sentence
from refapp.model.kept_export import KeptExport
from refapp.model.problems import Problem, Severity
from refapp.tasks.kept_exports import file_of

FILE, WHAT, KIND, STATE = range(4)
_NOWHERE = QModelIndex()


class KeptRows(QAbstractTableModel):
    """Kept exports with their states."""

    def __init__(self) -> None:
        super().__init__()
        self.kept: list[KeptExport] = []
        self._states: Mapping[KeptExport, State] = {}
        self._names: Mapping[str, str] = {}
        self._folder = Path()

    def show(
        self, kept: Sequence[KeptExport], states: Mapping[KeptExport, State], names: Mapping[str, str], folder: Path
    ) -> None:
        """Show these of the library in `folder`; `names` are those of the formats."""
        same = list(kept) == self.kept
        if not same:
            self.beginResetModel()
        self.kept, self._states, self._names, self._folder = list(kept), dict(states), names, folder
        if same:
            if kept:
                self.dataChanged.emit(self.index(0, 0), self.index(len(kept) - 1, STATE))
        else:
            self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """A row for each."""
        return 0 if parent.isValid() else len(self.kept)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """Four."""
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The headings."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("File"), self.tr("What"), self.tr("Format"), self.tr("State"))[section]

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text of a cell; bad news in the colour of danger."""
        if not index.isValid():
            return None
        kept, column = self.kept[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(kept, column)
        state = self._states.get(kept)
        bad = isinstance(state, Problem) and state.severity is not Severity.NOTE and not kept.paused
        if role == Qt.ItemDataRole.ForegroundRole and column == STATE and bad:
            return theme.colour("danger")
        return None

    def _text(self, kept: KeptExport, column: int) -> str:
        if column == FILE:
            file = file_of(kept, self._folder)  # the name first: where there is no room the folder's end is cut
            return f"{file.name}  ·  {file.parent}"
        if column == WHAT:
            return kept.query or self.tr("All references")
        if column == KIND:
            return self._names.get(kept.kind, kept.kind)
        return self.state_of(kept)

    def state_of(self, kept: KeptExport) -> str:
        """What became of an export, as a sentence."""
        state = self._states.get(kept)
        if kept.paused:
            return self.tr("Paused")
        if state is None:
            return self.tr("Waiting")
        if isinstance(state, Problem):
            return problem_sentence(state, self.tr)
        at = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(state.at)), QLocale.FormatType.ShortFormat)
        return self.tr("{count} references · {time}").format(count=QLocale().toString(state.count), time=at)
