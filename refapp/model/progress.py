"""How long work reports and hears of cancelling, without knowing who listens."""

from __future__ import annotations

from typing import Protocol

from .problems import Cancelled


class Progress(Protocol):
    """Told how far work is; may answer by raising `Cancelled`."""

    def __call__(self, done: int, total: int, what: str = "") -> None:
        """Report `done` of `total` units (total 0: not known), working on `what`."""


def no_progress(done: int, total: int, what: str = "") -> None:
    """Report to nobody."""


class Cancel:
    """A flag that one thread sets and long work in another looks at."""

    def __init__(self) -> None:
        self._set = False

    def set(self) -> None:
        """Ask the work to stop."""
        self._set = True

    def check(self) -> None:
        """Raise `Cancelled` if somebody asked."""
        if self._set:
            raise Cancelled
