"""Give references a star or a reading status, or take it away."""

from __future__ import annotations

from collections.abc import Sequence

from refapp.model.change import Change, Mark
from refapp.model.reference import READING_STATES


def star(ids: Sequence[int], starred: bool) -> Change:
    """The change that gives the references `ids` a star, or takes theirs away."""
    return Change("star" if starred else "unstar", [Mark(ids, "starred", starred)])


def set_status(ids: Sequence[int], status: str) -> Change:
    """The change that gives the references `ids` a reading status: one of `READING_STATES`, or none."""
    assert status in ("", *READING_STATES)
    return Change(f"status-{status}" if status else "status-none", [Mark(ids, "status", status)])
