"""The fields of a BibTeX entry with their words, split without our reader: TeX's commands and braces taken away."""

from __future__ import annotations

import re
from collections.abc import Iterator

_NAME = re.compile(r"[\s,]*([A-Za-z][\w:.+-]*)\s*=\s*")
_BARE = re.compile(r"[^\s,#{}\"]+")
_ACCENT = re.compile(r"\\[^A-Za-z\s]")
_COMMAND = re.compile(r"\\(?:char\s*\d+|symbol\{\d+\}|[A-Za-z]+\*?)")
_NAMES = frozenset("author editor editora editorb translator bookauthor annotator commentator".split())


def fields_of(text: str) -> Iterator[tuple[str, str]]:
    """Name and words of every field. A bare word is the name of a string, which is told by what it stands for."""
    head = re.match(r"\s*@\s*\w+\s*[{(]\s*[^,=]*?(?=,|\w+\s*=)", text)
    at = head.end() if head else 0
    while match := _NAME.match(text, at):
        at = match.end()
        value = []
        while True:
            at, piece = _piece(text, at)
            value.append(piece)
            more = re.compile(r"\s*#\s*").match(text, at)
            if not more:
                break
            at = more.end()
        name, words = match[1].lower(), _plain("".join(value))
        # `et al.` is said as `others`.
        listed = re.sub(r"\bet al\b", " ", re.sub(r"\sand\s", " ", f" {words} ".replace(" and ", "  and  ")))
        yield name, listed if name in _NAMES else words


def _piece(text: str, at: int) -> tuple[int, str]:
    """One braced, quoted or bare piece of a value, and where it ends."""
    opening = text[at : at + 1]
    if opening in ("{", '"'):
        depth, end = 0, at + 1
        while end < len(text):
            sign = text[end]
            if sign == "\\":
                end += 1
            elif depth == 0 and sign == ("}" if opening == "{" else '"'):
                break
            depth += (sign == "{") - (sign == "}")
            end += 1
        return end + 1, text[at + 1 : end]
    bare = _BARE.match(text, at)
    return (bare.end(), bare[0] if bare[0].isdecimal() else "") if bare else (at, "")


def _plain(value: str) -> str:
    """Words without what TeX makes of them: an accent is its letter, a command parts a word in two."""
    return re.sub(r"[{}$]", "", _COMMAND.sub(" ", _ACCENT.sub("", value.replace("~", " "))))
