"""Dates as bibliographies have them: partial, ranges, about, in a season, or only words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from .date_words import ABOUT, BEFORE_CHRIST, MONTH_NUMBERS, MONTHS, SEASON_NUMBERS, SEASONS

__all__ = ["MONTHS", "SEASONS", "PartialDate", "date_from_csl", "date_to_csl", "parse_date", "says_all"]

# Extended Date/Time Format level 1: months 21 to 24 are the seasons.
_EDTF = re.compile(r"^(-?\d{1,4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:T[\d:.Z+-]*)?([?~%])?$")
_YEARS = re.compile(r"(\d{4}) ?(?:-{1,3}|[–—]) ?(\d{4})")
_SHORT_YEARS = re.compile(r"(\d{2})(\d{2}) ?[/–—] ?(\d{2})")  # a hyphen would be a month
_POINTS = re.compile(r"(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})")  # 12.3.2020, as the Nordic countries write it
_SPAN = re.compile(r"\s*[–—/]\s*|\s+(?:to|til)\s+|(?<=[^\W\d_])-(?=[^\W\d_])|(?<=^\d)-(?=\d)|(?<=^\d\d)-(?=\d)")


@dataclass(frozen=True, slots=True, kw_only=True)
class PartialDate:
    """A date of which only some parts may be known.

    `year` may be negative (BCE), `month` is 1 to 12, `day` 1 to 31, `season` 1 (spring) to 4 (winter).
    `end` closes a range. `circa` marks an uncertain date. `literal` holds words that are no date.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    season: int | None = None
    circa: bool = False
    literal: str = ""
    end: PartialDate | None = None

    def __str__(self) -> str:
        """The date in EDTF (`2019-03`, `2019-21`, `2019~`, `2019/2020`), or its literal words."""
        if self.year is None:
            return self.literal
        text = f"{self.year:04d}" if self.year >= 0 else f"-{-self.year:04d}"
        if self.season:
            text += f"-{20 + self.season}"
        elif self.month:
            text += f"-{self.month:02d}"
            if self.day:
                text += f"-{self.day:02d}"
        if self.circa:
            text += "~"
        return f"{text}/{self.end}" if self.end else text


def parse_date(text: str) -> PartialDate | None:
    """Read EDTF, ISO 8601, `March 2019`, `5 March 2019`, `March 5, 2019`, `12.3.2020`, `Spring 2019`, `1999-2000`.

    Months and seasons may be Norwegian, and those of some neighbours; `c. 1850` is about then, `44 BC` before Christ.
    Spans have a dash or a slash: `2019/20`, `March–April 2019`, `12–14 March 2020`. Nothing but white space gives None;
    what is not understood comes back as `literal`.
    """
    text = " ".join(text.split())
    if not text:
        return None
    years = _YEARS.fullmatch(text)
    if years:
        return PartialDate(year=int(years[1]), end=PartialDate(year=int(years[2])))
    short = _SHORT_YEARS.fullmatch(text)
    if short and int(short[3]) > int(short[2]):
        return PartialDate(year=int(short[1] + short[2]), end=PartialDate(year=int(short[1] + short[3])))
    if "/" in text:
        start, _, stop = text.partition("/")
        first, last = _single(start.strip()), _single(stop.strip())
        if first and (last or stop.strip() in ("", "..")):
            return replace(first, end=last)
    return _single(text) or _span(text) or PartialDate(literal=text)


def _span(text: str) -> PartialDate | None:
    """Two dates of which the first may leave to the second what it shares with it: `12–14 March 2020`."""
    parts = _SPAN.split(text)
    if len(parts) != 2:
        return None
    last = _single(parts[1])
    if last is None:
        return None
    words = [each for each in re.findall(r"[^\W\d_]+", parts[1]) if each.lower() in MONTH_NUMBERS]
    shared = [f"{last.year:04d}"] if re.search(r"[^\W\d_]", parts[0]) else [*words[:1], f"{last.year:04d}"]
    first = _single(parts[0]) if re.search(r"\d{3}", parts[0]) else _single(" ".join([parts[0], *shared]))
    return replace(first, end=last) if first else None


