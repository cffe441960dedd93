"""The tags to choose from: a tree with columns, sorted by a click on a heading."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView

from refapp.gui.dialogs.tag_tree import COUNT, KEY, KIND, NAME, Node, TagTree

WIDTHS = {KIND: 120, COUNT: 92, KEY: 48}


class TagView(QTreeView):
    """Shows the nodes it is given; who gives them sorts them, by `order`."""

    menu_wanted = Signal(QPoint, str)  # at a place of the screen, for a tag

    def __init__(self, name: str) -> None:
        super().__init__()
        self.rows = TagTree()
        self.setAccessibleName(name)
        self.setProperty("look", "table")
        self.setModel(self.rows)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_for_menu)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column, width in WIDTHS.items():
            header.resizeSection(column, width)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(NAME, Qt.SortOrder.AscendingOrder)

    def order(self) -> tuple[int, bool]:
        """The column that rows are sorted by, and whether from the last to the first."""
        header = self.header()
        return header.sortIndicatorSection(), header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder

    def show_nodes(self, root: Node, all_open: bool) -> None:
        """Show what is under `root`: all of it, or two levels."""
        self.rows.show(root)
        if all_open:
            self.expandAll()
        else:
            self.expandToDepth(1)

    def chosen(self) -> tuple[str, ...]:
        """The names of the tags chosen."""
        rows = self.selectionModel().selectedRows()
        return tuple(dict.fromkeys(name for index in rows for name in self.rows.node(index).names))

    def choose(self, names: Sequence[str], as_group: bool) -> bool:
        """Choose the tags `names`, or the group that they are (the first, where none is); whether there was any."""
        found = [each for each in (self.rows.where(name) for name in names) if each.isValid()]
        if as_group:
            groups = [self.rows.index(row, NAME) for row in range(self.rows.rowCount())]
            same = [each for each in groups if set(self.rows.node(each).names) == set(names)]
            found = (same or groups)[:1]
        model = self.selectionModel()
        flag = model.SelectionFlag
        model.clear()
        for index in found:
            model.select(index, flag.Select | flag.Rows)
        if found:
            model.setCurrentIndex(found[0], flag.NoUpdate)
            self.scrollTo(found[0])
        return bool(found)

    def _ask_for_menu(self, place: QPoint) -> None:
        index = self.indexAt(place)
        node = self.rows.node(index) if index.isValid() else None
        if node and node.use:
            self.menu_wanted.emit(self.viewport().mapToGlobal(place), node.use.name)
