"""Mouse and keys of a filter list or tree.

A click or Enter chooses one value, Ctrl+click or Space one more; Alt with any of them excludes it.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QScrollArea, QWidget

from refapp.gui.filters.rows import KEY, Index


class Picker(QObject):
    """Watches one view and says which value its user picks."""

    picked = Signal(str, bool)  # the value; True to add it to the others, or take it away
    excluded = Signal(str)  # the value to exclude, or no longer
    turned = Signal(bool)  # + and − in a list: open the section, or close it

    def __init__(
        self,
        view: QAbstractItemView,
        skip: Callable[[Index], int] = lambda _: 0,
        take: Callable[[QKeyEvent], bool] = lambda _: False,
    ) -> None:
        """The first pixels of a row, as many as `skip` says, are not for picking; `take` takes keys before it does."""
        super().__init__(view)
        self._view = view
        self._skip, self._take = skip, take
        self._pressed = QPersistentModelIndex()
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at the view's events; only those keys are kept from it that pick."""
        if isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.LeftButton:
            self._mouse(event)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched is self._view:
            return self._key(event)
        return False

    def _mouse(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        index = self._view.indexAt(place)
        if not self._view.visualRect(index).adjusted(self._skip(index), 0, 0, 0).contains(place):
            return
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
            self._pressed = QPersistentModelIndex(index)
        elif event.type() == QEvent.Type.MouseButtonRelease and self._pressed == index:
            self._pick(
                index.data(KEY), event.modifiers(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            )

    def _key(self, event: QKeyEvent) -> bool:
        if self._take(event):
            return True
        index = self._view.currentIndex()
        if event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Minus) and isinstance(self._view, QListView):
            self.turned.emit(event.key() == Qt.Key.Key_Plus)
            return True
        if not index.isValid() or event.key() not in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return False
        self._pick(index.data(KEY), event.modifiers(), event.key() == Qt.Key.Key_Space)
        return True

    def _pick(self, value: str, modifiers: Qt.KeyboardModifier, add: bool) -> None:
        if modifiers & Qt.KeyboardModifier.AltModifier:
            self.excluded.emit(value)
        else:
            self.picked.emit(value, add)


def reveal_row(view: QAbstractItemView, index: Index) -> None:
    """Scroll `view`, and the panel, so that a row can be seen."""
    view.scrollTo(index)
    reveal(view, view.visualRect(index))


def reveal(view: QWidget, place: QRect) -> None:
    """Scroll the panel so that `place` of `view` can be seen."""
    area = scroll_area(view)
    page = area.widget() if area is not None else None
    if area is not None and page is not None and place.isValid():
        middle = view.mapTo(page, place.center())
        area.ensureVisible(0, middle.y(), 0, place.height())


def scroll_area(view: QWidget) -> QScrollArea | None:
    """What scrolls the panel that `view` is in."""
    parent = view.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    return parent
