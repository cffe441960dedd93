"""The tags with their colours and keys."""

from __future__ import annotations

from PySide6.QtCore import QPoint

from refapp.gui import tag_colours, tag_menu, theme
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
        """With its dot, or the digit of its key in its place."""
        if not value.key:
            return FilterRow(value.value, value.value, value.count, chosen, value.colour)
        spoken = self.tr("{tag}, key {key}").format(tag=value.value, key=value.key)
        colour = value.colour or theme.colour("secondary").name()
        return FilterRow(value.value, value.value, value.count, chosen, colour, str(value.key), tag_colours.INK, spoken)

    def offer(self, key: str, place: QPoint) -> None:
        """Show the menu of a tag."""
        tag_menu.show(self.list, place, self.workspace, key)
