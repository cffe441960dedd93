"""A tree of collections that is as high as its rows, or as a dozen of them, so that only the panel scrolls."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QTreeView

from refapp.gui.filters.all_button import FEW
from refapp.gui.filters.collection_model import Branch, CollectionModel
from refapp.gui.filters.collection_rows import in_sight
from refapp.gui.filters.row_delegate import row_height
from refapp.gui.filters.row_list import set_height


class BoundedTree(QTreeView):
    """It remembers by id what is open, also of collections that are not there at the moment."""

    def __init__(self) -> None:
        super().__init__()
        self.open_ids: set[int] = set()
        self.seen: set[int] = set()  # roots are open when first seen
        self.most = FEW  # rows at once, and those of what its user opens, unless `every` one is wanted
        self.every = False
        self.chosen: int | None = None  # the first of those that are
        self._restyled = False  # whether what is told now is that the style is another
        self.items = CollectionModel()
        self.setModel(self.items)

    def remember(self, open_ids: set[int], seen: set[int]) -> None:
        """What was open, and known, the last time."""
        self.open_ids, self.seen = open_ids, seen

    def see(self, branches: Sequence[Branch]) -> None:
        """Open what is at the top when it is first seen."""
        self.open_ids |= {each.number for each in branches if each.parent is None} - self.seen
        self.seen |= {each.number for each in branches}

    def fit(self, at_once: bool = False) -> None:
        """Be as high as the rows in sight: see `set_height`."""
        rows = self.rows_in_sight()
        height = (rows if self.every else min(rows, self.most)) * row_height(self.fontMetrics().height())
        set_height(self, height, at_once)

    def rows_in_sight(self) -> int:
        """How many rows there are with what is open."""
        return in_sight(self.items.branches.values(), self.open_ids)

    def show_chosen(self) -> None:
        """Have the first of those chosen in sight, or what is closed above it."""
        target = None
        for target in reversed(self.items.above(self.chosen)):
            if target not in self.open_ids:
                break
        if target is not None:
            self.scrollTo(self.items.index_of(target))

    def event(self, event: QEvent) -> bool:
        """Another style lays the rows out once."""
        self._restyled = event.type() == QEvent.Type.StyleChange
        done = super().event(event)
        self._restyled = False
        return done

    def doItemsLayout(self) -> None:
        """A style sheet is told of many times, and there may be thousands of rows."""
        if self._restyled:
            self.scheduleDelayedItemsLayout()
        else:
            super().doItemsLayout()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The panel is what scrolls."""
        event.ignore()
