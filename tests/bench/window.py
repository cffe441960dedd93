"""The real window, offscreen, for the benchmarks: opened as `refapp` opens it, and watched while it paints."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from refapp.gui import icons
from refapp.gui.main_window import MainWindow
from refapp.gui.screenshot import settle
from refapp.gui.start import SWITCH_SECONDS, application
from refapp.gui.workspace import Workspace
from refapp.settings import Settings

SIZE = (1440, 900)
PATIENCE = 120.0  # seconds


class Window:
    """The main window on a library, with all that comes after the first paint loaded."""

    def __init__(self, folder: Path) -> None:
        sys.setswitchinterval(SWITCH_SECONDS)
        settings = Settings()
        self.app: QApplication = application(settings)
        self.workspace = Workspace(folder, settings)
        self.main = MainWindow(self.workspace)
        self.main.resize(*SIZE)
        self.main.show()
        icons.shared().load()
        self.workspace.warm_up()
        self.settle()

    def settle(self) -> None:
        """Wait until nothing happens any more."""
        settle(self.app, self.workspace)

    def wait(self, until: Callable[[], bool]) -> None:
        """Let the window live until something is so. Raises TimeoutError."""
        end = time.monotonic() + PATIENCE
        nudge = QTimer()
        nudge.start(1000)  # so that waiting ends in any case
        while not until():
            if time.monotonic() > end:
                raise TimeoutError("the window does not come to it")
            self.app.processEvents(
                QEventLoop.ProcessEventsFlag.AllEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents
            )

    def rest(self, seconds: float) -> None:
        """Let the window live for a while."""
        over: list[bool] = []
        QTimer.singleShot(int(seconds * 1000), lambda: over.append(True))
        self.wait(lambda: bool(over))

    def close(self) -> None:
        """Close everything."""
        self.main.close()
        self.workspace.close()


class Paints(QObject):
    """Counts how often some widgets are painted."""

    def __init__(self, *watched: QWidget) -> None:
        super().__init__()
        self.count = 0
        for each in watched:
            each.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


@contextmanager
def opened(folder: Path) -> Iterator[Window]:
    """The window on a library."""
    window = Window(folder)
    try:
        yield window
    finally:
        window.close()
