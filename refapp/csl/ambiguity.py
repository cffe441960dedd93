"""What disambiguation compares and what it changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from refapp.csl.context import Disambiguation


@dataclass(frozen=True)
class Rendered:
    """A cite rendered to compare: its text and what its names came to."""

    text: str
    names: tuple[int, ...]
    givens: tuple[tuple[int, ...], ...]
    totals: tuple[int, ...]
    conditions: int


@dataclass
class State:
    """A disambiguation being worked out."""

    names: list[int] = field(default_factory=list)
    givens: list[list[int]] = field(default_factory=list)
    conditions: int = 0

    def copy(self) -> State:
        """A state of its own with the same values."""
        return State(list(self.names), [list(row) for row in self.givens], self.conditions)

    def pad(self) -> None:
        """Sees to it that every name has a level."""
        while len(self.givens) < len(self.names):
            self.givens.append([])
        for row, count in zip(self.givens, self.names, strict=False):
            row.extend(0 for _ in range(count - len(row)))

    def frozen(self, suffix: int = -1) -> Disambiguation:
        """The state as it is now, to be kept; with a year suffix where there is one."""
        return Disambiguation(tuple(self.names), tuple(map(tuple, self.givens)), self.conditions, suffix)


Render = Callable[[str, Disambiguation | None], Rendered]
