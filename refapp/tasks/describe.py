"""A value of a part of a reference as one text for people, to be shown beside another."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from refapp.messages import sentence
from refapp.model.folding import plain
from refapp.model.plain_text import strip

_NAMES = {
    "kind": "Kind",
    "title": "Title",
    "creators": "Creators",
    "issued": "Published",
    "accessed": "Accessed",
    "language": "Language",
    "citekey": "Citation key",
    "status": "Status",
    "identifiers": "Identifiers",
    "tags": "Tags",
    "collections": "Collections",
    "links": "Links",
    "attachments": "Files",
    "relations": "Relations",
    "texts.abstract": "Abstract",
    "texts.summary": "Summary",
    "texts.note": "Notes",
    "texts.page": "Page",
    "texts.contributors": "Contributors",
}
LONGEST = 600  # characters of a text that are shown


def part_name(part: str, translate: Callable[[str], str] = lambda text: text) -> str:
    """What people call a part: `fields.page` is `Pages`."""
    inner = part.partition(".")[2]
    if part.startswith("fields."):
        code = f"field-{inner}"
        words = sentence(code, translate=translate)
        return inner.replace("-", " ").capitalize() if words == code else words
    return translate(_NAMES[part]) if part in _NAMES else (inner or part).capitalize()


def describe(part: str, value: Any, name: Callable[[str, str], str] = lambda prefix, word: word) -> str:
    """`value` of `part` (see `model.differences`); lists have an item a line. `name` gives kinds and roles words."""
    if not value:
        return ""
    if part == "kind":
        return name("kind", value)
    if part == "creators":
        return "; ".join(
            each.sorting_name if each.role == "author" else f"{each.sorting_name} ({name('role', each.role)})"
            for each in value
        )
    if part == "identifiers":
        return "\n".join(f"{each.scheme.upper()} {each.value}" for each in value)
    if part == "tags":
        return ", ".join(each.name for each in value)
    if part == "collections":
        return "\n".join(" › ".join(step.name for step in path) for path in value)
    if part == "links":
        return "\n".join(each.url for each in value)
    if part == "attachments":
        return "\n".join(each.title or each.path for each in value)
    if part == "relations":
        return "\n".join(f"{each.kind}: {each.title or each.value}" for each in value)
    if part.startswith("texts."):
        return "\n".join(_cut(strip(each)) for each in value)
    return " ".join(plain(str(value)).split())


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
