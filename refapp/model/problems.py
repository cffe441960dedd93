"""What can go wrong or be worth saying, as codes with arguments. The sentences are in `refapp.messages`."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Severity(StrEnum):
    """How much a problem costs, defined by loss."""

    NOTE = "note"  # worth knowing, nothing lost
    WARNING = "warning"  # mended or kept as written
    ERROR = "error"  # the record could not be taken in


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to tell the user: a code of `resources/messages.toml` and what fills its sentence.

    `line` is the line of the input it concerns, counted from 1, where that is known.
    """

    code: str
    args: dict[str, str | int] = field(default_factory=dict)
    severity: Severity = Severity.ERROR
    line: int | None = None


class AppError(Exception):
    """A fault of the world (a full disk, a damaged file), not a bug: to be shown as one sentence."""

    def __init__(self, code: str, **args: str | int) -> None:
        super().__init__(code, args)
        self.problem = Problem(code, args)


class Cancelled(Exception):
    """The user cancelled; whatever was begun is taken back."""
