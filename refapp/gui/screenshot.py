"""A picture of the real window, made offscreen: for people without a display, the README, and judging by eye."""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from refapp.model.problems import AppError
from refapp.settings import Settings

SETTLE_SECONDS = 30.0
QUIET_SECONDS = 0.4


def screenshot(folder: Path, settings: Settings, options: argparse.Namespace) -> int:
    """Write a picture of the window as `options` say (see `refapp --help`); the exit code. Raises AppError."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from refapp.gui import icons, theme
    from refapp.gui.main_window import MainWindow
    from refapp.gui.start import application
    from refapp.gui.workspace import Workspace

    qInstallMessageHandler(tell)
    settings.freeze(**({"theme": options.theme} if options.theme else {}))
    app = application(settings)
    workspace = Workspace(folder, settings)
    with theme.sheet_last():
        window = MainWindow(workspace)
    window.resize(*options.size)
    window.show()
    icons.shared().load()
    if options.search:
        workspace.search(options.search)
    settle(app, workspace)
    if 1 <= options.select <= len(workspace.results):
        workspace.select([workspace.results[options.select - 1]])
        settle(app, workspace)
    options.screenshot.parent.mkdir(parents=True, exist_ok=True)
    if not window.grab().save(str(options.screenshot), "PNG"):
        raise AppError("file-not-written", path=str(options.screenshot), reason="PNG")
    window.close()
    workspace.close()
    return 0


def settle(app: QCoreApplication, workspace: object) -> None:
    """Wait until nothing runs in the background and the window has been quiet for a moment."""
    jobs = workspace.jobs  # type: ignore[attr-defined]
    end = time.monotonic() + SETTLE_SECONDS
    quiet_since = time.monotonic()
    while time.monotonic() < end and time.monotonic() - quiet_since < QUIET_SECONDS:
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        QApplication.sendPostedEvents()
        time.sleep(0.005)
        if jobs.busy():
            quiet_since = time.monotonic()


def tell(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """Pass on what Qt says, but for what the offscreen platform cannot do, which is no news."""
    if "This plugin does not support" not in text:
        print(text, file=sys.stderr)
