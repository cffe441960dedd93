"""How large a dialog is when it opens."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from refapp.gui import theme


def give_size(window: QWidget, width: int, height: int) -> None:
    """Make a dialog as large as it should be with text at 100 %, or larger with larger text, as its screen allows.

    Beside what it is opened from it leaves some of that to be seen; what has no room in it then scrolls.
    """
    room, parent = window.screen().availableSize(), window.parentWidget()
    wide, high = (
        max(width, min(theme.scaled(width), room.width())),
        max(height, min(theme.scaled(height), room.height())),
    )
    if parent and theme.scale() <= 1:
        room = room.expandedTo(parent.window().size())
        wide, high = min(wide, room.width() - 2 * theme.space("xl")), min(high, room.height() - 5 * theme.space("xl"))
    window.resize(wide, high)
