"""Every action of the window, in one file for each menu; a row there is an action."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction

from refapp.gui import icons, shortcuts
from refapp.gui.actions import cite, edit, file, help, reference, tools, view
from refapp.gui.actions.row import (
    ALWAYS,
    COLLECTED,
    ONE,
    ONE_LIVE,
    SELECTED,
    SELECTED_LIVE,
    SELECTED_TRASH,
    SEVERAL_LIVE,
    SHOWN,
    TRASH,
    Row,
)

if TYPE_CHECKING:
    from refapp.gui.main_window import MainWindow
    from refapp.gui.menus import Menus

# In the order of the menu bar.
ROWS: tuple[Row, ...] = (
    *file.ROWS,
    *edit.ROWS,
    *view.ROWS,
    *reference.ROWS,
    *cite.ROWS,
    *tools.ROWS,
    *help.ROWS,
)

# Menus that follow an action in the list's menu.
SUBMENUS = {"cite-with-page": ("Edit/Copy as",), "star": ("Reference/Reading status", "Reference/Tag by key")}


def make(window: MainWindow) -> dict[str, QAction]:
    """The actions of `window` by name, connected."""
    actions, own = {}, window.workspace.settings.values.shortcuts
    for row in ROWS:
        action = QAction(QCoreApplication.translate("actions", row.text), window)
        action.setObjectName(row.name)
        action.setShortcut(shortcuts.keys_of(row, own))
        if row.in_list or row.in_reading:
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setCheckable(row.on is not None)
        action.triggered.connect(partial(_run, row.run, window))
        if row.icon:
            icons.when_ready(partial(_show_icon, action, row.icon))
        actions[row.name] = action
    return actions


def give_keys(window: MainWindow) -> None:
    """Give the actions the keys that the settings have for them."""
    own = window.workspace.settings.values.shortcuts
    for row in ROWS:
        action, keys = window.actions_by_name[row.name], shortcuts.keys_of(row, own)
        if action.shortcut() != keys:
            action.setShortcut(keys)


def _run(run: Callable[[MainWindow], object], window: MainWindow, checked: bool = False) -> None:
    run(window)
    mark(window)


def _show_icon(action: QAction, name: str) -> None:
    action.setIcon(icons.icon(name))


def mark(window: MainWindow) -> None:
    """Check the choices that hold."""
    for row in ROWS:
        if row.on:
            window.actions_by_name[row.name].setChecked(row.on(window))


def context(actions: dict[str, QAction], menus: Menus, trash: bool) -> list[QAction]:
    """What the list's menu offers: the same always, but for what is only for the Trash or not for it."""
    unfit = (SELECTED_LIVE, ONE_LIVE, SEVERAL_LIVE, COLLECTED) if trash else (TRASH, SELECTED_TRASH)
    offered: list[QAction] = []
    for row in ROWS:
        if row.context and row.when not in unfit:
            if row.separator and offered:
                line = QAction(actions[row.name].parent())
                line.setSeparator(True)
                offered.append(line)
            offered.append(actions[row.name])
            offered += [menus.menu(path).menuAction() for path in SUBMENUS.get(row.name, ())]
    return offered


def enable(actions: dict[str, QAction], selected: int, shown: int, trash: bool, collected: bool = False) -> None:
    """Let only the actions be used that make sense now; `collected` says whether a collection is shown."""
    usable = {
        ALWAYS: True,
        SELECTED: selected > 0,
        SELECTED_LIVE: selected > 0 and not trash,
        SELECTED_TRASH: selected > 0 and trash,
        ONE: selected == 1,
        ONE_LIVE: selected == 1 and not trash,
        SEVERAL_LIVE: selected > 1 and not trash,
        TRASH: trash and shown > 0,
        SHOWN: shown > 0,
        COLLECTED: selected > 0 and collected and not trash,
    }
    for row in ROWS:
        if row.when in usable:
            actions[row.name].setEnabled(usable[row.when])
