"""The keys of actions: those of their rows, or those the user gave. Menus, tips and the palette ask the action."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

if TYPE_CHECKING:
    from refapp.gui.actions.row import Row
    from refapp.settings import Settings

PORTABLE, NATIVE = QKeySequence.SequenceFormat.PortableText, QKeySequence.SequenceFormat.NativeText


def keys_of(row: Row, own: Mapping[str, str]) -> QKeySequence:
    """The keys of an action; `own` are those the user gave, by name, where an empty text means none."""
    return QKeySequence(own.get(row.name, row.shortcut), PORTABLE)


def told(action: QAction | None) -> str:
    """The keys of an action as people read them; empty without any."""
    return action.shortcut().toString(NATIVE) if action else ""


def with_keys(text: str, action: QAction | None) -> str:
    """A tip with the keys of its action, where it has any."""
    keys = told(action)
    return f"{text} ({keys})" if keys else text


def find(start: QObject, name: str) -> QAction | None:
    """The action `name` of the window that `start` is in."""
    at: QObject | None = start
    while at is not None:
        action = at.findChild(QAction, name, Qt.FindChildOption.FindDirectChildrenOnly)
        if action is not None:
            return action
        at = at.parent()
    return None


def tip(widget: QObject, text: str, action: QAction) -> None:
    """Give `widget` a tip that names the keys of `action`, whatever they become."""

    def show() -> None:
        widget.setToolTip(with_keys(text, action))  # type: ignore[attr-defined]

    action.changed.connect(show)
    show()


def give(settings: Settings, rows: Mapping[str, Row], name: str, keys: str | None) -> None:
    """Let the action `name` have `keys` (None: those of its row) from now on, and nobody else in its context."""
    own = dict(settings.values.shortcuts)
    for other in clashing(rows, own, name, keys) if keys else ():
        own[other] = ""
    own[name] = rows[name].shortcut if keys is None else keys
    settings.set(shortcuts={each: value for each, value in own.items() if value != rows[each].shortcut})


def clashing(rows: Mapping[str, Row], own: Mapping[str, str], name: str, keys: str) -> list[str]:
    """The names of the other actions that have `keys` where those of `name` would be heard."""
    wanted, about = QKeySequence(keys, PORTABLE), rows[name]
    others = [row for each, row in rows.items() if each != name and meet(about, row)]
    return [row.name for row in others if wanted.count() and keys_of(row, own) == wanted]


def meet(one: Row, other: Row) -> bool:
    """Whether both actions would hear the same keys: those of the reading view go before those of the window."""
    return one.in_reading == other.in_reading


def listen(action: QAction, show: Callable[[str], object]) -> None:
    """Call `show(keys)` now and whenever the keys of `action` are others."""
    action.changed.connect(lambda: show(told(action)))
    show(told(action))
