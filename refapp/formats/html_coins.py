"""COinS: an OpenURL context object (ANSI/NISO Z39.88-2004) in the title of a span, as a draft."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl

from refapp.model.identifiers import find_doi, identifiers_in
from refapp.model.kinds import KINDS
from refapp.model.names import Creator

from .html_meta_fields import TYPES
from .language_codes import language_tag
from .markdown_kind import kind_named
from .page_dates import date_in
from .xml_values import Draft, person

KEY = "html"
_KINDS = {
    ("journal", "article"): "article-journal", ("journal", "preprint"): "article",
    ("journal", "proceeding"): "paper-conference", ("journal", "issue"): "periodical",
    ("journal", "journal"): "periodical", ("journal", "conference"): "book", ("book", "book"): "book",
    ("book", "bookitem"): "chapter", ("book", "proceeding"): "paper-conference", ("book", "conference"): "book",
    ("book", "report"): "report", ("book", "document"): "document", ("dissertation", ""): "thesis",
    ("patent", ""): "patent",
}  # fmt: skip
_FORM_KINDS = {"journal": "article-journal", "book": "book", "dissertation": "thesis", "patent": "patent"}
_FIELDS = {
    "stitle": "container-title-short", "pub": "publisher", "publisher": "publisher", "place": "publisher-place",
    "series": "collection-title", "edition": "edition", "volume": "volume", "issue": "issue", "pages": "page",
    "tpages": "number-of-pages", "number": "number", "inst": "publisher", "degree": "genre", "cc": "jurisdiction",
    "source": "container-title",
}  # fmt: skip
_MOST = 3000  # pairs of one context object
_SILENT = (
    "genre",
    "type",
    "ssn",
    "quarter",
    "part",
    "auinit",
    "auinit1",
    "auinitm",
    "auinits",
    "chron",
    "coden",
    "sici",
)


def draft_of(title: str) -> Draft | None:
    """The work of a context object, or None when it is none."""
    pairs = [(name, value.strip()) for name, value in parse_qsl("&".join(title[:200_000].split("&", _MOST)[:_MOST]))]
    values = {name: value for name, value in reversed(pairs) if value}
    form = values.get("rft_val_fmt", "").rpartition(":")[2]
    if not any(name.startswith("rft") for name in values):
        return None
    draft = Draft(KEY)
    draft.kind = _kind(form, values)
    _titles(draft, form, values)
    _creators(draft, pairs, values)
    for name, value in pairs:
        if value:
            _take(draft, name, value)
    if "page" not in draft.fields and values.get("rft.spage"):
        last = values.get("rft.epage")
        draft.put("page", f"{values['rft.spage']}-{last}" if last else values["rft.spage"])
    return draft


def _kind(form: str, values: dict[str, str]) -> str:
    if form == "dc":
        written = values.get("rft.type", "")
        return written if written in KINDS else kind_named(written) or TYPES.get(written.lower(), "document")
    genre = values.get("rft.genre", "") if form in ("journal", "book") else ""
    kind = _KINDS.get((form, genre)) or _FORM_KINDS.get(form, "document")
    if kind == "document" and genre == "unknown" and values.get("rft.jtitle"):
        return "article-journal"
    if kind == "book" and values.get("rft.atitle"):
        return "chapter"
    return kind


def _titles(draft: Draft, form: str, values: dict[str, str]) -> None:
    part = values.get("rft.atitle", "")
    whole = values.get("rft.jtitle" if form == "journal" else "rft.btitle", "") or values.get("rft.title", "")
    draft.title = part or whole
    if part and whole and whole != part:
        draft.put("container-title", whole)
    if not part and form == "journal" and draft.kind == "article-journal":
        draft.kind = "periodical"


def _creators(draft: Draft, pairs: list[tuple[str, str]], values: dict[str, str]) -> None:
    """The first author in parts, then every author as a whole, the first among them again."""
    inventor = values.get("rft_val_fmt", "").endswith(":patent")
    before = "inv" if inventor and values.get("rft.invlast") else "au"
    last, given = values.get(f"rft.{before}last", ""), values.get(f"rft.{before}first", "")
    first = None
    if last:
        initials = values.get(f"rft.{before}init", "")
        read = person(f"{last}, {given or initials}" if given or initials else last, "author")
        first = (
            read
            if not values.get("rft.ausuffix")
            else Creator(
                family=read.family or last, given=read.given, particle=read.particle, suffix=values["rft.ausuffix"]
            )
        )
        draft.creators.append(first)
    for name, value in pairs:
        if name in ("rft.au", "rft.creator", "rft.inventor", "rft.contributor") and value:
            if value == values.get("rft.aucorp"):
                continue
            creator = person(value, "contributor" if name.endswith("contributor") else "author")
            if first and creator.surname.split()[-1:] == first.surname.split()[-1:] and len(draft.creators) == 1:
                first = None  # told twice
            elif creator not in draft.creators:
                draft.creators.append(creator)
        elif name == "rft.aucorp" and value:
            draft.creators.append(Creator(literal=value))


def _take(draft: Draft, name: str, value: str) -> None:
    key = name.removeprefix("rft.")
    if name == "rft_id" or (key == "identifier" and name != key):
        _identify(draft, value)
    elif key == name or key in _SILENT:
        return
    elif key in ("date", "appldate"):
        if key == "date":
            draft.issued = draft.issued or date_in(value)[0]
        else:
            draft.keep(name, value)
    elif key in ("issn", "eissn", "isbn"):
        for each in identifiers_in(key.removeprefix("e"), value):
            draft.identify(each.scheme, each.value)
    elif key == "language":
        draft.language = language_tag(value)
    elif key in ("subject", "keyword"):
        draft.tag(value)
    elif key == "description":
        draft.say("abstract", value)
    elif key == "artnum":
        draft.put("page", value)
    elif key in _FIELDS:
        if not draft.put(_FIELDS[key], value):
            draft.keep(name, value)
    elif not re.match(r"(?:au|inv)|[ajbs]?title$|[se]page$|creator$|contributor$|pages$", key):
        draft.keep(name, value)


def _identify(draft: Draft, value: str) -> None:
    for scheme, starts in (
        ("doi", ("info:doi/", "doi:")),
        ("pmid", ("info:pmid/",)),
        ("pmcid", ("info:pmcid/",)),
        ("arxiv", ("info:arxiv/", "info:arXiv/")),
        ("isbn", ("urn:isbn:", "urn:ISBN:", "info:isbn/")),
        ("issn", ("urn:issn:", "urn:ISSN:")),
    ):
        for start in starts:
            if value.startswith(start):
                draft.identify(scheme, value[len(start) :])
                return
    if value.lower().startswith(("http://", "https://")):
        doi = find_doi(value) if "doi.org/" in value.lower() else ""
        if doi:
            draft.identify("doi", doi)
        draft.put("URL", value)
    elif value:
        draft.keep("rft_id", value)
