"""Single values of front matter: journals with their volume, lists of words, what is kept as it is."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

_PUBLICATION = re.compile(
    r"(?P<name>.+?),?\s+(?P<volume>\d+)\s*(?:\((?P<issue>[\w–-]+)\))?"
    r"(?:\s*[,:]\s*(?:pp?\.\s*)?(?P<page>\w+(?:[-–]+\w+)?))?\.?$"
)
_IN_ITALICS = re.compile(r"(?:In:?\s+)?([*_]{1,2})(?P<name>[^*_]+)\1(?P<rest>[\s,.(:].*)$", re.DOTALL)
_PLACES = (
    ("page", re.compile(r"\bpp?\.?\s*([\w–-]*\d[\w–-]*)")),
    ("issue", re.compile(r"(?<=\d)\s*\((\d[\w–-]{0,8})\)")),
    ("volume", re.compile(r"^[\s,]*(?:vol\.?\s*)?(\d{1,4})\b(?!\s*[-–])", re.IGNORECASE)),
)
_WIKILINK = re.compile(r"\[\[(?:[^\[\]|]*\|)?([^\[\]|]+)\]\]")
_EMPHASIS = re.compile(r"[*_]+(?=\w|$|[\s,.(:])|(?<=\w)[*_]+")


def publication(value: str) -> dict[str, str]:
    """A journal; Hugo's Academic theme has it in italics, with volume, issue and pages behind it or not."""
    whole = value.strip()
    text = _EMPHASIS.sub("", whole).strip() if whole[:1] in "*_I" else whole
    found = {}
    if text != whole and len(text) < 1000:
        text = re.sub(r"^In:?\s+", "", text)
        match = _PUBLICATION.match(text)
        if match:
            found = {name: match[name] for name in ("volume", "issue", "page") if match[name]}
            if re.fullmatch(r"(?:19|20)\d\d", found.get("issue", "")):
                del found["issue"]  # the year, as in `103 (2025): 7`
            text = match["name"]
        elif parted := _IN_ITALICS.match(whole):
            return {"container-title": parted["name"].strip(" ,"), **_places(parted["rest"])}
    return {"container-title": text.strip(" ,"), **found}


def _places(text: str) -> dict[str, str]:
    """Volume, issue and pages behind a title in italics; `rest` is what was not understood."""
    found = {}
    for name, pattern in _PLACES:
        match = pattern.search(text)
        if match:
            found[name] = match[1].replace("--", "-")
            text = f"{text[: match.start()]} {text[match.end() :]}"
    rest = re.sub(r"\(?\b(?:19|20)\d\d\b\)?", "", text).strip(" ,.;:()")
    return {**found, "rest": rest} if rest else found


def unlinked(text: str) -> str:
    """A text without the brackets of Obsidian's links: `[[Bone|the journal]]` reads `the journal`."""
    return _WIKILINK.sub(r"\1", text) if "[[" in text else text


def words_in(value: Any, by_blanks: bool) -> list[str] | None:
    """The words of a list, or of a text parted by commas, blanks or `#`; None when there is anything else in it."""
    if isinstance(value, str):
        if value.lstrip().startswith("#") or (by_blanks and "," not in value):
            value = value.split()
        else:
            value = re.split(r"[,;]", value)
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        return None
    return [each.strip().removeprefix("#") for each in value]


def is_empty(value: Any) -> bool:
    """Whether there is no text anywhere in a value."""
    if isinstance(value, Mapping):
        return all(is_empty(each) for each in value.values())
    if isinstance(value, list):
        return all(is_empty(each) for each in value)
    return not value or (isinstance(value, str) and not value.strip())


def as_text(value: Any) -> str:
    """A value as it is kept: a text as it is, anything else as JSON."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
