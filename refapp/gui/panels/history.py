"""The history panel: what was done to the library, the newest first, and the ways back."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from refapp.gui.panels import LEFT, Panel
from refapp.gui.widgets.lazy import Lazy
from refapp.gui.workspace import Workspace


def make(workspace: Workspace) -> QWidget:
    """The panel; its list is made when it is first shown."""

    def inside() -> QWidget:
        from refapp.gui.past.view import HistoryView

        return HistoryView(workspace)

    return Lazy(inside)


PANEL = Panel("history", "History", LEFT, make, 276, shown=False)
