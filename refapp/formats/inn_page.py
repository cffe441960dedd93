"""What one INN page says, as a record."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from refapp.model.identifiers import Identifier, identifier
from refapp.model.merge import in_order
from refapp.model.problems import Problem, Severity
from refapp.model.reference import Collection, Extra, Link, Reference, Source, Tag, Text

from . import Record
from .apa_entry import Entry, read_entry
from .front_matter import split
from .inn_archive import REGISTERED, archive_items, read_archive
from .inn_contributors import contributors
from .inn_sections import Page, Section, anchors, cut, running_text
from .inn_values import as_text, is_empty, keywords, page_language, title_of

KEY = "inn"

_ENTRY = re.compile(r"<div\b[^<>]*\bcsl-entry\b[^<>]*>(.*?)(?:</div>|<div\b|\Z)", re.DOTALL)
_CRISTIN = re.compile(r"cristin\.no/.*?\bid=(\d+)|nva\.sikt\.no/registration/([\w-]+)|cristin\.no/[\w/]*?(\d{3,})$")
_ZOTERO = re.compile(r"\bitems/(\w+)")
_SDG = re.compile(r"<div\b[^<>]*\bid\s*=\s*[\"']sdg0*(\d{1,2})[\"']", re.IGNORECASE)
_ROLES = {"about": "summary", "about_pub": "summary", "abstract": "abstract"}
_BUTTONS = {"cristin": "cristin", "zotero": "zotero", "unpaywall": "unpaywall", "ezproxy": "ezproxy"}
_KNOWN = ("title", "type", "encoding")


def read_page(text: str, name: str) -> Record:
    """The record of the page whose text this is; `name` is its file's."""
    return _Reader(text, name).record()


