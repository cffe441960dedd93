"""A condition of a search saved in Zotero as a part of a query of ours; None where a query cannot say it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta

from refapp.model.identifiers import normalise
from refapp.model.query import Filter, Not, Query, Words, Years

from .language_codes import language_tag
from .zotero_dates import read_day
from .zotero_fields import KIND_OF

_NOT = {"isNot": "is", "doesNotContain": "contains"}
# Which column of the full-text index has the words of a field.
_COLUMNS = {
    **dict.fromkeys(("field", "anyField", "quicksearch-fields", "quicksearch-everything"), ""),
    **dict.fromkeys(("titleCreatorYear", "quicksearch-titleCreatorYear"), ""),
    **dict.fromkeys(("title", "shortTitle"), "title"),
    **dict.fromkeys(("creator", "author", "editor", "bookAuthor", "lastName"), "creators"),
    **dict.fromkeys(("publicationTitle", "bookTitle", "proceedingsTitle"), "container"),
    **dict.fromkeys(("abstractNote", "note", "childNote", "annotationText", "annotationComment"), "texts"),
    **dict.fromkeys(("DOI", "ISBN", "ISSN", "PMID", "PMCID"), "identifiers"),
    "tag": "tags",
}
_SPAN = re.compile(r"\s*(\d{1,5})\s*(day|week|month|year)s?\s*")


def part_of(condition: str, operator: str, value: str) -> Query | None:
    """The part of a query that a condition is, such as `tag`, `isNot`, `read`. Collections are not known here."""
    name = condition.partition("/")[0]
    value = value.strip()
    if operator in _NOT:
        part = part_of(name, _NOT[operator], value)
        return Not(part) if part else None
    if name in _HOW:
        return _HOW[name](operator, value) if value else None
    if name not in _COLUMNS or operator not in ("is", "contains", "beginsWith") or not re.search(r"[^\W_]", value):
        return None
    exactly = _EXACTLY.get(name) if operator == "is" else None
    return exactly(value) if exactly else _words(value, _COLUMNS[name])


def _words(value: str, column: str) -> Query | None:
    if column == "tags":
        return None  # a query looks for whole tags only
    value = value.lstrip("= ")  # which would ask for exactly that
    return Words(value, column, phrase=not value.isalnum() or value.lower() == "or")


_EXACTLY: Mapping[str, Callable[[str], Query]] = {
    "tag": lambda value: Filter("tag", value),
    "publicationTitle": lambda value: Filter("container", value),
    "DOI": lambda value: Filter("doi", normalise("doi", value)),
}


def _kind(operator: str, value: str) -> Query | None:
    return Filter("kind", KIND_OF[value]) if operator == "is" and value in KIND_OF else None


def _language(operator: str, value: str) -> Query | None:
    tag = language_tag(value) if operator == "is" else ""
    return Filter("lang", tag) if tag else None


def _citekey(operator: str, value: str) -> Query | None:
    return Filter("key", value) if operator == "is" else None


def _year(operator: str, value: str) -> Query | None:
    """When it appeared; only of whole years a query can tell."""
    if not re.fullmatch(r"[12]\d{3}", value):
        return None
    year = int(value)
    spans = {"is": (year, year), "contains": (year, year), "isBefore": (None, year - 1), "isAfter": (year + 1, None)}
    return Years(*spans[operator]) if operator in spans else None


def _added(operator: str, value: str) -> Query | None:
    """When it came to the library: a day, before or after one, or in the last days."""
    span = _SPAN.fullmatch(value) if operator == "isInTheLast" else None
    if span:
        return Filter("added", f"{int(span[1])}{span[2][0]}")
    found = read_day(value)
    if found is None or not (found.year and found.month and found.day):
        return None
    try:
        day = date(found.year, found.month, found.day)
        spans = {
            "is": str(day),
            "isBefore": f"..{day - timedelta(days=1)}",
            "isAfter": f"{day + timedelta(days=1)}..9999",
        }
    except (ValueError, OverflowError):
        return None
    return Filter("added", spans[operator]) if operator in spans else None


_HOW: Mapping[str, Callable[[str, str], Query | None]] = {
    "itemType": _kind,
    "itemTypeID": _kind,
    "language": _language,
    "citationKey": _citekey,
    "date": _year,
    "year": _year,
    "dateAdded": _added,
}
