"""The tags with their colours."""

from __future__ import annotations

from refapp.gui.filters.long_facet import LongFacet
from refapp.gui.filters.rows import FilterRow
from refapp.gui.workspace import Workspace
from refapp.store.facets import Value


class Tags(LongFacet):
    """Tags; one with others nested in it counts theirs, too."""

    joins = True

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, "tag")
        self.call(self.tr("Tags"))

    def looks_for(self) -> str:
        """The name of the line."""
        return self.tr("Find tag")

    def row(self, value: Value, chosen: bool) -> FilterRow:
        """With its dot."""
        return FilterRow(value.value, value.value, value.count, chosen, value.colour)
