"""What lies under and over the rows of the list: chosen, under the mouse, hairlines, focus.

Painted once for each row and not for each cell.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLine, QRect
from PySide6.QtGui import QPainter

from refapp.gui import theme
from refapp.gui.references.selection import ranges_in

if TYPE_CHECKING:
    from refapp.gui.references.view import ReferenceView

FOCUS = 2  # width of the focus mark


def paint_under(view: ReferenceView, area: QRect) -> None:
    """The grounds of the rows in `area`, and the lines between them."""
    height = view.verticalHeader().defaultSectionSize()
    top = -view.verticalHeader().offset()
    first = max(0, (area.top() - top) // height)
    last = min(len(view.rows.ids) - 1, (area.bottom() - top) // height)
    if last < first:
        return
    width = view.viewport().width()
    painter = QPainter(view.viewport())
    if first <= view.hovered <= last:
        painter.fillRect(0, top + view.hovered * height, width, height, theme.colour("hover"))
    selection = theme.colour("selection")
    for start, end in ranges_in(view.selectionModel().selection()):
        start, end = max(first, start), min(last, end)
        if start <= end:
            painter.fillRect(0, top + start * height, width, (end - start + 1) * height, selection)
    painter.setPen(theme.colour("sunken"))
    bottoms = [top + (row + 1) * height - 1 for row in range(first, last + 1)]
    painter.drawLines([QLine(0, y, width, y) for y in bottoms])
    painter.end()


def paint_over(view: ReferenceView) -> None:
    """A mark at the current row while the list has the focus."""
    row = view.currentIndex().row()
    if row < 0 or not view.hasFocus():
        return
    height = view.verticalHeader().defaultSectionSize()
    top = row * height - view.verticalHeader().offset()
    if -height < top < view.viewport().height():
        painter = QPainter(view.viewport())
        painter.fillRect(0, top, FOCUS, height - 1, theme.colour("accent"))
        painter.end()
