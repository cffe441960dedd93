"""One field table read both ways: the CSL variable a tag holds in a record of some kind, and the tag of a variable."""

from __future__ import annotations

from collections.abc import Iterable

FieldRow = tuple[str, str, frozenset[str]]  # CSL variable, tag, the kinds it holds for (none: all)


def variables_by_tag(rows: Iterable[FieldRow], kind: str) -> dict[str, str]:
    """The CSL variable each tag holds in a record of `kind`; the first row that fits wins.

    A row without a variable says that the tag has none in these kinds.
    """
    found: dict[str, str] = {}
    for variable, tag, kinds in rows:
        if not kinds or kind in kinds:
            found.setdefault(tag, variable)
    return {tag: variable for tag, variable in found.items() if variable}


def tags_by_variable(rows: Iterable[FieldRow], kind: str) -> dict[str, str]:
    """The tag each CSL variable is written to in a record of `kind`, so that reading gives it back."""
    found: dict[str, str] = {}
    for tag, variable in variables_by_tag(rows, kind).items():
        found.setdefault(variable, tag)
    return found
