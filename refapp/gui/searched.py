"""What is searched (words, filters, in the library or in its Trash), and what is chosen of what was found."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from refapp.gui.filter_query import query_of
from refapp.model.query import Query, both, parse


class Searched(QObject):
    """Holds what the user searches for and chooses, and tells when that is something else."""

    query_changed = Signal()  # text, filters or view (library or Trash) are others now
    selection_changed = Signal(object)  # array of ids, in the list's order
    current_changed = Signal(object)  # the id to read, or None

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.filters: Mapping[str, tuple[str, ...]] = {}
        self.trash = False
        self.selection: array[int] = array("q")
        self.current: int | None = None

    @property
    def query(self) -> Query:
        """Text and filters together."""
        return both(parse(self.text), query_of(self.filters))

    def query_without(self, facet: str) -> Query:
        """What is searched but for the filters of one facet: what that facet's counts are of."""
        return both(parse(self.text), query_of(self.filters, without=facet))

    def search(self, text: str) -> None:
        """Search for `text`."""
        if text != self.text:
            self.text = text
            self.query_changed.emit()

    def set_filter(self, name: str, values: Sequence[str]) -> None:
        """Keep to references that have one of `values` of `name`: see `model.query.FILTERS`; `year` is `2019..2023`."""
        filters = {**self.filters, name: tuple(values)}
        self.set_filters({key: value for key, value in filters.items() if value})

    def set_filters(self, filters: Mapping[str, tuple[str, ...]]) -> None:
        """Replace all filters."""
        if filters != self.filters:
            self.filters = filters
            self.query_changed.emit()

    def toggle_filter(self, name: str, value: str) -> None:
        """Add `value` to the filter `name`, or take it away."""
        values = self.filters.get(name, ())
        self.set_filter(name, [each for each in values if each != value] if value in values else [*values, value])

    def show_trash(self, trash: bool) -> None:
        """Show the Trash, or the library again."""
        if trash != self.trash:
            self.trash = trash
            self.query_changed.emit()

    def show_whole(self) -> None:
        """Show the whole library."""
        self.show("", {}, False)

    def show(self, text: str, filters: Mapping[str, tuple[str, ...]], trash: bool) -> None:
        """Search for `text` with `filters`, in the Trash or not, in one step."""
        if (text, filters, trash) != (self.text, self.filters, self.trash):
            self.text, self.filters, self.trash = text, filters, trash
            self.query_changed.emit()

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
