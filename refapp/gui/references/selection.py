"""The rows chosen, as ranges: choosing a hundred thousand rows is one range, and ids are cut from the array."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterable

from PySide6.QtCore import QItemSelection

from refapp.gui.references.model import ReferenceModel

Range = tuple[int, int]  # first row, last row
MOST_RANGES = 2000  # Qt looks through all ranges for every cell it paints


def ranges_of(ids: array[int], chosen: Collection[int]) -> list[Range]:
    """The rows of `ids` that are among `chosen`. Where they would be scattered too widely, none."""
    if not chosen:
        return []
    if len(chosen) == 1:
        (only,) = chosen
        try:
            at = ids.index(only)
        except ValueError:
            return []
        return [(at, at)]
    # One pass in C over the ids, then jumps from run to run.
    flags = bytes(map(frozenset(chosen).__contains__, ids))
    ranges: list[Range] = []
    first = flags.find(1)
    while first >= 0:
        end = flags.find(0, first)
        end = len(flags) if end < 0 else end
        ranges.append((first, end - 1))
        if len(ranges) > MOST_RANGES:
            return []
        first = flags.find(1, end)
    return ranges


def ids_in(ids: array[int], ranges: Iterable[Range]) -> array[int]:
    """The ids of the rows in `ranges`, in the list's order."""
    found = array("q")
    for first, last in sorted(ranges):
        found += ids[first : last + 1]
    return found


def ranges_in(selection: QItemSelection) -> list[Range]:
    """The rows of what Qt has selected."""
    return sorted({(selection.at(at).top(), selection.at(at).bottom()) for at in range(selection.size())})


def to_qt(model: ReferenceModel, ranges: Iterable[Range]) -> QItemSelection:
    """Whole rows as Qt selects them."""
    selection = QItemSelection()
    last_column = model.columnCount() - 1
    for first, last in ranges:
        selection.select(model.index(first, 0), model.index(last, last_column))
    return selection