class _Reader:
    """Collects what one page says."""

    def __init__(self, text: str, name: str) -> None:
        self.name = name
        self.text = text
        self.problems: list[Problem] = []
        self.identifiers: list[Identifier] = []
        self.texts: list[Text] = []
        self.tags: list[Tag] = []
        self.links: list[Link] = []
        self.collections: list[tuple[Collection, ...]] = []
        self.extra: list[Extra] = []

    def record(self) -> Record:
        """The reference of the page, or why there is none."""
        front = split(self.text)
        if front.error:
            self._warn("inn-front-matter", reason=front.error)
        title = title_of(front.data)
        page = cut(front.body)
        found = _ENTRY.search(page.head)
        if found and title == page.key:
            title = ""  # pages of before 2025 have their key in its place
        if not found and not title:
            return Record(None, problems=(*self.problems, Problem("inn-no-entry", {"file": self.name})))
        self.language = page_language(front.body, page, self.name)
        if not self.language:
            self._warn("inn-language")
        entry = read_entry(found[1], title, self.language or "en") if found else Entry()
        if not found:
            self._warn("inn-entry-missing")
        self._front(front.data)
        self._identify(page, entry)
        self._entry(entry, title, bool(found))
        self._buttons(page.head[found.end() :] if found else page.head)
        for section in page.sections:
            self._section(section)
        if page.outside:
            self._warn("inn-text-outside", text=page.outside[:80])
            self.texts.append(Text(role="note", body=page.outside, language=self.language, origin=KEY))
        return Record(self._reference(entry, title), problems=tuple(self.problems))

    def _reference(self, entry: Entry, title: str) -> Reference:
        parts: dict[str, object] = {"kind": entry.kind, "title": title or entry.title, "creators": entry.creators}
        parts |= {"issued": entry.issued, "accessed": entry.accessed}
        origin = f"{KEY}:{self.language}" if self.language else KEY
        filled = [name for name, value in parts.items() if value] + [f"fields.{name}" for name in entry.fields]
        reference = Reference(
            kind=entry.kind or "document",
            title=title or entry.title,
            creators=entry.creators,
            issued=entry.issued,
            accessed=entry.accessed,
            fields=entry.fields,
            identifiers=tuple(dict.fromkeys(self.identifiers)),
            texts=tuple(dict.fromkeys(self.texts)),
            tags=tuple(dict.fromkeys(self.tags)),
            collections=tuple(self.collections),
            links=tuple(dict.fromkeys(self.links)),
            extra=tuple(dict.fromkeys(self.extra)),
            sources=(Source(format=KEY, file_name=self.name, text=self.text),),
            provenance=dict.fromkeys(filled, origin),
        )
        return in_order(reference)

    def _warn(self, code: str, **args: str | int) -> None:
        self.problems.append(Problem(code, args, Severity.WARNING))

    def _front(self, data: Mapping[str, Any]) -> None:
        for name, value in data.items():
            if name not in _KNOWN and value not in ("", None):
                self.extra.append(Extra(origin=KEY, name=name, value=as_text(value)))

    def _identify(self, page: Page, entry: Entry) -> None:
        if page.key:
            self.identifiers.append(identifier("zotero", page.key))
        else:
            self._warn("inn-no-key")
        if entry.doi:
            self.identifiers.append(identifier("doi", entry.doi))
        if entry.isbn:
            self.identifiers.append(identifier("isbn", entry.isbn))

    def _entry(self, entry: Entry, title: str, found: bool) -> None:
        """Links and doubts of the entry."""
        if not found:
            return
        if entry.doi:
            self.links.append(Link(url=f"https://doi.org/{entry.doi}", relation="doi"))
        elif entry.url:
            if "doi.org/" in entry.url:
                self._warn("inn-doi", doi=entry.url)
            self._add_link(entry.url, "", "")
        if title and not entry.title_matched:
            self._warn("inn-title-differs", title=entry.title)
            if entry.title:
                self.extra.append(Extra(origin=KEY, name="title-in-entry", value=entry.title))
        for rest in entry.leftover:
            self._warn("inn-entry-rest", text=rest)
            self.extra.append(Extra(origin=KEY, name="entry-rest", value=rest))
        if any(creator.literal == "…" for creator in entry.creators):
            self._warn("inn-names-left-out")

    def _add_link(self, url: str, title: str, relation: str) -> None:
        if not relation:
            relation = "pdf" if url.lower().partition("?")[0].endswith(".pdf") else "publisher"
        self.links.append(Link(url=url, title=title, relation=relation))

    def _buttons(self, html: str) -> None:
        for button in anchors(html):
            url, known = button.url, button.alt.lower()
            relation = _BUTTONS.get(known) or _BUTTONS.get(button.text.lower(), "")
            if not url or url.startswith("#"):
                continue
            if relation == "cristin":
                match = _CRISTIN.search(url)
                if match:
                    self.identifiers.append(identifier("cristin", match[1] or match[2] or match[3]))
                else:
                    self._warn("inn-cristin", url=url)
            elif relation == "zotero" and not any(each.scheme == "zotero" for each in self.identifiers):
                match = _ZOTERO.search(url)
                if match:
                    self.identifiers.append(identifier("zotero", match[1]))
            if relation:
                self.links.append(Link(url=url, relation=relation))
            else:
                self._warn("inn-button", button=button.text)
                self._add_link(url, button.text, "")

    def _section(self, section: Section) -> None:
        name = section.name.lower()
        if name == "keywords":
            self._keywords(section)
        elif name == "sdg":
            self._goals(section)
        elif name == "taxonomy":
            self._archive(section)
        elif name == "contributors":
            self._contributors(section)
        elif name in _ROLES:
            self._text(_ROLES[name], section)
        elif not is_empty(section.html):
            self._warn("inn-section", section=section.heading or section.name)
            self._text("note", section)

    def _text(self, role: str, section: Section) -> None:
        self._add_text(role, section.heading, *running_text(section.html))

    def _add_text(self, role: str, title: str, body: str, written: str) -> None:
        if body:
            self.texts.append(
                Text(role=role, language=self.language, title=title, format=written, body=body, origin=KEY)
            )

    def _contributors(self, section: Section) -> None:
        people = contributors(section.html)
        if people:
            self._add_text("contributors", section.heading, people, "html")
        elif not is_empty(section.html):
            self._warn("inn-contributors")
            self._text("note", section)

    def _keywords(self, section: Section) -> None:
        body, _ = running_text(section.html)
        self.tags.extend(Tag(name=word, kind="keyword", language=self.language) for word in keywords(body))

    def _goals(self, section: Section) -> None:
        marks = list(_SDG.finditer(section.html))
        if not marks and not is_empty(section.html):
            self._warn("inn-section", section=section.heading or section.name)
            self._text("note", section)
        for at, mark in enumerate(marks):
            goal = f"SDG {int(mark[1])}"
            self.tags.append(Tag(name=goal, kind="sdg"))
            stop = marks[at + 1].start() if at + 1 < len(marks) else len(section.html)
            for link in anchors(section.html[mark.end() : stop]):
                if link.url.startswith(("http://", "https://")):
                    self.links.append(Link(url=link.url, title=goal, relation="sdg"))

    def _archive(self, section: Section) -> None:
        paths, registered, odd = read_archive(archive_items(section.html), self.language)
        self.collections.extend(paths)
        self.extra.extend(Extra(origin=KEY, name=REGISTERED, value=month) for month in registered)
        for item in odd:
            self._warn("inn-archive-item", item=item)
            self.extra.append(Extra(origin=KEY, name="archive-item", value=item))
