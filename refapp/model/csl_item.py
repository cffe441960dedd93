"""The variables of one CSL-JSON item taken apart; `csl_json` has the way in and the way back."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from .csl_note import told_in
from .dates import PartialDate, date_from_csl, parse_date, says_all
from .identifiers import ORCID, Identifier, find_doi, identifier, identifiers_in
from .kinds import CREATOR_ROLES, DATE_VARIABLES, IDENTIFIER_VARIABLES, KINDS
from .names import Creator
from .reference import Extra, Link, Tag, Text
from .zotero_keys import own_key

ORIGIN = "csl-json"
# Crossref's names for types, met in JSON that was saved from its API.
_CROSSREF_TYPES = {
    "journal-article": "article-journal",
    "book-chapter": "chapter",
    "proceedings-article": "paper-conference",
    "posted-content": "article",
    "dissertation": "thesis",
    "monograph": "book",
    "edited-book": "book",
    "reference-book": "book",
    "reference-entry": "entry",
}
TYPES = frozenset(KINDS) | frozenset(_CROSSREF_TYPES)
# Names of CSL 1.0 that 1.0.2 replaced.
_OLD_NAMES = {"journalAbbreviation": "container-title-short", "shortTitle": "title-short"}
# The standard and number variables (CSL 1.0.2, appendix IV) that are fields of a Reference.
VARIABLES = frozenset(
    "annote archive archive_collection archive_location archive-place authority call-number chapter-number "
    "citation-label citation-number collection-number collection-title container-title container-title-short "
    "dimensions division edition event event-place event-title first-reference-note-number genre issue jurisdiction "
    "license locator medium number number-of-pages number-of-volumes original-publisher original-publisher-place "
    "original-title page page-first part-number part-title printing-number publisher publisher-place references "
    "reviewed-genre reviewed-title scale section source status supplement-number title-short URL version volume "
    "volume-title volume-title-short year-suffix".split()
)
# What may stand in `extra` beside the part it was read into, in the order it is written.
_WRITTEN_FIRST = {name: place for place, name in enumerate(("id", "title", "issued", "accessed"))}
_NAME_PARTS = frozenset(
    "family given literal name suffix non-dropping-particle dropping-particle comma-suffix static-ordering "
    "parse-names ORCID affiliation sequence authenticated-orcid isInstitution".split()
)


def name_from_csl(value: Mapping[str, Any], role: str) -> Creator:
    """A creator from a CSL-JSON name; dropping particles go with the given name."""

    def part(name: str) -> str:
        found = value.get(name)
        return " ".join(str(found).split()) if isinstance(found, (str, int)) and found is not True else ""

    orcid = ORCID.search(part("ORCID"))
    bare = orcid[0] if orcid else ""
    places = value.get("affiliation")  # as Crossref's API has it
    names = [each.get("name") for each in places if isinstance(each, Mapping)] if isinstance(places, list) else []
    affiliation = "; ".join(" ".join(each.split()) for each in names if isinstance(each, str) and each.strip())
    if not part("family"):
        literal = part("literal") or part("name") or part("given")
        return Creator(role=role, literal=literal, orcid=bare, affiliation=affiliation)
    given = " ".join(each for each in (part("given"), part("dropping-particle")) if each)
    return Creator(
        role=role,
        family=part("family"),
        given=given,
        particle=part("non-dropping-particle"),
        suffix=part("suffix"),
        orcid=bare,
        affiliation=affiliation,
    )


def kind_of(written: Any) -> str:
    """The kind an item's `type` means; a document when nobody knows it."""
    if not isinstance(written, str):
        return "document"
    return written if written in KINDS else _CROSSREF_TYPES.get(written, "document")


