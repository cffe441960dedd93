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
    numbers = [_number(each) for each in values[:3]] + [0, 0, 0]
    return DateParts(*numbers[:3])


def _number(value: object) -> int:
    match = re.match(r"\s*([-+]?\d+)", str(value))
    return int(match[1]) if match else 0


_ISO = re.compile(r"^(-?\d{1,4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$")
_NUMERIC = re.compile(r"^(\d{1,2})[-/](?:(\d{1,2})[-/])?(\d{4})$")
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
    for separator in ("/", "–", " - ", "--", "_", "-"):
        halves = bare.split(separator)
        if len(halves) == 2 and not _ISO.match(bare):
            start, end = _single(halves[0]), _single(halves[1])
            if end is not None and end.year and start is None:
                start = _single(f"{halves[0].strip()} {end.year}")
            if start is not None and end is not None:
                if not start.year and end.year:
                    start = replace(start, year=end.year)
                if end.day and not end.month:
                    end = replace(end, month=start.month)
                return Date(start=start, end=end, circa=circa)
    single = _single(bare)
    if single is None:
        return Date(literal=text)
    return Date(start=single, circa=circa)


def _single(text: str) -> DateParts | None:
    text = text.strip().strip(",")
    iso = _ISO.match(text)
    if iso:
        return DateParts(int(iso[1]), int(iso[2] or 0), int(iso[3] or 0))
    numeric = _NUMERIC.match(text)
    if numeric:
        return _month_first(int(numeric[1]), int(numeric[2] or 0), int(numeric[3]))
    year = month = day = 0
    era = -1 if re.search(r"\bb\.?\s*c\b\.?", text, re.IGNORECASE) else 1
    for word in re.findall(r"\d+|[^\W\d_]+", text):
        lower = word.lower()
        if word.isdecimal():
            if len(word) > 2:
                year = int(word)
            elif not day:
                day = int(word)
            else:
                return None
        elif lower[:3] in _MONTHS:
            month = _MONTHS.index(lower[:3]) + 1
        elif lower in _SEASONS:
            month = 12 + _SEASONS[lower]
        elif lower not in ("ad", "bc", "ce", "bce", "a", "b", "c", "d", "th", "st", "nd", "rd", "of"):
            return None
    if not year and era < 0 and day:
        year, day = day, 0
    if not year and not month:
        return None
    return DateParts(year * era, month, day)


def _month_first(first: int, second: int, year: int) -> DateParts:
    if not second:
        return DateParts(year, first)
    if first > 12:
        first, second = second, first
    return DateParts(year, first, second)
