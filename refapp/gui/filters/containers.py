"""Where the references found were published: journals, books, websites."""

from __future__ import annotations

from refapp.gui.filters.long_facet import LongFacet
from refapp.gui.workspace import Workspace


class Containers(LongFacet):
    """By name, as it is written."""

    late = True
    exact = True

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, "container")
        self.call(self.tr("Published in"))

    def lacking(self) -> str:
        """What would be here."""
        return self.tr("What is found names no journal, book or website that it appeared in.")

    def looks_for(self) -> str:
        """The name of the line."""
        return self.tr("Find journal or book")
