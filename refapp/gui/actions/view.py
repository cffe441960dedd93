"""The View menu: what is shown, and how it looks."""

from __future__ import annotations

from refapp.gui.actions.row import Row, T, choice

ROWS: tuple[Row, ...] = (
    Row(
        "show-trash", T("View"), T("Show &Trash"), lambda w: w.workspace.show_trash(not w.workspace.trash),
        on=lambda w: w.workspace.trash,
    ),
    Row("clear", T("View"), T("&Clear search and filters"), lambda w: w.workspace.show_whole(), "Ctrl+Backspace"),
    choice("light", T("View/Theme"), T("&Light"), "theme"),
    choice("dark", T("View/Theme"), T("&Dark"), "theme"),
    choice("system", T("View/Theme"), T("&As the system"), "theme"),
    choice("comfortable", T("View/Density"), T("&Comfortable"), "density"),
    choice("compact", T("View/Density"), T("Com&pact"), "density"),
)  # fmt: skip
