"""Painting the list: the grounds of rows, their cells, the hairlines between them, the focus.

Qt would ask the model, the style and the delegate several times for each cell; a row at a time costs a third.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

from refapp.gui import theme
from refapp.gui.references.selection import ranges_in

if TYPE_CHECKING:
    from refapp.gui.references.view import ReferenceView

FOCUS = 2  # width of the mark of the current row


def paint(view: ReferenceView, area: QRect) -> None:
    """Paint what of the list lies in `area`."""
    height = view.verticalHeader().defaultSectionSize()
    top = -view.verticalHeader().offset()
    first = max(0, (area.top() - top) // height)
    last = min(len(view.rows.ids) - 1, (area.bottom() - top) // height)
    if last < first:
        return
    painter = QPainter(view.viewport())
    view.delegate.for_ratio(painter.device().devicePixelRatioF())
    _grounds(view, painter, first, last, top, height)
    columns = _columns(view)
    for row in range(first, last + 1):
        view.delegate.paint_row(painter, row, top + row * height, columns)
    current = view.currentIndex().row()
    if first <= current <= last and view.hasFocus():
        painter.fillRect(0, top + current * height, FOCUS, height - 1, theme.colour("accent"))
    painter.end()


def _grounds(view: ReferenceView, painter: QPainter, first: int, last: int, top: int, height: int) -> None:
    width = view.viewport().width()
    if first <= view.hovered <= last:
        painter.fillRect(0, top + view.hovered * height, width, height, theme.colour("hover"))
    selection = theme.colour("selection")
    for start, end in ranges_in(view.selectionModel().selection()):
        start, end = max(first, start), min(last, end)
        if start <= end:
            painter.fillRect(0, top + start * height, width, (end - start + 1) * height, selection)
    # Not lines: of those a pixel is left free above the next row where the screen has one and a half for each.
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("sunken"))
    painter.drawRects([QRect(0, top + (row + 1) * height - 1, width, 1) for row in range(first, last + 1)])


def _columns(view: ReferenceView) -> list[tuple[int, int, int]]:
    header = view.header
    shown = [at for at in range(header.count()) if not header.isSectionHidden(at)]
    return [(at, header.sectionViewportPosition(at), header.sectionSize(at)) for at in shown]
