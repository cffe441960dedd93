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
    choices = "|".join(r"\s+".join(re.escape(part) for part in word.split()) for word in folded)
    return re.compile(rf"(?<!\w)(?:{choices})")


def find(text: str, wanted: re.Pattern[str]) -> list[tuple[int, int]]:
    """Start and end in `text` of everything `wanted` finds."""
    folded = fold(text)
    if len(folded) == len(text):
        return [match.span() for match in wanted.finditer(folded)]
    # Some letters became two (æ) or none (a combining mark): fold each by itself and remember where it was.
    pieces = [fold(letter) for letter in text]
    places = [at for at, piece in enumerate(pieces) for _ in piece]
    return [(places[m.start()], places[m.end() - 1] + 1) for m in wanted.finditer("".join(pieces)) if m[0]]
