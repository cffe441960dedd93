"""Where in a text the words searched for are: as the full-text index finds them, without case and diacritics."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from refapp.model.folding import fold, plain

Span = tuple[int, int]  # first character, length
_ITALIC = re.compile(r"<(/?)(?:i|em)\b[^<>]*>", re.IGNORECASE)
_LETTERS = re.compile(r"[^\W_]+")


@lru_cache(maxsize=32)
def pattern(words: tuple[str, ...]) -> re.Pattern[str] | None:
    """What finds `words` at the beginnings of words of a folded text; None when there is nothing to find."""
    parts = [r"[\W_]+".join(map(re.escape, _LETTERS.findall(fold(word)))) for word in words]
    parts = sorted({part for part in parts if part}, key=len, reverse=True)
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(parts)})") if parts else None


def hits(text: str, found: re.Pattern[str] | None) -> list[Span]:
    """The spans of `text` to highlight."""
    if found is None or not text:
        return []
    if text.isascii():
        return [(match.start(), match.end() - match.start()) for match in found.finditer(text.lower())]
    folded, places = _folded(text)
    spans = []
    for match in found.finditer(folded):
        first, last = places[match.start()], places[match.end() - 1]
        spans.append((first, last + 1 - first))
    return spans


def without_tags(text: str) -> tuple[str, Sequence[Span]]:
    """A title without CSL rich text, and the spans of it that are italic."""
    if "<" not in text:
        return text, ()
    if not _ITALIC.search(text):
        return plain(text), ()
    bare, spans, depth, start, at = "", [], 0, 0, 0
    for match in _ITALIC.finditer(text):
        bare += plain(text[at : match.start()])
        at = match.end()
        if match[1]:
            depth -= 1
            if depth == 0 and len(bare) > start:
                spans.append((start, len(bare) - start))
        else:
            start = len(bare) if depth == 0 else start
            depth += 1
        depth = max(depth, 0)
    return bare + plain(text[at:]), spans


def _folded(text: str) -> tuple[str, list[int]]:
    """The folded text, and for each of its characters the place of the one it comes from."""
    pieces: list[str] = []
    places: list[int] = []
    for place, character in enumerate(text):
        piece = character.lower() if character.isascii() else fold(character)
        pieces.append(piece)
        places += [place] * len(piece)
    return "".join(pieces), places
