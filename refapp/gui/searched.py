"""What is searched: words, filters, and whether in the library or in its Trash."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from refapp.gui.filter_query import query_of
from refapp.model.query import Query, both, parse


class Searched(QObject):
    """Holds what the user searches for and tells when it is something else; the rest of the workspace follows."""

    query_changed = Signal()  # text, filters or view (library or Trash) are others now

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.filters: Mapping[str, tuple[str, ...]] = {}
        self.trash = False

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
