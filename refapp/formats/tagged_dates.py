"""Dates of tagged formats: `2015/09/10/other words` (RIS), PubMed's `2015 Sep 10`, and the best of several."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from refapp.model.dates import SEASONS, PartialDate, parse_date

_SLASHED = re.compile(r"(\d{4})\s*/\s*(\d{0,2})\s*(?:/\s*(\d{0,2})\s*(?:/\s*(.*))?)?", re.ASCII)
_OTHER = re.compile(r"(\d{4})\s*/+\s*([^\W\d_].*)")
_TIME = re.compile(r"\d{1,2}:\d{2}(?::\d{2})?Z?")
_YEAR_FIRST = re.compile(r"(\d{4})[\s,]+([^\W\d_]{3,}\.?)(?:[\s,]+(\d{1,2}))?")
_MONTHS = re.compile(r"(?:(\d{4})[\s,]+)?([^\W\d_]{3,}\.?) ?[-–/] ?([^\W\d_]{3,}\.?)(?:[\s,]+(\d{4}))?")


def read_slashed(text: str) -> tuple[PartialDate | None, bool]:
    """The date of `year/month/day/other` or of any form the model knows, and whether all of it was understood."""
    text = " ".join(text.split())
    if not text.strip("/ "):
        return None, True
    match = _SLASHED.fullmatch(text)
    if match:
        year, month, day = int(match[1]), int(match[2] or 0), int(match[3] or 0)
        other = (match[4] or "").strip("/ ")
        sound = month <= 12 and day <= 31 and not (day and not month)
        date = PartialDate(year=year, month=month or None, day=day or None) if sound else PartialDate(year=year)
        if other and not date.month:
            worded = parse_date(f"{other} {year}")
            if worded and worded.year == year:
                return worded, sound
        return date, sound and (not other or bool(_TIME.fullmatch(other)))
    match = _OTHER.fullmatch(text)
    if match:
        worded = read_words(f"{match[2].strip('/ ')} {match[1]}")
        return (worded, True) if worded else (PartialDate(year=int(match[1])), False)
    return read_words(text) or parse_date(text), True


def read_words(text: str) -> PartialDate | None:
    """`2015 Sep 10`, `2015 Spring`, `2015 May-Jun`, or any form the model knows; None when it is no date."""
    text = " ".join(text.split())
    months = _MONTHS.fullmatch(text)
    if months and bool(months[1]) != bool(months[4]):
        return _range(months[2], months[3], months[1] or months[4])
    match = _YEAR_FIRST.fullmatch(text)
    if match:
        text = f"{match[3] or ''} {match[2]} {match[1]}"
    date = parse_date(text)
    return date if date and date.year is not None else None


def _range(first: str, last: str, year: str) -> PartialDate | None:
    """From one month of a year to another."""
    start, end = parse_date(f"{first} {year}"), parse_date(f"{last} {year}")
    if not (start and end and (start.month or start.season) and (end.month or end.season)):
        return None
    return replace(start, end=end)


def has_year(text: str) -> bool:
    """Whether a date tells its year."""
    return bool(re.search(r"\d{4}", text))


def with_year(text: str, told: PartialDate | None) -> str:
    """A date that tells only month and day, put into the year of `told`; as it is where that is no plain date."""
    if told is None or told.year is None or told.circa or told.end or not 1000 <= told.year <= 9999:
        return text
    date = read_words(f"{' '.join(text.split())} {told.year}")
    return str(date) if date and (date.month or date.season) else text


def write_slashed(date: PartialDate) -> str:
    """The date such that `read_slashed` gives it back: `2015/09/10/` where that does, else EDTF or its words."""
    if date.year is None:
        return date.literal
    if date.circa or date.end or not 1000 <= date.year <= 9999:
        return str(date)
    if date.season:
        return f"{date.year}///{SEASONS[date.season - 1].capitalize()}"
    return f"{date.year}/{f'{date.month:02d}' if date.month else ''}/{f'{date.day:02d}' if date.day else ''}/"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A date told by one field: what it means, and whether all of it was understood."""

    position: int
    date: PartialDate
    whole: bool


def _detail(date: PartialDate) -> tuple[int, bool, bool]:
    if date.year is None:
        return 0, False, False
    return 1 + bool(date.month or date.season) + bool(date.day), date.end is not None, date.circa


def best(candidates: list[Candidate]) -> tuple[PartialDate | None, list[int]]:
    """The most detailed date, the first of several, and the positions of what it does not say."""
    if not candidates:
        return None, []
    chosen = max(candidates, key=lambda each: _detail(each.date)).date  # max gives the first
    return chosen, [each.position for each in candidates if not (each.whole and _told(each.date, chosen))]


def _told(part: PartialDate, whole: PartialDate) -> bool:
    """Whether `whole` says everything `part` says."""
    if part == whole:
        return True
    if part.year is None or part.year != whole.year or part.circa or part.end:
        return False
    return part.month in (None, whole.month) and part.day in (None, whole.day) and part.season in (None, whole.season)
