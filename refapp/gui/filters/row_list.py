"""A list of filter rows that is as high as its rows, so that only the panel scrolls."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from refapp.gui.filters.picker import Picker, reveal_row, scroll_area
from refapp.gui.filters.row_delegate import RowDelegate, row_height
from refapp.gui.filters.rows import KEY, FilterRow, FilterRows, Index


class RowList(QListView):
    """Shows `FilterRows`; what is picked is said by `picker.picked`."""

    def __init__(self, name: str = "") -> None:
        """`name` is what screen readers call the list."""
        super().__init__()
        self.rows = FilterRows()
        self.most_rows = 1_000_000  # more than these scroll inside the list
        self.setModel(self.rows)
        self.setItemDelegate(RowDelegate(self))
        self.setUniformItemSizes(True)
        self.setAccessibleName(name)
        plain(self)
        self.picker = Picker(self, self.skip, self.take_key)

    def skip(self, index: Index) -> int:
        """How many pixels at a row's left edge do something else than pick it."""
        return 0

    def take_key(self, event: QKeyEvent) -> bool:
        """Whether a key does something else than pick a row or turn the section."""
        return False

    def show_rows(self, rows: Sequence[FilterRow]) -> None:
        """Replace the rows; the current one stays current while it is there."""
        key = self.currentIndex().data(KEY)
        self.rows.show(rows)
        if key is not None and self.currentIndex().data(KEY) != key:
            self.selectionModel().setCurrentIndex(self.rows.find(key), self.selectionModel().SelectionFlag.NoUpdate)
        self.fit()

    def fit(self, at_once: bool = False) -> None:
        """Be as high as the rows: see `set_height`."""
        shown = min(len(self.rows.rows), self.most_rows)
        height = shown * row_height(self.fontMetrics().height())
        set_height(self, height, at_once)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Keep the current row in sight."""
        super().currentChanged(current, previous)
        if self.hasFocus() and current.isValid():
            reveal_row(self, current)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Arriving with the keyboard puts the ring on a row."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and event.reason() != Qt.FocusReason.MouseFocusReason:
            self.setCurrentIndex(self.rows.index(0))


def set_height(view: QWidget, height: int, at_once: bool) -> None:
    """Make `view` so high; but unless `at_once` nothing may move up under the pointer while it is on the panel."""
    area = scroll_area(view)
    if at_once or height >= view.minimumHeight() or area is None or not area.underMouse():
        view.setFixedHeight(height)


def plain(view: QAbstractItemView) -> None:
    """Make a view part of the panel: no frame, no ground, no selection of its own."""
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setMouseTracking(True)
    view.setAutoScroll(False)
    view.setProperty("look", "panel")
    view.viewport().setAutoFillBackground(False)
