"""The creators of the references found, in any role."""

from __future__ import annotations

from refapp.gui.filters.long_facet import LongFacet
from refapp.gui.workspace import Workspace


class Creators(LongFacet):
    """Names as in an index. Counting them takes a moment in a large library, so it waits until it is opened."""

    late = True
    exact = True
    joins = True

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, "creator")
        self.call(self.tr("Creators"))

    def lacking(self) -> str:
        """What would be here."""
        return self.tr("What is found names no authors, editors or translators.")

    def looks_for(self) -> str:
        """The name of the line."""
        return self.tr("Find creator")
