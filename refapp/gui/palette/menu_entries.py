"""Everything in the menu bar as entries, also what a menu fills in when it opens: a new action is there by itself."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from refapp.gui import shortcuts
from refapp.gui.actions import ROWS
from refapp.gui.actions.row import (
    ONE,
    ONE_LIVE,
    OTHERS,
    SELECTED,
    SELECTED_LIVE,
    SELECTED_TRASH,
    SHOWN,
    TRASH,
    T,
)
from refapp.gui.palette.entries import ACTIONS, Entry
from refapp.gui.palette.ranking import Name
from refapp.gui.style_menu import StyleMenu

if TYPE_CHECKING:
    from refapp.gui.main_window import MainWindow

ITSELF = "palette"
_WHY = {
    SELECTED: T("Choose references first"),
    SELECTED_LIVE: T("Choose references first, not in the Trash"),
    SELECTED_TRASH: T("Choose references in the Trash first"),
    ONE: T("Choose one reference first"),
    ONE_LIVE: T("Choose one reference first, not in the Trash"),
    TRASH: T("Show the Trash first"),
    SHOWN: T("Nothing is listed"),
    OTHERS: T("Nothing to do now"),
}


def menu_entries(window: MainWindow) -> list[Entry]:
    """The entries of all menus, in their order."""
    rows = {row.name: row for row in ROWS}
    entries = []
    for action, path in _walk(window):
        row = rows.get(action.objectName())
        title = plain(action.text())
        why = "" if action.isEnabled() else _tr(_WHY.get(row.when if row else "", T("Not now")))
        english = f"{row.text} {row.menu}".replace("&", "") if row else ""
        if action.objectName() != ITSELF:
            entries.append(
                Entry(
                    key=f"action:{action.objectName() or title}",
                    group=ACTIONS,
                    title=f"✓ {title}" if action.isChecked() else title,
                    run=action.trigger,
                    quiet=path,
                    keys=shortcuts.told(action),
                    why=why,
                    name=Name.of(title, f"{path} {english}"),
                )
            )
    return entries


def plain(text: str) -> str:
    """The text of an action without the sign of its letter."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def _walk(window: MainWindow) -> Iterator[tuple[QAction, str]]:
    for top in window.menuBar().actions():
        menu = top.menu()
        if isinstance(menu, QMenu):
            yield from _inside(menu, plain(menu.title()))


def _inside(menu: QMenu, path: str) -> Iterator[tuple[QAction, str]]:
    if isinstance(menu, StyleMenu):  # the palette has all styles
        return
    menu.aboutToShow.emit()
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            yield from _inside(below, f"{path} › {plain(below.title())}")
        elif not action.isSeparator() and action.text():
            yield action, path


def _tr(text: str) -> str:
    return QCoreApplication.translate("actions", text)
