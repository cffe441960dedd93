"""The View menu: what is shown, and how it looks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from refapp.gui import going
from refapp.gui.actions.row import OTHERS, Row, T, choice

if TYPE_CHECKING:
    from refapp.gui.main_window import MainWindow


def _zoom(name: str, text: str, way: int, shortcut: str) -> Row:
    """A row that makes the texts of the reading view larger or smaller."""

    def run(window: MainWindow) -> None:
        from refapp.gui.detail.zoom import zoom_by

        zoom_by(window.workspace.settings, way)

    return Row(name, T("View/Text of references"), text, run, shortcut, in_reading=True)


ROWS: tuple[Row, ...] = (
    Row(
        "show-trash", T("View"), T("Show &Trash"), lambda w: w.workspace.show_trash(not w.workspace.trash),
        on=lambda w: w.workspace.trash,
    ),
    Row("palette", T("View"), T("Command &palette…"), lambda w: w.command_palette.open(), "Ctrl+Shift+P"),
    Row("clear", T("View"), T("&Clear search and filters"), lambda w: w.workspace.show_whole(), "Ctrl+Backspace"),
    Row("back", T("View/Go to"), T("&Back"), lambda w: w.visited.go(-1), "Alt+Left", when=OTHERS),
    Row("forward", T("View/Go to"), T("F&orward"), lambda w: w.visited.go(1), "Alt+Right", when=OTHERS),
    Row("go-filters", T("View/Go to"), T("&Filters"), going.to_filters, "Ctrl+1", separator=True),
    Row("go-list", T("View/Go to"), T("&List"), going.to_list, "Ctrl+2"),
    Row("go-reading", T("View/Go to"), T("&Reading view"), going.to_reading, "Ctrl+3"),
    Row("go-facets", T("View/Go to"), T("F&acets"), going.to_facets, "Ctrl+Shift+F"),
    Row("next", T("View/Go to"), T("&Next reference"), lambda w: going.to_neighbour(w, 1), "Alt+Down", separator=True),
    Row("previous", T("View/Go to"), T("&Previous reference"), lambda w: going.to_neighbour(w, -1), "Alt+Up"),
    _zoom("zoom-in", T("&Larger"), 1, "Ctrl++"),
    _zoom("zoom-out", T("&Smaller"), -1, "Ctrl+-"),
    _zoom("zoom-usual", T("&As usual"), 0, "Ctrl+0"),
    choice("light", T("View/Theme"), T("&Light"), "theme"),
    choice("dark", T("View/Theme"), T("&Dark"), "theme"),
    choice("system", T("View/Theme"), T("&As the system"), "theme"),
    choice("comfortable", T("View/Density"), T("&Comfortable"), "density"),
    choice("compact", T("View/Density"), T("Com&pact"), "density"),
)  # fmt: skip
