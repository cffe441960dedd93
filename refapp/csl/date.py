"""Dates: reading CSL-JSON dates, given as parts or as raw text."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any

_SEASONS = {"spring": 1, "summer": 2, "autumn": 3, "fall": 3, "winter": 4}
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


@dataclass(frozen=True, slots=True)
class DateParts:
    """Year, month and day; 0 where unknown. Years before Christ are negative, months from 13 seasons."""

    year: int = 0
    month: int = 0
    day: int = 0


@dataclass(frozen=True, slots=True)
class Date:
    """A date, or a range when `end` is there; an `end` of nothing but zeros is an open range."""

    start: DateParts = DateParts()
    end: DateParts | None = None
    season: str = ""
    circa: bool = False
    literal: str = ""


def parse_date(value: object) -> Date | None:
    """The date in a CSL-JSON date variable; None when there is none."""
    if isinstance(value, str):
        return parse_raw(value) if value.strip() else None
    if not isinstance(value, dict):
        return None
    date = parse_raw(str(value["raw"])) if value.get("raw") else _from_parts(value)
    circa = bool(value.get("circa")) and str(value["circa"]) not in ("0", "false")
    season = str(value.get("season") or "")
    literal = str(value.get("literal") or "") or date.literal
    if date.start == DateParts() and not literal and not season:
        return None
    season = str(_SEASONS.get(season.lower(), season))
    return replace(date, circa=circa or date.circa, season=season or date.season, literal=literal)


def _from_parts(value: dict[str, Any]) -> Date:
    raw = value.get("date-parts")
    parts = [_parts(each) for each in raw if isinstance(each, list)] if isinstance(raw, list) else []
    if not parts:
        return Date()
    end = parts[1] if len(parts) > 1 else None
    return Date(start=parts[0], end=None if end == parts[0] else end)


def _parts(values: list[Any]) -> DateParts:
    year, month, day = ([_number(each) for each in values[:3]] + [0, 0, 0])[:3]
    return DateParts(year, month, day if month else 0)


def _number(value: object) -> int:
    match = re.match(r"\s*([-+]?\d+)", str(value))
    return int(match[1]) if match and len(match[1]) <= _LONGEST else 0


_LONGEST = 9  # digits of a number in a date; more are none
_ISO = re.compile(r"^(-?\d{1,4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$")
_YEAR_FIRST = re.compile(r"^(\d{4})/(\d{1,2})(?:/(\d{1,2}))?$")
_NUMERIC = re.compile(r"^(\d{1,2})[-/](?:(\d{1,2})[-/])?(\d{4})$")
_YEARS = re.compile(r"^(\d\d)(\d\d)[-/–](\d\d)$")
_DAY = re.compile(r"^\s*\d{1,2}\s*$")
_FILLERS = frozenset(("ad", "bc", "ce", "bce", "a", "b", "c", "d", "th", "st", "nd", "rd", "of"))
_LAST_SEASON = 24  # 13 to 16 and 21 to 24 stand for seasons where a month is written
_TIME = re.compile(r"[\sT]*\d{2}:\d{2}(?::\d+)?(?:Z|[-+]\d\d:?\d\d)?")


def parse_raw(text: str) -> Date:
    """A date from text such as `2003-04-05`, `2000/2001`, `May 3 1999` or `circa 1850`.

    What cannot be read as a date is kept as a literal.
    """
    text = text.strip()
    if len(text) > 1 and text[0] == text[-1] == '"':
        return Date(literal=text[1:-1])
    bare = _TIME.sub("", text)
    circa = bool(re.search(r"~|\?|\b(?:ca?\.|circa\b)", bare, re.IGNORECASE))
    bare = re.sub(r"[~?]|\b(?:ca?\.|circa\b)", "", bare, flags=re.IGNORECASE).strip()
    single = _single(bare)
    if single is not None:
        return Date(start=single, circa=circa)
    found = _range(bare)
    return replace(found, circa=circa) if found else Date(literal=text)


def _range(text: str) -> Date | None:
    years = _YEARS.match(text)
    if years:  # “1998-99”
        first, last = int(years[1] + years[2]), int(years[1] + years[3])
        return Date(start=DateParts(first), end=DateParts(last)) if first < last else None
    for separator in ("/", "–", " - ", "--", "_", "-"):
        halves = text.split(separator)
        found = _from_halves(*halves) if len(halves) == 2 else None
        if found is not None:
            return found
    return None


def _from_halves(before: str, after: str) -> Date | None:
    """The range of two dates, each of which may leave out what the other says.

    `May–June 2005`, `5–7 May 2005`, `May 5–7, 2005`.
    """
    start, end = (None if _DAY.match(half) else _single(half) for half in (before, after))
    if end is None and start is not None:
        end = _single(f"{_month_name(start)} {after}")
    elif start is None and end is not None:
        start = _single(f"{before} {_month_name(end)} {end.year}")
    if start is None or end is None:
        return None
    return Date(start=start if start.year else replace(start, year=end.year), end=end)


def _month_name(date: DateParts) -> str:
    return _MONTHS[date.month - 1] if 0 < date.month <= len(_MONTHS) else ""


def _single(text: str) -> DateParts | None:
    text = text.strip().strip(",")
    iso = _ISO.match(text) or _YEAR_FIRST.match(text)
    if iso and int(iso[2] or 0) <= _LAST_SEASON:
        return DateParts(int(iso[1]), int(iso[2] or 0), int(iso[3] or 0))
    numeric = _NUMERIC.match(text)
    if numeric:
        return _month_first(int(numeric[1]), int(numeric[2] or 0), int(numeric[3]))
    return _in_words(text)


def _in_words(text: str) -> DateParts | None:
    """A date such as `3rd of May, 1999`; None when a word is none of a date's, or comes twice."""
    year = month = day = 0
    before_christ = bool(re.search(r"\bb\.?\s*c\b\.?", text, re.IGNORECASE))
    for word in re.findall(r"\d+|[^\W\d_]+", text):
        lower = word.lower()
        is_month = lower[:3] in _MONTHS or lower in _SEASONS
        if (is_month and month) or (word.isdecimal() and (len(word) > _LONGEST or (year if len(word) > 2 else day))):
            return None
        if word.isdecimal():
            year, day = (int(word), day) if len(word) > 2 else (year, int(word))
        elif is_month:
            month = 12 + _SEASONS[lower] if lower in _SEASONS else _MONTHS.index(lower[:3]) + 1
        elif lower not in _FILLERS:
            return None
    if before_christ and not year:
        year, day = day, 0
    if not (year or month) or (day and not month):
        return None
    return DateParts(-year if before_christ else year, month, day)


def _month_first(first: int, second: int, year: int) -> DateParts:
    if not second:
        return DateParts(year, first)
    if first > 12:
        first, second = second, first
    return DateParts(year, first, second)
