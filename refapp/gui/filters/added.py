"""When the references found were added to the library."""

from __future__ import annotations

from collections.abc import Sequence

from refapp.gui.filters.facet_section import FacetSection
from refapp.gui.filters.rows import FilterRow
from refapp.gui.workspace import Workspace
from refapp.store.facets import Value


class Added(FacetSection):
    """Spans of time up to now, each with those before it; and what is older."""

    late = True

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, "added")
        self.call(self.tr("Added"))
        self._names = {
            "today": self.tr("In the last day"),
            "week": self.tr("In the last week"),
            "month": self.tr("In the last month"),
            "year": self.tr("In the last year"),
            "earlier": self.tr("Earlier"),
        }

    def row(self, value: Value, chosen: bool) -> FilterRow:
        """With its name."""
        return FilterRow(value.value, self._names.get(value.value, value.value), value.count, chosen)

    def arranged(self, rows: list[FilterRow]) -> Sequence[FilterRow]:
        """The newest first."""
        order = list(self._names)
        return sorted(rows, key=lambda row: order.index(row.key) if row.key in order else len(order))
