"""What is dragged onto the collections: references, files and text, and the collections themselves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from refapp.gui.drop import OWN as REFERENCES
from refapp.gui.drop import ids_of, paths_of, text_of
from refapp.gui.filters.collection_tree import OWN, CollectionTree
from refapp.gui.filters.picker import reveal

OPEN_MS = 600  # how long a drag rests on a closed collection until it opens
TOP = -1  # the place above all collections


class CollectionDrops(QObject):
    """Watches the tree, and what stands for the top of it: a collection dropped there leaves what it stood in."""

    moved = Signal(int, int)  # a collection, and into which (`TOP`: out of all)
    collected = Signal(int, list, bool)  # into which (`TOP`: a new one), ids of references, whether they leave another
    brought = Signal(int, object)  # files or text, to be imported into a collection
    over_top = Signal(bool)  # a drag has come above what stands for the top, or left it

    def __init__(self, tree: CollectionTree, *tops: QWidget) -> None:
        super().__init__(tree)
        self._tree = tree
        self._rest = QTimer(self, singleShot=True, interval=OPEN_MS)
        self._rest.timeout.connect(lambda: tree.expand(tree.index_of(tree.delegate.target or 0)))
        for widget in (tree.viewport(), *tops):
            widget.setAcceptDrops(True)
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at the drags; a kind of thing that is not for here is left to the window."""
        if event.type() == QEvent.Type.DragLeave:
            self._leave()
        elif isinstance(event, QDropEvent):  # the others are kinds of it
            on_tree = watched is self._tree.viewport()
            if not _is_known(event.mimeData(), on_tree):
                event.ignore()
            else:
                self._look(event, self._target(event.position().toPoint()) if on_tree else TOP)
            return True
        return False

    def _target(self, place: QPoint) -> int | None:
        """The collection at a place of the tree."""
        branch = self._tree.items.at(self._tree.indexAt(place))
        return branch.number if branch and not branch.query else None

    def _look(self, event: QDropEvent, target: int | None) -> None:
        mime = event.mimeData()
        fits = target is not None and self._fits(mime, target)
        is_own = mime.hasFormat(OWN)
        event.setDropAction(Qt.DropAction.MoveAction if is_own else Qt.DropAction.CopyAction)
        if event.type() == QEvent.Type.Drop:
            self._leave()
            event.setAccepted(fits)
            if fits and target is not None:
                self._take(mime, target, bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
            return
        event.setAccepted(fits or event.type() == QEvent.Type.DragEnter)
        self._mark(target if fits else None)

    def _mark(self, target: int | None) -> None:
        tree = self._tree
        self.over_top.emit(target == TOP)
        if target != tree.delegate.target:
            tree.drop_target(target)
            self._rest.start()
        if target is not None and target != TOP:
            index = tree.index_of(target)
            for beside in (tree.indexAbove(index), tree.indexBelow(index)):
                if beside.isValid():
                    tree.scrollTo(beside)
            area = tree.visualRect(index)
            reveal(tree, area.adjusted(0, -area.height(), 0, area.height()))

    def _leave(self) -> None:
        self._rest.stop()
        self._tree.drop_target(None)
        self.over_top.emit(False)

    def _fits(self, mime: QMimeData, target: int) -> bool:
        if not mime.hasFormat(OWN):
            return True
        number = _number(mime)
        branch = self._tree.items.branches.get(number)
        stands_in = TOP if branch is None or branch.parent is None else branch.parent
        return branch is not None and target != stands_in and number not in self._tree.items.above(target)

    def _take(self, mime: QMimeData, target: int, leave: bool) -> None:
        if mime.hasFormat(OWN):
            self.moved.emit(_number(mime), target)
        elif mime.hasFormat(REFERENCES):
            self.collected.emit(target, ids_of(mime), leave)
        else:
            self.brought.emit(target, mime)


def _number(mime: QMimeData) -> int:
    return int(bytes(mime.data(OWN).data()) or b"0")


def _is_known(mime: QMimeData, on_tree: bool) -> bool:
    """Whether it is for the collections; files above no collection are for the window."""
    if mime.hasFormat(OWN) or mime.hasFormat(REFERENCES):
        return True
    return on_tree and bool(paths_of(mime) or text_of(mime))
