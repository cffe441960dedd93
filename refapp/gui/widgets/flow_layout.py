"""A layout that puts its items beside each other and begins a new line when there is no more room."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

LINE_GAP = 6  # pixels between two lines


class FlowLayout(QLayout):
    """Lines of items, each as wide as it wishes (but no wider than the line) and in the middle of its height."""

    def __init__(self, parent: QWidget | None = None, gap: int = 6) -> None:
        super().__init__(parent)
        self._heights: dict[int, int] = {}  # by width
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Put an item at the end."""
        self._items.append(item)

    def insert(self, index: int, widget: QWidget) -> None:
        """Put a widget before the item at `index`."""
        self.addWidget(widget)
        self._items.insert(index, self._items.pop())
        self.invalidate()

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at `index`."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take the item at `index` out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It takes no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Its height follows from its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines in `width`; kept, since Qt asks many times for each arrangement."""
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """Items have changed."""
        self._heights = {}
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        """Arrange the items in `rect`."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """The room it would like."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """The height of one line; items give way in width."""
        height = max((item.sizeHint().height() for item in self._items if not item.isEmpty()), default=0)
        return QSize(0, height)

    def lines(self, widths: Iterable[int], width: int) -> int:
        """How many lines of `width` items of these widths take."""
        count = x = 0
        for each in widths:
            each = min(each, width)
            if not count or x + each > width:
                count, x = count + 1, 0
            x += each + self._gap
        return count

    def _arrange(self, rect: QRect, move: bool) -> int:
        x, y, high = 0, 0, 0
        parent = self.parentWidget()
        mirrored = parent is not None and parent.isRightToLeft()
        line: list[tuple[QLayoutItem, int, QSize]] = []

        def end() -> None:
            for item, left, size in line if move else ():
                middle = rect.y() + y + (high - size.height()) // 2
                item.setGeometry(QRect(QPoint(left, middle), size))
            line.clear()

        for item in self._items:
            if item.isEmpty():
                continue
            wish = item.sizeHint()
            width = min(wish.width(), rect.width())
            if x and x + width > rect.width():
                end()
                x, y, high = 0, y + high + LINE_GAP, 0
            left = rect.right() + 1 - x - width if mirrored else rect.x() + x
            line.append((item, left, QSize(width, wish.height())))
            x += width + self._gap
            high = max(high, wish.height())
        end()
        return y + high
