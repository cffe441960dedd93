"""Where the words of a search stand in a text: case and diacritics do not count, a word may go on."""

from __future__ import annotations

import re
from collections.abc import Iterable

from refapp.model.folding import fold


def pattern(words: Iterable[str]) -> re.Pattern[str] | None:
    """What finds `words`, longest first, in folded text; None when there is nothing to find."""
    folded = sorted({" ".join(fold(word).split()) for word in words} - {""}, key=len, reverse=True)
    if not folded:
        return None
    choices = "|".join(r"\s+".join(re.escape(part) for part in word.split()) + _end(word) for word in folded)
    return re.compile(rf"(?<!\w)(?:{choices})")


def find(text: str, wanted: re.Pattern[str]) -> list[tuple[int, int]]:
    """Start and end in `text` of everything `wanted` finds; what only white space parts is one."""
    joined: list[tuple[int, int]] = []
    for start, end in _spans(text, wanted):
        if joined and text[joined[-1][1] : start].isspace():
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _end(word: str) -> str:
    # A single letter marks the K of `K` and `K2`, not that of every Karin.
    return r"(?![^\W\d_])" if len(word) == 1 else ""


def _spans(text: str, wanted: re.Pattern[str]) -> list[tuple[int, int]]:
    folded = fold(text)
    if len(folded) == len(text):
        return [match.span() for match in wanted.finditer(folded)]
    # Some letters became two (æ) or none (a combining mark): fold each by itself and remember where it was.
    pieces = [fold(letter) for letter in text]
    places = [at for at, piece in enumerate(pieces) for _ in piece]
    return [(places[m.start()], places[m.end() - 1] + 1) for m in wanted.finditer("".join(pieces)) if m[0]]
