"""A title as the list paints it: without CSL rich text, but for its italics."""

from __future__ import annotations

import re
from collections.abc import Sequence

from refapp.gui.widgets.hits import Span
from refapp.model.folding import plain

_ITALIC = re.compile(r"<(/?)(?:i|em)\b[^<>]*>", re.IGNORECASE)


def without_tags(text: str) -> tuple[str, Sequence[Span]]:
    """A title without CSL rich text, and where it is italic."""
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
                spans.append((start, len(bare)))
        else:
            start = len(bare) if depth == 0 else start
            depth += 1
        depth = max(depth, 0)
    return bare + plain(text[at:]), spans
