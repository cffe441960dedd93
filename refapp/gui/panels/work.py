"""The work panel: imports, exports and other long work in one place."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from refapp.gui.panels import LEFT, Panel
from refapp.gui.widgets.lazy import Lazy
from refapp.gui.workspace import Workspace


def make(workspace: Workspace) -> QWidget:
    """The panel; what is in it is made when it is first shown."""

    def inside() -> QWidget:
        from refapp.gui.work.view import WorkView

        return WorkView(workspace)

    return Lazy(inside)


PANEL = Panel("work", "Work", LEFT, make, 276, shown=False)
