"""Opens the window on a library, writes a picture of it, and prints where in it the icons are.

python -m tests.gui.sharp_window LIBRARY PICTURE    with QT_SCALE_FACTOR as the screen shall be
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QToolButton, QWidget

from refapp.gui import icons
from refapp.gui.main_window import MainWindow
from refapp.gui.references.columns import KIND, MARKS
from refapp.gui.screenshot import settle
from refapp.gui.start import application
from refapp.gui.workspace import Workspace
from refapp.settings import Settings


def main() -> None:
    """Do that."""
    library, picture = sys.argv[1:]
    settings = Settings()
    app = application(settings)
    workspace = Workspace(Path(library), settings)
    window = MainWindow(workspace)
    window.resize(1300, 800)
    window.show()
    icons.shared().load()
    settle(app, workspace)
    rows = window.list.rows
    cells = {
        f"{name} of row {row}": _place(window, window.list.viewport(), window.list.visualRect(rows.index(row, column)))
        for name, column in (("kind", KIND), ("marks", MARKS))
        for row in range(2)
    }
    buttons = [each for each in window.findChildren(QToolButton) if each.isVisible() and not each.icon().isNull()]
    cells |= {each.accessibleName() or each.text(): _place(window, each, each.rect()) for each in buttons}
    window.grab().save(picture)
    print(json.dumps(cells))
    window.close()
    workspace.close()


def _place(window: QWidget, inside: QWidget, place: QRect) -> tuple[int, int, int, int]:
    """Where `place` of a widget is in the window, without the widget's edge."""
    moved = place.translated(inside.mapTo(window, QPoint())).adjusted(3, 3, -3, -3)
    return moved.left(), moved.top(), moved.width(), moved.height()


if __name__ == "__main__":
    main()
