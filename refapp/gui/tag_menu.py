"""What can be done with one tag, as a menu: for chips, the filter panel and the tags' own window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from refapp.gui import beside, tag_colours
from refapp.gui.workspace import Workspace
from refapp.model.filter_query import excluded, included

if TYPE_CHECKING:
    from refapp.model.change import Change


def show(
    parent: QWidget, place: QPoint, workspace: Workspace, name: str, remove: Callable[[], object] | None = None
) -> None:
    """Show the menu of the tag `name` at `place` on the screen; `remove` takes it from the reference that is read."""
    menu = QMenu(parent)
    menu.setAccessibleName(name)
    chosen = name.casefold() in {each.casefold() for each in included(workspace.filters, "tag")}
    _add(menu, _tr("Filter by it"), lambda: workspace.toggle_filter("tag", name), chosen)
    left_out = excluded(workspace.filters, "tag")
    without = [each for each in left_out if each.casefold() != name.casefold()]
    is_out = len(without) < len(left_out)
    others = without if is_out else [*left_out, name]
    _add(menu, _tr("Leave it out"), lambda: workspace.exclude("tag", others), is_out)
    menu.addSeparator()
    add_looks(menu, workspace, name)
    menu.addSeparator()
    menu.addAction(_tr("Rename, merge, split…")).triggered.connect(lambda: beside.show_tags(workspace, parent, name))
    if remove:
        menu.addAction(_tr("Remove from this reference")).triggered.connect(lambda: remove())
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(place)


def add_looks(menu: QMenu, workspace: Workspace, name: str) -> None:
    """The menus that give the tag `name` a colour and a key."""
    from refapp.tasks.edit_tags import colour_tag, key_tag

    def apply(change: Change) -> None:
        workspace.apply(change)

    present, keys = workspace.view.tags.colour(name), workspace.view.tags.keys()
    colours = menu.addMenu(_tr("Colour"))
    group = QActionGroup(colours)
    for words, colour in (*tag_colours.palette(), (_tr("None"), "")):
        action = _add(colours, words, partial(apply, colour_tag(name, colour)), colour == present, group)
        action.setIcon(tag_colours.dot(colour))
        action.setIconVisibleInMenu(True)
    under = menu.addMenu(_tr("Key"))
    group = QActionGroup(under)
    for key in range(1, 10):
        holder = keys.get(key, "")
        words = f"{key}   {holder}".rstrip().replace("&", "&&")
        _add(under, words, partial(apply, key_tag(name, key, tag_colours.colour_of_key(key))), holder == name, group)
    _add(under, _tr("None"), partial(apply, key_tag(name, 0)), name not in keys.values(), group)


def _add(menu: QMenu, words: str, run: Callable[[], object], on: bool, group: QActionGroup | None = None) -> QAction:
    action = menu.addAction(words)
    action.setCheckable(True)
    action.setChecked(on)
    if group:
        group.addAction(action)
    action.triggered.connect(lambda: run())
    return action


def _tr(text: str) -> str:
    return QCoreApplication.translate("TagMenu", text)
