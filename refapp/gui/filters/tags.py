"""The tags with their colours and keys."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt

from refapp.gui import tag_colours, tag_menu, theme
from refapp.gui.filters.long_facet import LongFacet
from refapp.gui.filters.rows import KEY, FilterRow
from refapp.gui.workspace import Workspace
from refapp.store.facets import Value


class Tags(LongFacet):
    """Tags; one with others nested in it counts theirs, too."""

    joins = True

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, "tag")
        self.call(self.tr("Tags"))

    def build(self) -> None:
        """Make the list, which has a menu."""
        super().build()
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._offer)

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

    def _offer(self, place: QPoint) -> None:
        index = self.list.indexAt(place)
        if not index.isValid():  # asked for by a key
            index = self.list.currentIndex()
            place = self.list.visualRect(index).center()
        if index.isValid():
            tag_menu.show(self.list, self.list.viewport().mapToGlobal(place), self.workspace, index.data(KEY))
