"""The kinds of works: journal article, book, web page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from refapp.gui.filters.facet_section import FacetSection
from refapp.gui.filters.rows import FilterRow
from refapp.gui.workspace import Workspace
from refapp.messages import sentence
from refapp.store.facets import Value


class Kinds(FacetSection):
    """CSL types by the names people have for them."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, "kind")
        self.call(self.tr("Kind"))

    def row(self, value: Value, chosen: bool) -> FilterRow:
        """With its name."""
        code = f"kind-{value.value.lower()}"
        name = sentence(code, translate=lambda text: QCoreApplication.translate("messages", text))
        return FilterRow(value.value, value.value if name == code else name, value.count, chosen)
