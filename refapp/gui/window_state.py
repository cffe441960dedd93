"""Size, place and docks of the window, kept in the settings from one start to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize

from refapp.gui.narrow import STATE as NARROW
from refapp.gui.side_widths import STATE as WIDTHS

if TYPE_CHECKING:
    from refapp.gui.main_window import MainWindow

FIRST_SIZE = QSize(1440, 900)


def restore(window: MainWindow) -> None:
    """Make the window as it was left, or at first as large as the screen allows up to `FIRST_SIZE`."""
    stored = window.workspace.settings.values.window
    if not window.restoreGeometry(QByteArray.fromBase64(stored.get("geometry", "").encode())):
        window.resize(FIRST_SIZE.boundedTo(window.screen().availableSize()))
    window.restoreState(QByteArray.fromBase64(stored.get("state", "").encode()))


def keep(window: MainWindow) -> None:
    """Remember how the window is."""
    parts = {
        "geometry": bytes(window.saveGeometry().toBase64().data()).decode(),
        "state": bytes(window.saveState().toBase64().data()).decode(),
        NARROW: window.narrow.state(),
        WIDTHS: window.widths.state(),
    }
    window.workspace.settings.keep_of_window(parts)
