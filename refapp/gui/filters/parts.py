"""What the references found have: a PDF, a summary, an abstract, notes, a DOI."""

from __future__ import annotations

from collections.abc import Sequence

from refapp.gui.filters.facet_section import FacetSection
from refapp.gui.filters.rows import FilterRow
from refapp.gui.workspace import Workspace
from refapp.store.facets import Value


class Parts(FacetSection):
    """Always the same rows, so that one sees what is lacking, too."""

    late = True
    joins = True

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, "has")
        self.call(self.tr("Has"))
        self._names = {
            "pdf": self.tr("PDF"),
            "summary": self.tr("Summary"),
            "abstract": self.tr("Abstract"),
            "note": self.tr("Note"),
            "doi": self.tr("DOI"),
        }

    def row(self, value: Value, chosen: bool) -> FilterRow:
        """With its name."""
        return FilterRow(value.value, self._names.get(value.value, value.value), value.count, chosen)

    def arranged(self, rows: list[FilterRow]) -> Sequence[FilterRow]:
        """In their order."""
        order = list(self._names)
        return sorted(rows, key=lambda row: order.index(row.key) if row.key in order else len(order))
