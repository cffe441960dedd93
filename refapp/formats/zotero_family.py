"""Items of Zotero's web API put together: notes, files and annotations are items that name the one they hang on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .zotero_values import list_of, text_of

_PARTS = {"note": "notes", "attachment": "attachments", "annotation": "annotations"}


class Family:
    """The items of a file by number, and which hang on which."""

    def __init__(self, values: Mapping[int, Mapping[str, Any]]) -> None:
        self.items = {number: _item(value) for number, value in values.items()}
        by_key = {text_of(item.get("key")): number for number, item in self.items.items()}
        by_key.pop("", None)
        below: dict[int, list[int]] = {}
        hanging = set()
        for number, item in self.items.items():
            parent = by_key.get(text_of(item.get("parentItem")))
            if parent is not None and text_of(item.get("itemType")) in _PARTS:
                below.setdefault(parent, []).append(number)
                hanging.add(number)
        # What hangs on each other in a circle is reached from nowhere and so hangs on nothing.
        reached = [number for number in self.items if number not in hanging]
        for number in reached:
            reached += below.get(number, [])
        self._children = hanging & set(reached)
        self._below = below

    def is_child(self, number: int) -> bool:
        """Whether an item hangs on another one of the file."""
        return number in self._children

    def members(self, number: int) -> list[int]:
        """An item and everything below it."""
        found = [number]
        for each in found:
            found += [below for below in self._below.get(each, ()) if below in self._children]
        return found

    def whole(self, number: int) -> dict[str, Any]:
        """An item with what hangs on it, as Better BibTeX has it."""
        made: dict[int, dict[str, Any]] = {}
        for each in reversed(self.members(number)):
            item = dict(self.items[each])
            for below in self._below.get(each, ()):
                if below in made:
                    part = _PARTS[made[below]["itemType"]]
                    item[part] = [*list_of(item.get(part)), made[below]]
            made[each] = item
        return made[number]


def _item(value: Mapping[str, Any]) -> dict[str, Any]:
    """The item of a record: itself, or what the web API has in `data`."""
    data = value.get("data")
    if not isinstance(data, Mapping):
        return dict(value)
    return {"key": value.get("key"), "library": value.get("library"), **data}
