"""Headings of columns: sort by a click, also by several columns; go along them by the keyboard, and look.

Left and Right go from heading to heading, Return sorts, Shift+Return sorts after the others, Ctrl+Left and Ctrl+Right
move the column.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from refapp.gui import theme
from refapp.gui.references.columns import COLUMNS, TITLE
from refapp.gui.references.sorting import arrow
from refapp.settings import Settings

PAD = 8


class Headings(QHeaderView):
    """Says what is wanted; `Header` knows which columns there are and how wide they are."""

    sort_wanted = Signal(int, bool)  # a column, and whether to sort by it after what there is
    left = Signal()  # the keyboard goes down, to the rows

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._settings = settings
        self._at = TITLE  # the heading the keyboard is on
        self._keys = Qt.KeyboardModifier.NoModifier  # held while the mouse was let go
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.sectionClicked.connect(self._clicked)

    def shown(self) -> list[int]:
        """The columns that are shown, from left to right."""
        order = (self.logicalIndex(at) for at in range(self.count()))
        return [at for at in order if not self.isSectionHidden(at)]

    def words(self, column: int) -> str:
        """What stands in the heading of a column."""
        return str(self.model().headerData(column, Qt.Orientation.Horizontal) or "")

    def here(self) -> int:
        """The heading the keyboard is on."""
        if self.isSectionHidden(self._at):
            self._at = TITLE
        return self._at

    def move_column(self, column: int, step: int) -> None:
        """Move a column one place among those shown, to the left or to the right."""
        shown = self.shown()
        place = shown.index(column) + step
        if 0 <= place < len(shown):
            self.moveSection(self.visualIndex(column), self.visualIndex(shown[place]))

    # Gestures

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click sorts; with Shift, after what there is."""
        self._keys = event.modifiers()
        super().mouseReleaseEvent(event)

    def _clicked(self, section: int) -> None:
        self._at = section
        self._sort(section, bool(self._keys & Qt.KeyboardModifier.ShiftModifier))

    def _sort(self, section: int, too: bool) -> None:
        if COLUMNS[section].sort:
            self.sort_wanted.emit(section, too)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from heading to heading, sort, move."""
        key, keys = event.key(), event.modifiers()
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(key), 0)
        if step and keys & Qt.KeyboardModifier.ControlModifier:
            self.move_column(self.here(), step)
        elif step:
            shown = self.shown()
            self._at = shown[min(max(shown.index(self.here()) + step, 0), len(shown) - 1)]
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._sort(self.here(), bool(keys & Qt.KeyboardModifier.ShiftModifier))
        elif key == Qt.Key.Key_Down:
            self.left.emit()
        else:
            event.ignore()  # Esc, for one, belongs to the window
        self.viewport().update()

    # Looks

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard is elsewhere."""
        super().focusOutEvent(event)
        self.viewport().update()

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Paint one heading."""
        sign = arrow(self._settings.values.sort, COLUMNS[logicalIndex].sort)
        focused = self.hasFocus() and logicalIndex == self.here()
        _paint(painter, rect, self.words(logicalIndex), sign, focused)


def _paint(painter: QPainter, place: QRect, words: str, sign: str, focused: bool) -> None:
    """Quiet words on the list's own ground, the arrow `sign` beside those that sort, a ring where the keyboard is."""
    painter.save()
    painter.fillRect(place, theme.colour("surface"))
    painter.setFont(theme.current().font("label"))
    painter.setPen(theme.colour("secondary"))
    room = place.adjusted(theme.scaled(PAD), 0, -2, 0)
    metrics = painter.fontMetrics()
    space = room.width() - (metrics.horizontalAdvance(f" {sign}") if sign else 0)
    words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, space)
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, f"{words} {sign}".strip())
    painter.fillRect(place.left(), place.bottom(), place.width(), 1, theme.colour("border"))
    if focused:
        painter.setPen(QPen(theme.colour("accent"), 2))
        painter.drawRect(place.adjusted(1, 1, -1, -1))
    painter.restore()
