"""A JSON file taken apart into its items, each with its text as written, and what stands around them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from .json_text import Piece, clean, pieces

_NAME = re.compile(r"[\s,]*(\"(?:[^\"\\]|\\.)*\")\s*:\s*")
_DECODER = json.JSONDecoder()


def read_file(text: str) -> tuple[dict[str, Any], Iterator[Piece]]:
    """What an object says beside its `items`, and these; any other file is items one after another, or an array."""
    start = len(text) - len(text.lstrip())
    if not text.startswith("{", start):
        return {}, pieces(text)
    around: dict[str, Any] = {}
    at, items = start + 1, -1
    while match := _NAME.match(text, at):
        name = match[1].strip('"')
        if name == "items" and text.startswith("[", match.end()):
            items = match.end()
        try:
            value, at = _DECODER.raw_decode(text, match.end())
        except (ValueError, RecursionError):
            break  # the items tell where
        if name != "items":
            around[name] = clean(value)
    if items < 0:
        return {}, pieces(text)
    # Line ends in front keep the line numbers.
    return around, pieces("\n" * text.count("\n", 0, items) + text[items:])
