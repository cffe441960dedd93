"""What the XML formats share in making a Reference: names, standard numbers, addresses, and what is left over."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from dataclasses import replace as with_parts

from refapp.model.dates import PartialDate, parse_date
from refapp.model.identifiers import Identifier, find_doi, identifier, normalise
from refapp.model.names import Creator, parse_name
from refapp.model.plain_text import strip
from refapp.model.problems import Problem, Severity
from refapp.model.reference import Attachment, Extra, Link, Reference, Relation, Tag, Text

_NUMBERS = re.compile(r"[\dXx](?:[\s\u2010-\u2015-]?[\dXx]){6,16}")
_KEY = re.compile(r"[^\s,{}%#~\\\"'()=]+")


@dataclass(slots=True)
class Draft:
    """A reference in the making, as the records of one format say it."""

    origin: str
    citekey: str = ""
    kind: str = "document"
    title: str = ""
    language: str = ""
    issued: PartialDate | None = None
    accessed: PartialDate | None = None
    creators: list[Creator] = field(default_factory=list)
    fields: dict[str, str] = field(default_factory=dict)
    identifiers: list[Identifier] = field(default_factory=list)
    texts: list[Text] = field(default_factory=list)
    tags: list[Tag] = field(default_factory=list)
    attachments: list[Attachment] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    relations: list[Relation] = field(default_factory=list)
    extra: list[Extra] = field(default_factory=list)

    def keep(self, name: str, value: str) -> None:
        """Remember what has no place."""
        if value.strip():
            self.extra.append(Extra(origin=self.origin, name=name, value=value))

    def put(self, variable: str, value: str) -> bool:
        """Set a field that is not set; whether the value is now told."""
        if value and variable not in self.fields:
            self.fields[variable] = value
        return self.fields.get(variable) == value

    def identify(self, scheme: str, value: str) -> None:
        """Add an identifier in its canonical form, once."""
        found = identifier(scheme, value)
        if found.value and found not in self.identifiers:
            self.identifiers.append(found)

    def say(self, role: str, body: str, title: str = "", language: str = "") -> None:
        """Add a text; of a role and title that is there already, below it."""
        if not body.strip():
            return
        for at, text in enumerate(self.texts):
            if (text.role, text.title, text.language) == (role, title, language):
                self.texts[at] = with_parts(text, body=f"{text.body}\n{body}")
                return
        self.texts.append(Text(role=role, body=body, title=title, language=language, origin=self.origin))

    def tag(self, name: str, kind: str = "keyword") -> None:
        """Add a word to file under, once."""
        name = " ".join(name.split())
        if name and all((each.name, each.kind) != (name, kind) for each in self.tags):
            self.tags.append(Tag(name=name, kind=kind))

    def address(self, url: str, relation: str = "", title: str = "") -> None:
        """Add a link; the first without a relation is the URL too, and one to doi.org tells the DOI."""
        url = url.strip()
        if not url or any(each.url == url for each in self.links):
            return
        if not relation and "URL" not in self.fields:
            self.fields["URL"] = url
        self.links.append(Link(url=url, title=title, relation=relation))

    def finish(self) -> Reference | None:
        """The reference, or None when there is nothing to tell it by."""
        url = self.fields.get("URL", "")
        if "doi.org/" in url and find_doi(url) and not any(each.scheme == "doi" for each in self.identifiers):
            self.identify("doi", url)
        told = (
            self.title,
            self.creators,
            self.fields,
            self.identifiers,
            self.texts,
            self.issued,
            self.tags,
            self.links,
        )
        if not any(told):
            return None
        return Reference(
            citekey=self.citekey,
            kind=self.kind,
            title=self.title,
            creators=tuple(self.creators),
            issued=self.issued,
            accessed=self.accessed,
            fields=self.fields,
            language=self.language,
            identifiers=tuple(self.identifiers),
            texts=tuple(self.texts),
            tags=tuple(self.tags),
            attachments=tuple(self.attachments),
            links=tuple(self.links),
            relations=tuple(self.relations),
            extra=tuple(self.extra),
        )


def person(text: str, role: str) -> Creator:
    """A name as files have it; one without a family name is literal."""
    creator = parse_name(text, role)
    if creator.literal or creator.family:
        return creator
    return Creator(role=role, literal=creator.given or creator.suffix)


def date_of(text: str) -> PartialDate | None:
    """A date, without the brackets, copyright signs and full stops that catalogues put around it."""
    bare = text.strip().strip("[]().,;:© ").removeprefix("c") if text else ""
    found = parse_date(bare)
    return found if found is None or found.year is not None else parse_date(text)


def standard_numbers(text: str) -> list[Identifier]:
    """The ISBNs and ISSNs in a text that holds either, told apart by their length."""
    found = []
    for match in _NUMBERS.findall(text):
        for each in (match, *re.split(r"\s+", match)):
            value = normalise("isbn", re.sub(r"[\u2014\u2015]", "", each))
            scheme = {8: "issn", 10: "isbn", 13: "isbn"}.get(len(value)) if re.fullmatch(r"\d+X?", value) else None
            if scheme:
                found.append(identifier(scheme, value))
                if each == match:
                    break
    return list(dict.fromkeys(found))


def odd_date(reference: Reference, line: int) -> tuple[Problem, ...]:
    """What to tell of a date of issue that was kept as written because it was not understood."""
    if reference.issued is None or not reference.issued.literal:
        return ()
    return (Problem("date-not-understood", {"text": reference.issued.literal[:80]}, Severity.WARNING, line),)


def usable_key(text: str) -> bool:
    """Whether a label can serve as a citation key."""
    return bool(_KEY.fullmatch(text))


def body_of(text: Text) -> str:
    """A text for a format without markup of its own."""
    return text.body if text.format == "plain" else strip(text)


def keywords(reference: Reference) -> list[str]:
    """The words a reference is filed under that other programs should see."""
    return list(dict.fromkeys(tag.name for tag in reference.tags if tag.kind in ("keyword", "user")))


def addresses(reference: Reference) -> list[Link]:
    """The URL and the links of a reference, each address once."""
    url = reference.fields.get("URL", "")
    links = {link.url: link for link in reversed(reference.links)}
    first = [links.pop(url, Link(url=url))] if url else []
    rest = [link for link in reference.links if link.url in links]
    return list(dict.fromkeys([*first, *rest]))
