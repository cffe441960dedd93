"""Every field of BibTeX to its place in an `Entry`. A handler says whether it had a place for the field."""

from __future__ import annotations

import re
from collections.abc import Callable

from refapp.model.identifiers import find_doi, identifier, identifiers_in
from refapp.model.kinds import CREATOR_ROLES
from refapp.model.reference import Link, Tag, Text

from .bibtex_date_fields import put_accessed, put_date_variable, put_issued
from .bibtex_entry import ORIGIN, Entry
from .bibtex_fields import CONFERENCES, DATE_FIELDS, NAMES, OWN_NAMES, WHOLE_BOOKS
from .bibtex_files import read_files
from .bibtex_names import read_names
from .language_codes import to_tag
from .latex import to_paragraphs, to_plain, to_text, to_title, to_verbatim

EDITOR_ROLES = {
    "director": "director",
    "compiler": "compiler",
    "collaborator": "contributor",
    "translator": "translator",
    "organizer": "organizer",
    "performer": "performer",
    "editor": "editor",
} | {role: role for role in ("host", "guest", "narrator", "producer", "curator", "illustrator", "script-writer")}
_MORE_EDITORS = ("editora", "editorb", "editorc")
ADDRESS = re.compile(r"https?://\S+$")
_PAGE_DASH = re.compile(r"\s*+(?:(?:--++|[\u2010-\u2014\u2212])\s*+)++")
_WORDS = {at: re.compile(rf"(?:\{{(?:[^{{}}]|\{{[^{{}}]*\}})*\}}|[^{at}])+") for at in ",;"}
_NOTES = {"note": "", "annote": "annote", "annotation": "annote", "comment": "comment", "review": "review"}


def put_variable(entry: Entry, low: str, value: str) -> bool:
    """A field that holds a CSL variable."""
    variable = entry.variables.get(low)
    if variable is None:
        return _own_name(entry, low, value)
    if variable in entry.fields:
        return False
    canonical = entry.field_names.get(variable, "")
    if canonical != low and entry.present.get(canonical, "").strip():
        if low == "location" and entry.entry_type in CONFERENCES and "venue" not in entry.present:
            variable = "event-place"  # as ACM writes it; `address` is the publisher's
        else:
            return False
    if variable in DATE_FIELDS:
        return put_date_variable(entry, variable, value)
    if low == "booktitle" and entry.entry_type in WHOLE_BOOKS:
        if entry.present.get("title", "").strip():
            return False
        entry.title = to_title(value)
        return True
    text = to_text(value)
    if variable == "page":
        text = _PAGE_DASH.sub("-", text)
    elif low == "howpublished":
        return _howpublished(entry, value, text)
    if not text:
        return False
    entry.fields[variable] = text
    return True


def _own_name(entry: Entry, low: str, value: str) -> bool:
    if low in DATE_FIELDS:
        return put_date_variable(entry, low, value)
    if low in OWN_NAMES and low not in entry.fields:
        text = to_text(value)
        if text:
            entry.fields[low] = text
        return bool(text)
    if low in _ROLES:
        return _names(entry, low, value)
    return False


def _howpublished(entry: Entry, value: str, text: str) -> bool:
    if ADDRESS.match(to_verbatim(value)):
        return "url" not in entry.present and _url(entry, "url", value)
    if not text:
        return False
    entry.fields["publisher"] = text
    return True


def _title(entry: Entry, low: str, value: str) -> bool:
    entry.title = to_title(value)
    return bool(entry.title)


def _part_of_title(entry: Entry, low: str, value: str) -> bool:
    if low == "subtitle":
        return "title" in entry.present or ("booktitle" in entry.present and entry.entry_type in WHOLE_BOOKS)
    return any(name in entry.present for name in ("booktitle", "journal", "journaltitle"))


def _names(entry: Entry, low: str, value: str) -> bool:
    role = _ROLES[low]
    if low == "editor" and "editortype" in entry.present:
        role = EDITOR_ROLES.get(entry.present["editortype"].strip().lower(), role)
    creators = read_names(value, role)
    entry.creators += creators
    return bool(creators)


def _editor_type(entry: Entry, low: str, value: str) -> bool:
    return low.removesuffix("type") in entry.present and value.strip().lower() in EDITOR_ROLES


