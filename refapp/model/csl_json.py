"""A Reference to and from a CSL-JSON item (CSL 1.0.2, csl-data.json)."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from .dates import PartialDate, date_from_csl, date_to_csl, parse_date
from .identifiers import Identifier, find_doi, identifier
from .kinds import CREATOR_ROLES, DATE_VARIABLES, IDENTIFIER_VARIABLES, KINDS
from .names import Creator
from .reference import Extra, Link, Reference, Tag, Text

ORIGIN = "csl-json"
_ZOTERO_ITEM = re.compile(r"(?:zotero\.org/.*/items/|zotero://select/.*items/(?:\d+_)?)([A-Z0-9]{8})\b")


def to_csl(reference: Reference) -> dict[str, Any]:
    """The reference as a CSL-JSON item whose `id` is its citekey."""
    item: dict[str, Any] = {"id": reference.citekey, "type": reference.kind}
    if reference.title:
        item["title"] = reference.title
    for creator in reference.creators:
        item.setdefault(creator.role, []).append(name_to_csl(creator))
    for name, date in (("issued", reference.issued), ("accessed", reference.accessed)):
        if date:
            item[name] = date_to_csl(date)
    for name, value in reference.fields.items():
        date = parse_date(value) if name in DATE_VARIABLES else None
        item[name] = date_to_csl(date) if date else value
    for variable, scheme in IDENTIFIER_VARIABLES.items():
        value = reference.identifier(scheme)
        if value:
            item[variable] = value
    if reference.language:
        item["language"] = reference.language
    for role, variable in (("abstract", "abstract"), ("note", "note")):
        text = next((text.body for text in reference.texts if text.role == role), "")
        if text:
            item.setdefault(variable, text)
    keywords = [tag.name for tag in reference.tags if tag.kind in ("keyword", "user")]
    if keywords:
        item["keyword"] = ", ".join(dict.fromkeys(keywords))
    for extra in reference.extra:
        if extra.origin == ORIGIN and extra.name not in item:
            item[extra.name] = _from_extra(extra.value)
    return item


def name_to_csl(creator: Creator) -> dict[str, str]:
    """The creator as a CSL-JSON name."""
    if creator.literal:
        return {"literal": creator.literal}
    parts = {
        "family": creator.family,
        "given": creator.given,
        "non-dropping-particle": creator.particle,
        "suffix": creator.suffix,
    }
    return {name: value for name, value in parts.items() if value}


def name_from_csl(value: Mapping[str, Any], role: str) -> Creator:
    """A creator from a CSL-JSON name; dropping particles go with the given name."""

    def part(name: str) -> str:
        return str(value.get(name) or "").strip()

    if not part("family") and not part("given"):
        return Creator(role=role, literal=part("literal") or part("name"))
    if not part("family"):
        return Creator(role=role, literal=part("given"))
    given = " ".join(each for each in (part("given"), part("dropping-particle")) if each)
    return Creator(
        role=role,
        family=part("family"),
        given=given,
        particle=part("non-dropping-particle"),
        suffix=part("suffix"),
    )


def from_csl(item: Mapping[str, Any]) -> Reference:
    """The Reference a CSL-JSON item describes; what has no place goes to `extra`.

    Raises ValueError when `item` has neither a type nor a title.
    """
    if not (item.get("type") or item.get("title")):
        raise ValueError("neither type nor title")
    reader = _Reader()
    for name, value in item.items():
        reader.take(name, value)
    kind = str(item.get("type") or "document")
    if kind not in KINDS:
        reader.extra.append(Extra(origin=ORIGIN, name="type", value=kind))
    return Reference(
        citekey=reader.citekey,
        kind=kind if kind in KINDS else "document",
        title=reader.title,
        creators=tuple(reader.creators),
        issued=reader.dates.get("issued"),
        accessed=reader.dates.get("accessed"),
        fields=reader.fields,
        language=reader.language,
        identifiers=tuple(dict.fromkeys(reader.identifiers)),
        texts=tuple(reader.texts),
        tags=tuple(dict.fromkeys(reader.tags)),
        links=tuple(reader.links),
        extra=tuple(reader.extra),
    )


class _Reader:
    """Collects what the variables of one item say."""

    def __init__(self) -> None:
        self.citekey = self.title = self.language = ""
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
        if value is None or value == "" or name == "type":
            return
        if name in CREATOR_ROLES and isinstance(value, list):
            for each in value:
                creator = (
                    name_from_csl(each, name) if isinstance(each, Mapping) else Creator(role=name, literal=str(each))
                )
                if creator.surname:
                    self.creators.append(creator)
        elif name in DATE_VARIABLES:
            self._date(name, value)
        elif isinstance(value, (Mapping, list)):
            self._structured(name, value)
        else:
            self._plain(name, str(value))

    def _date(self, name: str, value: Any) -> None:
        date = date_from_csl(value) if isinstance(value, Mapping) else parse_date(str(value))
        if date is None:
            self.extra.append(Extra(origin=ORIGIN, name=name, value=_to_extra(value)))
        elif name in ("issued", "accessed"):
            self.dates[name] = date
        else:
            self.fields[name] = str(date)

    def _structured(self, name: str, value: Any) -> None:
        if name in ("keyword", "categories", "ISBN", "ISSN") and isinstance(value, list):
            for each in value:
                self._plain(name, str(each))
        else:
            self.extra.append(Extra(origin=ORIGIN, name=name, value=_to_extra(value)))

    def _plain(self, name: str, value: str) -> None:
        if name == "id":
            self.citekey = value
            zotero = _ZOTERO_ITEM.search(value)
            if zotero:
                self.citekey = ""
                self.identifiers.append(Identifier(scheme="zotero", value=zotero[1]))
                self.links.append(Link(url=value, relation="zotero"))
        elif name == "citation-key":
            self.citekey = value
        elif name == "title":
            self.title = value
        elif name == "language":
            self.language = value
        elif name in IDENTIFIER_VARIABLES:
            self.identifiers.append(identifier(IDENTIFIER_VARIABLES[name], value))
        elif name in ("abstract", "note"):
            self.texts.append(Text(role=name, body=value, origin=ORIGIN))
        elif name in ("keyword", "categories"):
            kind = "keyword" if name == "keyword" else "category"
            words = re.split(r"\s*[,;]\s*", value) if name == "keyword" else [value]
            self.tags.extend(Tag(name=word.strip(), kind=kind) for word in words if word.strip())
        else:
            self.fields[name] = value
            if name == "URL" and "doi.org/" in value and find_doi(value):
                self.identifiers.append(identifier("doi", value))


def _to_extra(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _from_extra(value: str) -> Any:
    try:
        return json.loads(value)
    except ValueError:
        return value
