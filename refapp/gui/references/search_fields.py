"""The fields that a search knows, for completion and for the help: what each is for, and which values it has."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from refapp.gui.language_names import language_name
from refapp.gui.references.labels import filter_name, kind_name
from refapp.model.query import ALL
from refapp.store.reading import Reader

MOST = 20_000  # values of a field that are offered, the most frequent ones


def T(text: str) -> str:
    """Mark a text for translation."""
    return str(QT_TRANSLATE_NOOP("search fields", text))


FIELDS: Mapping[str, str] = {
    "author": T("words of a creator's name"),
    "title": T("words of the title"),
    "year": T("2019, 2019..2023, 2019.."),
    "tag": T("a tag, and those nested in it"),
    "kind": T("book, thesis, article-journal"),
    "in": T("a collection, and what is under it"),
    "has": T("pdf, summary, abstract, note, doi, missing-file"),
    "is": T("starred, to-read, reading, read"),
    "status": T("to-read, reading, read"),
    "lang": T("a language, such as en or nn"),
    "added": T("today, 7d, 2w, 3m, 1y, 2024-05"),
    "container": T("words of the journal or book"),
    "creator": T("one creator"),
    "abstract": T("words of summaries and abstracts"),
    "page": T("words of web pages"),
    "doi": T("a DOI, or its beginning"),
    "key": T("a citation key"),
    "sdg": T("the number of a goal"),
    "import": T("the number of an import, or last"),
}
# Values that are the same in every library.
FIXED: Mapping[str, tuple[str, ...]] = {
    "has": ("pdf", "summary", "abstract", "note", "doi", "file", "tag", "missing-file"),
    "is": ("starred", "to-read", "reading", "read", "to-complete", "to-check", "key-collision"),
    "status": ("to-read", "reading", "read", "to-complete", "to-check"),
    "added": ("today", "week", "month", "year", "earlier", "7d", "2w", "3m"),
    "sdg": tuple(str(number) for number in range(1, 18)),
    "import": ("last",),
}
# The facet that gives the values of a field, and what stands before each.
COUNTED: Mapping[str, tuple[str, str]] = {
    "tag": ("tag", ""),
    "kind": ("kind", ""),
    "lang": ("lang", ""),
    "creator": ("creator", "="),
    "author": ("creator", "="),
    "container": ("container", "="),
    "journal": ("container", "="),
}


@dataclass(frozen=True, slots=True)
class Offer:
    """Something to complete with: what is written, what it is called, and a quiet word beside it."""

    text: str
    label: str
    note: str = ""


def fields() -> list[Offer]:
    """The fields, each with its colon."""
    return [Offer(f"{name}:", f"{name}:", QCoreApplication.translate("search fields", T)) for name, T in FIELDS.items()]


def has_values(name: str) -> bool:
    """Whether values of a field can be offered."""
    return name in FIXED or name in COUNTED or name == "in"


def values(reader: Reader, name: str) -> list[Offer]:
    """The values of a field in the library: run in the background."""
    if name in FIXED:
        return [Offer(each, each, _note(name, each)) for each in FIXED[name]]
    if name == "in":
        nodes = reader.facets.collections()
        return [Offer(each.name, each.name) for each in nodes if each.count and each.name]
    facet, before = COUNTED[name]
    return [Offer(before + each.value, *_called(facet, each.value)) for each in reader.facets.values(facet, ALL, MOST)]


def _called(facet: str, value: str) -> tuple[str, str]:
    if facet == "kind":
        return kind_name(value), value
    return (language_name(value), value) if facet == "lang" else (value, "")


def _note(name: str, value: str) -> str:
    called = filter_name(name, value)
    return called if called != value else ""
