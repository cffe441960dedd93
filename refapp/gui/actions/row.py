"""What an action is: one row makes its menu entry, its shortcut, and its line in the command palette."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from refapp.gui.main_window import MainWindow

# When an action can be used: always, with a selection, in the Trash, outside it, with something shown.
# `OTHERS`: the history knows.
ALWAYS, SELECTED, SELECTED_LIVE, SELECTED_TRASH = "always", "selected", "selected-live", "selected-trash"
TRASH, SHOWN, ONE, ONE_LIVE, OTHERS = "trash", "shown", "one", "one-live", "others"
SEVERAL_LIVE = "several-live"
COLLECTED = "collected"  # with a selection in a collection that is shown


class Row(NamedTuple):
    """An action: `menu` is where it stands (`File`, `Edit/Copy as`), `context` puts it into the list's menu too."""

    name: str
    menu: str
    text: str
    run: Callable[[MainWindow], object]
    shortcut: str = ""
    icon: str = ""
    when: str = ALWAYS
    context: bool = False
    separator: bool = False  # a line before it
    in_list: bool = False  # the shortcut is for the list only: elsewhere the key means something else
    in_reading: bool = False  # the same for the reading view
    on: Callable[[MainWindow], bool] | None = None  # for a choice: whether it is the one that holds


def T(text: str) -> str:
    """Mark a text for translation; it is translated when the action is made."""
    return str(QT_TRANSLATE_NOOP("actions", text))


def choice(value: str, menu: str, text: str, setting: str) -> Row:
    """A row for one value of a setting, marked while it holds."""
    run: Callable[[MainWindow], object] = lambda w: w.workspace.settings.set(**{setting: value})  # noqa: E731
    return Row(value, menu, text, run, on=lambda w: getattr(w.workspace.settings.values, setting) == value)
