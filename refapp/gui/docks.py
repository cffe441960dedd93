"""The panels as docks of the window, by name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow

from refapp.gui.dock_title import DockTitle
from refapp.gui.panels import Panel
from refapp.gui.workspace import Workspace


class Docks(dict[str, QDockWidget]):
    """Adds panels to a window; the panel named `x` is `docks["x"].widget()`."""

    def __init__(self, window: QMainWindow, workspace: Workspace) -> None:
        super().__init__()
        self._window, self._workspace = window, workspace
        window.setDockNestingEnabled(True)
        window.setCorner(Qt.Corner.BottomLeftCorner, Qt.DockWidgetArea.LeftDockWidgetArea)
        window.setCorner(Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.RightDockWidgetArea)

    def add(self, panels: Sequence[Panel]) -> None:
        """Put panels where they stand at first."""
        for panel in panels:
            dock = QDockWidget(QCoreApplication.translate("panels", panel.title))
            dock.setObjectName(panel.name)
            dock.setWidget(panel.make(self._workspace))
            self._window.addDockWidget(panel.area, dock)
            dock.setTitleBarWidget(DockTitle(dock))
            self._window.resizeDocks([dock], [panel.width], Qt.Orientation.Horizontal)
            dock.setVisible(panel.shown)
            self[panel.name] = dock
