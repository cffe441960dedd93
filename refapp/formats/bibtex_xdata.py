"""Single values taken from other entries: `title = {xdata=key-title}`, `author = {xdata=key-author-2 and A. Doe}`.

Biblatex manual, "Data containers", granular references; the number counts the names or items of a list from 1.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from .bibtex_names import split_names

Fields = list[tuple[str, str]]
_PIECE = re.compile(r"xdata\s*=\s*([^\s{},=]+?)-([A-Za-z]+)(?:-(\d{1,4}))?(?=[\s,{}]|$)", re.IGNORECASE)
_LISTS = frozenset(
    "author editor editora editorb editorc translator annotator commentator introduction foreword afterword bookauthor "
    "shortauthor shorteditor holder institution language location address organization school origlocation "
    "origpublisher publisher".split()
)


def has_pieces(text: str) -> bool:
    """Whether the entries of a file may take single values."""
    return any(word in text for word in ("xdata", "XDATA", "Xdata")) and _PIECE.search(text) is not None


def filled(fields: Fields, find: Callable[[str], Fields | None], lacking: Callable[[str], None]) -> Fields:
    """`fields` with what they take from others: `find` gives the fields of a key, `lacking` hears what is not there."""

    def value(match: re.Match[str]) -> str:
        theirs = find(match[1])
        name, number = match[2].lower(), int(match[3] or 1)
        whole = next((text for low, text in theirs or () if low == name), "")
        items = split_names(whole) if name in _LISTS else [whole] if whole else []
        if not 1 <= number <= len(items):
            lacking(match[1] if theirs is None else match[0].partition("=")[2].strip())
            return match[0]
        return items[number - 1]

    return [(name, _PIECE.sub(value, text) if "=" in text else text) for name, text in fields]
