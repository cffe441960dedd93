"""What the fields of one tagged record say, while they are being read: the same for every tagged format."""

from __future__ import annotations

import re

from refapp.model.dates import PartialDate
from refapp.model.identifiers import Identifier, find_doi, identifier
from refapp.model.names import Creator
from refapp.model.reference import Attachment, Extra, Link, Reference, Source, Tag, Text

from .tagged_dates import Candidate, best, has_year, read_slashed, with_year
from .tagged_lines import Field
from .tagged_text import body as body_text
from .tagged_text import language_tag, one_line, read_body, read_name, serial_numbers, unescape, unwrapped

_WEB = re.compile(r"(?:https?:|ftp:)?//", re.IGNORECASE)
_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*:|//|www\.", re.IGNORECASE)
_BROKEN = re.compile(r"\n(?!\w+:|//|www\.|\n)")  # an address that was broken into lines
_PMC = re.compile(r"PMC\d+", re.IGNORECASE)
_FIRST = -1  # the position of what is told before everything else


class Draft:
    """Collects the parts of a reference. A method gives False for what it does not take: that is kept as extra.

    The first value of a part stands; the same again is taken silently.
    """

    def __init__(self, origin: str, kind: str = "document") -> None:
        self.origin = origin
        self.kind = kind
        self.position = 0
        self.citekey = self.title = self.language = ""
        self.creators: list[Creator] = []
        self.dates: dict[str, list[Candidate]] = {}
        self.days: list[tuple[int, str]] = []  # of issue, told without their year
        self.fields: dict[str, str] = {}
        self.identifiers: list[Identifier] = []
        self.texts: list[Text] = []
        self.tags: list[Tag] = []
        self.links: list[Link] = []
        self.attachments: list[Attachment] = []
        self.kept: list[tuple[int, str, str]] = []
        self.notes: list[tuple[str, dict[str, str | int]]] = []  # problems to tell, as code and arguments

    def keep(self, tag: str, value: str, position: int | None = None) -> None:
        """Remember what has no place; extra fields come out in the order of the file."""
        self.kept.append((self.position if position is None else position, tag, value))

    def keep_first(self, tag: str, value: str) -> None:
        """Remember something that stands before all other extra fields."""
        self.kept.append((_FIRST, tag, value))

    def variable(self, name: str, value: str) -> bool:
        """A CSL variable."""
        value = one_line(value)
        return bool(value) and self.fields.setdefault(name, value) == value

    def set_title(self, value: str) -> bool:
        """The title."""
        value = one_line(value)
        self.title = self.title or value
        return self.title == value

    def set_language(self, value: str) -> bool:
        """The language, as a BCP 47 tag where it is known."""
        value = language_tag(value)
        self.language = self.language or value
        return self.language == value

    def creator(self, value: str, role: str) -> bool:
        """One name, or several with semicolons between them; in a body's name they are part of it."""
        value = unescape(value).strip()
        parts = [value] if value.endswith(",") or ",," in value else value.split(";")
        names = [read_name(part, role) for part in parts if part.strip()]
        found = [name for name in names if name]
        if not found or len(found) != len(names):
            return False
        self.creators += found
        return True

    def body(self, value: str, role: str) -> bool:
        """The name of a body."""
        creator = read_body(value, role)
        if creator:
            self.creators.append(creator)
        return creator is not None

    def date(self, name: str, value: str) -> bool:
        """One telling of the date `name`; the best of all is taken in the end, the rest is kept."""
        date, whole = read_slashed(value)
        if date:
            self.dates.setdefault(name, []).append(Candidate(self.position, date, whole))
        return True

    def day(self, value: str) -> bool:
        """A date of issue that may tell only month and day: its year is that of the best of the others."""
        if has_year(value):
            return self.date("issued", value)
        self.days.append((self.position, value))
        return True

    def doi(self, value: str) -> bool:
        """A DOI, bare or in an address."""
        found = find_doi(value)
        return bool(found) and self.identify(identifier("doi", found))

    def identify(self, found: Identifier) -> bool:
        """An identifier."""
        if found.value:
            self.identifiers.append(found)
        return bool(found.value)

    def serial(self, value: str) -> bool:
        """ISBN and ISSN."""
        found = serial_numbers(value)
        for each in found:
            self.identify(each)
        return bool(found)

    def serial_or_number(self, value: str, numbered: frozenset[str]) -> bool:
        """ISBN and ISSN; of the kinds that are `numbered` (reports, patents) their number."""
        return self.serial(value) or (self.kind in numbered and self.variable("number", value))

    def pmcid(self, value: str) -> bool:
        """A number of PubMed Central, in a field that may hold anything."""
        return bool(_PMC.fullmatch(value)) and self.identify(identifier("pmcid", value))

    def keywords(self, words: list[str]) -> bool:
        """Words to file under."""
        found = [Tag(name=word, kind="keyword") for word in map(one_line, words) if word]
        self.tags += found
        return bool(found)

    def abstract(self, value: str, language: str = "") -> bool:
        """An abstract."""
        return self._text("abstract", unwrapped(value), language)

    def note(self, value: str) -> bool:
        """A note."""
        return self._text("note", body_text(value), "")

    def _text(self, role: str, words: str, language: str) -> bool:
        if words:
            self.texts.append(Text(role=role, body=words, language=language, origin=self.origin))
        return bool(words)

    def address(self, value: str, relation: str = "") -> bool:
        """Web addresses: the first without a relation is the reference's URL, the others are links."""
        words = _BROKEN.sub("", value).split()
        if len(words) > 1 and not all(map(_ADDRESS.match, words)):
            return False
        for url in words:
            if not relation and self.fields.setdefault("URL", url) == url:
                continue
            self.links.append(Link(url=url, relation=relation))
        return bool(words)

    def file(self, value: str, relation: str) -> bool:
        """A file beside the reference: a link when it is on the web, else an attachment."""
        path = " ".join(value.split())
        if _WEB.match(path):
            return self.address(path, relation)
        media = "application/pdf" if path.lower().endswith(".pdf") else ""
        self.attachments.append(Attachment(path=path, media_type=media))
        return bool(path)

    def finish(self, fields: tuple[Field, ...]) -> None:
        """What depends on several fields; `fields` are those the positions count."""
        self._days()
        for each in self.dates.values():
            told = {candidate.position: candidate for candidate in each}
            for position in best(each)[1]:
                self.keep(fields[position].tag, fields[position].value, position)
                self._tell_date(told[position], fields[position].value)
        url = self.fields.get("URL", "")
        if "doi.org/" in url and not any(each.scheme == "doi" for each in self.identifiers):
            self.doi(url)

    def _days(self) -> None:
        year = best(self.dates.get("issued", []))[0]
        for position, value in self.days:
            self.position = position
            self.date("issued", with_year(value, year))

    def _tell_date(self, candidate: Candidate, words: str) -> None:
        """A warning for a date that was not understood, or not wholly; a whole one beside a better one is only kept."""
        args: dict[str, str | int] = {"text": one_line(words)[:80]}
        if candidate.date.year is None:
            self.notes.append(("date-not-understood", args))
        elif not candidate.whole:
            self.notes.append(("date-partly-understood", args | {"date": str(candidate.date)}))

    def issued(self, name: str = "issued") -> PartialDate | None:
        """The best of the dates called `name`."""
        return best(self.dates.get(name, []))[0]

    def says_anything(self) -> bool:
        """Whether there is more than a type and a key."""
        return bool(
            self.title or self.creators or self.dates or self.fields or self.identifiers
            or self.texts or self.tags or self.links or self.attachments
            or any(position != _FIRST for position, *_ in self.kept)
        )  # fmt: skip

    def reference(self, source: Source) -> Reference:
        """The reference that was collected."""
        extra = (Extra(origin=self.origin, name=tag, value=value) for _, tag, value in sorted(self.kept, key=_position))
        return Reference(
            citekey=self.citekey,
            kind=self.kind,
            title=self.title,
            creators=tuple(self.creators),
            issued=self.issued(),
            accessed=self.issued("accessed"),
            fields=self.fields,
            language=self.language,
            identifiers=tuple(dict.fromkeys(self.identifiers)),
            texts=tuple(dict.fromkeys(self.texts)),
            tags=tuple(dict.fromkeys(self.tags)),
            links=tuple(dict.fromkeys(self.links)),
            attachments=tuple(dict.fromkeys(self.attachments)),
            extra=tuple(extra),
            sources=(source,),
        )


def _position(kept: tuple[int, str, str]) -> int:
    return kept[0]
