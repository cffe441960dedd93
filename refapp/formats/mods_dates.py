"""When the work of a MODS record was issued, among the many dates such a record may have."""

from __future__ import annotations

import re
from dataclasses import replace

from refapp.model.dates import PartialDate, parse_date

from .xml_node import Node
from .xml_values import Draft, date_of

DATES = ("dateIssued", "dateCreated", "copyrightDate", "dateOther")


def _is_publication(origin: Node) -> bool:
    """Whether an originInfo is that of the publication, not of making, printing or selling."""
    return origin.attributes.get("eventType", "publication") in (
        "publication",
        "publishing",
        "copyright",
        "copyright notice",
    )


def is_submission(date: Node) -> bool:
    """Whether a date is when the work was handed in."""
    return date.attributes.get("type", "").lower() in ("submitted", "submission")


def told(draft: Draft, node: Node) -> bool:
    """Whether the date of an element is the reference's, or adds nothing to it."""
    date = _date(node)
    return date == draft.issued or bool(date and draft.issued and date.year is not None and _within(date, draft.issued))


def _date(node: Node) -> PartialDate | None:
    """A date with what its qualifier says of it."""
    text = node.words
    if re.fullmatch(r"\d{8}", text) and node.attributes.get("encoding") in ("iso8601", "marc"):
        text = f"{text[:4]}-{text[4:6]}-{text[6:]}"
    date = date_of(text)
    if date and date.year is not None and node.attributes.get("qualifier") in ("approximate", "questionable"):
        return replace(date, circa=True)
    return date


def _within(date: PartialDate, issued: PartialDate) -> bool:
    if issued.end and date == issued.end:
        return True
    return date.year == issued.year and date.month in (None, issued.month) and date.day in (None, issued.day)


def find_issued(draft: Draft, record: Node, hosts: list[Node]) -> None:
    """The date of issue: what the work itself says, else what its host does."""
    found = []
    for node in (record, *hosts):
        origins = sorted(node.all("originInfo"), key=lambda each: not _is_publication(each))
        for name in DATES:
            dates = [date for origin in origins for date in origin.all(name) if not is_submission(date)]
            dates.sort(key=lambda each: each.attributes.get("keyDate") != "yes")
            start = [each for each in dates if each.attributes.get("point") != "end"]
            end = [each for each in dates if each.attributes.get("point") == "end"]
            if start and end:
                found.append(parse_date(f"{start[0].words}/{end[0].words}"))
            found += [_date(each) for each in start]
        found += [date_of(each.words) for each in node.all("part/date")]
    known = [date for date in found if date]
    draft.issued = next((date for date in known if date.year is not None), known[0] if known else None)
