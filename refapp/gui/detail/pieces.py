"""Long HTML in pieces that can be shown one after the other, so that the window never waits for the whole."""

from __future__ import annotations

import re

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)(?:[^<>\"]|\"[^\"]*\")*>")
_VOID = frozenset("br hr img col wbr".split())
_BLOCKS = frozenset("p div table ul ol dl pre blockquote h1 h2 h3 h4 h5 h6 center hr".split())
FIRST = 4_000  # about a screen, shown in two milliseconds
SIZE = 12_000  # each of the others


def pieces(html: str, first: int = FIRST, size: int = SIZE) -> list[str]:
    """Balanced `html` cut between blocks: at least `first` characters, then `size` each, where it can be cut."""
    if len(html) <= first * 3 // 2:
        return [html]
    found: list[str] = []
    depth = start = 0
    for tag in _TAG.finditer(html):
        closing, name = tag[1], tag[2].lower()
        if name not in _VOID:
            depth = max(0, depth - 1) if closing else depth + 1
        least = size if found else first
        if depth == 0 and (closing or name == "hr") and name in _BLOCKS and tag.end() - start >= least:
            found.append(html[start : tag.end()])
            start = tag.end()
    rest = html[start:]
    return [*found, rest] if rest.strip() else found
