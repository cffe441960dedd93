"""The widths of the columns: the title takes what the others leave, and where they leave too little they give way."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from types import MappingProxyType

from refapp.gui.references.columns import CONTAINER, CREATORS, KIND, MARKS, TITLE, YEAR

PINCHED = 86  # the least width of the marks, close to each other
FIRST_TO_GO = (CONTAINER, MARKS, CREATORS, KIND, YEAR)  # the columns shown at first, by how well one can do without


def without_room(
    wanted: Mapping[int, int], least: Mapping[int, int], title: int, asked: Collection[int], room: int
) -> set[int]:
    """Which columns to leave out so that the title has `title` of the `room` and nothing need be scrolled sideways.

    `wanted` are the widths of all but the title, `least` what some can be narrowed to. Those `asked` for stay.
    """
    over = title + sum(min(width, least.get(at, width)) for at, width in wanted.items()) - room
    gone: set[int] = set()
    for at in FIRST_TO_GO:
        if over > 0 and at in wanted and at not in asked:
            gone.add(at)
            over -= min(wanted[at], least.get(at, wanted[at]))
    return gone


def fitted(
    wanted: Mapping[int, int],
    least: Mapping[int, int],
    title: tuple[int, int],
    room: int,
    pinch: Mapping[int, int] = MappingProxyType({}),
) -> dict[int, int]:
    """The widths of columns that have `room` together, the title among them.

    Those in `least` are narrowed down to that, in the proportion of what each can give, until the title is as wide as
    is good; `title` is the least for it and what is good. It gets what the others leave. Those in `pinch` are narrowed
    down to that only where the title would have less than its least.
    """
    over = title[1] + sum(wanted.values()) - room
    spare = {at: max(wanted[at] - least[at], 0) for at in least}
    part = min(max(over, 0) / max(sum(spare.values()), 1), 1.0)
    widths = {at: width - round(part * spare.get(at, 0)) for at, width in wanted.items()}
    for at, least_of_all in pinch.items():
        lacking = max(title[0] + sum(widths.values()) - room, 0)
        widths[at] -= min(lacking, max(widths[at] - least_of_all, 0))
    return {**widths, TITLE: max(title[0], room - sum(widths.values()))}
