"""What can be done to a value of a key pattern: `auth.lower`, `journal.abbr`, `title.condense("-")`."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from .citekey_values import LITTLE_WORDS, word_of
from .folding import fold, fold_keeping_case

_PUNCTUATION = re.compile(r"[^\w\s]|_")


@dataclass(frozen=True, slots=True)
class Filter:
    """A filter: `apply(text, *arguments)`, and the defaults of its arguments, which tell their types too."""

    apply: Callable[..., str]
    defaults: tuple[str | int, ...] = ()


def _capitalize(text: str) -> str:
    return " ".join(word[:1].upper() + word[1:] for word in text.split(" "))


def _abbr(text: str) -> str:
    return "".join(word[0] for word in _PUNCTUATION.sub(" ", text).split())


def _clean(text: str) -> str:
    return " ".join(filter(None, (word_of(word) for word in text.split())))


def _ascii(text: str) -> str:
    return fold_keeping_case(text).encode("ascii", "ignore").decode()


def _skip_words(text: str) -> str:
    return " ".join(word for word in text.split() if fold(word) not in LITTLE_WORDS)


def _substring(text: str, start: int, length: int) -> str:
    return text[max(0, start - 1) :][: length or None]


def _select(text: str, start: int, count: int) -> str:
    return " ".join(text.split()[max(0, start - 1) :][: count or None])


FILTERS: Mapping[str, Filter] = {
    "lower": Filter(str.lower),
    "upper": Filter(str.upper),
    "capitalize": Filter(_capitalize),
    "abbr": Filter(_abbr),
    "clean": Filter(_clean),
    "condense": Filter(lambda text, between: between.join(text.split()), ("",)),
    "nopunct": Filter(lambda text: _PUNCTUATION.sub("", text)),
    "fold": Filter(fold_keeping_case),
    "ascii": Filter(_ascii),
    "skipwords": Filter(_skip_words),
    "select": Filter(_select, (1, 0)),
    "substring": Filter(_substring, (1, 0)),
    "prefix": Filter(lambda text, before: before + text if text else "", ("",)),
    "postfix": Filter(lambda text, after: text + after if text else "", ("",)),
}