class ItemReader:
    """Collects what the variables of one item say."""

    def __init__(self, item: Mapping[str, Any]) -> None:
        self.item = item
        self.citekey = self.title = self.language = self.kind = ""
        self.creators: list[Creator] = []
        self.dates: dict[str, PartialDate] = {}
        self.fields: dict[str, str] = {}
        self.identifiers: list[Identifier] = []
        self.texts: list[Text] = []
        self.tags: list[Tag] = []
        self.links: list[Link] = []
        self.extra: list[Extra] = []

    def take(self, name: str, value: Any) -> None:
        """Put one variable in its place."""
        if value is None or value in ("", [], {}) or name == "type":
            return
        if name in CREATOR_ROLES:
            self._creators(name, value)
        elif name in DATE_VARIABLES:
            self._date(name, value)
        elif isinstance(value, list) and all(isinstance(each, str) for each in value):
            self._list(name, value)
        elif isinstance(value, (Mapping, list, bool)):
            self.keep(name, value)
        else:
            self._plain(name, value)

    def keep(self, name: str, value: Any) -> None:
        """Remember what has no place."""
        self.extra.append(Extra(origin=ORIGIN, name=name, value=to_extra(value)))

    def finish(self) -> None:
        """What depends on several variables, and an order that does not depend on that of a JSON object.

        A DOI is read from the address only when there is no other.
        """
        self.texts.sort(key=lambda text: text.role)
        self.tags.sort(key=lambda tag: tag.kind != "keyword")
        self.extra.sort(key=lambda each: _WRITTEN_FIRST.get(each.name, len(_WRITTEN_FIRST)))
        address = self.fields.get("URL", "")
        if "doi.org/" in address and find_doi(address) and not any(i.scheme == "doi" for i in self.identifiers):
            self.identifiers.append(identifier("doi", address))

    def _creators(self, role: str, value: Any) -> None:
        names = value if isinstance(value, list) else [value]
        if not all(isinstance(each, str) or (isinstance(each, Mapping) and _NAME_PARTS & set(each)) for each in names):
            self.keep(role, value)
            return
        for each in names:
            creator = name_from_csl({"literal": each} if isinstance(each, str) else each, role)
            if creator.surname:
                self.creators.append(creator)

    def _date(self, name: str, value: Any) -> None:
        date = None
        if isinstance(value, Mapping):
            date = date_from_csl(value)
        elif isinstance(value, (str, int)) and not isinstance(value, bool):
            date = parse_date(str(value))
        if date is None or (not date.year and not date.literal):
            self.keep(name, value)
        elif name in ("issued", "accessed"):
            self.dates[name] = date
            if not says_all(date, value):
                self.keep(name, value)
        elif parse_date(str(date)) == date and says_all(date, value):
            self.fields[name] = str(date)
        else:
            self.keep(name, value)

    def _list(self, name: str, value: list[str]) -> None:
        if name in ("keyword", "categories", "ISBN", "ISSN"):
            for each in value:
                self._plain(name, each)
        elif len(value) == 1 and (name in VARIABLES or name == "title"):
            self._plain(name, value[0])  # as Crossref's API gives titles
        else:
            if name == "title":
                self.title = value[0]
            self.keep(name, value)

    def _plain(self, name: str, value: Any) -> None:
        text = str(value)
        name = _OLD_NAMES.get(name, name) if _OLD_NAMES.get(name) not in self.item else name
        if not text.strip():
            return
        if name == "id":
            self._id(value, text)
        elif name == "citation-key":
            self.citekey = text
        elif name == "title":
            self.title = text
        elif name == "language":
            self.language = text
        elif name in IDENTIFIER_VARIABLES:
            self.identifiers += identifiers_in(IDENTIFIER_VARIABLES[name], text)
        elif name in ("abstract", "note"):
            self.texts.append(Text(role=name, body=text, origin=ORIGIN))
            if name == "note":
                self._note(text)
        elif name == "keyword":
            words = (word.strip() for word in re.split(r"[,;]", text))
            self.tags.extend(Tag(name=word, kind="keyword") for word in words if word)
        elif name == "categories":
            self.tags.append(Tag(name=text.strip(), kind="category"))
        elif name in VARIABLES:
            self.fields[name] = text
        else:
            self.keep(name, value)

    def _note(self, text: str) -> None:
        """Variables that the note tells and the item does not; the note stays as it is."""
        for name, value in told_in(text, VARIABLES):
            if name == "type":
                self.kind = self.kind or value
            elif self.item.get(name) in (None, "", [], {}):
                self.take(name, value)

    def _id(self, value: Any, text: str) -> None:
        zotero = own_key(text)
        if zotero:
            self.identifiers.append(Identifier(scheme="zotero", value=zotero))
            self.links.append(Link(url=text, relation="zotero"))
        elif not self.item.get("citation-key"):
            self.citekey = text
        elif text != str(self.item["citation-key"]):
            self.keep("id", value)


def to_extra(value: Any) -> str:
    """A value as it is kept in `extra`."""
    if isinstance(value, str):
        try:
            json.loads(value)
        except (ValueError, RecursionError):
            return value
    try:
        return json.dumps(value, ensure_ascii=False)
    except (TypeError, ValueError, RecursionError):
        return str(value)


def from_extra(value: str) -> Any:
    """The value that `to_extra` kept."""
    try:
        return json.loads(value)
    except (ValueError, RecursionError):
        return value
