"""Collections and saved searches as the library keeps them: one tree, in which every one knows what it stands in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from .query import path_steps, path_value, quoted


@dataclass(frozen=True, slots=True, kw_only=True)
class CollectionEntry:
    """A collection, or with a `query` (what one would search for) a saved search, which holds nothing itself.

    `names` are those per language ("" where unknown), `key` is that at its source. An `edited` one was made, renamed
    or moved by the user: an import finds it by its key wherever it stands, and leaves its names as they are.
    """

    id: int | None = None
    parent_id: int | None = None
    names: Mapping[str, str]
    key: str = ""
    query: str = ""
    edited: bool = False

    @property
    def name(self) -> str:
        """The English name where known, else the first there is."""
        return self.names.get("en") or next(iter(self.names.values()), self.key)


class CollectionTree:
    """Every entry, found by id, by place and by name."""

    def __init__(self, entries: Iterable[CollectionEntry]) -> None:
        self.by_id = {each.id: each for each in entries if each.id is not None}

    def names(self, number: int) -> list[str]:
        """The names from the root down to the entry with this id."""
        found: list[str] = []
        at: int | None = number
        while at in self.by_id:
            found.insert(0, self.by_id[at].name)
            at = self.by_id[at].parent_id
        return found

    def path(self, number: int) -> str:
        """The value of the filter `in` for the collection with this id."""
        return path_value(self.names(number))

    def under(self, numbers: Iterable[int]) -> set[int]:
        """These ids and those of everything beneath them."""
        below: dict[int | None, list[int]] = {}
        for number, entry in self.by_id.items():
            below.setdefault(entry.parent_id, []).append(number)
        found: set[int] = set()
        waiting = list(numbers)
        while waiting:
            number = waiting.pop()
            if number not in found:
                found.add(number)
                waiting += below.get(number, ())
        return found

    def meant(self, value: str) -> set[int]:
        """The ids of the collections that the filter `in` means by `value`, a path, a name or a key."""
        steps = path_steps(value)
        if not steps:
            return {number for number, entry in self.by_id.items() if not entry.query and _is_called(entry, value)}
        found: set[int | None] = {None}
        for step in steps:
            found = {
                number
                for number, entry in self.by_id.items()
                if entry.parent_id in found and not entry.query and _is_called(entry, step)
            }
        return {number for number in found if number is not None}

    def namesake(self, entry: CollectionEntry) -> CollectionEntry | None:
        """Another one of its name in its place, where every name stands once."""
        names = {name.casefold() for name in entry.names.values()}
        beside = [
            each
            for each in self.by_id.values()
            if (each.parent_id, bool(each.query)) == (entry.parent_id, bool(entry.query)) and each.id != entry.id
        ]
        return next((each for each in beside if any(name.casefold() in names for name in each.names.values())), None)


def shown_language(names: Mapping[str, str], language: str) -> str:
    """The language of the name that is shown to who reads in `language`."""
    return next((each for each in (language, "en") if names.get(each)), next(iter(names), ""))


def renamed(entry: CollectionEntry, name: str, language: str) -> CollectionEntry:
    """The entry with another name in the language in which it is shown; other languages keep theirs."""
    return replace(entry, names={**entry.names, shown_language(entry.names, language): name}, edited=True)


def moved_path(query: str, before: str, after: str) -> str:
    """A search in which the path `before`, and those beneath it, are called `after`."""
    old, new = (f"in:{quoted(path)}"[:-1] for path in (before, after))
    return re.sub(f'{re.escape(old)}(?="| / )', lambda _: new, query, flags=re.IGNORECASE)


def _is_called(entry: CollectionEntry, name: str) -> bool:
    wanted = name.casefold()
    return any(each.casefold() == wanted for each in entry.names.values()) or (bool(entry.key) and entry.key == name)