def _more_editors(entry: Entry, low: str, value: str) -> bool:
    """`editora` to `editorc`, where their type says what they did."""
    role = EDITOR_ROLES.get(entry.present.get(f"{low}type", "").strip().lower(), "")
    creators = read_names(value, role) if role else []
    entry.creators += creators
    return bool(creators)


def _identifier(entry: Entry, low: str, value: str) -> bool:
    scheme = _SCHEMES[low]
    value = to_verbatim(value) if scheme in ("doi", "pmid", "pmcid") else to_plain(value)
    if scheme == "issn" and len(re.sub(r"[^\dXx]", "", value)) in (10, 13) and not re.search(r"[^\W\dXx]", value):
        scheme = "isbn"
    found = identifiers_in(scheme, value)
    entry.identifiers += found
    return bool(found) and not (scheme == "pmid" and re.search(r"\d.*[^\W\d_]", value))


def _eprint(entry: Entry, low: str, value: str) -> bool:
    scheme = entry.eprint_scheme()
    if scheme not in ("arxiv", "pubmed", "pmid", "pmc", "pmcid"):
        return False
    if low in ("eprinttype", "archiveprefix"):
        return True
    name = "arxiv" if scheme == "arxiv" else "pmid" if scheme in ("pubmed", "pmid") else "pmcid"
    entry.identifiers.append(identifier(name, to_verbatim(value)))
    return True


def _url(entry: Entry, low: str, value: str) -> bool:
    address = to_verbatim(value)
    if not address or "URL" in entry.fields:
        return False
    entry.fields["URL"] = address
    entry.links.append(Link(url=address))
    if "doi.org/" in address and "doi" not in entry.present and find_doi(address):
        entry.identifiers.append(identifier("doi", address))
    return True


def _abstract(entry: Entry, low: str, value: str) -> bool:
    body = to_paragraphs(value)
    if body:
        entry.texts.append(Text(role="abstract", body=body, origin=ORIGIN))
    return bool(body)


def _note(entry: Entry, low: str, value: str) -> bool:
    if low == "annotation" and "annote" in entry.present:
        return False
    body = to_paragraphs(value)
    if body:
        entry.texts.append(Text(role="note", title=_NOTES[low], body=body, origin=ORIGIN))
    return bool(body)


def _keywords(entry: Entry, low: str, value: str) -> bool:
    at = ";" if ";" in value and "\\;" not in value else ","
    words = _WORDS[at].findall(value) if "{" in value else value.split(at)
    tags = [Tag(name=text, kind="keyword") for word in words if (text := to_plain(word.strip()))]
    entry.tags += tags
    return bool(tags)


def _file(entry: Entry, low: str, value: str) -> bool:
    files, links = read_files(value)
    entry.attachments += files
    entry.links += links
    return bool(files or links)


def _language(entry: Entry, low: str, value: str) -> bool:
    if low == "language" and entry.present.get("langid", "").strip():
        return False
    entry.language = to_tag(to_plain(value))
    return bool(entry.language)


def _groups(entry: Entry, low: str, value: str) -> bool:
    return True


def _subtype(entry: Entry, low: str, value: str) -> bool:
    return entry.kind_used


_SCHEMES = {"doi": "doi", "isbn": "isbn", "issn": "issn", "pmid": "pmid", "pmcid": "pmcid", "pmc": "pmcid"}
_ROLES = {role: role for role in CREATOR_ROLES} | {field: role for role, field in NAMES}
HANDLERS: dict[str, Callable[[Entry, str, str], bool]] = {
    "title": _title,
    "subtitle": _part_of_title,
    "booksubtitle": _part_of_title,
    "editortype": _editor_type,
    "urldate": put_accessed,
    "eprint": _eprint,
    "eprinttype": _eprint,
    "archiveprefix": _eprint,
    "url": _url,
    "abstract": _abstract,
    "keywords": _keywords,
    "file": _file,
    "language": _language,
    "langid": _language,
    "groups": _groups,
    "entrysubtype": _subtype,
}
HANDLERS |= dict.fromkeys(_NOTES, _note)
HANDLERS |= dict.fromkeys(_MORE_EDITORS, _more_editors)
HANDLERS |= dict.fromkeys((f"{field}type" for field in _MORE_EDITORS), _editor_type)
HANDLERS |= dict.fromkeys(_SCHEMES, _identifier)
HANDLERS |= dict.fromkeys(("date", "year", "month", "day"), put_issued)
HANDLERS |= {field: _names for _, field in NAMES}
