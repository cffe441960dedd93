"""The languages of the texts."""

from __future__ import annotations

from refapp.gui.filters.long_facet import LongFacet
from refapp.gui.filters.rows import FilterRow
from refapp.gui.language_names import language_name
from refapp.gui.workspace import Workspace
from refapp.store.facets import Value


class Languages(LongFacet):
    """Languages by name: English, Nynorsk."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, "lang")
        self.call(self.tr("Languages"))

    def lacking(self) -> str:
        """What would be here."""
        return self.tr("No text of what is found says its language.")

    def looks_for(self) -> str:
        """The name of the line."""
        return self.tr("Find language")

    def row(self, value: Value, chosen: bool) -> FilterRow:
        """With its name."""
        return FilterRow(value.value, language_name(value.value), value.count, chosen)
