"""The Cite menu: styles and manuscripts."""

from __future__ import annotations

from refapp.gui import beside, style_choice
from refapp.gui.actions.row import Row, T

ROWS: tuple[Row, ...] = (
    Row("style", T("Cite"), T("Choose &style…"), beside.choose_style, "Ctrl+Shift+Y"),
    Row("next-style", T("Cite"), T("&Next style"), lambda w: style_choice.step(w.workspace, 1), "F9"),
    Row("previous-style", T("Cite"), T("&Previous style"), lambda w: style_choice.step(w.workspace, -1), "Shift+F9"),
    Row("scan", T("Cite"), T("Scan a &manuscript…"), beside.scan_manuscript),
)  # fmt: skip
