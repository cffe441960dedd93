"""Names for people of what the program knows by code: kinds of works, values of filters."""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QCoreApplication, QLocale

from refapp.gui.language_names import language_name
from refapp.messages import sentence
from refapp.model.kinds import KINDS
from refapp.model.query import path_steps

_FILTERS = {
    ("has", "pdf"): "Has a PDF",
    ("has", "file"): "Has a file",
    ("has", "attachment"): "Has a file",
    ("has", "abstract"): "Has an abstract",
    ("has", "summary"): "Has a summary",
    ("has", "note"): "Has a note",
    ("has", "tag"): "Has tags",
    ("has", "doi"): "Has a DOI",
    ("has", "missing-file"): "Has a missing file",
    ("is", "key-collision"): "Key used twice",
    ("is", "starred"): "Starred",
    ("is", "to-read"): "To read",
    ("is", "unread"): "To read",
    ("is", "reading"): "Reading",
    ("is", "read"): "Read",
    ("is", "to-complete"): "To be completed",
    ("is", "to-check"): "To be checked",
    ("added", "today"): "Added today",
    ("added", "week"): "Added this week",
    ("added", "month"): "Added this month",
    ("added", "year"): "Added this year",
    ("added", "earlier"): "Added earlier",
    ("import", "last"): "Last import",
}


_LACKING = {
    "pdf": "Has no PDF",
    "file": "Has no file",
    "attachment": "Has no file",
    "abstract": "Has no abstract",
    "summary": "Has no summary",
    "note": "Has no note",
    "tag": "Has no tags",
    "doi": "Has no DOI",
    "missing-file": "Has no missing file",
}
_FACETS = {
    "tag": "Tag",
    "kind": "Kind",
    "year": "Year",
    "lang": "Language",
    "in": "In",
    "creator": "Creator",
    "container": "Published in",
    "key": "Citation key",
    "like": "Like",
    "doi": "DOI",
}
_SPANS = {
    "d": "Added in the last {count} days",
    "w": "Added in the last {count} weeks",
    "m": "Added in the last {count} months",
    "y": "Added in the last {count} years",
}


def facet_name(name: str) -> str:
    """What people call a facet, before its values; empty where these say it themselves (“Has a PDF”)."""
    return _tr(_FACETS[name]) if name in _FACETS else ""


@cache
def kind_name(kind: str) -> str:
    """The kind of a work: `article-journal` gives “Journal article”."""
    code = f"kind-{kind}"
    name = sentence(code, translate=_tr)
    return kind.replace("-", " ").replace("_", " ").capitalize() if name == code else name


@cache
def kind_code(name: str) -> str:
    """The kind that `name` is the code or the name of; `name` itself where there is none."""
    if name.lower() in KINDS:
        return name.lower()
    names = {kind_name(kind).casefold(): kind for kind in KINDS}
    return names.get(name.casefold(), name)


def status_name(status: str) -> str:
    """The status of a reference that asks for attention; empty for any other."""
    return _tr(_FILTERS["is", status]) if status in ("to-complete", "to-check") else ""


def status_word(status: str) -> str:
    """Any status in words; its code where there are none."""
    known = _FILTERS.get(("is", status))
    return _tr(known) if known else status


def filter_name(name: str, value: str) -> str:
    """The value of a filter as its token shows it."""
    if name == "kind":
        return kind_name(value)
    if name == "sdg":
        return f"SDG {re.sub(r'[^0-9]', '', value)}"
    if name == "year":
        return _years(value)
    if name == "lang":
        return language_name(value)
    if name == "in":
        return (path_steps(value) or [value])[-1]
    if name == "import" and value.isdecimal():
        return _tr("Import {number}").format(number=value)
    name = "is" if name == "status" else name
    if name == "added" and (name, value.lower()) not in _FILTERS:
        span = re.fullmatch(r"([0-9]+)([dwmy])", value.lower())
        return _tr(_SPANS[span[2]]).format(count=span[1]) if span else _tr("Added {date}").format(date=value)
    return _tr(_FILTERS[name, value.lower()]) if (name, value.lower()) in _FILTERS else value


def number(count: int) -> str:
    """A count with the separators of the user's language; the C locale has none, and is no language."""
    locale = QLocale()
    locale = QLocale(QLocale.Language.English) if locale.language() == QLocale.Language.C else locale
    return locale.toString(count)


def excluded_name(name: str, value: str) -> str:
    """The value of a filter that is excluded."""
    if name == "has" and value.lower() in _LACKING:
        return _tr(_LACKING[value.lower()])
    return _tr("not {value}").format(value=filter_name(name, value))


def _years(value: str) -> str:
    low, dots, high = value.partition("..")
    if not dots or low == high:
        return low
    if low and high:
        return f"{low}–{high}"
    return _tr("from {year}").format(year=low) if low else _tr("until {year}").format(year=high)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Labels", text)
