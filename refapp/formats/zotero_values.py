"""Values of Zotero's JSON, of whatever type they turn out to be, and what the parts of an item share."""

from __future__ import annotations

from typing import Any

from refapp.model.identifiers import identifiers_in
from refapp.model.problems import Problem, Severity

from .xml_values import Draft
from .zotero_dates import read_date


class ItemDraft(Draft):
    """A reference in the making, with what there is to say about the item."""

    def __init__(self, origin: str, kind: str) -> None:
        super().__init__(origin, kind=kind)
        self.problems: list[Problem] = []
        self.date_kept = False  # whether the date as written is in `extra`

    def warn(self, code: str, **args: str | int) -> None:
        """Say that something was kept as written."""
        self.problems.append(Problem(code, args, Severity.WARNING))

    def numbers(self, scheme: str, value: str) -> bool:
        """Add the identifiers that a field lists; whether there are any."""
        found = identifiers_in(scheme, value)
        self.identifiers = list(dict.fromkeys((*self.identifiers, *found)))
        return bool(found)

    def date(self, variable: str, name: str, value: str) -> None:
        """Set a date; what was written is kept where it says more."""
        date, whole = read_date(value)
        if date is None:
            return
        if not whole:
            self.warn("zotero-date", date=value[:80])
            self.keep(name, value)
            self.date_kept = self.date_kept or variable == "issued"
        if variable == "issued":
            self.issued = date
        elif not self.put(variable, value if date.year is None else str(date)):
            self.keep(name, value)


def text_of(value: Any) -> str:
    """A plain value as text; nothing for what is no plain value."""
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        return ""
    return str(value)


def list_of(value: Any) -> list[Any]:
    """The members of a JSON array; none where it is something else."""
    return value if isinstance(value, list) else []
