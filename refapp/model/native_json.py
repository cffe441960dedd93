"""A Reference to and from plain JSON values with the domain's own names: the native form.

Used by `export --format json`, and part by part by the undo history. Empty parts are left out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import MISSING
from dataclasses import fields as dataclass_fields
from functools import cache
from typing import Any

from .dates import PartialDate
from .identifiers import Identifier
from .kinds import KINDS
from .names import Creator
from .reference import Attachment, Collection, Extra, Link, Reference, Relation, Source, Tag, Text

_LISTS: dict[str, type] = {
    "creators": Creator,
    "identifiers": Identifier,
    "texts": Text,
    "tags": Tag,
    "attachments": Attachment,
    "links": Link,
    "relations": Relation,
    "extra": Extra,
    "sources": Source,
}
_DATES = ("issued", "accessed")
PARTS = tuple(each.name for each in dataclass_fields(Reference))


def to_native(reference: Reference) -> dict[str, Any]:
    """The whole reference as JSON values; collections are arrays of names from the root."""
    value: dict[str, Any] = {}
    for part in PARTS:
        content = part_to_native(part, getattr(reference, part))
        if content not in (None, "", [], {}, False):
            value[part] = content
    if "collections" in value:
        value["collections"] = [[step.name for step in path] for path in reference.collections]
    for part in ("citekey", "kind", "title"):
        value.setdefault(part, getattr(reference, part))
    return value


def part_to_native(part: str, content: Any) -> Any:
    """One part of a reference as JSON values, such that `part_from_native` gives it back."""
    if part in _LISTS:
        return [_record(each) for each in content]
    if part in _DATES:
        return _date(content) if content else None
    if part == "collections":
        return [[{"names": dict(step.names), "key": step.key} for step in path] for path in content]
    return dict(content) if isinstance(content, Mapping) else content


def part_from_native(part: str, content: Any) -> Any:
    """The inverse of `part_to_native`; also takes collections as arrays of names.

    Raises ValueError or TypeError where `content` has not the shape of `part`.
    """
    if part in _LISTS:
        return tuple(_LISTS[part](**_texts(each)) for each in _list(content))
    if part in _DATES:
        return _to_date(content) if content else None
    if part == "collections":
        return tuple(tuple(_step(step) for step in _list(path)) for path in _list(content))
    if part in ("fields", "provenance"):
        return _texts(content or {})
    if part == "starred":
        return bool(content)
    if part == "id":
        return None if content is None else _number(content)
    if part == "kind" and content not in KINDS:
        raise ValueError(f"{content!r} is not a kind")
    return _text(content or "")


def from_native(value: Mapping[str, Any]) -> Reference:
    """The Reference that `to_native` wrote (without its id).

    Raises ValueError or TypeError where a part has not its shape, or a name is not a part.
    """
    unknown = set(value) - set(PARTS)
    if unknown:
        raise ValueError(", ".join(sorted(unknown)))
    parts = {part: part_from_native(part, content) for part, content in value.items() if part != "id"}
    return Reference(**parts)


def _record(each: Any) -> dict[str, str]:
    kind: Any = type(each)
    return {name: value for name, always in _parts(kind) if (value := getattr(each, name)) != "" or always}


@cache
def _parts(kind: type[Any]) -> tuple[tuple[str, bool], ...]:
    """The parts of a class; those without a default are always written, or they could not be read again."""
    return tuple((each.name, each.default is MISSING) for each in dataclass_fields(kind))


def _date(date: PartialDate) -> dict[str, Any]:
    value = {name: getattr(date, name) for name, _ in _parts(PartialDate) if name != "end"}
    value = {name: each for name, each in value.items() if each is not None and each is not False and each != ""}
    if date.end:
        value["end"] = _date(date.end)
    return value


def _to_date(value: Any, nested: bool = False) -> PartialDate:
    parts = dict(_mapping(value))
    end = parts.pop("end", None)
    if nested and end:
        raise ValueError("a range within a range")
    for name, each in parts.items():
        if name == "literal":
            _text(each)
        elif name == "circa":
            parts[name] = bool(each)
        else:
            _number(each)
    return PartialDate(**parts, end=_to_date(end, True) if end else None)


def _step(step: Any) -> Collection:
    if isinstance(step, str):
        return Collection(names={"": step})
    return Collection(names=_texts(_mapping(step).get("names")), key=_text(step.get("key", "")))


def _mapping(value: Any) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise TypeError(f"{value!r} is not an object")
    return value


def _list(value: Any) -> Sequence[Any]:
    if not isinstance(value, (list, tuple)):
        raise TypeError(f"{value!r} is not an array")
    return value


def _texts(value: Any) -> dict[str, str]:
    return {str(name): _text(each) for name, each in _mapping(value).items()}


def _number(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(f"{value!r} is not a whole number")
    return value


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is not text")
    return value
