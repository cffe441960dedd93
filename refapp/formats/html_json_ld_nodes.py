"""The things that JSON-LD describes, wherever in it they stand, and the texts of their values."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from .json_text import clean

DEEPEST = 12
Node = Mapping[str, Any]
_WRAPPED = re.compile(r"^\s*(?:<!--|(?://\s*)?<!\[CDATA\[)|(?:-->|(?://\s*)?\]\]>)\s*$")


def values_in(text: str) -> Iterator[Any]:
    """The value of a script; none when it is damaged."""
    bare = _WRAPPED.sub("", text).strip().rstrip(";")
    try:
        yield clean(json.loads(bare, strict=False, parse_int=str, parse_float=str, parse_constant=str))
    except (ValueError, RecursionError):
        return


def nodes_in(value: Any, depth: int) -> Iterator[Node]:
    """The things described, those inside `@graph` and `mainEntity` too."""
    if depth > DEEPEST:
        return
    if isinstance(value, list):
        for each in value:
            yield from nodes_in(each, depth + 1)
    elif isinstance(value, Mapping):
        yield value
        for name in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from nodes_in(value.get(name), depth + 1)


def types_of(node: Node) -> list[str]:
    """The types of a thing, without what stands before their names."""
    return [str(each).rpartition("/")[2].rpartition(":")[2] for each in as_list(node.get("@type"))]


def as_list(value: Any) -> list[Any]:
    """A value that may be one or several."""
    return value if isinstance(value, list) else [] if value is None else [value]


def words(value: Any) -> str:
    """The text of a value, of its `@value`, or of the name of the thing it is."""
    if isinstance(value, list):
        return next((text for each in value if (text := words(each))), "")
    if isinstance(value, Mapping):
        return words(value.get("@value") or value.get("name") or value.get("legalName"))
    return " ".join(value.split()) if isinstance(value, str) else ""
