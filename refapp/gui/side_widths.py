"""What stands at the sides gets its user's width back when a window that was too small has grown again."""

from __future__ import annotations

import json
from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow

from refapp.settings import Settings

STATE = "widths"  # its name in the settings
_LINE = "qt_qmainwindow_extended_splitter"  # what Qt lays over a thin one
_SIDES = (Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea)


class SideWidths(QObject):
    """Watches some docks of a window; the window calls `fit` when its own width is another."""

    def __init__(
        self, window: QMainWindow, docks: Mapping[str, QDockWidget], first: Mapping[str, int], settings: Settings
    ) -> None:
        """`first` names the docks to watch, with the width of each where nobody has chosen."""
        super().__init__(window)
        self._window = window
        self._docks = {name: docks[name] for name in first}
        self.wanted = {**first, **_kept(settings, first)}
        self._before: dict[str, int] = {}  # widths when the mouse went down
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The lines between docks are dragged in the window: widths that are others after that are the user's."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            under = self._window.childAt(event.position().toPoint())
            self._before = self._widths() if under is None or under.objectName() == _LINE else {}
        elif event.type() == QEvent.Type.MouseButtonRelease and self._before:
            QTimer.singleShot(0, self, self._take)
        return False

    def fit(self) -> None:
        """Give the docks their widths back, as far as there is room."""
        narrow = [name for name, width in self._widths().items() if width < self.wanted[name]]
        if narrow:
            docks, widths = [self._docks[name] for name in narrow], [self.wanted[name] for name in narrow]
            self._window.resizeDocks(docks, widths, Qt.Orientation.Horizontal)

    def state(self) -> str:
        """What the settings keep."""
        return json.dumps(self.wanted)

    def _take(self) -> None:
        before, self._before = self._before, {}
        now = self._widths()
        self.wanted |= {name: width for name, width in now.items() if before.get(name, width) != width}

    def _widths(self) -> dict[str, int]:
        """How wide those are that can be seen at a side."""
        return {name: dock.width() for name, dock in self._docks.items() if self._stands(dock)}

    def _stands(self, dock: QDockWidget) -> bool:
        return dock.isVisible() and not dock.isFloating() and self._window.dockWidgetArea(dock) in _SIDES


def _kept(settings: Settings, names: Mapping[str, int]) -> dict[str, int]:
    try:
        kept = json.loads(settings.values.window.get(STATE, "{}"))
        return {name: width for name, width in kept.items() if name in names and type(width) is int}
    except (ValueError, AttributeError):
        return {}
