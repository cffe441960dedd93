"""References as Wikipedia's citation templates (Citation Style 1: `{{cite journal | …}}`)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from refapp.model.dates import MONTHS, SEASONS, PartialDate
from refapp.model.reference import Reference

# The template for a kind, and the parameter that takes what it was published in.
_TEMPLATES = {
    "article-journal": ("journal", "journal"),
    "review": ("journal", "journal"),
    "review-book": ("journal", "journal"),
    "article-magazine": ("magazine", "magazine"),
    "article-newspaper": ("news", "newspaper"),
    "book": ("book", ""),
    "classic": ("book", ""),
    "collection": ("book", ""),
    "pamphlet": ("book", ""),
    "chapter": ("book", "title"),
    "entry": ("encyclopedia", "encyclopedia"),
    "entry-dictionary": ("encyclopedia", "encyclopedia"),
    "entry-encyclopedia": ("encyclopedia", "encyclopedia"),
    "paper-conference": ("conference", "book-title"),
    "report": ("report", ""),
    "standard": ("report", ""),
    "thesis": ("thesis", ""),
    "webpage": ("web", "website"),
    "post": ("web", "website"),
    "post-weblog": ("web", "website"),
    "dataset": ("web", "website"),
    "software": ("web", "website"),
    "map": ("map", ""),
    "interview": ("interview", "work"),
    "speech": ("speech", ""),
    "motion_picture": ("AV media", ""),
    "broadcast": ("AV media", ""),
    "song": ("AV media", ""),
}
_FIELDS = {
    "collection-title": "series",
    "volume": "volume",
    "issue": "issue",
    "edition": "edition",
    "publisher": "publisher",
    "publisher-place": "location",
}
_TYPED = ("report", "thesis", "speech", "map", "AV media", "interview")  # templates that say what it is in |type=
_NUMBERED = ("report", "standard")
_IDENTIFIERS = {"doi": "doi", "isbn": "isbn", "issn": "issn", "pmid": "pmid", "pmcid": "pmc", "arxiv": "arxiv"}
_ROLES = {"author": "", "editor": "editor", "translator": "translator"}
_PEOPLE_AS_AUTHORS = ("director", "composer", "performer", "interviewer")
_TAG = re.compile(r"<(/?)(\w+)[^<>]*>")
_WIKI = {"i": "''", "em": "''", "b": "'''", "strong": "'''"}


def wikipedia(references: Sequence[Reference]) -> str:
    """A template for each reference, one a line."""
    return "\n".join(_template(reference) for reference in references)


def _template(reference: Reference) -> str:
    name, container = _TEMPLATES.get(reference.kind, ("citation", "work"))
    parameters = " ".join(f"|{key}={value}" for key, value in _parameters(reference, name, container) if value)
    return f"{{{{{'citation' if name == 'citation' else f'cite {name}'} {parameters}}}}}"


def _parameters(reference: Reference, name: str, container: str) -> Iterator[tuple[str, str]]:
    fields = reference.fields
    yield from _people(reference)
    yield "date", _date(reference.issued)
    # A chapter's own title stands apart: |title= is its book's.
    part = container == "title" and bool(fields.get("container-title"))
    yield "chapter" if part else "title", _text(reference.title)
    if container:
        yield container, _text(fields.get("container-title", ""))
    if name == "conference":
        yield "conference", _text(fields.get("event-title") or fields.get("event", ""))
    for variable, parameter in _FIELDS.items():
        yield parameter, _text(fields.get(variable, ""))
    if name in _TYPED:
        yield "type", _text(fields.get("genre", ""))
    if reference.kind in _NUMBERED:
        yield "number", _text(fields.get("number", ""))
    yield _pages(fields.get("page", ""))
    for scheme, parameter in _IDENTIFIERS.items():
        yield parameter, _text(reference.identifier(scheme).removeprefix("PMC"))
    address = _address(reference)
    yield "url", address
    if address:
        yield "access-date", _date(reference.accessed)
    yield "language", _text(reference.language)


def _people(reference: Reference) -> Iterator[tuple[str, str]]:
    counts = dict.fromkeys(_ROLES, 0)
    has_authors = any(each.role == "author" for each in reference.creators)
    for creator in reference.creators:
        role = "author" if not has_authors and creator.role in _PEOPLE_AS_AUTHORS else creator.role
        if role not in _ROLES:
            continue
        counts[role] += 1
        number, before = counts[role], _ROLES[role]
        if creator.literal or not creator.given:
            yield f"{before or 'author'}{number}", _text(creator.surname)
        else:
            given = f"{creator.given}, {creator.suffix}" if creator.suffix else creator.given
            yield (f"{before}{number}-last" if before else f"last{number}"), _text(creator.surname)
            yield (f"{before}{number}-first" if before else f"first{number}"), _text(given)


def _date(date: PartialDate | None) -> str:
    """A date in a form that Wikipedia's templates take."""
    if date is None:
        return ""
    if date.year is None:
        return _text(date.literal)
    text = str(date.year) if date.year > 0 else f"{-date.year} BC"
    if date.season:
        text = f"{SEASONS[date.season - 1].capitalize()} {text}"
    elif date.month:
        text = f"{MONTHS[date.month - 1].capitalize()} {text}"
        text = f"{date.day} {text}" if date.day else text
    text = f"c. {text}" if date.circa else text
    dash = " – " if date.month or (date.end and date.end.month) else "–"
    return f"{text}{dash}{_date(date.end)}" if date.end else text


def _pages(text: str) -> tuple[str, str]:
    pages = re.sub(r"(?<=\w)\s*[-‐‑‒–—]+\s*(?=\w)", "–", text)
    return ("pages" if re.search(r"[–,;&]", pages) else "page"), _text(pages)


def _address(reference: Reference) -> str:
    url = reference.fields.get("URL", "").strip()
    if "doi.org/" in url and reference.identifier("doi"):
        return ""  # |doi= leads there
    return re.sub(r"[\s|{}\[\]<>\"]", lambda match: f"%{ord(match[0]):02X}", url)


def _text(text: str) -> str:
    """A value in wiki text: emphasis kept, what would end the template or make a link escaped."""
    text = " ".join(text.split())
    text = text.replace("{", "&#123;").replace("}", "&#125;").replace("[[", "&#91;&#91;").replace("|", "{{!}}")
    return _TAG.sub(lambda match: _wiki(match[1], match[2].lower()), text)


def _wiki(slash: str, name: str) -> str:
    return f"<{slash}{name}>" if name in ("sup", "sub") else _WIKI.get(name, "")
