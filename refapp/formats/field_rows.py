"""One field table read both ways: the CSL variable a field holds in a record of some kind, the field of a variable."""

from __future__ import annotations

from collections.abc import Iterable

FieldRow = tuple[str, str, frozenset[str]]  # CSL variable, field (or tag, or path), the kinds it holds for (none: all)


def variables_by_field(rows: Iterable[FieldRow], kind: str) -> dict[str, str]:
    """The CSL variable each field holds in a record of `kind`; the first row that fits wins.

    A row without a variable says that the field has none in these kinds.
    """
    found: dict[str, str] = {}
    for variable, name, kinds in rows:
        if not kinds or kind in kinds:
            found.setdefault(name, variable)
    return {name: variable for name, variable in found.items() if variable}


def fields_by_variable(rows: Iterable[FieldRow], kind: str) -> dict[str, str]:
    """The field each CSL variable is written to in a record of `kind`, so that reading gives it back."""
    found: dict[str, str] = {}
    for name, variable in variables_by_field(rows, kind).items():
        found.setdefault(variable, name)
    return found
