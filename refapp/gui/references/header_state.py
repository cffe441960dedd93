"""How the columns stand, as kept in the settings: by their keys, so that a new column disturbs nothing."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from refapp.gui.references.columns import COLUMNS, MARKS, TITLE

_NUMBERS = {column.key: at for at, column in enumerate(COLUMNS)}
LEAST, MOST = 34, 4000


class Standing(NamedTuple):
    """The columns by number from left to right, which of them are hidden, and how wide each is at 100 %."""

    order: tuple[int, ...]
    hidden: frozenset[int]
    widths: tuple[int, ...]


def as_at_first() -> Standing:
    """The columns as nobody has touched them."""
    hidden = frozenset(at for at, column in enumerate(COLUMNS) if column.hidden)
    return Standing(tuple(range(len(COLUMNS))), hidden, tuple(column.width for column in COLUMNS))


def to_text(standing: Standing) -> str:
    """What is kept."""
    return json.dumps([[COLUMNS[at].key, standing.widths[at], at not in standing.hidden] for at in standing.order])


def from_text(text: str) -> Standing:
    """What was kept; as at first where that is nothing sensible. Columns it does not name stand before the marks."""
    first = as_at_first()
    try:
        kept = [(_NUMBERS[key], width, shown) for key, width, shown in json.loads(text) if key in _NUMBERS]
    except (ValueError, TypeError):
        return first
    if not kept or not all(type(width) is int and LEAST <= width <= MOST for _, width, _ in kept):
        return first
    named = {at: (width, bool(shown)) for at, width, shown in kept}
    hidden = first.hidden - named.keys() | {at for at, (_, shown) in named.items() if not shown and at != TITLE}
    widths = tuple(named[at][0] if at in named else column.width for at, column in enumerate(COLUMNS))
    return Standing(_with_the_others(list(named)), frozenset(hidden), widths)


def _with_the_others(order: Sequence[int]) -> tuple[int, ...]:
    others = [at for at in range(len(COLUMNS)) if at not in order]
    place = order.index(MARKS) if MARKS in order else len(order)
    return (*order[:place], *others, *order[place:])


def fitted(wanted: Mapping[int, int], least: Mapping[int, int], title: tuple[int, int], room: int) -> dict[int, int]:
    """The widths of columns that have `room` together, the title among them.

    Those in `least` are narrowed down to that, in the proportion of what each can give, until the title is as wide as
    is good; `title` is the least for it and what is good. It gets what the others leave.
    """
    over = title[1] + sum(wanted.values()) - room
    spare = {at: max(wanted[at] - least[at], 0) for at in least}
    part = min(max(over, 0) / max(sum(spare.values()), 1), 1.0)
    widths = {at: width - round(part * spare.get(at, 0)) for at, width in wanted.items()}
    return {**widths, TITLE: max(title[0], room - sum(widths.values()))}
