"""Text between the entries of a BibTeX file, which is comment, where it looks like an entry or what is left of one."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from .bibtex_scanner import Block

NO_BRACE, COMMENTED, LEFT_OVER = "bibtex-no-brace", "bibtex-commented", "bibtex-left-over"
_FIELD = re.compile(r"^[ \t]*+[A-Za-z][\w-]*+[ \t]*+=[ \t]*+[{\"\d]", re.MULTILINE)
_HEAD = re.compile(
    r"^[ \t]*+(@?)[ \t]*+[A-Za-z][\w:+-]*+[ \t]*+(?:[{(][^={}\"\n,]*+(?:,|$)|,?[ \t]*+\r?$)", re.MULTILINE
)


def asides(text: str, start: int, stop: int, line: int, newline: str) -> Iterator[Block]:
    """A block for each piece of `text` from `start` (on `line`) to `stop` that seems to be meant as an entry.

    Its one note is a code: an entry without a brace, one without its `@` as people comment entries out, or fields that
    are left over where an entry closed too early.
    """
    fields = [match.start() for match in _FIELD.finditer(text, start, stop)]
    if not fields:
        return
    heads = [match for match in _HEAD.finditer(text, start, stop) if match.end() <= fields[-1]]
    firsts = [match.start() for match in heads]
    places = [(at, NO_BRACE if head[1] else COMMENTED) for at, head in zip(firsts, heads, strict=True)]
    if not heads or fields[0] < firsts[0]:
        places.insert(0, (fields[0], LEFT_OVER))
    ends = [*(at for at, _ in places[1:]), stop]
    for (at, code), end in zip(places, ends, strict=True):
        piece = text[at:end].rstrip()
        count = bisect_left(fields, end) - bisect_left(fields, at)
        if count > (0 if code == NO_BRACE or piece.endswith(("}", ")")) else 1):
            first = at + len(piece) - len(piece.lstrip())
            line += text.count(newline, start, first)
            start = first
            yield Block("aside", "", first, at + len(piece), line, notes=[code])
