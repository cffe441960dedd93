"""Dates as pages and the programs behind them write them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from refapp.model.dates import PartialDate, date_from_csl, parse_date

_DAY = re.compile(r"(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ]+(\d.*))?$")
_AMERICAN = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})$")  # Quarto's MM/DD/YYYY
_MIDNIGHT = re.compile(r"00?:00(?::00)?(?:\.0+)?\s*(?:Z|[+-]\d\d:?\d\d)?$")


def date_in(value: Any) -> tuple[PartialDate | None, bool]:
    """The date a value tells, and whether that is all it tells (not also the time of day)."""
    if isinstance(value, list) and value and isinstance(value[0], Mapping):
        value = value[0]
    if isinstance(value, Mapping):
        if "year" in value:
            return parse_date(joined([line(value.get(part)) for part in ("year", "month", "day")])), True
        return date_from_csl(value), True
    text = line(value)
    match = _DAY.match(text)
    if match:
        date = parse_date(f"{match[1]}-{match[2]}-{match[3]}")
        return date, not match[4] or bool(_MIDNIGHT.match(match[4]))
    match = _AMERICAN.match(text)
    if match:
        month, day = int(match[1]), int(match[2])
        if day > 12 or day == month:
            return parse_date(f"{match[3]}-{month}-{day}"), True
        return parse_date(match[3]), False  # may be meant either way
    if text.lower() in ("today", "now", "last-modified") or "`" in text or "{{" in text:
        return None, False
    return parse_date(text), True


def joined(parts: list[str]) -> str:
    """Year, month (a number or a name) and day as one text that can be parsed."""
    year, month, day = parts
    if month and not month.isdigit():
        return " ".join(part for part in (day, month, year) if part)
    return "-".join(part for part in (year, month, day) if part)


def repeats(date: PartialDate, issued: PartialDate) -> bool:
    """Whether `date` says no more than `issued`: the same, or its first day, as Hugo wants a whole date."""
    first = PartialDate(year=issued.year, month=issued.month or 1, day=issued.day or 1)
    return date in (issued, first)


def refines(date: PartialDate, issued: PartialDate) -> bool:
    """Whether `issued` is just a year, that of `date`."""
    return issued == PartialDate(year=date.year)


def line(value: Any) -> str:
    """A text on one line; nothing for anything else."""
    return " ".join(value.split()) if isinstance(value, str) else ""
