"""Citation keys: the one a reference gets, and how a new one stays unique."""

from __future__ import annotations

import re
from collections.abc import Callable

from .citekey_default import DEFAULT_PATTERN
from .citekey_pattern import Pattern
from .reference import Reference

PART = "citekey"  # the part of a reference's provenance that tells where its key comes from
PINNED = "user"  # its origin where the user typed it; it has none where a pattern made it, else it was imported

_NO_KEY = re.compile(r"[\s{}(),\\\"#%~^=]")  # what ends a key in BibTeX, or means something else in LaTeX

make_citekey = Pattern(DEFAULT_PATTERN)  # `solberg2023menaquinone`


def as_citekey(typed: str) -> str:
    """What was typed, without what no key can hold."""
    return _NO_KEY.sub("", typed)


def is_pinned(reference: Reference) -> bool:
    """Whether the key was typed by the user."""
    return reference.provenance.get(PART) == PINNED


def is_made(reference: Reference) -> bool:
    """Whether the key was made by a pattern: neither imported nor typed."""
    return not reference.provenance.get(PART)


def unique(key: str, taken: Callable[[str], bool], tried: dict[str, int] | None = None) -> str:
    """`key`, or with the first of the suffixes a, b, …, z, aa, … that is not taken.

    `tried` remembers between calls how many suffixes of a key were taken, so that many alike stay quick.
    """
    if not taken(key):
        return key
    tried = {} if tried is None else tried
    while True:
        tried[key] = tried.get(key, 0) + 1
        candidate = key + _letters(tried[key])
        if not taken(candidate):
            return candidate


def _letters(number: int) -> str:
    text = ""
    while number:
        number, digit = divmod(number - 1, 26)
        text = chr(97 + digit) + text
    return text
