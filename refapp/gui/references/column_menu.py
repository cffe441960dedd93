"""The menus of the list's columns: what to sort by, which columns to show, and how rows are laid out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from refapp.gui.references.columns import COLUMNS, COMPACT
from refapp.gui.references.header import Header
from refapp.gui.references.sorting import arrow
from refapp.settings import Settings


def fill(menu: QMenu, header: Header, settings: Settings, section: int) -> None:
    """The menu of the heading `section` (-1: of none)."""
    if section >= 0 and COLUMNS[section].sort:
        name = COLUMNS[section].heading()
        sort = menu.addAction(_tr("Sort by {column}").format(column=name))
        sort.triggered.connect(lambda: header.sort_wanted.emit(section, False))
        too = menu.addAction(_tr("Then by {column}").format(column=name))
        too.triggered.connect(lambda: header.sort_wanted.emit(section, True))
        menu.addSeparator()
    if section >= 0:
        for text, step in ((_tr("Move to the left"), -1), (_tr("Move to the right"), 1)):
            move = menu.addAction(text)
            move.triggered.connect(lambda _=False, step=step: header.move_column(section, step))
        menu.addSeparator()
    menu.addActions(column_actions(header, settings, menu))


def column_actions(header: Header, settings: Settings, parent: QMenu) -> list[QAction]:
    """An action for every column that can be shown or hidden, for the second line, and to have all as at first."""
    actions = []
    for number, column in enumerate(COLUMNS):
        if header.can_show(number):
            action = QAction(column.heading(), parent, checkable=True, checked=not header.isSectionHidden(number))
            action.toggled.connect(lambda on, at=number: header.show_column(at, on))
            actions.append(action)
    actions.append(_line(parent))
    if settings.values.density != COMPACT:
        beneath = QAction(_tr("Creators beneath the Title"), parent, checkable=True)
        beneath.setChecked(settings.values.second_line)
        beneath.toggled.connect(lambda on: settings.set(second_line=on))
        actions.append(beneath)
    again = QAction(_tr("Columns as at First"), parent)
    again.triggered.connect(header.stand_as_at_first)
    return [*actions, again]


def sort_actions(header: Header, settings: Settings, parent: QMenu) -> list[QAction]:
    """An action for everything the list can be sorted by, and the same again for what to sort by after that."""
    then = QMenu(_tr("Then by"), parent)
    actions = []
    for too in (False, True):
        for number, column in enumerate(COLUMNS):
            if column.sort:
                sign = arrow(settings.values.sort, column.sort)
                action = QAction(f"{column.heading()} {sign}".strip(), parent)
                action.triggered.connect(lambda _=False, at=number, too=too: header.sort_wanted.emit(at, too))
                then.addAction(action) if too else actions.append(action)
    return [*actions, _line(parent), then.menuAction()]


def _line(parent: QMenu) -> QAction:
    separator = QAction(parent)
    separator.setSeparator(True)
    return separator


def _tr(text: str) -> str:
    return QCoreApplication.translate("References", text)
