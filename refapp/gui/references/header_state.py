"""How the columns stand, as kept in the settings: by their keys, so that a new column disturbs nothing."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import NamedTuple

from refapp.gui.references.columns import COLUMNS, MARKS, TITLE

_NUMBERS = {column.key: at for at, column in enumerate(COLUMNS)}
LEAST, MOST = 34, 4000
HIDDEN, SHOWN, ASKED = 0, 1, 2  # true and false, as earlier versions kept it, are the first two


class Standing(NamedTuple):
    """The columns by number from left to right, which of them are hidden, and how wide each is at 100 %.

    Those `asked` for by the user stay when there is little room.
    """

    order: tuple[int, ...]
    hidden: frozenset[int]
    widths: tuple[int, ...]
    asked: frozenset[int] = frozenset()


def as_at_first() -> Standing:
    """The columns as nobody has touched them."""
    hidden = frozenset(at for at, column in enumerate(COLUMNS) if column.hidden)
    return Standing(tuple(range(len(COLUMNS))), hidden, tuple(column.width for column in COLUMNS))


def to_text(standing: Standing) -> str:
    """What is kept."""

    def shown(at: int) -> int:
        return HIDDEN if at in standing.hidden else ASKED if at in standing.asked else SHOWN

    return json.dumps([[COLUMNS[at].key, standing.widths[at], shown(at)] for at in standing.order])


def from_text(text: str) -> Standing:
    """What was kept; as at first where that is nothing sensible. Columns it does not name stand before the marks."""
    first = as_at_first()
    try:
        kept = [(_NUMBERS[key], width, shown) for key, width, shown in json.loads(text) if key in _NUMBERS]
    except (ValueError, TypeError):
        return first
    if not kept or not all(type(width) is int and LEAST <= width <= MOST for _, width, _ in kept):
        return first
    named = {at: (width, shown) for at, width, shown in kept}
    hidden = first.hidden - named.keys() | {at for at, (_, shown) in named.items() if not shown and at != TITLE}
    widths = tuple(named[at][0] if at in named else column.width for at, column in enumerate(COLUMNS))
    asked = frozenset(at for at, (_, shown) in named.items() if shown == ASKED)
    return Standing(_with_the_others(list(named)), frozenset(hidden), widths, asked - hidden)


def _with_the_others(order: Sequence[int]) -> tuple[int, ...]:
    others = [at for at in range(len(COLUMNS)) if at not in order]
    place = order.index(MARKS) if MARKS in order else len(order)
    return (*order[:place], *others, *order[place:])
