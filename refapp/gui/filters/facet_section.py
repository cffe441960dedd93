"""A section that lists the values of one facet: kinds, languages, goals, tags and more."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from refapp.gui.filters.hint import Hint
from refapp.gui.filters.row_list import RowList
from refapp.gui.filters.rows import KEY, FilterRow
from refapp.gui.filters.section import Section
from refapp.gui.workspace import Workspace
from refapp.model.filter_query import excluded as left_out
from refapp.model.filter_query import included
from refapp.store.facets import Value
from refapp.store.reading import Reader

EVERY = 1_000_000


class FacetSection(Section):
    """A list of values. A kind of facet says how a value is written (`form`) and shown (`row`)."""

    exact = False  # whether values are told apart by every letter, not in capitals only

    def __init__(self, workspace: Workspace, name: str) -> None:
        super().__init__(workspace, name)
        self.values: list[Value] = []
        self.answered = False  # whether they are known
        self.most = 1000  # how many values are asked for
        self.list: RowList
        if not self.late:
            self.build()
        self.setVisible(False)  # until the library has a value

    def build(self) -> None:
        """Make the list."""
        super().build()
        self.list = self.make_list(self.accessibleName())
        self.list.picker.picked.connect(self.pick)
        self.list.picker.excluded.connect(self.exclude)
        self.list.picker.turned.connect(self.turn)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._offer)
        self.content.addWidget(self.list)
        self.hint = Hint(self.lacking())
        self.hint.hide()
        self.content.addWidget(self.hint)

    def lacking(self) -> str:
        """What to say where no reference found has a value."""
        return self.tr("What is found has none of them.")

    def make_list(self, name: str) -> RowList:
        """Make what shows the rows, called `name`."""
        return RowList(name)

    def call(self, title: str) -> None:
        """Give it, and its list, a title."""
        super().call(title)
        self.header.setToolTip(
            self.tr("A click on a value keeps to it, with Ctrl to it too; Alt+click or Alt+Enter leaves it out.")
        )
        if self.built:
            self.list.setAccessibleName(title)

    def form(self, value: str) -> str:
        """One spelling for values that are the same."""
        return value if self.exact else value.casefold()

    def row(self, value: Value, chosen: bool) -> FilterRow:
        """How a value is shown."""
        return FilterRow(value.value, value.value, value.count, chosen)

    def arranged(self, rows: list[FilterRow]) -> Sequence[FilterRow]:
        """Which rows are shown, and in which order."""
        return rows

    def work(self) -> Callable[[Reader], Any]:
        """Count the values among what is searched, this filter left out."""
        name, query, most = self.name, self.workspace.query_without(self.name), self.most
        forms = {self.form(each) for each in (*self.chosen, *self.excluded)}

        def count(reader: Reader) -> list[Value]:
            values = reader.facets.values(name, query, most)
            if len(values) == most and forms - {self.form(each.value) for each in values}:
                values = reader.facets.values(name, query, EVERY)
            return values

        return count

    def answer(self, result: Sequence[Any]) -> None:
        """Show the values with their counts."""
        self.answered = True
        self.values = list(result)
        self.show_filters()

    def show_filters(self) -> None:
        """Show the values there are, and chosen ones even when nothing has them, unless they are being typed."""
        if not self.built:
            return
        chips = self.workspace.chips
        kept = {self.form(each): each for each in (*left_out(chips, self.name), *included(chips, self.name))}
        if self.values or kept:
            self.header.suffix = self.tr("any of") if self.chosen and not self.joins else ""
            self.setVisible(True)
        else:
            self.header.suffix = self.tr("none")
        # Where nothing is found at all, the list says so.
        self.hint.setVisible(not self.values and not kept and self.answered and len(self.workspace.results) > 0)
        self.list.show_rows(self.rows(kept))

    def rows(self, kept: Mapping[str, str]) -> Sequence[FilterRow]:
        """The rows to show; also of values by their form that are `kept` although nothing may have them."""
        chosen = {self.form(each) for each in self.chosen}
        excluded = {self.form(each) for each in self.excluded}
        found = {self.form(each.value) for each in self.values}
        missing = [Value(value, 0) for form, value in kept.items() if form not in found]
        return self.arranged(
            [
                replace(self.row(each, self.form(each.value) in chosen), excluded=self.form(each.value) in excluded)
                for each in (*self.values, *missing)
            ]
        )

    def forget(self) -> None:
        """Start anew for another library."""
        self.values, self.answered = [], False
        if self.built:
            self.list.show_rows([])
        self.setVisible(False)

    def fit(self) -> None:
        """Give up held room."""
        if self.built:
            self.list.fit()

    def pick(self, key: str, add: bool) -> None:
        """Choose only `key`, or (a second time) nothing; with `add` take it to the others, or away from them."""
        form = self.form(key)
        others = [each for each in self.chosen if self.form(each) != form]
        is_chosen = len(others) < len(self.chosen)
        if add:
            self.choose(others if is_chosen else [*self.chosen, key])
        else:
            self.choose([] if is_chosen and not others else [key])

    def exclude(self, key: str) -> None:
        """Leave `key` out, or no longer."""
        form = self.form(key)
        others = [each for each in self.excluded if self.form(each) != form]
        self.leave_out(others if len(others) < len(self.excluded) else [*others, key])

    def offer(self, key: str, place: QPoint) -> None:
        """Show at `place` on the screen what can be done with a value."""
        form = self.form(key)
        menu = QMenu(self)
        for words, run, on in (
            (self.tr("Keep to this"), lambda: self.pick(key, False), False),
            (self.tr("Keep to this, too"), lambda: self.pick(key, True), form in map(self.form, self.chosen)),
            (self.tr("Leave this out"), lambda: self.exclude(key), form in map(self.form, self.excluded)),
        ):
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(on)
            action.triggered.connect(run)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _offer(self, place: QPoint) -> None:
        index = self.list.indexAt(place)
        if not index.isValid():  # asked for by a key
            index = self.list.currentIndex()
            place = self.list.visualRect(index).center()
        if index.isValid():
            self.offer(index.data(KEY), self.list.viewport().mapToGlobal(place))
