"""Text made equal for search and sorting: no case, no diacritics, no markup."""

from __future__ import annotations

import re
import unicodedata

_TAGS = re.compile(r"</?(?:i|b|em|strong|sup|sub|sc|span)\b[^<>]*>", re.IGNORECASE)
_NO_LETTERS = re.compile(r"[\W_]+")
_LETTERS = str.maketrans({"ø": "o", "æ": "ae", "œ": "oe", "ß": "ss", "đ": "d", "ð": "d", "ł": "l", "þ": "th", "ı": "i"})


class _Marks(dict[int, int | None]):
    """For `str.translate`: takes diacritics off. Each character is looked up once."""

    def __missing__(self, code: int) -> int | None:
        self[code] = None if unicodedata.combining(chr(code)) else code
        return self[code]


_MARKS = _Marks()


def plain(text: str) -> str:
    """`text` without CSL rich text tags."""
    return _TAGS.sub("", text) if "<" in text else text


def fold(text: str) -> str:
    """Lower case, diacritics and CSL rich text taken off: `Trå <i>Ødegård</i>` gives `tra odegard`."""
    text = plain(text).casefold()
    if text.isascii():
        return text
    decomposed = unicodedata.normalize("NFKD", text.translate(_LETTERS))
    return decomposed.translate(_MARKS)


def sort_key(text: str, length: int = 60) -> str:
    """The first letters and digits of the folded text, for an index that sorts."""
    return _NO_LETTERS.sub(" ", fold(text)).strip()[:length]


def fold_keeping_case(text: str) -> str:
    """`text` without diacritics and rich text, capitals kept: `Ødegård` gives `Odegard`, `Æ` gives `Ae`."""
    text = plain(text)
    if text.isascii():
        return text
    return "".join(fold(each).capitalize() if each.isupper() else fold(each) for each in text)
