"""Single values of front matter: dates as programs write them, journals with their volume, lists of words."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from refapp.model.dates import PartialDate, date_from_csl, parse_date

_DAY = re.compile(r"(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ]+(\d.*))?$")
_AMERICAN = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})$")  # Quarto's MM/DD/YYYY
_MIDNIGHT = re.compile(r"00?:00(?::00)?(?:\.0+)?\s*(?:Z|[+-]\d\d:?\d\d)?$")
_PUBLICATION = re.compile(
    r"(?P<name>.+?),?\s+(?P<volume>\d+)\s*(?:\((?P<issue>[\w–-]+)\))?"
    r"(?:\s*[,:]\s*(?:pp?\.\s*)?(?P<page>\w+(?:[-–]+\w+)?))?\.?$"
)
_EMPHASIS = re.compile(r"[*_]+(?=\w|$|[\s,.(:])|(?<=\w)[*_]+")


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


def publication(value: str) -> dict[str, str]:
    """A journal; Hugo's Academic theme has it in italics, with volume, issue and pages behind it or not."""
    whole = value.strip()
    text = _EMPHASIS.sub("", whole).strip() if whole[:1] in "*_I" else whole
    found = {}
    if text != whole:
        text = re.sub(r"^In:?\s+", "", text)
        match = _PUBLICATION.match(text)
        if match:
            found = {name: match[name] for name in ("volume", "issue", "page") if match[name]}
            text = match["name"]
    return {"container-title": text.strip(" ,"), **found}


def words_in(value: Any, by_blanks: bool) -> list[str] | None:
    """The words of a list, or of a text parted by commas, blanks or `#`; None when there is anything else in it."""
    if isinstance(value, str):
        if value.lstrip().startswith("#") or (by_blanks and "," not in value):
            value = value.split()
        else:
            value = re.split(r"[,;]", value)
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        return None
    return [each.strip().removeprefix("#") for each in value]


def line(value: Any) -> str:
    """A text on one line; nothing for anything else."""
    return " ".join(value.split()) if isinstance(value, str) else ""


def is_empty(value: Any) -> bool:
    """Whether there is no text anywhere in a value."""
    if isinstance(value, Mapping):
        return all(is_empty(each) for each in value.values())
    if isinstance(value, list):
        return all(is_empty(each) for each in value)
    return not value or (isinstance(value, str) and not value.strip())


def as_text(value: Any) -> str:
    """A value as it is kept: a text as it is, anything else as JSON."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
