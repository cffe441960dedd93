"""What is searched (words, filters, in the library or in its Trash), and what is chosen of what was found.

Filters may be chosen or written: those in what is being typed hold like the others, and become chips when it is done.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from refapp.gui.references.labels import kind_code
from refapp.model.filter_query import Filters, as_text, excluded, included, lift, query_of, with_excluded, with_values
from refapp.model.query import Query, both, parse


class Searched(QObject):
    """Holds what the user searches for and chooses, and tells when that is something else."""

    query_changed = Signal()  # text, filters or view (library or Trash) are others now
    rewritten = Signal()  # what was written as text is in the chips now: the query is the same
    selection_changed = Signal(object)  # array of ids, in the list's order
    current_changed = Signal(object)  # the id to read, or None

    def __init__(self) -> None:
        super().__init__()
        self.text = ""  # as it stands in the search box
        self.words = ""  # the same without the filters in it
        self.chips: Filters = {}  # the filters that are not written in the text
        self.filters: Filters = {}  # all of them: see `filter_query`
        self.trash = False
        self.selection: array[int] = array("q")
        self.current: int | None = None

    @property
    def query(self) -> Query:
        """Text and filters together."""
        return both(parse(self.words), query_of(self.filters))

    def query_without(self, facet: str) -> Query:
        """What is searched but for the filters of one facet: what that facet's counts are of."""
        return both(parse(self.words), query_of(self.filters, without=facet))

    def type(self, text: str) -> None:
        """Search for `text` while it is being typed: it stays as it is."""
        if text != self.text:
            self.text = text
            self.words, self.filters = read_filters(text, self.chips)
            self.query_changed.emit()

    def search(self, text: str) -> None:
        """Search for `text`; filters written in it become chips, beside those that are there."""
        if text != self.text:
            words, filters = read_filters(text, self.chips)
            self._put(words, filters)

    def settle_text(self) -> None:
        """What is typed is done: its filters become chips."""
        if self.text != self.words:
            self.text, self.chips = self.words, self.filters
            self.rewritten.emit()

    def write_filter(self, key: str) -> None:
        """Write the filter `key` as text again, so that it can be edited."""
        self.text = as_text(self.words, {key: self.chips[key]})
        self.chips = {each: values for each, values in self.chips.items() if each != key}
        self.words, filters = read_filters(self.text, self.chips)
        same, self.filters = filters == self.filters, filters
        self.rewritten.emit() if same else self.query_changed.emit()

    def set_filter(self, name: str, values: Sequence[str], every: bool = False) -> None:
        """Keep to references that have one of `values` of `name` (or `every` one): see `model.query.FILTERS`.

        The values of `year` are like `2019..2023`.
        """
        self.set_filters(with_values(self.filters, name, values, every))

    def exclude(self, name: str, values: Sequence[str]) -> None:
        """Leave out references that have one of `values` of `name`."""
        self.set_filters(with_excluded(self.filters, name, values))

    def set_filters(self, filters: Filters) -> None:
        """Replace all filters, also those written in the text."""
        filters = {key: values for key, values in filters.items() if values}
        if filters != self.filters:
            self._put(self.words, filters)

    def toggle_filter(self, name: str, value: str) -> None:
        """Add `value` to the filter `name`, or take it away."""
        values = included(self.filters, name)
        every = f"+{name}" in self.filters
        values = tuple(each for each in values if each != value) if value in values else (*values, value)
        self.set_filter(name, values, every)

    def remove_filter(self, name: str, value: str) -> None:
        """Let go of `value` of the filter `name`, whether it is wanted or excluded."""
        if value in excluded(self.filters, name):
            self.exclude(name, [each for each in excluded(self.filters, name) if each != value])
        else:
            values = [each for each in included(self.filters, name) if each != value]
            self.set_filter(name, values, f"+{name}" in self.filters)

    def show_trash(self, trash: bool) -> None:
        """Show the Trash, or the library again."""
        if trash != self.trash:
            self.trash = trash
            self.query_changed.emit()

    def show_whole(self) -> None:
        """Show the whole library."""
        self.show("", {}, False)

    def show(self, text: str, filters: Filters, trash: bool) -> None:
        """Search for `text` with `filters`, in the Trash or not, in one step."""
        if (text, filters, trash) != (self.text, self.filters, self.trash):
            self.trash = trash
            self._put(*read_filters(text, filters))

    def start_anew(self) -> None:
        """Nothing is searched: of another library."""
        self.text, self.words, self.chips, self.filters, self.trash = "", "", {}, {}, False

    def select(self, ids: Sequence[int], current: int | None = None) -> None:
        """Make `ids` the selection and `current` (default: the only one selected) the one to read.

        An array is kept as it is: all of a large library may be selected.
        """
        chosen = ids if isinstance(ids, array) else array("q", ids)
        current = current if current is not None else (chosen[0] if len(chosen) == 1 else None)
        if chosen != self.selection:
            self.selection = chosen
            self.selection_changed.emit(chosen)
        if current != self.current:
            self.current = current
            self.current_changed.emit(current)

    def _put(self, words: str, filters: Filters) -> None:
        self.text = self.words = words
        self.chips = self.filters = filters
        self.query_changed.emit()


def read_filters(text: str, filters: Filters) -> tuple[str, Filters]:
    """What of `text` is words, and `filters` with those that are written in it; kinds by what they are called here."""
    return lift(text, filters, kind_code)
