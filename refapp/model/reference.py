"""A reference and its parts: what the whole program talks about.

CSL 1.0.2 types and variables throughout. Everything is frozen; change with `dataclasses.replace`.
Mappings inside are treated as frozen too.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from .dates import PartialDate
from .identifiers import Identifier
from .names import Creator

TO_COMPLETE = "to-complete"  # the status of a reference of which hardly more than an identifier is known
TO_CHECK = "to-check"  # of one that was read from a formatted reference
READING_STATES = ("to-read", "reading", "read")  # what the user says of a reference
SDG = "sdg"  # the kind of tags that are goals


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A running text of a reference in one language.

    `role` is abstract, summary (in plain language), note, page (the source page's own text) or
    contributors (who at the source took part). `title` is the section's own heading. `format` is plain,
    markdown or html. `origin` is the format that brought it, or `user`.
    """

    role: str
    body: str
    language: str = ""
    title: str = ""
    format: str = "plain"
    origin: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """An address. `relation` is doi, publisher, pdf, cristin, zotero, unpaywall, ezproxy, sdg, post, …"""

    url: str
    title: str = ""
    relation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """A pointer to another work, resolved when read, so that the order of imports does not matter.

    `kind` is cites, quoted-in, quotes, related or part-of. The target is a key (`scheme`, `value`) as in
    the other's identifiers, or an address with scheme `url`.
    """

    kind: str
    scheme: str
    value: str
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file of a reference: `path` inside the library's folder, or absolute when only linked."""

    path: str
    media_type: str = ""
    title: str = ""
    sha256: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """A word to file under. `kind` is keyword, category, sdg or user; `colour` is `#rrggbb` or empty."""

    name: str
    kind: str = "user"
    language: str = ""
    colour: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Collection:
    """One step of a collection path: its name per language ("" where unknown) and its key at the source."""

    names: Mapping[str, str]
    key: str = ""

    @property
    def name(self) -> str:
        """The English name where known, else the first there is."""
        return self.names.get("en") or next(iter(self.names.values()), self.key)


@dataclass(frozen=True, slots=True, kw_only=True)
class Extra:
    """A field the model has no place for, as written in its `origin` (a format), in order."""

    origin: str
    name: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A record as it was imported: `text` word for word, `place` its position in the file (`line 12`)."""

    format: str
    file_name: str
    text: str
    place: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """One work. `id` is None until the library has given one.

    `kind` is a CSL type, `fields` maps CSL variables (container-title, volume, page, …) to text; title,
    dates, names and identifiers have their own places. Titles and fields may hold CSL rich text
    (`<i>`, `<b>`, `<sup>`, `<sub>`, `<span class="nocase">`). `collections` are paths from the root.
    `provenance` tells for a part (`title`, `fields.volume`) which origin it came from. Times are
    ISO 8601 in UTC; `removed` is set while the reference is in the Trash.
    """

    id: int | None = None
    citekey: str = ""
    kind: str = "document"
    title: str = ""
    creators: tuple[Creator, ...] = ()
    issued: PartialDate | None = None
    accessed: PartialDate | None = None
    fields: Mapping[str, str] = field(default_factory=dict)
    language: str = ""
    identifiers: tuple[Identifier, ...] = ()
    texts: tuple[Text, ...] = ()
    tags: tuple[Tag, ...] = ()
    collections: tuple[tuple[Collection, ...], ...] = ()
    attachments: tuple[Attachment, ...] = ()
    links: tuple[Link, ...] = ()
    relations: tuple[Relation, ...] = ()
    extra: tuple[Extra, ...] = ()
    sources: tuple[Source, ...] = ()
    provenance: Mapping[str, str] = field(default_factory=dict)
    status: str = ""
    starred: bool = False
    added: str = ""
    changed: str = ""
    removed: str = ""

    def identifier(self, scheme: str) -> str:
        """The first identifier of `scheme`, or an empty text."""
        return next((each.value for each in self.identifiers if each.scheme == scheme), "")

    @property
    def year(self) -> int | None:
        """The year of issue, where known."""
        return self.issued.year if self.issued else None

    @property
    def container(self) -> str:
        """What it was published in or by: container title, else publisher."""
        return self.fields.get("container-title") or self.fields.get("publisher") or ""


_SLOTS = {name: getattr(Reference, name) for name in Reference.__slots__}


def altered(reference: Reference, **parts: Any) -> Reference:
    """`dataclasses.replace` of a reference, several times as fast: an import does little else.

    Raises TypeError for a part that references do not have.
    """
    if not parts.keys() <= _SLOTS.keys():
        raise TypeError(f"no parts of a reference: {sorted(parts.keys() - _SLOTS.keys())}")
    made = object.__new__(Reference)
    for name, slot in _SLOTS.items():
        slot.__set__(made, parts[name] if name in parts else slot.__get__(reference))
    return made
