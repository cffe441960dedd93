"""The application object and the window on the screen."""

from __future__ import annotations

import gc
import sys
from pathlib import Path

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QApplication

from refapp.gui import icons, languages, theme
from refapp.gui.first_paint import FirstPaint
from refapp.gui.main_window import MainWindow
from refapp.gui.workspace import Workspace
from refapp.settings import APP, Settings

PAGE_MS, ICONS_MS, WARM_MS, WARMED_MS = 30, 100, 300, 5_000
GC_THRESHOLDS = 2_000, 10, 50  # looking through all that was made since stops every thread, so it is rare
SWITCH_SECONDS = 0.001  # how long a background thread may keep the interpreter from the window


def application(settings: Settings) -> QApplication:
    """The application object, in the theme of `settings`; `open_window` gives it the style sheet."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName(APP)
    app.setApplicationDisplayName(APP)
    app.setDesktopFileName(APP)
    if QLocale().language() == QLocale.Language.C:
        QLocale.setDefault(QLocale(QLocale.Language.English))  # numbers for people, with separators
    app.setWindowIcon(icons.application_icon())
    languages.use(app, settings.values.language)
    theme.current(app).holds_sheet = True
    theme.dress(app, settings.values.theme, settings.values.text_size)
    return app


def open_window(workspace: Workspace) -> MainWindow:
    """The window on `workspace`, shown. What is slow comes after its first paint, when nobody waits."""
    workspace.jobs.hold()
    with theme.sheet_last():
        window = MainWindow(workspace)
    FirstPaint(window, lambda: _go_on(window))
    window.show()
    return window


def _go_on(window: MainWindow) -> None:
    """What the first paint did not need."""
    gc.freeze()
    gc.set_threshold(*GC_THRESHOLDS)
    window.workspace.jobs.release()
    for milliseconds, work in (
        (PAGE_MS, window.detail.warm_up),
        (PAGE_MS, lambda: window.visited.listen_to_mouse(window.windowHandle())),
        (ICONS_MS, icons.shared().load),
        (WARM_MS, window.workspace.warm_up),
        (WARMED_MS, gc.freeze),
    ):
        QTimer.singleShot(milliseconds, window, work)


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
