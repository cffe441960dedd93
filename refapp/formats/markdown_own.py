"""What a page written by refapp keeps under `refapp:`: parts of the reference that no other program has a key for.

A page may be edited by hand after it was written. What it says then is compared with what it said: where that is no
longer the same, what stands in the page counts.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from refapp.model.native_json import PARTS as ALL_PARTS
from refapp.model.native_json import part_from_native
from refapp.model.reference import Extra, Reference, Tag, Text

from .markdown_fields import KEY, OWN
from .markdown_values import as_text

PARTS = tuple(part for part in ALL_PARTS if part not in ("id", "added", "changed", "sources"))
ABSENT = "-"  # of a field that the page says but the reference has not
_LISTS = ("identifiers", "tags", "links", "relations", "extra", "attachments", "collections")
_NUMBERS = ("year", "month", "day", "season")


def restored(told: Reference, own: Any, say_again: Callable[[Reference], Reference]) -> Reference:
    """`told` with what `own`, the value of `refapp:`, adds; `say_again` gives what a page of a reference tells.

    What is not in the form it was written in is kept as extra.
    """
    parts, extra = _parts(own, told)
    if not parts:
        return replace(told, extra=(*told.extra, *extra))
    whole = replace(told, **parts)
    unedited = say_again(whole)
    for part in parts:
        said, before, mine = getattr(told, part), getattr(unedited, part), parts[part]
        if said == before or part == "texts":
            continue
        if part == "fields":
            parts[part] = _fields(said, before, mine)
        else:
            parts[part] = _edited(said, before, mine) if part in _LISTS else said
    result = replace(told, **parts)
    return replace(result, extra=(*result.extra, *extra))


def _parts(own: Any, told: Reference) -> tuple[dict[str, Any], list[Extra]]:
    """The parts in `own`, and what cannot be read in it."""
    if not isinstance(own, Mapping):
        return {}, [Extra(origin=KEY, name=OWN, value=as_text(own))] if own else []
    parts: dict[str, Any] = {}
    wrong = {}
    for name, value in own.items():
        try:
            if name not in PARTS:
                raise ValueError(name)
            parts[name] = _part(name, value, told)
        except (ValueError, TypeError, KeyError, AttributeError):
            wrong[name] = value
    return parts, [Extra(origin=KEY, name=OWN, value=as_text(wrong))] if wrong else []


def _part(name: str, value: Any, told: Reference) -> Any:
    if name == "starred":
        return value == "true"
    if name in ("issued", "accessed"):
        return part_from_native(name, _date(value)) if value else None
    if name == "fields":
        fields = {**told.fields, **part_from_native(name, value)}
        return {each: text for each, text in fields.items() if not (value.get(each) == ABSENT and each in told.fields)}
    if name == "texts":
        written = part_from_native(name, [_with_body(each, told) for each in value])
        roles = {_kin(text.role) for text in written}
        return (*written, *(text for text in told.texts if _kin(text.role) not in roles))
    return part_from_native(name, value if value else () if name in (*_LISTS, "creators") else value)


def _with_body(text: Any, told: Reference) -> Any:
    if not isinstance(text, Mapping) or "body" in text:
        return text
    role = _kin(str(text.get("role")))
    body = next((each.body for each in told.texts if _kin(each.role) == role), "")
    return {**text, "body": body}


def _kin(role: str) -> str:
    """The role, where the text of a page may be either."""
    return "page" if role == "note" else role


def _date(value: Any) -> Any:
    if not isinstance(value, Mapping):
        return value
    date = {name: int(each) if name in _NUMBERS else each for name, each in value.items()}
    return date | {"end": _date(date["end"])} if "end" in date else date


def _fields(said: Mapping[str, str], before: Mapping[str, str], mine: Mapping[str, str]) -> dict[str, str]:
    gone = {name for name in before if name not in said}
    new = {name: value for name, value in said.items() if before.get(name) != value}
    return {**{name: value for name, value in mine.items() if name not in gone}, **new}


def _edited(said: tuple[Any, ...], before: tuple[Any, ...], mine: tuple[Any, ...]) -> tuple[Any, ...]:
    """A list after the page was edited: without what was taken out of the page, with what was put in."""
    gone = {_mark(each) for each in before} - {_mark(each) for each in said}
    known = {_mark(each) for each in (*before, *mine)}
    return (
        *(each for each in mine if _mark(each) not in gone),
        *(each for each in said if _mark(each) not in known),
    )


def _mark(each: Any) -> Any:
    """What tells an entry apart: a word is the same whatever language it has."""
    if isinstance(each, Tag):
        return each.name
    return repr(each) if isinstance(each, (Text, tuple)) else each
