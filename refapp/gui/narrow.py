"""Narrow windows put the reading view under the list, and wide ones back beside it; a user's own choice stays."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow

from refapp.gui import theme
from refapp.gui.side_widths import SideWidths
from refapp.settings import Settings

LEAST_WIDE = 1180  # with text at 100 %: narrower, three columns leave too little for titles
SHARE_BELOW, SHARE_LARGE = 0.52, 0.44  # of the window's height for the reading view when it is below; with large text
LARGE = 1.5
BELOW, KEPT = "below", "kept"  # who decided while the window is narrow: this, or the user
STATE = "narrow"  # its name in the settings

_RIGHT, _BOTTOM = Qt.DockWidgetArea.RightDockWidgetArea, Qt.DockWidgetArea.BottomDockWidgetArea


class Narrow(QObject):
    """Watches where one dock of a window stands; the window calls `fit` whenever its width may be another."""

    def __init__(self, window: QMainWindow, dock: QDockWidget, widths: SideWidths, settings: Settings) -> None:
        """To be made when the window has restored its docks; `widths` know what the dock has at the right."""
        super().__init__(window)
        self._window, self._dock, self._settings = window, dock, settings
        self._decided = settings.values.window.get(STATE, "")
        self._widths = widths
        self._moving = False
        dock.dockLocationChanged.connect(self._moved)
        dock.topLevelChanged.connect(self._moved)

    def fit(self) -> None:
        """Move the dock when the window has become narrow or wide."""
        narrow = self._window.width() < theme.scaled(LEAST_WIDE)
        if narrow and not self._decided:
            if self._stands_at(_RIGHT):
                self._move(_BOTTOM)
                self._decided = BELOW
            else:
                self._decided = KEPT
        elif not narrow and self._decided:
            if self._decided == BELOW and self._stands_at(_BOTTOM):
                self._move(_RIGHT)
            self._decided = ""

    def state(self) -> str:
        """What the settings keep, so that the next start knows who put the dock where it is."""
        return self._decided

    def _stands_at(self, area: Qt.DockWidgetArea) -> bool:
        return not self._dock.isFloating() and self._window.dockWidgetArea(self._dock) == area

    def _move(self, area: Qt.DockWidgetArea) -> None:
        window, dock = self._window, self._dock
        hidden = dock.isHidden()
        self._moving = True
        window.addDockWidget(area, dock)
        self._moving = False
        dock.setHidden(hidden)
        if area == _BOTTOM:
            share = SHARE_LARGE if theme.scale() >= LARGE else SHARE_BELOW  # some rows of the list stay in sight
            window.resizeDocks([dock], [round(window.height() * share)], Qt.Orientation.Vertical)
        else:
            window.resizeDocks([dock], [self._widths.wanted[dock.objectName()]], Qt.Orientation.Horizontal)

    def _moved(self, *_: object) -> None:
        if self._decided and not self._moving:
            self._decided = KEPT
