"""Citation keys: what one is made of, and how a new one stays unique."""

from __future__ import annotations

import re
from collections.abc import Callable

from .folding import fold
from .names import principal
from .reference import Reference

_LITTLE_WORDS = frozenset(
    "a an and as at by for from in into is of on or the to what why how with do does are "
    "det den de ei ein eit en et og om på i til av for med "
    "der die das und le la les l un une du des el los las y".split()
)


def make_citekey(reference: Reference) -> str:
    """First creator's family name, year and first title word that says something: `solberg2023menaquinone`."""
    creators = principal(reference.creators) if reference.creators else []
    name = _word(creators[0].family or creators[0].literal.split(",")[0]) if creators else ""
    year = str(reference.year) if reference.year is not None else ""
    words = [_word(word) for word in re.findall(r"[^\W_]+", fold(reference.title))]
    word = next((word for word in words if word and word not in _LITTLE_WORDS and not word.isdigit()), "")
    return f"{name[:40]}{year}{word[:40]}" or "reference"


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


def _word(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", fold(text)) or re.sub(r"[\W_]", "", text.lower())
