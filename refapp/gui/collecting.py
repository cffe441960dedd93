"""What the user asks of the window about collections and saved searches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from refapp.gui.panels.filters import FilterPanel
from refapp.model.filter_query import included

if TYPE_CHECKING:
    from refapp.gui.filters.collections import Collections
    from refapp.gui.main_window import MainWindow


def connect(window: MainWindow) -> None:
    """Carry out what the tree cannot do by itself, as soon as it is there."""
    panel = window.docks["filters"].widget()
    assert isinstance(panel, FilterPanel)
    panel.made.connect(lambda: _connect(window, _section(window)))


def _connect(window: MainWindow, section: Collections) -> None:
    section.brought.connect(lambda into, mime: window.pasting.take(mime, dropped=True, into=into))
    section.export_wanted.connect(lambda query: keep_export(window, query))
    window.list.dragging.connect(section.drag)
    section.menu_wanted.connect(lambda number, place: _show_menu(section, number, place))


def new_collection(window: MainWindow) -> None:
    """Let the user name a new collection in the tree."""
    _shown(window).start_new()


def save_search(window: MainWindow) -> None:
    """Let the user name what is searched, in the tree."""
    section = _section(window)
    if section.searched:
        _shown(window).start_new(query=section.searched, name=window.workspace.words.strip())
    else:
        window.workspace.tell("nothing-searched")


def add_selection(window: MainWindow, move: bool = False) -> None:
    """Ask for a collection and put the selection into it; `move` takes it out of the one that is shown."""
    from refapp.gui.dialogs.collection_chooser import CollectionChooser

    CollectionChooser(window.workspace, _section(window).edits, move, window).show()


def remove_selection(window: MainWindow) -> None:
    """Take the selection out of the collections that are shown."""
    workspace = window.workspace
    _section(window).edits.take_out(included(workspace.filters, "in"), list(workspace.selection))


def keep_export(window: MainWindow, query: str) -> None:
    """Set up an export of `query` that is kept updated."""
    from refapp.gui.dialogs.export import ExportDialog

    ExportDialog(window.workspace, window.kept, window, query).show()


def _section(window: MainWindow) -> Collections:
    panel = window.docks["filters"].widget()
    assert isinstance(panel, FilterPanel)
    return panel.collections


def _shown(window: MainWindow) -> Collections:
    window.docks["filters"].show()
    window.docks["filters"].raise_()
    return _section(window)


def _show_menu(section: Collections, number: int, place: QPoint) -> None:
    from refapp.gui.filters.collection_menu import menu_of

    menu = menu_of(section, number)
    menu.exec(place)
    menu.deleteLater()
