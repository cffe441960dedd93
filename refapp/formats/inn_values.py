"""Single values of an INN page: its language, title and keywords."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from .inn_sections import Page, entities, running_text

_COMMA = re.compile(r"(?<!\d),|,(?!\d)")
_ARCHIVE = "/archive/?"
_LANGUAGE = re.compile(r"(?:^|[^a-z])([a-z]{2})$")
_PATH_LANGUAGE = re.compile(r"(?:^|[/\\])(en|nn|nb|no)[/\\]")
_SHORTCODE = re.compile(r"\{\{<[^<>]*>\}\}")
_WORDS = {
    "en": {"publication", "archive", "keywords", "about", "scientific abstract", "contributors"},
    "nn": {"publikasjon", "arkiv", "emneord", "om", "samandrag", "medverkande", "berekraftsmål"},
}
_NYNORSK = {"samandrag", "vitskapeleg samandrag", "medverkande", "berekraftsmål"}


def keywords(text: str) -> list[str]:
    """The words of a comma-separated list; commas in brackets or between digits belong to a word."""
    text = " ".join(text.split())
    pieces = _COMMA.split(text) if "," in text else text.split(";")
    if "(" in text or "[" in text:
        pieces = _joined_brackets(pieces) if _balanced(text) else pieces
    return [word for piece in pieces if (word := piece.strip())]


def _joined_brackets(pieces: list[str]) -> list[str]:
    """`pieces` of a list, those put together again that a comma in brackets parted."""
    words: list[str] = []
    for piece in pieces:
        if words and not _balanced(words[-1]):
            words[-1] += f",{piece}"
        else:
            words.append(piece)
    return words


def _balanced(text: str) -> bool:
    return text.count("(") == text.count(")") and text.count("[") == text.count("]")


def page_language(body: str, page: Page, name: str) -> str:
    """The language of a page by its archive links, its headings, or its path; an empty text if none tells."""
    at = body.find(_ARCHIVE)
    link = _LANGUAGE.search(body[max(at - 3, 0) : at]) if at > 0 else None
    if link and link[1] != "no":
        return link[1]
    headings = {page.heading.lower(), *(section.heading.lower() for section in page.sections)}
    if link:
        return "nn" if headings & _NYNORSK else "no"
    for language, words in _WORDS.items():
        if headings & words:
            return language
    path = _PATH_LANGUAGE.search(name)
    return path[1] if path else ""


def title_of(data: Mapping[str, Any]) -> str:
    """The title of the front matter; some were escaped twice for HTML."""
    value = data.get("title")
    title = " ".join(str(value).split()) if value is not None and not isinstance(value, (dict, list)) else ""
    for _ in range(3):
        plain = entities(title)
        if plain == title:
            break
        title = plain
    return title


def as_text(value: Any) -> str:
    """A value of front matter as text."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)


def is_empty(html: str) -> bool:
    """Whether a piece of HTML shows nothing: neither words nor pictures."""
    return not running_text(_SHORTCODE.sub("", html))[0].strip()
