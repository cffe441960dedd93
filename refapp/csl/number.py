"""Numbers: taking number variables apart (CSL 1.0.2, "Number" and "Label")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from refapp.csl.locale import Locale

# Abbreviated labels written within a field, and the term each stands for.
EMBEDDED_LABELS = {
    "art.": "article", "bk.": "book", "ch.": "chapter", "col.": "column", "fig.": "figure",
    "fol.": "folio", "l.": "line", "n.": "note", "no.": "issue", "op.": "opus", "p.": "page",
    "pp.": "page", "para.": "paragraph", "pt.": "part", "r.": "rule", "sec.": "section",
    "subsec.": "section", "s.v.": "sub-verbo", "tit.": "title-locator", "vrs.": "verse", "v.": "verse",
    "vol.": "volume", "sch.": "schedule", "supp.": "supplement",
}  # fmt: skip

_PIECE = re.compile(r"^([a-zA-Z0]*)([0-9]+(?:[a-zA-Z]*|[-,a-zA-Z]+))$")
_NUMBER = re.compile(r"^[0-9]+([-,:a-zA-Z]*)$")
_ANY_DASH = re.compile(r"^\s*[-‐-–]+\s*$")
_HYPHEN = re.compile(r"^\s*-+\s*$")
_ROMAN = re.compile(r"^[ivxlcmIVXLCM]+$")
_LABEL = re.compile(r"(?:^|(?<= ))([a-z]{1,4}\.(?:[a-z]\.)?) *(?=[^\s])")


@dataclass(slots=True)
class Part:
    """One number of a field: `particle` is what precedes its digits, `joiner` what follows it."""

    value: str
    particle: str = ""
    joiner: str = ""
    label: str = ""  # the term of a label written within the field, "" for the field's own
    label_text: str = ""
    numeric: bool = False
    plural: bool = False
    collapsible: bool = False  # plain digits, so that ranges can be shortened
    roman: bool = False


@dataclass(slots=True)
class Numeric:
    """A number field taken apart.

    `numeric` is what the `is-numeric` condition asks, `plural` what labels ask; `label` is the term of the
    field's own label.
    """

    parts: list[Part]
    numeric: bool = False
    plural: bool = False
    label: str = ""


def parse_number(text: str, variable: str, label: str, locale: Locale) -> Numeric:
    """Takes the value of a number variable apart."""
    text = text.strip()
    if not text:
        return Numeric([], label=label)
    parts = _split_labels(_split(text, variable, locale), variable, locale)
    result = Numeric(parts, label=label)
    if parts[0].label and (variable in ("locator", "number") or parts[0].label == variable):
        # A label at the start says what the whole is.
        result.label = parts[0].label
        _drop_first_label(parts)
    for run in _runs(parts):
        _judge(run)
    result.numeric = parts[0].numeric
    result.plural = parts[0].plural
    if variable.startswith("number-of-") and result.numeric:
        digits = re.match(r"\d+", parts[0].value)
        result.plural = result.plural or (digits is not None and digits[0].lstrip("0") not in ("", "1"))
    return result


@lru_cache(maxsize=64)
def _delimiter(conjunction: str, symbol: str) -> re.Pattern[str]:
    words = "|".join(rf"{re.escape(word)}(?!\w)" for word in {conjunction, symbol, "&"} if word)
    return re.compile(rf"(,?\s+(?:{words})\s+|,\s+|\s*\\?[-‐-—]+\s*|\s*&\s*)")


def _split(text: str, variable: str, locale: Locale) -> list[Part]:
    symbol = locale.text("and", "symbol")
    pieces = _delimiter(locale.text("and"), symbol).split(text)
    # “12a-c” is one number, not a range.
    index = len(pieces) - 2
    while index > 0:
        joiner = pieces[index].strip()
        if (
            joiner == "-"
            and re.match(r"^[0-9]+[,a-zA-Z]+$", pieces[index - 1])
            and re.match(r"^[,a-zA-Z]+$", pieces[index + 1])
        ):
            pieces[index - 1 : index + 2] = ["".join(pieces[index - 1 : index + 2])]
        index -= 2
    parts = []
    # Page ranges may be typed with any dash; elsewhere a dash is meant.
    dashes = _ANY_DASH if variable in ("page", "page-first", "locator") else _HYPHEN
    for position in range(0, len(pieces), 2):
        joiner = pieces[position + 1] if position + 1 < len(pieces) else ""
        if joiner.strip() == "&" and symbol != locale.text("and"):
            joiner = joiner.replace("&", symbol or "&")
        parts.append(_part(pieces[position], dashes.sub("-", joiner)))
    return parts


def _part(text: str, joiner: str) -> Part:
    match = _PIECE.match(text)
    if match:
        return Part(match[2], match[1], joiner)
    return Part(text, "", joiner)


def _split_labels(parts: list[Part], variable: str, locale: Locale) -> list[Part]:
    result: list[Part] = []
    label = text = ""
    for part in parts:
        if "." not in part.value:
            part.label, part.label_text = label, ""
            result.append(part)
            continue
        pieces = _LABEL.split(part.value)
        anywhere = bool(result)
        known = len(pieces) > 1 and all(_is_label(each, variable, locale, anywhere) for each in pieces[1::2])
        numbers = [each.strip() for each in pieces[2::2]]
        if not known or not all(_NUMBER.match(each) for each in numbers):
            result.append(part)
            continue
        if pieces[0].strip():
            result.append(_part(pieces[0].strip(), " "))
            result[-1].label = label
        for index, number in enumerate(numbers):
            text = pieces[2 * index + 1]
            label = EMBEDDED_LABELS[text]
            new = _part(number, " ")
            new.label, new.label_text = label, text
            result.append(new)
        result[-1].joiner = part.joiner
    return result


def _is_label(text: str, variable: str, locale: Locale, anywhere: bool) -> bool:
    term = EMBEDDED_LABELS.get(text)
    if term is None or locale.term(term) is None:
        return False
    return anywhere or variable in ("locator", "number") or term == variable


def _drop_first_label(parts: list[Part]) -> None:
    first = parts[0].label
    for part in parts:
        if part.label != first:
            break
        part.label = part.label_text = ""


def _runs(parts: list[Part]) -> Iterator[list[Part]]:
    """The parts under one label each."""
    start = 0
    for index in range(1, len(parts) + 1):
        if index == len(parts) or parts[index].label != parts[start].label:
            yield parts[start:index]
            start = index


def _judge(run: list[Part]) -> None:
    # As citeproc-js does, the first and the last number speak for all between them.
    first, last = _NUMBER.match(run[0].value), _NUMBER.match(run[-1].value)
    plain = bool(first and last and not first[1] and not last[1] and run[0].joiner != "\\-")
    roman = len(run) > 1 and all(_ROMAN.match(part.value) for part in run[-2:])
    for part in run:
        part.numeric = bool(first and run[-1].value)
        part.collapsible = plain
        part.roman = roman
        part.plural = len(run) > 1 and (plain or roman)
