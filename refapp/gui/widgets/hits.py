"""Where the words of a search stand in a text, as the full-text index finds them: case, diacritics and the signs
between words do not count, and a word may go on.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from refapp.model.folding import fold

Span = tuple[int, int]  # start and end
_LETTERS = re.compile(r"[^\W_]+")


def pattern(words: Iterable[str]) -> re.Pattern[str] | None:
    """What finds `words`, longest first, in folded text; None when there is nothing to find."""
    return _pattern(tuple(words))


@lru_cache(maxsize=32)
def _pattern(words: tuple[str, ...]) -> re.Pattern[str] | None:
    found = {tuple(_LETTERS.findall(fold(word))) for word in words} - {()}
    choices = sorted((r"[\W_]+".join(map(re.escape, each)) + _end(each) for each in found), key=len, reverse=True)
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(choices)})") if choices else None


def _end(word: tuple[str, ...]) -> str:
    # A single letter marks the K of `K` and `K2`, not that of every Karin.
    return r"(?![^\W\d_])" if len(word) == 1 and len(word[0]) == 1 else ""


def find(text: str, wanted: re.Pattern[str] | None) -> list[Span]:
    """Start and end in `text` of everything `wanted` finds; what only white space parts is one."""
    if wanted is None or not text:
        return []
    joined: list[Span] = []
    for start, end in spans(text, wanted):
        if joined and text[joined[-1][1] : start].isspace():
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def part_of_words(text: str) -> re.Pattern[str] | None:
    """What finds `text` as it was typed, also within words; None when there is nothing to find."""
    folded = fold(text).split()
    return re.compile(r"\s+".join(map(re.escape, folded))) if folded else None


def spans(text: str, wanted: re.Pattern[str]) -> list[Span]:
    """Start and end in `text` of each thing `wanted` finds in it, folded."""
    folded = text.lower() if text.isascii() else fold(text)
    if len(folded) == len(text):
        return [match.span() for match in wanted.finditer(folded)]
    # Some letters became two (æ) or none (a combining mark): fold each by itself and remember where it was.
    pieces = [fold(letter) for letter in text]
    places = [at for at, piece in enumerate(pieces) for _ in piece] + [len(text)]
    return [(places[m.start()], places[m.end()]) for m in wanted.finditer("".join(pieces)) if m[0]]
