"""When the references found were added to the library."""

from __future__ import annotations

from refapp.gui.filters.named_facet import NamedFacet
from refapp.gui.workspace import Workspace


class Added(NamedFacet):
    """Spans of time up to now, each with those before it; and what is older."""

    late = True

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, "added")
        self.call(self.tr("Added"))
        self.names = {
            "today": self.tr("In the last day"),
            "week": self.tr("In the last week"),
            "month": self.tr("In the last month"),
            "year": self.tr("In the last year"),
            "earlier": self.tr("Earlier"),
        }
