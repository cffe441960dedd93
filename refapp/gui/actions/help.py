"""The Help menu."""

from __future__ import annotations

from refapp.gui import asking
from refapp.gui.actions.row import Row, T

ROWS: tuple[Row, ...] = (
    Row("about", T("Help"), T("&About refapp"), asking.about),
)  # fmt: skip
