"""One BibTeX entry, its strings resolved and its parents' fields taken over, to a Reference."""

from __future__ import annotations

import re
from collections.abc import Callable

from refapp.model.dates import PartialDate
from refapp.model.identifiers import Identifier, find_doi, identifier, identifiers_in
from refapp.model.kinds import CREATOR_ROLES, KINDS
from refapp.model.names import Creator
from refapp.model.reference import Attachment, Collection, Extra, Link, Reference, Source, Tag, Text

from .bibtex_dates import read_date, read_year_month
from .bibtex_fields import (
    CONFERENCES,
    DATE_FIELDS,
    KIND_OF_TYPE,
    MASTER,
    NAMES,
    OWN_NAMES,
    PHD,
    TYPE_OF_KIND,
    WHOLE_BOOKS,
    kind_of,
    names_of_fields,
    variables,
)
from .bibtex_files import read_files
from .bibtex_groups import Groups
from .bibtex_languages import to_tag
from .bibtex_names import read_names
from .latex import to_paragraphs, to_plain, to_text, to_title, to_verbatim

ORIGIN = "bibtex"
TYPE_EXTRA = "entry type"  # no field name: it holds a blank and no file writes it
_KINDS = frozenset(KINDS)
_EDITOR_ROLES = {
    "director": "director",
    "compiler": "compiler",
    "collaborator": "contributor",
    "translator": "translator",
    "organizer": "organizer",
    "performer": "performer",
    "editor": "editor",
}
_ARXIV = re.compile(r"(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?/\d{7})(?:v\d+)?", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://\S+$")
_PAGE_DASH = re.compile(r"\s*(?:--+|[\u2010-\u2014\u2212])\s*")
# Date forms a PartialDate cannot say in full: the field is kept beside it.
LOSSY_DATE = re.compile(r"[?%XxUu]|T\d|\.\.|^\s*/|/\s*$")
NOTES = {"note": "", "annote": "annote", "annotation": "annote", "comment": "comment", "review": "review"}
_ENTRY_DATE = ("date", "year", "month", "day")


class EntryReader:
    """Collects what the fields of one entry say."""

    __slots__ = (
        "attachments", "collections", "creators", "dates", "entry_type", "extra", "fields", "identifiers", "kind_used",
        "language", "links", "present", "tags", "texts", "title", "variables",
    )  # fmt: skip

    def __init__(self, entry_type: str) -> None:
        self.entry_type = entry_type
        self.variables = variables(entry_type)
        self.title = self.language = ""
        self.creators: list[Creator] = []
        self.dates: dict[str, PartialDate | None] = {}
        self.fields: dict[str, str] = {}
        self.identifiers: list[Identifier] = []
        self.texts: list[Text] = []
        self.tags: list[Tag] = []
        self.collections: tuple[tuple[Collection, ...], ...] = ()
        self.attachments: list[Attachment] = []
        self.links: list[Link] = []
        self.extra: list[Extra] = []
        self.present: dict[str, str] = {}
        self.kind_used = False

    def read(self, key: str, fields: list[tuple[str, str]], groups: Groups, source: Source) -> Reference:
        """The reference that `fields` (name as written, value without braces) describe."""
        present = self.present
        for name, value in fields:
            present.setdefault(name.lower(), value)
        if "howpublished" in present and _ADDRESS.match(to_verbatim(present["howpublished"])):
            del present["howpublished"]  # an address, no publisher
        kind, self.kind_used = self._kind()
        taken: set[str] = set()
        for name, value in fields:
            low = name.lower()
            if not value or value.isspace():
                continue
            handler = _HANDLERS.get(low)
            if low in taken or not (handler(self, low, value) if handler else self._variable(low, value)):
                self.extra.append(Extra(origin=ORIGIN, name=name, value=value.strip()))
            taken.add(low)
        self._subtitles()
        self.collections = tuple(groups.of(key, present.get("groups", "")))
        return Reference(
            citekey=key,
            kind=kind,
            title=self.title,
            creators=tuple(self.creators),
            issued=self.dates.get("issued"),
            accessed=self.dates.get("accessed"),
            fields=self.fields,
            language=self.language,
            identifiers=tuple(dict.fromkeys(self.identifiers))
            if len(self.identifiers) > 1
            else tuple(self.identifiers),
            texts=tuple(self.texts),
            tags=tuple(dict.fromkeys(self.tags)),
            collections=self.collections,
            attachments=tuple(self.attachments),
            links=tuple(self.links),
            extra=(*self._first_extra(kind), *self.extra),
            sources=(source,),
        )

    def _kind(self) -> tuple[str, bool]:
        subtype = self.present.get("entrysubtype", "")
        kind, used = kind_of(self.entry_type, subtype, self._eprint_scheme() == "arxiv", _KINDS)
        if kind == "thesis" and self.entry_type != "thesis" and not self.present.get("type", "").strip():
            self.fields["genre"] = PHD if self.entry_type == "phdthesis" else MASTER
        return kind, used

    def _first_extra(self, kind: str) -> list[Extra]:
        """What must be remembered of known fields: an entry type that the kind does not tell, a rich date."""
        first = []
        entry_type = self.entry_type
        if self.kind_used:
            known = False
        elif kind == "thesis":
            known = entry_type != "thesis" or not self.fields.get("genre")
        elif kind == "article":
            known = entry_type == "misc"
        else:
            known = TYPE_OF_KIND.get(kind) == entry_type
        if not known and not (self.kind_used and KIND_OF_TYPE.get(entry_type) in ("document", "article-journal")):
            first.append(Extra(origin=ORIGIN, name=TYPE_EXTRA, value=entry_type))
        date = self.present.get("date", "")
        if date and LOSSY_DATE.search(date) and read_date(date) == self.dates.get("issued"):
            first.append(Extra(origin=ORIGIN, name="date", value=date.strip()))
        return first

    def _subtitles(self) -> None:
        subtitle = self.present.get("subtitle", "")
        if subtitle and self.title:
            self.title = _joined(self.title, to_title(subtitle))
        subtitle = self.present.get("booksubtitle", "")
        if subtitle and "container-title" in self.fields:
            self.fields["container-title"] = _joined(self.fields["container-title"], to_text(subtitle))

    def _eprint_scheme(self) -> str:
        present = self.present
        if "eprint" not in present:
            return ""
        scheme = (present.get("eprinttype") or present.get("archiveprefix") or "").strip().lower()
        if not scheme and _ARXIV.fullmatch(present["eprint"].strip().removeprefix("arXiv:")):
            return "arxiv"
        return scheme

    # Each of these puts one field in its place and says whether it had one.

    def _variable(self, low: str, value: str) -> bool:
        variable = self.variables.get(low)
        if variable is None:
            return self._own_name(low, value)
        if variable in self.fields:
            return False
        canonical = names_of_fields(self.entry_type).get(variable, "")
        if canonical != low and self.present.get(canonical, "").strip():
            if low == "location" and self.entry_type in CONFERENCES and "venue" not in self.present:
                variable = "event-place"  # as ACM writes it; `address` is the publisher's
            else:
                return False
        if variable in DATE_FIELDS:
            return self._date_variable(variable, value)
        if low == "booktitle" and self.entry_type in WHOLE_BOOKS:
            if self.present.get("title", "").strip():
                return False
            self.title = to_title(value)
            return True
        text = to_text(value)
        if variable == "page":
            text = _PAGE_DASH.sub("-", text)
        elif low == "howpublished":
            return self._howpublished(value, text)
        if not text:
            return False
        self.fields[variable] = text
        return True

    def _own_name(self, low: str, value: str) -> bool:
        if low in DATE_FIELDS:
            return self._date_variable(low, value)
        if low in OWN_NAMES and low not in self.fields:
            text = to_text(value)
            if text:
                self.fields[low] = text
            return bool(text)
        if low in _ROLES:
            return self._names(low, value)
        return False

    def _date_variable(self, variable: str, value: str) -> bool:
        date = read_date(to_plain(value))
        if date is None or date.year is None or LOSSY_DATE.search(value):
            return False
        self.fields[variable] = str(date)
        return True

    def _howpublished(self, value: str, text: str) -> bool:
        if _ADDRESS.match(to_verbatim(value)):
            return "url" not in self.present and self._url("url", value)
        if not text:
            return False
        self.fields["publisher"] = text
        return True

    def _title(self, low: str, value: str) -> bool:
        self.title = to_title(value)
        return bool(self.title)

    def _part_of_title(self, low: str, value: str) -> bool:
        return bool(self.present.get("title") if low == "subtitle" else self.present.get("booktitle"))

    def _names(self, low: str, value: str) -> bool:
        role = _ROLES[low]
        if low == "editor" and "editortype" in self.present:
            role = _EDITOR_ROLES.get(self.present["editortype"].strip().lower(), role)
        creators = read_names(value, role)
        self.creators += creators
        return bool(creators)

    def _editor_type(self, low: str, value: str) -> bool:
        return "editor" in self.present and value.strip().lower() in _EDITOR_ROLES

    def _date(self, low: str, value: str) -> bool:
        present = self.present
        if "issued" not in self.dates:
            date = read_date(to_plain(present["date"])) if present.get("date", "").strip() else None
            understood = True
            if date is None or date.year is None:
                year, month, day = (to_plain(present.get(name, "")) for name in ("year", "month", "day"))
                made, understood = read_year_month(year, month, day)
                date = made or date
            self.dates["issued"] = date
            if not understood:
                self.dates["partly"] = None
        issued = self.dates["issued"]
        if issued is None:
            return False
        if low in ("month", "day") and "partly" in self.dates:
            return False
        if low == "date" or not present.get("date", "").strip():
            return low != "date" or issued.year is not None or not present.get("year", "").strip()
        # Beside `date` the others only repeat it, or else are kept.
        if low == "year":
            return to_plain(value) in (str(issued.year), issued.literal)
        alone = read_year_month(str(issued.year), to_plain(value), "")[0] if low == "month" else None
        return bool(alone and alone.month and alone.month == issued.month) or value.strip() == str(issued.day)

    def _accessed(self, low: str, value: str) -> bool:
        self.dates["accessed"] = read_date(to_plain(value))
        return True

    def _identifier(self, low: str, value: str) -> bool:
        scheme = _SCHEMES[low]
        value = to_verbatim(value) if scheme in ("doi", "pmid", "pmcid") else to_plain(value)
        found = identifiers_in(scheme, value)
        self.identifiers += found
        return bool(found)

    def _eprint(self, low: str, value: str) -> bool:
        scheme = self._eprint_scheme()
        if scheme not in ("arxiv", "pubmed", "pmid", "pmc", "pmcid"):
            return False
        if low in ("eprinttype", "archiveprefix"):
            return True
        name = "arxiv" if scheme == "arxiv" else "pmid" if scheme in ("pubmed", "pmid") else "pmcid"
        self.identifiers.append(identifier(name, to_verbatim(value)))
        return True

    def _url(self, low: str, value: str) -> bool:
        address = to_verbatim(value)
        if not address or "URL" in self.fields:
            return False
        self.fields["URL"] = address
        self.links.append(Link(url=address))
        if "doi.org/" in address and "doi" not in self.present and find_doi(address):
            self.identifiers.append(identifier("doi", address))
        return True

    def _abstract(self, low: str, value: str) -> bool:
        body = to_paragraphs(value)
        if body:
            self.texts.append(Text(role="abstract", body=body, origin=ORIGIN))
        return bool(body)

    def _note(self, low: str, value: str) -> bool:
        if low == "annotation" and "annote" in self.present:
            return False
        body = to_paragraphs(value)
        if body:
            self.texts.append(Text(role="note", title=NOTES[low], body=body, origin=ORIGIN))
        return bool(body)

    def _keywords(self, low: str, value: str) -> bool:
        at = ";" if ";" in value and "\\;" not in value else ","
        if "{" in value:
            words = re.findall(rf"(?:\{{(?:[^{{}}]|\{{[^{{}}]*\}})*\}}|[^{at}])+", value)
        else:
            words = value.split(at)
        self.tags += [Tag(name=text, kind="keyword") for word in words if (text := to_plain(word.strip()))]
        return True

    def _file(self, low: str, value: str) -> bool:
        files, links = read_files(value)
        self.attachments += files
        self.links += links
        return bool(files or links)

    def _language(self, low: str, value: str) -> bool:
        if low == "language" and self.present.get("langid", "").strip():
            return False
        self.language = to_tag(to_plain(value))
        return True

    def _groups(self, low: str, value: str) -> bool:
        return True

    def _subtype(self, low: str, value: str) -> bool:
        return self.kind_used


def _joined(title: str, subtitle: str) -> str:
    return f"{title}{' ' if title[-1] in '?!.:' else ': '}{subtitle}"


_SCHEMES = {"doi": "doi", "isbn": "isbn", "issn": "issn", "pmid": "pmid", "pmcid": "pmcid", "pmc": "pmcid"}
_ROLES = {role: role for role in CREATOR_ROLES} | {field: role for role, field in NAMES}
_HANDLERS: dict[str, Callable[[EntryReader, str, str], bool]] = {
    "title": EntryReader._title,
    "subtitle": EntryReader._part_of_title,
    "booksubtitle": EntryReader._part_of_title,
    "editortype": EntryReader._editor_type,
    "urldate": EntryReader._accessed,
    "eprint": EntryReader._eprint,
    "eprinttype": EntryReader._eprint,
    "archiveprefix": EntryReader._eprint,
    "url": EntryReader._url,
    "abstract": EntryReader._abstract,
    "keywords": EntryReader._keywords,
    "file": EntryReader._file,
    "language": EntryReader._language,
    "langid": EntryReader._language,
    "groups": EntryReader._groups,
    "entrysubtype": EntryReader._subtype,
}
_HANDLERS |= dict.fromkeys(NOTES, EntryReader._note)
_HANDLERS |= dict.fromkeys(_SCHEMES, EntryReader._identifier)
_HANDLERS |= dict.fromkeys(_ENTRY_DATE, EntryReader._date)
_HANDLERS |= {field: EntryReader._names for _, field in NAMES}
