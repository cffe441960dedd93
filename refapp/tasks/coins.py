"""A bibliography for a web page with COinS, by which browsers' reference managers find the works on it.

COinS: a `<span class="Z3988">` whose title is an OpenURL (ANSI/NISO Z39.88-2004) in its key/encoded-value form.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import escape
from urllib.parse import quote, urlencode

from refapp.citing.engine import Citer, items_of
from refapp.citing.layout import whole_links
from refapp.model.dates import PartialDate
from refapp.model.folding import plain
from refapp.model.names import principal
from refapp.model.reference import Reference

# The metadata format for a kind, and the genre in it.
_FORMATS = {
    "article-journal": ("journal", "article"),
    "article-magazine": ("journal", "article"),
    "article-newspaper": ("journal", "article"),
    "review": ("journal", "article"),
    "review-book": ("journal", "article"),
    "article": ("journal", "preprint"),
    "book": ("book", "book"),
    "classic": ("book", "book"),
    "collection": ("book", "book"),
    "pamphlet": ("book", "book"),
    "chapter": ("book", "bookitem"),
    "entry": ("book", "bookitem"),
    "entry-dictionary": ("book", "bookitem"),
    "entry-encyclopedia": ("book", "bookitem"),
    "paper-conference": ("book", "proceeding"),
    "report": ("book", "report"),
    "standard": ("book", "document"),
    "thesis": ("dissertation", ""),
    "patent": ("patent", ""),
}
_SCHEMES = {"doi": "info:doi/", "pmid": "info:pmid/", "arxiv": "info:arxiv/", "pmcid": "info:pmcid/"}
_PAGES = re.compile(r"\s*([^\s,;–—-]+)\s*[-–—]+\s*([^\s,;–—-]+)\s*")


def html_with_coins(references: Sequence[Reference], citer: Citer, style: str) -> str:
    """The bibliography as HTML, a span for programs after each entry. Raises AppError."""
    spans = [coin(each) for each in references]
    processor = citer.processor(style)
    if processor.bibliography is None:
        return f"<p>{citer.citation(references, style).html}{''.join(spans)}</p>\n"
    lines = []
    for entry in processor.bibliography_of(items_of(references)).entries:
        shown = whole_links(entry.render("html", links=True).strip())
        lines.append(f'  <div class="csl-entry">{shown}{spans[int(entry.id)]}</div>\n')
    return f'<div class="csl-bib-body">\n{"".join(lines)}</div>\n'


def coin(reference: Reference) -> str:
    """The span by which programs find the reference."""
    return f'<span class="Z3988" title="{escape(context_object(reference))}"></span>'


def context_object(reference: Reference) -> str:
    """The reference as an OpenURL context object, encoded as a query."""
    form, genre = _FORMATS.get(reference.kind, ("dc", ""))
    pairs = [
        ("url_ver", "Z39.88-2004"),
        ("ctx_ver", "Z39.88-2004"),
        ("rfr_id", "info:sid/refapp"),
        ("rft_val_fmt", f"info:ofi/fmt:kev:mtx:{form}"),
        *((("rft.genre", genre),) if genre else ()),
        *_ids(reference),
        *(_dublin_core(reference) if form == "dc" else _work(reference, form)),
    ]
    return urlencode([(key, value) for key, value in pairs if value], quote_via=quote, safe="")


def _ids(reference: Reference) -> Iterator[tuple[str, str]]:
    for scheme, before in _SCHEMES.items():
        value = reference.identifier(scheme)
        yield "rft_id", f"{before}{value}" if value else ""
    yield "rft_id", reference.fields.get("URL", "")


def _work(reference: Reference, form: str) -> Iterator[tuple[str, str]]:
    fields, title = reference.fields, plain(reference.title)
    container = plain(fields.get("container-title", ""))
    if form == "journal":
        yield from (("rft.atitle", title), ("rft.jtitle", container))
        yield "rft.stitle", fields.get("container-title-short", "")
    elif form == "book" and container:
        yield from (("rft.atitle", title), ("rft.btitle", container))
    else:
        yield "rft.btitle" if form == "book" else "rft.title", title
    yield "rft.inst" if form == "dissertation" else "rft.pub", fields.get("publisher", "")
    yield "rft.degree", fields.get("genre", "") if form == "dissertation" else ""
    yield "rft.number", fields.get("number", "") if form == "patent" else ""
    yield "rft.place", fields.get("publisher-place", "")
    yield "rft.series", plain(fields.get("collection-title", ""))
    yield "rft.edition", fields.get("edition", "")
    yield from (("rft.volume", fields.get("volume", "")), ("rft.issue", fields.get("issue", "")))
    yield from _pages(fields.get("page", ""))
    yield "rft.tpages", fields.get("number-of-pages", "")
    yield "rft.date", iso(reference.issued)
    yield from (("rft.issn", reference.identifier("issn")), ("rft.isbn", reference.identifier("isbn")))
    yield from _people(reference, "inv" if form == "patent" else "au")
    yield "rft.language", reference.language


def _dublin_core(reference: Reference) -> Iterator[tuple[str, str]]:
    yield "rft.type", reference.kind
    yield "rft.title", plain(reference.title)
    yield "rft.source", plain(reference.fields.get("container-title", ""))
    yield "rft.publisher", reference.fields.get("publisher", "")
    yield "rft.identifier", reference.fields.get("URL", "")
    yield "rft.date", iso(reference.issued)
    for creator in principal(reference.creators) if reference.creators else ():
        yield "rft.creator", creator.full_name
    yield "rft.language", reference.language


def _people(reference: Reference, before: str) -> Iterator[tuple[str, str]]:
    people = principal(reference.creators) if reference.creators else []
    if people and not people[0].literal:
        yield from ((f"rft.{before}last", people[0].surname), (f"rft.{before}first", people[0].given))
    elif people:
        yield "rft.aucorp", people[0].literal
    for creator in people:
        yield "rft.inventor" if before == "inv" else "rft.au", creator.full_name


def _pages(text: str) -> Iterator[tuple[str, str]]:
    yield "rft.pages", text
    match = _PAGES.fullmatch(text)
    yield "rft.spage", match[1] if match else text if text.isalnum() else ""
    yield "rft.epage", match[2] if match else ""


def iso(date: PartialDate | None) -> str:
    """The date's start as ISO 8601, as far as it is known."""
    if date is None or date.year is None:
        return ""
    parts = [f"{date.year:04d}"]
    if date.month:
        parts.append(f"{date.month:02d}")
        if date.day:
            parts.append(f"{date.day:02d}")
    return "-".join(parts)
