"""What a citation key can be made of: values of a reference by the names that key patterns use.

The names are those of Better BibTeX's formulas. A value is text with spaces between its words; the pattern
makes one word of all.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from .folding import fold, fold_keeping_case, plain
from .names import Creator, principal
from .reference import Reference

LITTLE_WORDS = frozenset(
    "a an and as at by for from in into is of on or the to what why how with do does are "
    "det den de ei ein eit en et og om på i til av for med "
    "der die das und le la les l un une du des el los las y".split()
)
LONGEST = 40  # letters of one name or word
_WORD = re.compile(r"[^\W_]+")
_APART = re.compile(r"[^\s\-–—/:,;.]+")
_PAGE = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Value:
    """A value: `make(reference, *numbers)`, and the names and defaults of its numbers."""

    make: Callable[..., str]
    numbers: tuple[tuple[str, int], ...] = ()


def word_of(text: str) -> str:
    """The letters and digits of `text`, in ASCII where it has any; else in the script it is written in."""
    return re.sub(r"[^A-Za-z0-9]", "", fold_keeping_case(text)) or re.sub(r"[\W_]", "", text)


def _name(creator: Creator) -> str:
    return word_of(creator.family or creator.literal.split(",")[0])[:LONGEST]


def _people(reference: Reference, role: str = "") -> list[Creator]:
    if role:
        return [each for each in reference.creators if each.role == role]
    return principal(reference.creators) if reference.creators else []


def _one(people: Sequence[Creator], letters: int, which: int) -> str:
    name = _name(people[which - 1]) if 0 < which <= len(people) else ""
    return name[:letters] if letters > 0 else name


def _some(people: Sequence[Creator], most: int) -> str:
    return " ".join(_name(each) for each in (people[:most] if most > 0 else people))


def _with_others(people: Sequence[Creator]) -> str:
    names = [_name(each) for each in people[:2]]
    return f"{names[0]} EtAl" if len(people) > 2 else " ".join(names)


def significant_words(title: str) -> Iterator[str]:
    """The words of a title that say something, folded and in lower case: no little words, no numbers."""
    for match in _WORD.finditer(fold(title)):
        word = word_of(match[0]).lower()
        if word and word not in LITTLE_WORDS and not word.isdigit():
            yield word[:LONGEST]


def _short_title(reference: Reference, words: int, capitals: int) -> str:
    found = islice(significant_words(reference.title), max(0, words))
    return " ".join(word.capitalize() if at < capitals else word for at, word in enumerate(found))


def _title(reference: Reference) -> str:
    words = _APART.findall(plain(reference.title))
    return " ".join(word if fold(word) in LITTLE_WORDS else word[:1].upper() + word[1:] for word in words)


def _year(reference: Reference) -> str:
    return str(reference.year) if reference.year is not None else ""


def _short_year(reference: Reference) -> str:
    return f"{abs(reference.year) % 100:02d}" if reference.year is not None else ""


def _month(reference: Reference) -> str:
    return f"{reference.issued.month:02d}" if reference.issued and reference.issued.month else ""


def _page(reference: Reference, which: int) -> str:
    pages = _PAGE.findall(reference.fields.get("page", ""))
    return pages[which] if pages else ""


def _field(name: str) -> Value:
    return Value(lambda reference: plain(reference.fields.get(name, "")))


def _names(role: str = "") -> dict[str, Value]:
    """One, several, and with EtAl: of one role, or of those the work is filed under."""
    one, most = (("n", 0), ("m", 1)), (("n", 0),)
    return {
        "": Value(lambda reference, n, m: _one(_people(reference, role), n, m), one),
        "s": Value(lambda reference, n: _some(_people(reference, role), n), most),
        "etal": Value(lambda reference: _with_others(_people(reference, role))),
    }


VALUES: Mapping[str, Value] = {
    **{f"auth{'or' if end == 's' else ''}{end}": value for end, value in _names().items()},
    **{f"editor{end}": value for end, value in _names("editor").items()},
    "year": Value(_year),
    "shortyear": Value(_short_year),
    "month": Value(_month),
    "title": Value(_title),
    "shorttitle": Value(_short_title, (("n", 3), ("m", 0))),
    "veryshorttitle": Value(_short_title, (("n", 1), ("m", 0))),
    "journal": _field("container-title"),
    "container": _field("container-title"),
    "journalabbr": _field("container-title-short"),
    "publisher": _field("publisher"),
    "volume": _field("volume"),
    "issue": _field("issue"),
    "firstpage": Value(lambda reference: _page(reference, 0)),
    "lastpage": Value(lambda reference: _page(reference, -1)),
    "type": Value(lambda reference: reference.kind),
}
