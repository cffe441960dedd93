"""The ground of a row in a list: chosen, under the mouse, or neither."""

from __future__ import annotations

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from refapp.gui import theme


def paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Fill the whole of a row that is chosen or under the mouse."""
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(option.rect, theme.colour("selection"))
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(option.rect, theme.colour("hover"))
