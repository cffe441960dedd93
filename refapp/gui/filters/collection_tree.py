"""Collections as a tree; names are edited in it, and rows dragged."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QEvent, QMimeData, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QDrag, QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemDelegate, QApplication, QTreeView, QWidget

from refapp.gui import icons
from refapp.gui.filters.all_button import FEW
from refapp.gui.filters.bounded_tree import BoundedTree
from refapp.gui.filters.collection_delegate import CollectionDelegate
from refapp.gui.filters.collection_model import DRAFT, Branch
from refapp.gui.filters.picker import Picker, reveal_row
from refapp.gui.filters.row_list import plain
from refapp.gui.filters.rows import Index

INDENT = 16
REACH = 6  # pixels of a row that still belong to its arrow
OWN = "application/x-refapp-collection"  # a collection that is dragged: its id
_KEYS = (Qt.Key.Key_F2, Qt.Key.Key_Delete, Qt.Key.Key_Insert)


class CollectionTree(BoundedTree):
    """The tree."""

    turned = Signal()  # something was opened or closed by the user
    wanted = Signal(int)  # a new one, in the one with this id
    unwanted = Signal(int)  # the one with this id is to be deleted
    menu_wanted = Signal(int, QPoint)  # for the one with this id, at a place on the screen

    def __init__(self, name: str) -> None:
        """`name` is what screen readers call the tree."""
        super().__init__()
        self._showing = False
        self._waiting: Sequence[Branch] | None = None  # what came while a name was typed
        self._pressed = QPoint()
        self.delegate = CollectionDelegate(self)
        self.setItemDelegate(self.delegate)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(INDENT)
        self.setExpandsOnDoubleClick(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        plain(self)
        self.picker = Picker(self, lambda _: REACH)
        icons.when_ready(self.viewport().update)
        self.expanded.connect(lambda index: self._turned(index, True))
        self.collapsed.connect(lambda index: self._turned(index, False))

    # What is shown

    def show_branches(self, branches: Sequence[Branch]) -> None:
        """Show these: parents before children, siblings in their order; once the name that is being typed is there."""
        if self.state() == QTreeView.State.EditingState:
            self._waiting = branches
            return
        self._waiting = None
        current = self.items.at(self.currentIndex())
        self._showing = True
        moved = self.items.show(branches)
        if moved:
            self.see(branches)
            for number in self.open_ids:
                self.setExpanded(self.items.index_of(number), True)
            if current:
                self._return_to(current)
        self._showing = False
        self.fit()
        before, self.chosen = self.chosen, next((each.number for each in branches if each.row.chosen), None)
        if moved or self.chosen != before:
            self.show_chosen()

    def _return_to(self, current: Branch) -> None:
        """Make current what was it before; what has just been made is known by its name."""
        number, place = current.number, (current.parent, current.row.text)
        same = (each.number for each in self.items.branches.values() if (each.parent, each.row.text) == place)
        there = number if number in self.items.branches else next(same, None)
        self.selectionModel().setCurrentIndex(self.items.index_of(there), self.selectionModel().SelectionFlag.NoUpdate)

    def index_of(self, number: int) -> QModelIndex:
        """Where the collection with this id is."""
        return self.items.index_of(number)

    def turn_all(self, is_open: bool) -> None:
        """Open or close everything."""
        self._showing = True
        self.expandAll() if is_open else self.collapseAll()
        self.open_ids = set(self.items.parents()) if is_open else set()
        self.most = FEW
        self._showing = False
        self.fit(at_once=True)
        self.turned.emit()

    def drop_target(self, number: int | None) -> None:
        """Mark the row that a drag would be dropped on."""
        if number != self.delegate.target:
            self.delegate.target = number
            self.viewport().update()

    # Names

    def start_draft(self, parent: int | None, text: str = "", query: str = "") -> None:
        """Let the user name a new one in `parent`, or with a `query` a saved search."""
        for number in self.items.above(parent):
            self.setExpanded(self.items.index_of(number), True)
        index = self.items.start_draft(parent, text, query)
        if parent is not None:
            self.setExpanded(self.items.index_of(parent), True)
        self.fit(at_once=True)
        self._edit(index)

    def rename(self, number: int) -> None:
        """Let the user change a name."""
        self._edit(self.items.index_of(number))

    def _edit(self, index: QModelIndex) -> None:
        self.setFocus()
        self.setCurrentIndex(index)
        reveal_row(self, index)
        self.edit(index)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """A new one that was given no name is not wanted; what waited is shown."""
        super().closeEditor(editor, hint)
        draft = self.items.branches.get(DRAFT)
        if draft and (hint == QAbstractItemDelegate.EndEditHint.RevertModelCache or not draft.row.text):
            self.items.end_draft()
            self.fit(at_once=True)
        if self._waiting is not None:
            self.show_branches(self._waiting)

    # Keys and mouse

    def event(self, event: QEvent) -> bool:
        """These keys are the tree's before they are anybody's shortcut."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in _KEYS:
            event.accept()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 renames, Del deletes, Insert makes a new one inside."""
        branch = self.items.at(self.currentIndex())
        if branch is None or event.key() not in _KEYS or event.modifiers():
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_F2:
            self.rename(branch.number)
        else:
            (self.unwanted if event.key() == Qt.Key.Key_Delete else self.wanted).emit(branch.number)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the row."""
        index, place = self.indexAt(event.pos()), event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            place = self.viewport().mapToGlobal(self.visualRect(index).center())
        branch = self.items.at(index)
        if branch:
            self.menu_wanted.emit(branch.number, place)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on the part of an arrow that lies in the row turns it too."""
        place = self._pressed = event.position().toPoint()
        index = self.indexAt(place)
        if 0 <= place.x() - self.visualRect(index).left() < REACH and self.items.hasChildren(index):
            self.setExpanded(index, not self.isExpanded(index))
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A row that is pulled away is dragged."""
        way = (event.position().toPoint() - self._pressed).manhattanLength()
        branch = self.items.at(self.indexAt(self._pressed))
        if event.buttons() & Qt.MouseButton.LeftButton and branch and way >= QApplication.startDragDistance():
            drag = QDrag(self)
            drag.setMimeData(mime_of(branch.number))
            drag.exec(Qt.DropAction.MoveAction)
        else:
            super().mouseMoveEvent(event)

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Nothing: the delegate draws the arrows, above the ground of a chosen row."""

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Keep the current row in sight."""
        super().currentChanged(current, previous)
        if self.hasFocus() and current.isValid():
            reveal_row(self, current)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Arriving with the keyboard puts the ring on a row."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and event.reason() != Qt.FocusReason.MouseFocusReason:
            self.setCurrentIndex(self.items.index(0, 0))

    def _turned(self, index: QModelIndex, is_open: bool) -> None:
        if not self._showing:
            number, before = index.internalId(), self.rows_in_sight()
            self.open_ids = self.open_ids | {number} if is_open else self.open_ids - {number}
            self.most = max(FEW, self.most + self.rows_in_sight() - before)
            self.fit(at_once=True)
            self.turned.emit()


def mime_of(number: int) -> QMimeData:
    """What dragging the collection with this id offers."""
    mime = QMimeData()
    mime.setData(OWN, QByteArray(str(number).encode()))
    return mime
