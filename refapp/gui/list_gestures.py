"""What keys, clicks and drags in the list do: all that its menu and the toolbar do is in `actions`."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from refapp.gui import actions, dragging, marking, verbs
from refapp.gui.references.row_drop import RowDrop
from refapp.gui.references.star_clicks import StarClicks

if TYPE_CHECKING:
    from refapp.gui.main_window import MainWindow


def connect(window: MainWindow) -> None:
    """Let the list of `window` do what the user means by them."""
    view, workspace, commands, by_name = window.list, window.workspace, window.commands, window.actions_by_name
    view.opened.connect(lambda _: verbs.open_current(window))
    view.delete_requested.connect(commands.delete)
    view.copy_requested.connect(commands.copy_bibliography)
    offered = [actions.context(by_name, window.menus, trash) for trash in (False, True)]
    view.context_actions = lambda: offered[workspace.trash]
    view.addActions([by_name[row.name] for row in actions.ROWS if row.in_list])
    RowDrop(view, workspace, partial(window.pasting.take, dropped=True))
    view.rows.mime_for = lambda ids: dragging.dragged(workspace, commands.cite_now, ids)
    StarClicks(view, partial(marking.toggle_star, workspace), lambda: not workspace.trash)
    QShortcut(QKeySequence("*"), view, by_name["star"].trigger, context=Qt.ShortcutContext.WidgetShortcut)
