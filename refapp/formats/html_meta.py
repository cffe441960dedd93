"""The work that the `<meta>` tags of a page describe, one draft for each vocabulary."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from refapp.model.dates import PartialDate
from refapp.model.identifiers import ORCID, find_doi, identifiers_in, normalise
from refapp.model.plain_text import strip_html
from refapp.model.reference import Link, Relation

from .html_meta_fields import KINDS, OPEN_GRAPH, TYPES, VOCABULARIES
from .html_scan import Meta, Page
from .language_codes import language_tag
from .page_dates import date_in
from .xml_values import Draft, person

KEY = "html"
# The most to be trusted first, as Google Scholar has it.
_DATES = ("publication_date", "date", "date.issued", "issued", "cover_date", "publicationdate", "coverdate", "year")
_MARKUP = re.compile(r"</?(?!(?:i|b|sup|sub)>)[a-zA-Z][^<>]*>")  # all but what CSL knows
_MONTH = re.compile(r"^(\d{4})/(\d{1,2})$")
_PART = re.compile(r"\bcitation_(\w+)=([^;]*(?:;(?!\s*citation_)[^;]*)*)")
_SHORT = re.compile(r"([^\W\d_][^,\d]*[^\W\d_]) ([^\W\d_a-zà-ÿ]{1,3})")
_LIVED = re.compile(r",\s*(?:b\.|f\.|ca\.)?\s*\d{4}\s*[-–]\s*(?:\d{4})?$")  # as libraries tell namesakes apart
_ARXIV = re.compile(r"arxiv\.org/(?:abs|pdf)/", re.IGNORECASE)


def described(page: Page) -> list[Draft]:
    """A draft for each vocabulary that names a work, in the order in which they are to be trusted."""
    found = []
    groups: dict[str, list[tuple[str, Meta]]] = {}
    for meta in page.metas:
        before = next((each for starts, _ in VOCABULARIES for each in starts if meta.name.startswith(each)), "")
        if before:
            groups.setdefault(before, []).append((meta.name[len(before) :], meta))
    for starts, table in VOCABULARIES:
        metas = [each for before in starts for each in groups.get(before, [])]
        if metas:
            found.append(_Reader(table).read(metas))
    return found


def open_graph(page: Page) -> Draft:
    """What is told to anyone who links to the page; the last resort."""
    return _Reader(OPEN_GRAPH, strict=False).read([(meta.name, meta) for meta in page.metas])


class _Reader:
    """Collects what the tags of one vocabulary say. `strict` keeps names nobody knows as extra."""

    def __init__(self, table: dict[str, str], strict: bool = True) -> None:
        self.table = table
        self.strict = strict
        self.draft = Draft(KEY)
        self.dates: dict[str, str] = {}
        self.first = self.last = self.place = ""
        self.written: set[str] = set()

    def read(self, metas: list[tuple[str, Meta]]) -> Draft:
        for name, meta in metas:
            self._take(name, meta)
        self._finish({name for name, _ in metas})
        return self.draft

    def _take(self, name: str, meta: Meta) -> None:
        what = self.table.get(name)
        draft, value = self.draft, meta.content
        if what is None:
            if self.strict and value not in self.written:
                draft.keep(meta.name, value)
                self.written.add(value)
        elif what.startswith("="):
            self._field(what[1:], value)
        elif what.startswith("#"):
            self._identify(what[1:], value, meta.name)
        elif what == "title":
            draft.title = draft.title or _MARKUP.sub("", value)
        elif what in ("author", "editor", "translator", "contributor"):
            self._people(what, value)
        elif what == "affiliation" and draft.creators:
            last = draft.creators[-1]
            joined = "; ".join(dict.fromkeys(part for part in (last.affiliation, value) if part))
            draft.creators[-1] = replace(last, affiliation=joined)
        elif what == "orcid" and draft.creators:
            match = ORCID.search(value)
            draft.creators[-1] = replace(draft.creators[-1], orcid=match[0] if match else "")
        elif what in ("date", "created"):
            self.dates.setdefault(name if what == "date" else f"~{name}", value)
        elif what in ("first", "last"):
            setattr(self, what, getattr(self, what) or value)
        else:
            self._other(what, value, meta)

    def _other(self, what: str, value: str, meta: Meta) -> None:
        draft = self.draft
        if what in ("url", "identifier", "source"):
            self._address(what, value, meta)
        elif what in ("pdf", "fulltext"):
            link = Link(url=value, relation=what)
            if link not in draft.links:
                draft.links.append(link)
        elif what == "language":
            draft.language = draft.language or language_tag(value.replace("_", "-"))
        elif what == "keywords":
            for word in re.split(r";", value) if ";" in value else re.split(r",", value):
                draft.tag(word)
        elif what == "institution":
            draft.put("publisher", value)
        elif what == "abstract":
            body = strip_html(value)
            if all(body not in text.body for text in draft.texts):
                draft.say("abstract", body, language=meta.language[:2].lower())
        elif what == "reference":
            self._reference(value)
        elif what == "type":
            self.draft.kind = TYPES.get(value.lower().rpartition("/")[2], self.draft.kind)
            if self.strict and value.lower() not in TYPES:
                draft.keep(meta.name, value)

    def _field(self, variable: str, value: str) -> None:
        if variable == "container-title" and "container-title" in self.draft.fields:
            return
        self.draft.put(variable, value)

    def _identify(self, scheme: str, value: str, written: str) -> None:
        if scheme == "doi" and not find_doi(value):
            self.draft.keep(written, value)
            return
        for each in identifiers_in(scheme, value):
            self.draft.identify(scheme, each.value)

    def _people(self, role: str, value: str) -> None:
        parts = [" ".join(part.split()) for part in (value.split(";") if ";" in value else [value])]
        short = [_SHORT.fullmatch(part) for part in parts if part]
        if ";" in value and all(short):  # PubMed: `Doe J;van Lind AB`
            parts = [f"{match[1]}, {'. '.join(match[2])}." for match in short if match]
        for part in parts:
            name = _LIVED.sub("", part).strip(",")
            if name and not name.lower().startswith(("http://", "https://")):
                creator = person(name, role)
                if not any(replace(each, affiliation="", orcid="") == creator for each in self.draft.creators):
                    self.draft.creators.append(creator)

    def _address(self, what: str, value: str, meta: Meta) -> None:
        """An identifier of Dublin Core may be anything: a DOI, a number, an address, a citation."""
        draft = self.draft
        if value.lower().startswith(("http://", "https://")):
            if _ARXIV.search(value):
                draft.identify("arxiv", value)
            if "doi.org/" in value.lower() and find_doi(value):
                draft.identify("doi", value)
            elif what != "source":
                draft.put("URL", value)
        elif find_doi(value) and len(value) < 300 and what != "source":
            draft.identify("doi", value)
        elif what == "source":
            draft.put("container-title", value)
        elif "isbn" in value.lower() or meta.scheme in ("isbn", "issn"):
            self._identify(
                "issn" if meta.scheme == "issn" else "isbn", re.sub(r"(?i)urn:|isbn:?", "", value), meta.name
            )
        else:
            draft.keep(meta.name, value)

    def _reference(self, value: str) -> None:
        """A work that is cited: a relation where its DOI is told, else kept as it is."""
        parts = {match[1]: match[2].strip() for match in _PART.finditer(value)}
        doi = find_doi(parts.get("doi", "") if parts else value)
        if doi and len(self.draft.relations) < 5000:
            relation = Relation(kind="cites", scheme="doi", value=normalise("doi", doi), title=parts.get("title", ""))
            self.draft.relations.append(relation)
        else:
            self.draft.keep("citation_reference", value)

    def _finish(self, names: set[str]) -> None:
        draft = self.draft
        if self.first:
            pages = f"{self.first}-{self.last}" if self.last and self.last != self.first else self.first
            draft.put("page", pages)
        draft.issued = self._issued()
        if draft.kind == "document":
            draft.kind = next((kind for name, kind in KINDS.items() if name in names), "document")

    def _issued(self) -> PartialDate | None:
        order = [*_DATES, *(name for name in self.dates if name not in _DATES and not name.startswith("~"))]
        order += [name for name in self.dates if name.startswith("~")]
        best = None
        for name in order:
            date = (
                date_in(re.sub(r"^(\d{4})/(\d{1,2})$", r"\1-\2", self.dates[name]))[0] if name in self.dates else None
            )
            if date is None or date.year is None:
                continue
            if best is None or (
                best.year == date.year and best.month is None and date.month and not name.startswith("~")
            ):
                best = date
        return best


def all_words(page: Page) -> Iterator[str]:
    """What the page says of itself in one sentence."""
    yield from dict.fromkeys(
        meta.content for meta in page.metas if meta.name in ("description", "og:description", "twitter:description")
    )
