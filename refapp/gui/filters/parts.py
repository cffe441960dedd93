"""What the references found have: a PDF, a summary, an abstract, notes, a DOI."""

from __future__ import annotations

from refapp.gui.filters.named_facet import NamedFacet
from refapp.gui.workspace import Workspace
from refapp.model.query import MISSING_FILE


class Parts(NamedFacet):
    """Always the same rows, so that one sees what is lacking, too."""

    late = True
    joins = True

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, "has")
        self.call(self.tr("Has"))
        self.names = {
            "pdf": self.tr("PDF"),
            "summary": self.tr("Summary"),
            "abstract": self.tr("Abstract"),
            "note": self.tr("Note"),
            "doi": self.tr("DOI"),
            MISSING_FILE: self.tr("Missing file"),
        }
