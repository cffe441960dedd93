"""Fields in the text of a note, as Obsidian's Dataview has them: `**Title**:: Bones`, `Author:: Doe, Jane`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from .markdown_fields import OF_A_WORK, ROLES, VARIABLE_OF, normal

_FIELD = re.compile(
    r"^[>\s*_+-]{0,20}?([A-Za-z][A-Za-z ]{1,24}?)[*_]{0,4}::[*_]{0,4}[ \t]+(\S[^\n]{0,2000}?)[ \t~]*$", re.MULTILINE
)
_OTHERS = frozenset("title year date doi isbn issn itemtype citekey pmid abstract".split())
_FIRST = {"first-author": "author", "firstauthor": "author"}
_EMPHASIS = re.compile(r"^([*_]{1,2})(.+)\1$")


def inline_fields(front: Mapping[str, Any], body: str) -> dict[str, Any]:
    """What a note on a work says of it in its text and not in its front matter; none where that has a title."""
    names = {normal(name) for name in front}
    if "title" in names or not OF_A_WORK & names or "::" not in body:
        return {}
    found: dict[str, Any] = {}
    for match in _FIELD.finditer(body[:50_000]):
        name = _FIRST.get(normal(match[1]), normal(match[1]))
        value = _EMPHASIS.sub(r"\2", match[2].strip())
        if name in ROLES:
            found.setdefault(name, []).append(value)
        elif name in _OTHERS or name in VARIABLE_OF:
            found.setdefault(name, value)
    return {name: value for name, value in found.items() if name not in names} if "title" in found else {}
