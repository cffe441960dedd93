"""The menu bar, made of the rows of `actions`."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from refapp.gui.actions import ROWS
from refapp.gui.actions.row import T
from refapp.gui.style_menu import StyleMenu

if TYPE_CHECKING:
    from refapp.gui.main_window import MainWindow


class Menus:
    """The menus of a window by name, to put more into some of them."""

    def __init__(self, window: MainWindow, actions: dict[str, QAction]) -> None:
        self._bar: QMenuBar = window.menuBar()
        self._menus: dict[str, QMenu] = {}
        for row in ROWS:
            menu = self.menu(row.menu)
            if row.separator:
                menu.addSeparator()
            menu.addAction(actions[row.name])
        self.recent_libraries = self._filled("File", QCoreApplication.translate("menus", "&Recent libraries"))
        self.recent_styles = StyleMenu(QCoreApplication.translate("menus", "&Recent styles"), window.workspace)
        self.menu("Cite").addMenu(self.recent_styles)
        self.recent_libraries.aboutToShow.connect(lambda: _libraries(self.recent_libraries, window))
        view = self.menu("View")
        view.addSeparator()
        for title, fill in ((T("C&olumns"), _columns), (T("&Sort by"), _sorting)):
            submenu = view.addMenu(QCoreApplication.translate("actions", title))
            submenu.aboutToShow.connect(partial(fill, submenu, window))
        for dock in window.docks.values():
            view.addAction(dock.toggleViewAction())

    def menu(self, path: str) -> QMenu:
        """The menu at `path` (`Edit/Copy as`), made when first asked for."""
        if path not in self._menus:
            above, _, title = path.rpartition("/")
            title = QCoreApplication.translate("menus", title)
            self._menus[path] = self.menu(above).addMenu(title) if above else self._bar.addMenu(self._lettered(title))
        return self._menus[path]

    def _lettered(self, title: str) -> str:
        """A title of the bar with the first of its letters that no other title has, for Alt."""
        titles = [action.text() for action in self._bar.actions()]
        taken = {text.partition("&")[2][:1].casefold() for text in titles}
        at = next((at for at, letter in enumerate(title) if letter.casefold() not in taken), 0)
        return f"{title[:at]}&{title[at:]}"

    def _filled(self, path: str, title: str) -> QMenu:
        submenu = QMenu(title, self.menu(path))
        actions = self.menu(path).actions()
        # Recent libraries stand before Quit, which is the last of its menu.
        before = next((action for action in actions if action.objectName() == "quit"), None)
        if before is None:
            self.menu(path).addMenu(submenu)
        else:
            self.menu(path).insertMenu(before, submenu)
        return submenu


def _columns(menu: QMenu, window: MainWindow) -> None:
    from refapp.gui.references.column_menu import column_actions

    menu.clear()
    menu.addActions(column_actions(window.list.header, window.workspace.settings, menu))


def _sorting(menu: QMenu, window: MainWindow) -> None:
    from refapp.gui.references.column_menu import sort_actions

    menu.clear()
    menu.addActions(sort_actions(window.list.header, window.workspace.settings, menu))


def _libraries(menu: QMenu, window: MainWindow) -> None:
    from pathlib import Path

    menu.clear()
    here = str(window.workspace.folder)
    for folder in window.workspace.settings.values.recent_libraries:
        action = menu.addAction(folder)
        action.setEnabled(folder != here and Path(folder).is_dir())
        action.triggered.connect(lambda _=False, folder=folder: window.commands.open_existing(Path(folder)))
