"""Collections as a tree that is as high as its rows; items stay where they are when only counts change."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStyleOptionViewItem, QTreeView

from refapp.gui import theme
from refapp.gui.filters.header import draw_arrow
from refapp.gui.filters.picker import Picker, reveal
from refapp.gui.filters.row_delegate import RowDelegate, row_height
from refapp.gui.filters.row_list import plain, set_height
from refapp.gui.filters.rows import COUNT, EXCLUDED, KEY, FilterRow, Index, row_data

INDENT = 16
ARROW = -1  # from a row's left edge to the middle of its arrow
REACH = 6  # pixels of a row that still belong to its arrow
NUMBER = Qt.ItemDataRole.UserRole + 20  # the collection's id
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
    Qt.ItemDataRole.CheckStateRole,
    *(KEY, COUNT, EXCLUDED),
)
Node = tuple[int, int | None, FilterRow]  # id, parent's id, row


class _BranchDelegate(RowDelegate):
    """Rows with an arrow before those that have something under them."""

    margin = 11

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        tree = option.widget
        if isinstance(tree, QTreeView) and tree.model().hasChildren(index):
            painter.save()
            painter.setPen(theme.colour("secondary"))
            middle = QPointF(option.rect.left() + ARROW, option.rect.top() + option.rect.height() / 2)
            draw_arrow(painter, middle, tree.isExpanded(index))
            painter.restore()


class CollectionTree(QTreeView):
    """The tree. It remembers by id what is open, also of collections that are not there at the moment."""

    turned = Signal()  # something was opened or closed by the user

    def __init__(self, name: str) -> None:
        """`name` is what screen readers call the tree."""
        super().__init__()
        self.open_ids: set[int] = set()
        self.seen: set[int] = set()  # roots are open when first seen
        self._items: dict[int, QStandardItem] = {}
        self._rows: dict[int, FilterRow] = {}
        self._showing = False
        self.items = QStandardItemModel(self)
        self.setModel(self.items)
        self.setItemDelegate(_BranchDelegate(self))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(INDENT)
        self.setExpandsOnDoubleClick(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        plain(self)
        self.picker = Picker(self, REACH)
        self.expanded.connect(lambda index: self._turned(index, True))
        self.collapsed.connect(lambda index: self._turned(index, False))

    def show_nodes(self, nodes: Sequence[Node]) -> None:
        """Show these collections: parents before children, siblings in their order."""
        self._showing = True
        wanted = {number for number, _, _ in nodes}
        # Parents were put in before their children, so backwards children go first.
        for number in reversed([each for each in self._items if each not in wanted]):
            item = self._items.pop(number)
            del self._rows[number]
            (item.parent() or self.items.invisibleRootItem()).removeRow(item.row())
        places: dict[int | None, int] = {}
        for number, parent, row in nodes:
            above = self._items.get(parent) if parent is not None else None
            place = places.get(parent, 0)
            places[parent] = place + 1
            self._put(number, above or self.items.invisibleRootItem(), place, row)
            if above is None and number not in self.seen:
                self.open_ids.add(number)
            self.seen.add(number)
        for number, item in self._items.items():
            if self.isExpanded(item.index()) != (number in self.open_ids):
                self.setExpanded(item.index(), number in self.open_ids)
        self._showing = False
        self.fit()

    def index_of(self, number: int) -> QModelIndex:
        """Where the collection with this id is."""
        return self._items[number].index() if number in self._items else QModelIndex()

    def remember(self, open_ids: set[int], seen: set[int]) -> None:
        """What was open, and known, the last time."""
        self.open_ids, self.seen = open_ids, seen

    def turn_all(self, is_open: bool) -> None:
        """Open or close everything."""
        self._showing = True
        self.expandAll() if is_open else self.collapseAll()
        self.open_ids = set(self._items) if is_open else set()
        self._showing = False
        self.fit(at_once=True)
        self.turned.emit()

    def fit(self, at_once: bool = False) -> None:
        """Be as high as the rows in sight: see `set_height`."""
        height = self._in_sight(self.items.invisibleRootItem()) * row_height(self.fontMetrics().height())
        set_height(self, height, at_once)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on the part of an arrow that lies in the row turns it too."""
        place = event.position().toPoint()
        index = self.indexAt(place)
        if 0 <= place.x() - self.visualRect(index).left() < REACH and self.items.hasChildren(index):
            self.setExpanded(index, not self.isExpanded(index))
        else:
            super().mousePressEvent(event)

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Nothing: the delegate draws the arrows, above the ground of a chosen row."""

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Keep the current row in sight."""
        super().currentChanged(current, previous)
        if self.hasFocus():
            reveal(self, self.visualRect(current))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Arriving with the keyboard puts the ring on a row."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and event.reason() != Qt.FocusReason.MouseFocusReason:
            self.setCurrentIndex(self.items.index(0, 0))

    def _put(self, number: int, above: QStandardItem, place: int, row: FilterRow) -> None:
        item = self._items.get(number)
        if item is None:
            item = self._items[number] = QStandardItem()
            item.setEditable(False)
            item.setData(number, NUMBER)
            above.insertRow(place, item)
        elif item.row() != place:
            above.insertRow(place, above.takeRow(item.row()))
        before = self._rows.get(number)
        self._rows[number] = row
        for role in _ROLES if row != before else ():
            item.setData(row_data(row, role), role)

    def _in_sight(self, item: QStandardItem) -> int:
        children = [item.child(number) for number in range(item.rowCount())]
        return len(children) + sum(self._in_sight(each) for each in children if self.isExpanded(each.index()))

    def _turned(self, index: QModelIndex, is_open: bool) -> None:
        if not self._showing:
            number = index.data(NUMBER)
            self.open_ids = self.open_ids | {number} if is_open else self.open_ids - {number}
            self.fit(at_once=True)
            self.turned.emit()
