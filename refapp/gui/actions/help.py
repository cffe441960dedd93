"""The Help menu."""

from __future__ import annotations

from refapp.gui import asking, beside
from refapp.gui.actions.row import Row, T

ROWS: tuple[Row, ...] = (
    Row("search-help", T("Help"), T("&Search help"), beside.search_help),
    Row("about", T("Help"), T("&About refapp"), asking.about),
)  # fmt: skip
