"""Two references side by side: in which parts they differ, what is suggested for each, and what a decision makes.

A part is a field of `Reference` (`title`, `creators`), one CSL variable (`fields.volume`) or the texts of one
role (`texts.abstract`). What is decided against is kept as `extra` of the origin `merge`, so nothing is lost.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from .alike import covers, same_item
from .merge import join_extra
from .native_json import part_to_native
from .provenance import MERGE, origin_of
from .reference import Extra, Reference

MINE, THEIRS, BOTH = "mine", "theirs", "both"
SCALARS = ("kind", "title", "creators", "issued", "accessed", "language", "citekey", "status")
LISTS = ("identifiers", "tags", "collections", "links", "attachments", "relations")
_OWN_AFFAIR = ("citekey", "status")  # what says nothing about the work
_FIRST_FIELDS = ("container-title", "volume", "issue", "page", "publisher", "publisher-place", "edition")


@dataclass(frozen=True, slots=True)
class Difference:
    """A part of which theirs says something that mine does not, and what is suggested: mine, theirs or both."""

    part: str
    mine: Any
    theirs: Any
    suggested: str

    @property
    def choices(self) -> tuple[str, ...]:
        """What can be chosen: lists can be joined."""
        return (MINE, THEIRS, BOTH) if is_list(self.part) else (MINE, THEIRS)

    @property
    def conflict(self) -> bool:
        """Whether both say something, so that it is a decision."""
        return bool(self.mine)


def is_list(part: str) -> bool:
    """Whether the values of a part can be joined."""
    return part in LISTS or part.startswith("texts.")


def differences(mine: Reference, theirs: Reference) -> list[Difference]:
    """The parts in which `theirs` says something else or something more, in the order people read a reference."""
    found = []
    for part in _parts(mine, theirs):
        old, new = value_of(mine, part), value_of(theirs, part)
        if new and not (part == "kind" and new == "document") and not covers(part, old, new):
            found.append(Difference(part, old, new, _suggested(part, old, new, origin_of(mine, part))))
    return found


def adds_nothing(mine: Reference, theirs: Reference) -> bool:
    """Whether `theirs` says nothing about the work that `mine` does not."""
    return all(each.part in _OWN_AFFAIR for each in differences(mine, theirs))


def decide(mine: Reference, theirs: Reference, choices: Mapping[str, str] | None = None) -> Reference:
    """`mine` with what `theirs` adds; where they differ `choices` (part to mine, theirs or both) decides.

    A part without a choice gets the suggested one. Parts taken by a decision have the provenance `merge`. Id and
    times are those of `mine`; sources and extra fields are joined.
    """
    choices = choices or {}
    sources = tuple(dict.fromkeys((*mine.sources, *theirs.sources)))
    result = replace(mine, extra=join_extra(mine.extra, theirs.extra), sources=sources)
    provenance = dict(mine.provenance)
    given_up: list[Extra] = []
    for each in differences(mine, theirs):
        choice = choices.get(each.part, each.suggested)
        value = chosen_value(each, choice)
        given_up += _given_up(each, value)
        if value == each.mine:
            continue
        result = with_value(result, each.part, value)
        if each.conflict and (each.part in choices or not is_list(each.part)):
            provenance[each.part] = MERGE
        elif not is_list(each.part):
            provenance[each.part] = origin_of(theirs, each.part) or MERGE
    kept = Counter(result.extra)
    extra = tuple(each for each in given_up if not kept[each])
    return replace(
        result,
        extra=(*result.extra, *dict.fromkeys(extra)),
        provenance=provenance,
        starred=mine.starred or theirs.starred,
    )


def chosen_value(difference: Difference, choice: str) -> Any:
    """What a part becomes by a choice."""
    if choice == THEIRS:
        return difference.theirs
    if choice == BOTH and is_list(difference.part):
        new = (each for each in difference.theirs if not any(same_item(each, old) for old in difference.mine))
        return (*difference.mine, *new)
    return difference.mine


def value_of(reference: Reference, part: str) -> Any:
    """The value of a part; `""`, `()` or None where there is none."""
    name, _, inner = part.partition(".")
    if name == "fields":
        return reference.fields.get(inner, "")
    if name == "texts":
        return tuple(each for each in reference.texts if each.role == inner)
    return getattr(reference, name)


def with_value(reference: Reference, part: str, value: Any) -> Reference:
    """The reference with another value of a part."""
    name, _, inner = part.partition(".")
    if name == "fields":
        return replace(reference, fields={**reference.fields, inner: value})
    if name == "texts":
        others = tuple(each for each in reference.texts if each.role != inner)
        return replace(reference, texts=(*others, *value))
    return replace(reference, **{name: value})


def _parts(mine: Reference, theirs: Reference) -> Iterator[str]:
    yield from SCALARS[:4]
    named = {*mine.fields, *theirs.fields}
    yield from (f"fields.{name}" for name in _FIRST_FIELDS if name in named)
    yield from (f"fields.{name}" for name in sorted(named - set(_FIRST_FIELDS)))
    yield "identifiers"
    roles = dict.fromkeys(each.role for each in (*mine.texts, *theirs.texts))
    yield from (f"texts.{role}" for role in roles)
    yield from LISTS[1:]
    yield from SCALARS[4:]


def _suggested(part: str, mine: Any, theirs: Any, origin: str) -> str:
    """Mine, unless it says nothing, or theirs says the same more fully and nobody typed mine; lists are joined."""
    if not mine:
        return THEIRS
    if is_list(part):
        return BOTH
    if part == "kind" and mine == "document":
        return THEIRS
    return THEIRS if origin not in ("user", MERGE) and covers(part, theirs, mine) else MINE


def _given_up(difference: Difference, value: Any) -> Iterator[Extra]:
    """What neither stands in the result nor is said by it."""
    part = difference.part
    for side in (difference.mine, difference.theirs):
        if is_list(part):
            lost = [each for each in side if not any(same_item(each, kept) for kept in value)]
            yield from (Extra(origin=MERGE, name=part, value=_words(part, each)) for each in lost)
        elif side and not covers(part, value, side):
            yield Extra(origin=MERGE, name=part, value=_words(part, side))


def _words(part: str, value: Any) -> str:
    """A value as text that tells everything of it."""
    if isinstance(value, str):
        return value
    if part == "creators":
        return "; ".join(f"{each.role}: {each.sorting_name}" for each in value)
    if part == "issued" or part == "accessed":
        return str(value)
    if part == "identifiers":
        return f"{value.scheme}:{value.value}"
    if part == "collections":
        return " / ".join(step.name for step in value)
    if part == "tags":
        return str(value.name)
    if part.startswith("texts."):
        return str(value.body)
    native = part_to_native(part, (value,))[0]
    return " · ".join(str(each) for each in native.values())
