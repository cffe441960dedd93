"""Keeps what is chosen in the list and the workspace's selection the same, whoever changes it."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QObject
from PySide6.QtWidgets import QTableView

from refapp.gui.references.columns import TITLE
from refapp.gui.references.model import ReferenceModel
from refapp.gui.references.selection import Range, ids_in, ranges_in, ranges_of, to_qt
from refapp.gui.workspace import Workspace

MANY = 200_000  # from here on the rows to keep chosen are looked for in the background

_Select = QItemSelectionModel.SelectionFlag


class Choosing(QObject):
    """What is chosen in `view`."""

    def __init__(self, workspace: Workspace, model: ReferenceModel, view: QTableView) -> None:
        super().__init__(view)
        self._workspace, self._model, self._view = workspace, model, view
        self._quiet = False  # whether what Qt selects now is not the user's choice
        self._entering = False  # whether the first row shall be chosen once it is known
        self.answered: object = None  # what the rows shown are an answer to: see `searched`
        self._qt = view.selectionModel()
        self._qt.selectionChanged.connect(self._chosen)
        self._qt.currentChanged.connect(self._chosen)
        workspace.selection_changed.connect(self._follow)
        workspace.current_changed.connect(self._follow_current)

    @contextmanager
    def quiet(self) -> Iterator[None]:
        """Whatever happens to the rows inside is not the user's choice."""
        before, self._quiet = self._quiet, True
        try:
            yield
        finally:
            self._quiet = before

    def ids(self) -> array[int]:
        """The ids chosen, in the list's order."""
        return ids_in(self._model.ids, ranges_in(self._qt.selection()))

    def cell(self, row: int) -> QModelIndex:
        """Where `row` crosses the column one is in, or at first that of the title."""
        return self._model.index(row, max(self._view.currentIndex().column(), TITLE))

    def start_at(self, row: int) -> None:
        """Choose `row` alone, and show it."""
        index = self.cell(row)
        self._qt.setCurrentIndex(index, _Select.ClearAndSelect | _Select.Rows)
        self._view.scrollTo(index)

    def enter(self) -> None:
        """Take the focus of the search box: where nothing is chosen, the first row is once the search is answered."""
        self._view.setFocus()
        self._entering = True
        self.go_on()

    def go_on(self) -> None:
        """Do what `enter` waits for; somebody who has gone elsewhere, or has chosen, waits for nothing."""
        workspace = self._workspace
        known = self.answered == self.searched() and (workspace.whole or not workspace.selection)
        if self._entering and known:
            self._entering = False
            if self._view.hasFocus() and self._model.ids and not self._qt.hasSelection():
                self.start_at(0)

    def searched(self) -> object:
        """What is searched now."""
        return self._workspace.words, self._workspace.filters, self._workspace.trash

    def keep(self) -> None:
        """Choose in new rows what was chosen before; what is not there any more is chosen no longer.

        While only the first rows are there, nothing is given up: it may be among those that follow.
        """
        ids, chosen = self._model.ids, self._workspace.selection
        if len(ids) < MANY or not chosen:
            self._kept(ids, ranges_of(ids, chosen))
        else:
            self._workspace.read(lambda _: ranges_of(ids, chosen), partial(self._kept, ids), latest="kept")

    def _kept(self, ids: array[int], ranges: list[Range]) -> None:
        if ids is self._model.ids:
            self._mark(ranges)
            if self._workspace.whole:
                self._tell()

    def _mark(self, ranges: list[Range]) -> None:
        with self.quiet():
            self._qt.select(to_qt(self._model, ranges), _Select.ClearAndSelect)
            current = self._workspace.current
            where = ranges_of(self._model.ids, (current,)) if ranges and current is not None else []
            if where or ranges:
                self._put_cursor((where or ranges)[0][0])

    def _put_cursor(self, row: int) -> None:
        """Make `row` the current one; whether to scroll there is another question."""
        with self.quiet():
            self._view.setAutoScroll(False)
            self._qt.setCurrentIndex(self._model.index(row, TITLE), _Select.NoUpdate)
            self._view.setAutoScroll(True)

    def _chosen(self, *_: object) -> None:
        if not self._quiet:
            self._entering = False
            self._tell()

    def _tell(self) -> None:
        if self._quiet:
            return
        index = self._view.currentIndex()
        chosen = index.isValid() and self._qt.isSelected(index)
        with self.quiet():
            self._workspace.select(self.ids(), self._model.ids[index.row()] if chosen else None)

    def _follow(self, chosen: array[int]) -> None:
        if not self._quiet:
            self._mark(ranges_of(self._model.ids, chosen))
            self._view.scrollTo(self._view.currentIndex())

    def _follow_current(self, current: int | None) -> None:
        if not self._quiet and current is not None:
            where = ranges_of(self._model.ids, (current,))
            if where:
                self._put_cursor(where[0][0])
                self._view.scrollTo(self._view.currentIndex())
