"""The application object and the window on the screen."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QApplication

from refapp.gui import icons, theme
from refapp.gui.main_window import MainWindow
from refapp.gui.workspace import Workspace
from refapp.settings import APP, Settings

ICONS_MS, WARM_MS = 100, 300
SWITCH_SECONDS = 0.001  # how long a background thread may keep the interpreter from the window


def application(settings: Settings) -> QApplication:
    """The application object, in the theme of `settings`."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName(APP)
    app.setApplicationDisplayName(APP)
    app.setDesktopFileName(APP)
    if QLocale().language() == QLocale.Language.C:
        QLocale.setDefault(QLocale(QLocale.Language.English))  # numbers for people, with separators
    app.setWindowIcon(icons.application_icon())
    theme.dress(app, settings.values.theme)
    return app


def open_window(workspace: Workspace) -> MainWindow:
    """The window on `workspace`, shown. What is slow to import comes after its first paint, when nobody waits."""
    with theme.sheet_last():
        window = MainWindow(workspace)
    window.show()
    _after_paint(ICONS_MS, icons.shared().load)
    _after_paint(WARM_MS, workspace.warm_up)
    return window


def _after_paint(milliseconds: int, work: Callable[[], None]) -> None:
    """Call `work` so long after what is waiting now, which is the first paint, however long that takes."""
    QTimer.singleShot(0, lambda: QTimer.singleShot(milliseconds, work))


def start(folder: Path, settings: Settings) -> int:
    """Show the window on the library in `folder` until it is closed; the exit code. Raises AppError."""
    sys.setswitchinterval(SWITCH_SECONDS)
    app = application(settings)
    workspace = Workspace(folder, settings)
    window = open_window(workspace)
    window.activateWindow()
    code = app.exec()
    workspace.close()
    window.kept.finish()
    return code
