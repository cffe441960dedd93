"""The Tools menu: work on the whole library."""

from __future__ import annotations

from refapp.gui import beside
from refapp.gui.actions.row import Row, T

ROWS: tuple[Row, ...] = (
    Row("find-duplicates", T("Tools"), T("Find dup&licates…"), beside.find_duplicates, "Ctrl+Shift+D"),
    Row("missing-files", T("Tools"), T("&Missing files…"), beside.missing_files),
    Row("tags", T("Tools"), T("&Tags…"), lambda w: beside.show_tags(w.workspace, w), "Ctrl+Shift+T"),
)  # fmt: skip
