"""Dates of PubMed XML: an element with year, month and day, or words such as `1998 Dec-1999 Jan`."""

from __future__ import annotations

import re

from refapp.model.dates import PartialDate, parse_date

from .tagged_dates import read_words
from .xml_node import Node


def date_in(node: Node) -> PartialDate | None:
    """The date of an element, or what of it is sure; None where it tells none."""
    parts = [node.at(name) for name in ("Day", "Month", "Season", "Year")]
    words = node.at("MedlineDate")
    if parts[3]:
        if parts[1].isdecimal():
            parts = ["-".join(part.zfill(2) for part in (parts[3], parts[1], parts[0]) if part)]
        date = parse_date(" ".join(part for part in parts if part))
        return date if date and date.year is not None else parse_date(node.at("Year"))
    if not words:
        return None
    date = read_words(words) or parse_date(words)
    if date and date.year is not None:
        return date
    years = [int(year) for year in re.findall(r"\b\d{4}\b", words)]
    if not years:
        return date
    # `1998 Dec-1999 Jan`: the year is sure.
    end = PartialDate(year=years[-1]) if years[-1] != years[0] else None
    return PartialDate(year=years[0], end=end)


def is_whole(node: Node, date: PartialDate) -> bool:
    """Whether a date tells everything its element does."""
    if node.at("MedlineDate"):
        return bool(read_words(node.at("MedlineDate"))) or str(date) == node.at("MedlineDate")
    month = bool(node.at("Month") or node.at("Season"))
    return month == bool(date.month or date.season) and bool(node.at("Day")) == bool(date.day)
