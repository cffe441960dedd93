"""Asking for files and folders, each with its dialog."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from refapp.formats import all_formats
from refapp.gui.commands import Commands


def _tr(text: str) -> str:
    return QCoreApplication.translate("asking", text)


def import_files(parent: QWidget, commands: Commands) -> None:
    """Ask for files and import them."""
    names, _ = QFileDialog.getOpenFileNames(parent, _tr("Import files"))
    commands.import_paths([Path(name) for name in names])


def import_folder(parent: QWidget, commands: Commands) -> None:
    """Ask for a folder and import everything in it."""
    name = QFileDialog.getExistingDirectory(parent, _tr("Import a folder"))
    commands.import_paths([Path(name)] if name else [])


def export(parent: QWidget, commands: Commands) -> None:
    """Ask for a file and write the selection, or all that is shown, to it."""
    writable = {f"{each.name} (*{each.suffixes[0]})": each for each in all_formats() if each.write}
    name, chosen = QFileDialog.getSaveFileName(parent, _tr("Export"), "", ";;".join(writable))
    if name:
        path = Path(name)
        form = writable[chosen]
        commands.export(path if path.suffix else path.with_suffix(form.suffixes[0]), form.key)


def new_library(parent: QWidget, commands: Commands) -> None:
    """Ask for a folder and make a library in it."""
    name, _ = QFileDialog.getSaveFileName(parent, _tr("New library: name of its folder"))
    if name:
        commands.open_library(Path(name))


def open_library(parent: QWidget, commands: Commands) -> None:
    """Ask for the folder of a library and open it."""
    name = QFileDialog.getExistingDirectory(parent, _tr("Open library"))
    if name:
        commands.open_existing(Path(name))
