"""What a text is that somebody pastes to make a reference of it: records of a format, an address, or a title."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice

from refapp.formats import Record, for_file
from refapp.model.dates import parse_date
from refapp.model.problems import Problem
from refapp.model.reference import Reference

RECORDS, ADDRESS, TITLE = "records", "address", "title"
MOST = 1000  # records that are counted
LONGEST_TITLE = 400
_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>\"]+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Recognised:
    """`references` as they would be made; of records `format` is what people call it, and there may be more.

    Without references `problem` says why there are none.
    """

    how: str
    references: tuple[Reference, ...] = ()
    format: str = ""
    problem: Problem | None = None


def recognise(text: str, kind: str, today: str = "") -> Recognised | None:
    """What `text` is; a title is one of a `kind`, an address was seen `today`. None for one that is empty."""
    bare = text.strip()
    if not bare:
        return None
    data = text.encode("utf-8", "replace")
    found = for_file(data, "")
    if found is not None:
        records = list(islice(found.read(data, ""), MOST))
        references = tuple(each.reference for each in records if each.reference is not None)
        if references:
            return Recognised(RECORDS, references, found.name)
        problem = _first_problem(records)
        if problem:
            return Recognised(RECORDS, (), found.name, problem)
    if _ADDRESS.fullmatch(bare):
        return Recognised(ADDRESS, (_page(bare, today),))
    words = " ".join(bare.split())
    if len(words) <= LONGEST_TITLE:
        return Recognised(TITLE, (Reference(kind=kind, title=words),))
    return Recognised(TITLE, (), "", Problem("text-unknown"))


def _page(address: str, today: str) -> Reference:
    address = address if "://" in address else f"https://{address}"
    return Reference(kind="webpage", fields={"URL": address}, accessed=parse_date(today))


def _first_problem(records: list[Record]) -> Problem | None:
    return next((each.problems[0] for each in records if each.problems), None)