def _single(text: str) -> PartialDate | None:
    match = _EDTF.match(text)
    if match:
        year, month, day = (int(part) if part else None for part in match.groups()[:3])
        return _checked(year, month, day, circa=bool(match[4]))
    points = _POINTS.fullmatch(text)
    if points:
        return _checked(int(points[3]), int(points[2]), int(points[1]), circa=False, months_only=True)
    bare = ABOUT.sub("", text)
    circa, text = bare != text, bare
    before = BEFORE_CHRIST.search(text)
    if before and re.fullmatch(r"\d{1,4}", text[: before.start()]):
        return PartialDate(year=-int(text[: before.start()]), circa=circa)
    words = re.findall(r"[^\W\d_]+|-?\d+", text)
    season = next((SEASON_NUMBERS[word.lower()] for word in words if word.lower() in SEASON_NUMBERS), None)
    month = next((MONTH_NUMBERS[word.lower()] for word in words if word.lower() in MONTH_NUMBERS), None)
    if any(len(word) > 5 and word.lstrip("-").isdecimal() for word in words):
        return None  # no year has that many digits
    numbers = [int(word) for word in words if word.lstrip("-").isdecimal()]
    years = [number for number in numbers if abs(number) > 31]
    known = len(numbers) + bool(season) + bool(month)
    if len(years) != 1 or len(numbers) > 2 or known != len(words):
        return None
    day = next((number for number in numbers if number != years[0]), None)
    if season:
        return PartialDate(year=years[0], season=season, circa=circa) if day is None else None
    if day is not None and month is None:
        return None
    return _checked(years[0], month, day, circa=circa)


def _checked(
    year: int | None, month: int | None, day: int | None, circa: bool, months_only: bool = False
) -> PartialDate | None:
    if month is not None and not months_only and 21 <= month <= 24:
        return PartialDate(year=year, season=month - 20, circa=circa) if day is None else None
    if (month is not None and not 1 <= month <= 12) or (day is not None and not 1 <= day <= 31):
        return None
    return PartialDate(year=year, month=month, day=day, circa=circa)


def date_from_csl(value: Mapping[str, Any]) -> PartialDate | None:
    """Read a CSL-JSON date variable (`date-parts`, `season`, `circa`, `literal`, `raw`, EDTF strings)."""
    parts = value.get("date-parts")
    if isinstance(parts, list) and parts and isinstance(parts[0], list) and parts[0]:
        start = _from_parts(parts[0])
        if start is not None:
            end = _from_parts(parts[1]) if len(parts) > 1 and isinstance(parts[1], list) else None
            return PartialDate(
                year=start.year,
                month=start.month,
                day=start.day,
                season=start.season or _season(value.get("season")),
                circa=bool(value.get("circa")),
                literal=str(value.get("literal") or "") if isinstance(value.get("literal"), str) else "",
                end=end,
            )
    for name in ("edtf", "raw", "literal"):
        words = value.get(name)
        if isinstance(words, (str, int)) and words and not isinstance(words, bool):
            return parse_date(str(words)) if name != "literal" else PartialDate(literal=str(words))
    return None


def _from_parts(parts: list[Any]) -> PartialDate | None:
    try:
        numbers = [int(part) for part in parts[:3] if str(part).strip()]
    except (TypeError, ValueError, OverflowError):
        return None
    year, month, day = [*numbers, None, None, None][:3]
    if not year or abs(year) > 99999:
        return None
    # Zotero and citeproc-js write a season as month 13 to 16 or 21 to 24.
    if month is not None and (13 <= month <= 16 or 21 <= month <= 24):
        return PartialDate(year=year, season=(month - 12 if month <= 16 else month - 20))
    if month is None or not 1 <= month <= 12:
        return PartialDate(year=year)
    return PartialDate(year=year, month=month, day=day if day is not None and 1 <= day <= 31 else None)


def _season(value: Any) -> int | None:
    try:
        number = int(value)
    except (TypeError, ValueError, OverflowError):
        return SEASON_NUMBERS.get(str(value or "").lower())
    return number if 1 <= number <= 4 else None


def says_all(date: PartialDate, value: Any) -> bool:
    """Whether a date has every part of the CSL-JSON date it was read from: month 99 is none."""
    several = value.get("date-parts") if isinstance(value, Mapping) else None
    if not isinstance(several, list):
        return True
    dates = [date, date.end]
    for parts, told in zip(several, [*dates, *[None] * len(several)], strict=False):
        known = [told.year, told.month or told.season, told.day] if told else []
        given = [part for part in parts if str(part).strip()] if isinstance(parts, list) else [parts]
        if len(given) > len([part for part in known if part is not None]):
            return False
    return True


def date_to_csl(date: PartialDate) -> dict[str, Any]:
    """The date as a CSL-JSON date variable."""
    if date.year is None:
        return {"literal": date.literal}
    value: dict[str, Any] = {"date-parts": [_to_parts(date)]}
    if date.end and date.end.year is not None:
        value["date-parts"].append(_to_parts(date.end))
    if date.season:
        value["season"] = date.season
    if date.circa:
        value["circa"] = True
    if date.literal:
        value["literal"] = date.literal
    return value


def _to_parts(date: PartialDate) -> list[int]:
    parts = [date.year or 0]
    if date.month:
        parts.append(date.month)
        if date.day:
            parts.append(date.day)
    return parts
