"""A cache for documents that live long."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Generic, TypeVar

V = TypeVar("V")


class Recent(Generic[V]):
    """Keeps what this turn or the one before has asked for, so that a document does not grow as it is edited.

    A turn is one pass over the whole document.
    """

    def __init__(self) -> None:
        self._now: dict[Hashable, V] = {}
        self._before: dict[Hashable, V] = {}

    def __len__(self) -> int:
        return len(self._now) + len(self._before)

    def get(self, key: Hashable) -> V | None:
        """What is kept under `key`, or None."""
        found = self._now.get(key)
        if found is None:
            found = self._before.pop(key, None)
            if found is not None:
                self._now[key] = found
        return found

    def keep(self, key: Hashable, value: V) -> V:
        """Keeps `value`, and gives it back."""
        self._now[key] = value
        return value

    def turn(self) -> None:
        """Begins a turn: what the last one has not asked for is forgotten."""
        self._before, self._now = self._now, {}
