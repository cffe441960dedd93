"""Text made equal for search and sorting: no case, no diacritics, no markup."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_TAGS = re.compile(r"</?(?:i|b|em|strong|sup|sub|sc|span)\b[^<>]*>", re.IGNORECASE)
_NO_LETTERS = re.compile(r"[\W_]+")
_LETTERS = str.maketrans({"ø": "o", "æ": "ae", "œ": "oe", "ß": "ss", "đ": "d", "ð": "d", "ł": "l", "þ": "th", "ı": "i"})


class _Folded(dict[str, str]):
    """What a lower-case character is without diacritics. Each is worked out once."""

    def __missing__(self, character: str) -> str:
        bare = character.translate(_LETTERS)
        for _ in range(2):  # what a character is made of may be one of _LETTERS, or a capital
            parts = unicodedata.normalize("NFKD", bare)
            bare = "".join(each for each in parts if not unicodedata.combining(each)).casefold().translate(_LETTERS)
        self[character] = bare
        return bare


_FOLDED = _Folded()
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_MANY = 40  # different characters: in texts of other scripts each is looked up where it stands


def plain(text: str) -> str:
    """`text` without CSL rich text tags."""
    return _TAGS.sub("", text) if "<" in text else text


def fold(text: str) -> str:
    """Lower case, diacritics and CSL rich text taken off: `Trå <i>Ødegård</i>` gives `tra odegard`."""
    text = plain(text).casefold()
    if text.isascii():
        return text
    found = set(_NOT_ASCII.findall(text))
    if len(found) > _MANY:
        return _NOT_ASCII.sub(lambda match: _FOLDED[match[0]], text)
    for character in found:
        text = text.replace(character, _FOLDED[character])
    return text


def sort_key(text: str, length: int = 60) -> str:
    """The first letters and digits of the folded text, for an index that sorts."""
    return _NO_LETTERS.sub(" ", fold(text)).strip()[:length]


@lru_cache(maxsize=4096)
def natural_key(text: str) -> tuple[tuple[int, int, str], ...]:
    """What to sort `text` by so that numbers in it count as numbers: `SDG 8` stands before `SDG 12`."""
    if not text:
        return ()
    pieces = [piece for piece in re.split(r"(\d+)", text) if piece]
    # The longer of two numbers is the greater, however many digits they have.
    return tuple((0, len(each.lstrip("0")), each.lstrip("0")) if each.isdecimal() else (1, 0, each) for each in pieces)


def fold_keeping_case(text: str) -> str:
    """`text` without diacritics and rich text, capitals kept: `Ødegård` gives `Odegard`, `Æ` gives `Ae`."""
    text = plain(text)
    if text.isascii():
        return text
    return "".join(fold(each).capitalize() if each.isupper() else fold(each) for each in text)
