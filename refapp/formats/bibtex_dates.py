"""Dates in BibTeX (`year`, `month`, `day`) and BibLaTeX (`date` in EDTF; biblatex manual, section 2.3.8)."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from refapp.model.dates import PartialDate, parse_date

from .latex import to_plain

MONTH_NAMES = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_NUMBERS = {name: number for number, name in enumerate(MONTH_NAMES, 1)}
# How months begin in the languages of Europe's bibliographies.
_NUMBERS |= {"mai": 5, "okt": 10, "dez": 12, "des": 12, "mär": 3, "maj": 5, "ene": 1, "abr": 4, "ago": 8, "dic": 12}
_SEASONS = {"spring": 1, "summer": 2, "autumn": 3, "fall": 3, "winter": 4}
_YEAR = re.compile(r"-?\d{1,4}")
# Date forms a PartialDate cannot say in full: the field is kept beside it.
LOSSY_DATE = re.compile(r"[?%XxUu]|T\d|\.\.|^\s*/|/\s*$")
_UNSPECIFIED = re.compile(r"(-?\d{2,3})([XxUu?]{1,2})")
# What an EDTF date says beyond a PartialDate: it is read without, and the field is kept as written.
_UNSAID = re.compile(r"-[XxUu]{2}(?:-[XxUu]{2})?(?=[?~%]?$)|(?<=^\d{4})-(?:2[5-9]|3\d|4[01])$|T\d[\d:.Z+-]*$")
_OPEN = re.compile(r"(?:unknown|open|\*)", re.IGNORECASE)


def edtf(value: str) -> str:
    """The text of a date field: here `~` means about, not a space."""
    return to_plain(value.replace("~", r"\textasciitilde{}")) if set(value) & set("\\{}$~") else value


@lru_cache(maxsize=4096)
def read_date(value: str) -> PartialDate | None:
    """A `date` field: EDTF (levels 0 and 1, seasons of level 2), a decade or century, or words.

    Of what a PartialDate has no place for the rest is read (`2019-XX` as 2019); `says_all` tells.
    """
    value = value.strip()
    match = _UNSPECIFIED.fullmatch(value)
    if match and len(match[1].lstrip("-")) + len(match[2]) == 4:
        first, last = int(match[1] + "0" * len(match[2])), int(match[1] + "9" * len(match[2]))
        return PartialDate(year=first, end=PartialDate(year=last))
    return parse_date(_sayable(value))


def says_all(value: str) -> bool:
    """Whether the date that `read_date` gives says all that `value` does."""
    value = value.strip()
    return not LOSSY_DATE.search(value) and _sayable(value) == value


def _sayable(value: str) -> str:
    parts = []
    for part in value.split("/", 1):
        part = part.strip()
        said = _UNSAID.sub("", part)
        match = re.fullmatch(r"(-?\d{4})-(\d\d)(?:-(\d\d))?", said)
        if match and not (1 <= int(match[2]) <= 12 or 21 <= int(match[2]) <= 24):
            said = match[1]
        elif match and match[3] and not 1 <= int(match[3]) <= 31:
            said = f"{match[1]}-{match[2]}"
        parts.append("" if len(value) > len(part) and _OPEN.fullmatch(said) else said)
    return "/".join(parts)


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
    said = _month(month)
    in_day = int(day) if day.isdecimal() and len(day) < 3 and 1 <= int(day) <= 31 else None
    if said is None or (day and (in_day is None or said.end)):
        return date, False
    end = replace(said.end, year=date.year) if said.end else None
    in_day = (in_day or said.day) if said.month else None
    return replace(said, year=date.year, day=in_day, circa=date.circa, end=end), True


def _month(text: str) -> PartialDate | None:
    """What a month says, without year: `3`, `march`, `10 march`, `jan--feb`, `10--12 jan`; None when unclear."""
    words = re.findall(r"[^\W\d_]+|\d+", re.sub(r"(?<=\d)(?:st|nd|rd|th)\b", "", text.lower()))
    numbers = [int(word) for word in words if word.isdecimal() and len(word) < 3]
    months = [_NUMBERS[word[:3]] for word in words if word[:3] in _NUMBERS]
    seasons = [_SEASONS[word] for word in words if word in _SEASONS]
    known = len(numbers) + len(months) + len(seasons) == len(words)
    if not known or any(not 1 <= number <= 31 for number in numbers):
        return None
    found = (len(numbers), len(months), len(seasons))
    days: list[int | None] = [*numbers, None, None]
    if found == (1, 0, 0):
        return PartialDate(month=numbers[0]) if numbers[0] <= 12 else None
    if found == (0, 0, 1):
        return PartialDate(season=seasons[0])
    if found in ((0, 1, 0), (1, 1, 0)):
        return PartialDate(month=months[0], day=days[0])
    if found in ((0, 2, 0), (2, 2, 0), (2, 1, 0)):
        end = PartialDate(month=months[-1], day=days[1])
        return PartialDate(
            month=months[0], day=days[0], end=end if (end.month, end.day) != (months[0], days[0]) else None
        )
    return None


def write_date(date: PartialDate) -> list[tuple[str, str]]:
    """`year` and `month` where they say it all; `date` (and `year` for BibTeX) where EDTF is needed."""
    if date.year is None:
        return [("year", date.literal)] if date.literal else []
    year = ("year", str(date.year))
    simple = not (date.day or date.season or date.circa or date.end) and date.year >= 0
    if simple:
        return [year, ("month", MONTH_NAMES[date.month - 1])] if date.month else [year]
    return [("date", str(date)), year]
