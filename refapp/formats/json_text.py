"""JSON files taken apart value by value, so that each keeps its own text and line, and a torn file its good part."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

_SPACE = re.compile(r"[\s,]*")
_ITEMS = re.compile(r"\s*\{\s*\"items\"\s*:\s*\[")
_SURROGATES = re.compile("[\ud800-\udfff]")
_LONG = 18  # digits a number may have and still be one


@dataclass(frozen=True, slots=True)
class Piece:
    """One value with its text as written and its line. `broken` says why there is no value."""

    value: Any
    text: str
    line: int
    broken: str = ""


def pieces(text: str) -> Iterator[Piece]:
    """The values of an array, of the array `items` of an object, or of JSON texts one after another."""
    start = _SPACE.match(text)
    at = start.end() if start else 0
    wrapped = _wrapped(text, at)
    if wrapped is not None:
        yield from wrapped
        return
    in_array = text.startswith("[", at)
    at += in_array
    first = True
    line, counted = 1, 0
    while True:
        gap = _SPACE.match(text, at)
        at = gap.end() if gap else at
        line += text.count("\n", counted, at)
        counted = at
        if at >= len(text):
            if in_array:
                yield Piece(None, "", line, "end of file")
            return
        if in_array and text[at] == "]":
            return
        try:
            value, stop = _DECODER.raw_decode(text, at)
            value = clean(value)
        except json.JSONDecodeError as error:
            yield Piece(None, text[at : at + 300], error.lineno, f"{error.msg}, column {error.colno}")
            return
        except RecursionError:
            yield Piece(None, text[at : at + 300], line, "nested too deeply")
            return
        if in_array and not first and "," not in (gap[0] if gap else ""):
            yield Piece(None, text[at : at + 300], line, "expected a comma")
            return
        yield Piece(value, text[at:stop], line)
        at, first = stop, False


def _wrapped(text: str, at: int) -> Iterator[Piece] | None:
    """The pieces of `{"items": […]}`."""
    if not text.startswith("{", at):
        return None
    match = _ITEMS.match(text, at)
    if match:  # blanks in front keep the line numbers
        lines = "\n" * text.count("\n", 0, match.end() - 1)
        return pieces(lines + text[match.end() - 1 :])
    if '"items"' not in text:
        return None
    try:
        whole = clean(_DECODER.raw_decode(text, at)[0])
    except (ValueError, RecursionError):
        return None
    items = whole.get("items")
    if not isinstance(items, list):
        return None
    return (Piece(item, json.dumps(item, ensure_ascii=False, indent=2), 1) for item in items)


def clean(value: Any) -> Any:
    """`value` with half characters (lone surrogates) in its texts replaced: they cannot be stored."""
    if isinstance(value, str):
        return _SURROGATES.sub("\ufffd", value)
    if isinstance(value, list):
        return [clean(each) for each in value]
    if isinstance(value, dict):
        return {clean(name): clean(each) for name, each in value.items()}
    return value


def _integer(digits: str) -> int | str:
    return int(digits) if len(digits) <= _LONG else digits


_DECODER = json.JSONDecoder(parse_int=_integer, parse_constant=str)
