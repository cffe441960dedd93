"""The menu of a collection or saved search, and that of all of them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from refapp.gui.filters.collections import Collections


def menu_of(section: Collections, number: int) -> QMenu:
    """What can be done with the one with this id; of no id there is, what can be done with all."""
    menu = QMenu(section)
    node = section.nodes.get(number)
    if node is None:
        _add(menu, _tr("New collection"), section.start_new, "Ctrl+Shift+N")
        _add_save(menu, section, None)
        menu.addSeparator()
        _add(menu, _tr("Expand all"), lambda: section.tree.turn_all(True))
        _add(menu, _tr("Collapse all"), lambda: section.tree.turn_all(False))
        return menu
    if node.query:
        update = _add(menu, _tr("Update to what is searched now"), lambda: section.update_search(number))
        update.setEnabled(bool(section.searched) and section.searched != node.query)
    else:
        _add(menu, _tr("New collection inside"), lambda: section.start_new(number), "Ins")
        _add_save(menu, section, number)
        menu.addSeparator()
        _add_selection(menu, section, number)
    menu.addSeparator()
    _add(menu, _tr("Rename"), lambda: section.tree.rename(number), "F2")
    if node.parent_id is not None:
        _add(menu, _tr("Move to the top"), lambda: section.nest(number, None))
    _add(menu, _tr("Delete, keep the references"), lambda: section.delete(number), "Del")
    menu.addSeparator()
    _add(menu, _tr("Keep an export updated…"), lambda: section.export_wanted.emit(section.query_of(number)))
    return menu


def _add_save(menu: QMenu, section: Collections, number: int | None) -> None:
    query = section.searched
    text = _tr("Save the search here") if number is not None else _tr("Save the search")
    save = _add(menu, text, lambda: section.start_new(number, query, section.workspace.words.strip()))
    save.setEnabled(bool(query))


def _add_selection(menu: QMenu, section: Collections, number: int) -> None:
    ids, name, chosen = section.workspace.selection, section.name_of(number), section.chosen
    add = _add(menu, _tr("Add what is selected"), lambda: section.edits.put(number, list(ids), name))
    move = _add(menu, _tr("Move what is selected here"), lambda: section.edits.put(number, list(ids), name, chosen[0]))
    add.setEnabled(bool(ids) and not section.workspace.trash)
    move.setEnabled(add.isEnabled() and bool(chosen))


def _add(menu: QMenu, text: str, run: Callable[[], object], keys: str = "") -> QAction:
    action = menu.addAction(text)
    action.triggered.connect(lambda _: run())
    if keys:
        action.setShortcut(QKeySequence(keys))
    return action


def _tr(text: str) -> str:
    return QCoreApplication.translate("Collections", text)
