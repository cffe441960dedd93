"""A facet whose few values have names and an order of their own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from refapp.gui.filters.facet_section import FacetSection
from refapp.gui.filters.rows import FilterRow
from refapp.store.facets import Value


class NamedFacet(FacetSection):
    """Shows values in the order of `names`, which a kind of facet gives it; others come last, as they are."""

    names: Mapping[str, str]

    def row(self, value: Value, chosen: bool) -> FilterRow:
        """With its name."""
        return FilterRow(value.value, self.names.get(value.value, value.value), value.count, chosen)

    def arranged(self, rows: list[FilterRow]) -> Sequence[FilterRow]:
        """In their order."""
        order = list(self.names)
        return sorted(rows, key=lambda row: order.index(row.key) if row.key in order else len(order))
