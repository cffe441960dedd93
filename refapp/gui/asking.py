"""What the window asks for before it does something: files, folders, libraries.

Qt's own dialogs take a while to import, so each is imported when it is asked for.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from refapp import __version__

if TYPE_CHECKING:
    from refapp.gui.main_window import MainWindow


def ask_import(window: MainWindow) -> None:
    """Ask for files and import them."""
    from PySide6.QtWidgets import QFileDialog

    names, _ = QFileDialog.getOpenFileNames(window, _tr("Import files"))
    window.commands.import_paths([Path(name) for name in names])


def ask_import_folder(window: MainWindow) -> None:
    """Ask for a folder and import what is in it."""
    from PySide6.QtWidgets import QFileDialog

    name = QFileDialog.getExistingDirectory(window, _tr("Import folder"))
    window.commands.import_paths([Path(name)] if name else [])


def ask_export(window: MainWindow) -> None:
    """Ask what to export, in which form, and where to."""
    from refapp.gui.dialogs.export import ExportDialog

    ExportDialog(window.workspace, window.kept, window).show()


def show_kept(window: MainWindow) -> None:
    """Show the exports that are kept updated."""
    from refapp.gui.dialogs.kept_exports import KeptExportsDialog

    KeptExportsDialog(window.workspace, window.kept, window).show()


def show_preferences(window: MainWindow) -> None:
    """Show the settings."""
    from refapp.gui.dialogs.preferences import Preferences

    Preferences(window.workspace, window).show()


def ask_new_library(window: MainWindow) -> None:
    """Ask for a folder and make a library in it."""
    from PySide6.QtWidgets import QFileDialog

    name, _ = QFileDialog.getSaveFileName(window, _tr("New library: name of its folder"))
    if name:
        window.commands.open_library(Path(name))


def ask_open_library(window: MainWindow) -> None:
    """Ask for the folder of a library and open it."""
    from PySide6.QtWidgets import QFileDialog

    name = QFileDialog.getExistingDirectory(window, _tr("Open library"))
    if name:
        window.commands.open_existing(Path(name))


def may_close(window: MainWindow) -> bool:
    """Ask before the window closes on work that would be cancelled by it."""
    from PySide6.QtWidgets import QMessageBox

    jobs = window.workspace.jobs
    if not jobs.labels():
        return True
    box = QMessageBox(QMessageBox.Icon.Question, _tr("Quit refapp"), f"{jobs.labels()[0]}…", parent=window)
    box.setInformativeText(_tr("Quitting cancels it, and what was begun is taken back."))
    leave = box.addButton(_tr("Cancel it and &quit"), QMessageBox.ButtonRole.DestructiveRole)
    stay = box.addButton(_tr("&Keep going"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(stay)

    def ended(job: object) -> None:
        if not jobs.labels():
            leave.click()  # nothing is left to be asked

    jobs.ended.connect(ended)
    box.exec()
    jobs.ended.disconnect(ended)
    return box.clickedButton() is leave


def about(window: MainWindow) -> None:
    """Say what this is."""
    from PySide6.QtWidgets import QMessageBox

    text = _tr("refapp {version}\n\nA desktop reference manager. MIT licence.").format(version=__version__)
    QMessageBox.about(window, _tr("About refapp"), text)


def _tr(text: str) -> str:
    return QCoreApplication.translate("asking", text)
