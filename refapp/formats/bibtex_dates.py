"""Dates in BibTeX (`year`, `month`, `day`) and BibLaTeX (`date` in EDTF; biblatex manual, section 2.3.8)."""

from __future__ import annotations

import re
from functools import lru_cache

from refapp.model.dates import PartialDate, parse_date

from .latex import to_plain

MONTH_NAMES = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_NUMBERS = {name: number for number, name in enumerate(MONTH_NAMES, 1)}
# How months begin in the languages of Europe's bibliographies.
_NUMBERS |= {"mai": 5, "okt": 10, "dez": 12, "des": 12, "mär": 3, "maj": 5, "ene": 1, "abr": 4, "ago": 8, "dic": 12}
_SEASONS = {"spring": 1, "summer": 2, "autumn": 3, "fall": 3, "winter": 4}
_YEAR = re.compile(r"-?\d{1,4}")
_UNSPECIFIED = re.compile(r"(-?\d{2,3})([XxUu]{1,2})")


def edtf(value: str) -> str:
    """The text of a date field: here `~` means about, not a space."""
    return to_plain(value.replace("~", r"\textasciitilde{}")) if set(value) & set("\\{}$~") else value


@lru_cache(maxsize=4096)
def read_date(value: str) -> PartialDate | None:
    """A `date` field: EDTF, a decade or century with its last digits left open, or words."""
    value = value.strip()
    match = _UNSPECIFIED.fullmatch(value)
    if match and len(match[1].lstrip("-")) + len(match[2]) == 4:
        first, last = int(match[1] + "0" * len(match[2])), int(match[1] + "9" * len(match[2]))
        return PartialDate(year=first, end=PartialDate(year=last))
    return parse_date(value)


@lru_cache(maxsize=8192)
def read_year_month(year: str, month: str, day: str) -> tuple[PartialDate | None, bool]:
    """The date `year`, `month` and `day` say, and whether all of it was understood."""
    if not month and not day and len(year) == 4 and year.isdecimal():
        return PartialDate(year=int(year)), True
    date = read_date(year.strip().strip("[]").strip()) if year.strip() else None
    if date is None or date.year is None or not (month or day):
        return date, not (month or day)
    if date.month or date.season or date.end:
        return date, False
    number, season, in_month, end = _month(month)
    if not number and not season:
        return date, False
    in_day = int(day) if day.isdecimal() and 1 <= int(day[:3]) <= 31 else None
    if day and in_day is None:
        return date, False
    made = PartialDate(
        year=date.year,
        month=number,
        day=in_day or in_month if number else None,
        season=season,
        circa=date.circa,
        end=PartialDate(year=date.year, month=end) if end and end != number else None,
    )
    return made, True


def _month(text: str) -> tuple[int | None, int | None, int | None, int | None]:
    """Month, season, day and last month of a range from `3`, `march`, `10 march`, `jan--feb`."""
    words = re.findall(r"[^\W\d_]+|\d+", text.lower())
    numbers = [int(word) for word in words if word.isdecimal() and len(word) < 4]
    months = [_NUMBERS[word[:3]] for word in words if word[:3] in _NUMBERS]
    seasons = [_SEASONS[word] for word in words if word in _SEASONS]
    if len(numbers) + len(months) + len(seasons) != len(words):
        return None, None, None, None
    if len(words) == 1 and numbers and 1 <= numbers[0] <= 12:
        return numbers[0], None, None, None
    if len(seasons) == 1 and len(words) == 1:
        return None, seasons[0], None, None
    if len(months) == 1 and len(numbers) <= 1:
        day = numbers[0] if numbers and 1 <= numbers[0] <= 31 else None
        return (months[0], None, day, None) if day or not numbers else (None, None, None, None)
    if len(months) == 2 and not numbers and not seasons:
        return months[0], None, None, months[1]
    return None, None, None, None


def write_date(date: PartialDate) -> list[tuple[str, str]]:
    """`year` and `month` where they say it all; `date` (and `year` for BibTeX) where EDTF is needed."""
    if date.year is None:
        return [("year", date.literal)] if date.literal else []
    year = ("year", str(date.year))
    simple = not (date.day or date.season or date.circa or date.end) and date.year >= 0
    if simple:
        return [year, ("month", MONTH_NAMES[date.month - 1])] if date.month else [year]
    return [("date", str(date)), year]
