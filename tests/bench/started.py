"""Starts the window as `refapp` does, says when its list is painted, and ends. For a fresh process."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer

from refapp.gui import start
from refapp.gui.main_window import MainWindow
from refapp.gui.workspace import Workspace
from refapp.settings import Settings


class FirstPaint(QObject):
    """Calls `painted` when the list has been painted with rows in it."""

    def __init__(self, window: MainWindow, painted: Callable[[], None]) -> None:
        super().__init__(window)
        self._list = window.list
        self._painted = painted
        self._list.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and len(self._list.rows.ids):
            self._list.viewport().removeEventFilter(self)
            QTimer.singleShot(0, self._painted)
        return False


def window(folder: Path, painted: Callable[[], None] | None = None) -> None:
    """The window on the library in `folder`; prints the time and ends once it is painted."""

    def tell() -> None:
        print(time.time())
        sys.stdout.flush()
        os._exit(0)

    class Watched(MainWindow):
        def __init__(self, workspace: Workspace) -> None:
            super().__init__(workspace)
            self._first_paint = FirstPaint(self, painted or tell)

    start.MainWindow = Watched  # type: ignore[misc]
    start.start(folder, Settings())
