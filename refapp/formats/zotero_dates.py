"""Dates as Zotero has them: what the user typed, in its database behind the date it made of that.

`2010-05-00 May 2010` is the stored form: year, month and day with 00 for what is not known, then the words.
"""

from __future__ import annotations

import re

from refapp.model.dates import PartialDate, parse_date

from .tagged_dates import read_words

_STORED = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?: (.*))?", re.DOTALL | re.ASCII)
_MONTH_YEAR = re.compile(r"(\d{1,2})\s*[/.]\s*(\d{4})", re.ASCII)
_YEAR_FIRST = re.compile(r"(\d{4})\s*[/.]\s*(\d{1,2})(?:\s*[/.]\s*(\d{1,2}))?", re.ASCII)
_DAY_FIRST = re.compile(r"(\d{1,2})\s*([/.-])\s*(\d{1,2})\s*\2\s*(\d{4})", re.ASCII)
_YEAR = re.compile(r"(?<!\d)(1[0-9]\d\d|20\d\d)(?!\d)", re.ASCII)
_LONG = 200


def read_date(text: str) -> tuple[PartialDate | None, bool]:
    """The date of a field, and whether all of it was understood; a year among other words is taken at least."""
    text = text.strip()
    stored = _STORED.fullmatch(text)
    if stored and (stored[4] or "00" in (stored[2], stored[3]) or stored[1] == "0000"):
        return _stored(stored)
    return _typed(" ".join(text.split()))


def read_day(text: str) -> PartialDate | None:
    """The day of a time stamp (`2019-03-05 10:11:12`), as of `accessDate`."""
    bare = re.split(r"[ T](?=\d\d:)", text.strip(), maxsplit=1)[0]
    return read_date(bare)[0]


def time_of(stamp: str) -> str:
    """A time stamp of Zotero, which is in UTC, as the model has times; an empty text when it is none."""
    match = re.fullmatch(r"(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d:\d\d)(?:\.\d+)?Z?)?", stamp.strip(), re.ASCII)
    return f"{match[1]}T{match[2] or '00:00:00'}Z" if match else ""


def _stored(match: re.Match[str]) -> tuple[PartialDate | None, bool]:
    year, month, day = int(match[1]), int(match[2]), int(match[3])
    words, whole = _typed(" ".join((match[4] or "").split()))
    if not year:
        return words, whole
    date = PartialDate(year=year, month=month if 1 <= month <= 12 else None)
    if date.month and 1 <= day <= 31:
        date = PartialDate(year=year, month=month, day=day)
    # The words tell seasons, ranges and doubt, which the stored date cannot.
    if words and words.year == year and whole and (words.season or words.end or words.circa):
        return words, True
    return date, not words or bool(date.month) or (whole and words.year == year and not words.month)


def _typed(text: str) -> tuple[PartialDate | None, bool]:
    if not text:
        return None, True
    if len(text) > _LONG:
        return PartialDate(literal=text), True
    if match := _MONTH_YEAR.fullmatch(text):
        month = int(match[1])
        return PartialDate(year=int(match[2]), month=month if 1 <= month <= 12 else None), 1 <= month <= 12
    if match := _YEAR_FIRST.fullmatch(text):
        return parse_date("-".join(part.zfill(2) for part in match.groups() if part)), True
    if match := _DAY_FIRST.fullmatch(text):
        return _day_first(match)
    date = read_words(text) or parse_date(text)
    year = _YEAR.search(text)
    if date and date.year is None and year:
        return PartialDate(year=int(year[1])), False
    return date, True


def _day_first(match: re.Match[str]) -> tuple[PartialDate, bool]:
    """`16/4/2013` and `4/16/2013` can be told apart, `3/4/2013` not, unless by its full stops."""
    first, second, year = int(match[1]), int(match[3]), int(match[4])
    months = {(first, second)} if match[2] == "." else {(first, second), (second, first)}
    known = {(day, month) for day, month in months if 1 <= month <= 12 and 1 <= day <= 31}
    if len(known) != 1:
        return PartialDate(year=year), False
    day, month = known.pop()
    return PartialDate(year=year, month=month, day=day), True
