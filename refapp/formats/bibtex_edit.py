"""One entry's text changed to say something else, and left as it is in everything that stays the same.

Fields are compared by what they are about (their slot: `date`, `year` and `month` are one), so that an entry keeps
its own names, order, macros, indentation and enclosing marks wherever a new value allows.
"""

from __future__ import annotations

from collections.abc import Callable

from .bibtex_blocks import Block, spans_of
from .bibtex_fields import NAMES, variables
from .bibtex_handlers import ADDRESS, EDITOR_ROLES
from .bibtex_layout import Field, Fit, Layout, enclosed
from .bibtex_writer import Written
from .latex import to_verbatim

Fields = list[tuple[str, str]]
Slots = Callable[[str], str]

_SLOTS = {
    "subtitle": "title",
    **dict.fromkeys(("date", "year", "month", "day"), "issued"),
    "booksubtitle": "container-title",
    **dict.fromkeys(("eprint", "eprinttype", "archiveprefix"), "eprint"),
    **dict.fromkeys(("langid", "language"), "language"),
    "annotation": "annote",
    "pmc": "pmcid",
    "url": "URL",
} | {field: role for role, field in NAMES}


def changes(before: Written, after: Written) -> bool:
    """Whether the two say different things; the order of fields says nothing."""
    return (before.type, before.key) != (after.type, after.key) or sorted(before.fields) != sorted(after.fields)


def edited(text: str, block: Block, before: Written, after: Written, fit: Fit, whole: bool) -> str:
    """The entry `text` (cut into `block`) with what differs between `before` and `after` put right.

    When `whole`, fields are told apart by their names and all that `after` does not have go: for entries whose
    fields mean something else by their company. `fit` makes a new value writable in the file's encoding.
    """
    key, spans = spans_of(text)
    about = _slots(block.type)
    fields = [Field(text, name, span, about(name)) for (name, _), span in zip(block.fields, spans, strict=True)]
    _company(fields)
    added = (_by_name if whole else _by_slot)(fields, before.fields, after.fields, about, fit)
    return Layout(text, key, fields).with_head(block, before, after).put(added, fit)


def _company(fields: list[Field]) -> None:
    """Two fields mean something else by their value or by another field."""
    editors = next(
        (EDITOR_ROLES.get(f.value.strip('{} "').lower()) for f in fields if f.name.lower() == "editortype"), ""
    )
    for field in fields:
        if field.slot == "editor" and editors:
            field.slot = editors
        elif field.name.lower() == "howpublished" and ADDRESS.match(to_verbatim(field.value[1:-1])):
            field.slot = "URL"


def _slots(entry_type: str) -> Callable[[str], str]:
    """What a field of an entry of this type is about."""
    table = variables(entry_type)

    def about(name: str) -> str:
        low = name.lower()
        return _SLOTS.get(low) or table.get(low) or low

    return about


def _by_slot(fields: list[Field], before: Fields, after: Fields, about: Slots, fit: Fit) -> Fields:
    """Mark the fields of every slot that changed; what has to be added."""
    added: Fields = []
    old, new = _grouped(before, about), _grouped(after, about)
    mine: dict[str, list[Field]] = {}
    for field in fields:
        mine.setdefault(field.slot, []).append(field)
    for slot in {**old, **new}:
        was, now, here = old.get(slot, []), new.get(slot, []), mine.get(slot, [])
        if sorted(was) != sorted(now):
            added += _replace(here, _as_dated(here, now) if slot == "issued" else now, fit)
    return added


def _grouped(pairs: Fields, about: Slots) -> dict[str, Fields]:
    groups: dict[str, Fields] = {}
    for pair in pairs:
        groups.setdefault(about(pair[0]), []).append(pair)
    return groups


def _by_name(fields: list[Field], before: Fields, after: Fields, about: Slots, fit: Fit) -> Fields:
    """Mark the fields so that those of `after` are left, but for what is inherited; what has to be added."""
    added: Fields = []
    free = list(fields)
    own = {field.slot for field in fields}
    for pair in after:
        field = next((field for field in free if field.name.lower() == pair[0].lower()), None)
        if field:
            free.remove(field)
            if pair not in before:
                field.new_value = enclosed(pair[1], field.value, fit)
        elif pair not in before or about(pair[0]) in own:
            added.append(pair)
    for field in free:
        field.removed = True
    return added


def _as_dated(mine: list[Field], new: Fields) -> Fields:
    """A date for BibLaTeX alone where the entry has only that."""
    names = {field.name.lower() for field in mine}
    if "date" not in names or "year" in names or not new:
        return new
    date = next((value for name, value in new if name == "date"), "")
    year = next((value for name, value in new if name == "year"), "")
    month = next((value for name, value in new if name == "month"), "")
    return [("date", date or (f"{year}-{_month(month)}" if month else year))]


def _month(macro: str) -> str:
    return f"{'jan feb mar apr may jun jul aug sep oct nov dec'.split().index(macro) + 1:02d}"


def _replace(mine: list[Field], new: Fields, fit: Fit) -> Fields:
    """Give the fields of one slot their new values; what found no field to stand in."""
    left = list(new)
    free = list(mine)
    for field in mine:
        pair = next((pair for pair in left if pair[0].lower() == field.name.lower()), None)
        if pair:
            left.remove(pair)
            free.remove(field)
            field.new_value = enclosed(pair[1], field.value, fit)
    alone = len(new) == 1
    for field, pair in zip(list(free), list(left), strict=False):
        left.remove(pair)
        free.remove(field)
        field.new_name = "" if alone else pair[0]
        field.new_value = enclosed(pair[1], field.value, fit)
    for field in free:
        field.removed = True
    return left
