"""What the front matter of one page says, as the parts of a reference.

A page about a published work (it has a DOI, a citation key, a journal, …) is that work, and its text a note on it.
Any other page is itself the work, and its text its own (role `page`), and so is one that tells how it is to be cited
itself (`citation:`) or how it is to be made (`bibliography:`, `format:`, …).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Any

from refapp.model.reference import Reference, Text

from . import markdown_fields as known
from .language_codes import language_tag
from .markdown_cited import number_as_issue, take_written_citation
from .markdown_fields import KEY, OWN, normal
from .markdown_inline import inline_fields
from .markdown_kind import MANUSCRIPT, kind_named, likely_kind
from .markdown_links import take_identifier, take_link
from .markdown_people import has_more, people, places_of
from .markdown_values import as_text, is_empty, publication, unlinked, words_in
from .page_dates import date_in, joined, line, refines, repeats
from .xml_values import Draft, usable_key

_WEB = re.compile(r"https?://\S+$", re.IGNORECASE)
_HEADING = re.compile(r"^#[ \t]+([^\n]{1,1000})|^([^\s#>`|+*-][^\n]{0,1000})\n=+[ \t]*$", re.MULTILINE)
_IN_NAME = re.compile(r"\.([a-z]{2}(?:-[A-Z]{2})?)$")


def reference_of(front: Mapping[str, Any], body: str, file_name: str = "") -> Reference | None:
    """The reference of a page, or None when it says nothing. Without a `file_name` no title is made up."""
    return _Front(front, body, file_name).read()


class _Front:
    def __init__(self, front: Mapping[str, Any], body: str, file_name: str) -> None:
        self.front = front = {**front, **inline_fields(front, body)}
        self.body = body.replace("\r\n", "\n").strip("\ufeff \t\r\n")
        self.stem = PurePosixPath(file_name.replace("\\", "/")).stem if OWN not in front else ""
        self.names = {normal(name) for name in front}
        self.draft = Draft(KEY)
        self.dates: dict[str, tuple[str, Any]] = {}
        self.kind = ""
        self.places = places_of(front.get("affiliations") or front.get("affiliation"))

    def read(self) -> Reference | None:
        """Every key in its place."""
        draft = self.draft
        citation = self.front.get("citation")
        if isinstance(citation, Mapping):
            self._citation(citation)
        for name, value in self.front.items():
            if name not in (OWN, "citation", "references") and not is_empty(value) and not self._take(name, value):
                draft.keep(name, as_text(value))
        if citation and not isinstance(citation, Mapping):
            draft.keep("citation", as_text(citation))
            take_written_citation(draft, as_text(citation))
        if self.front.get("references") and not isinstance(self.front["references"], list):
            draft.keep("references", as_text(self.front["references"]))
        self._summaries()
        self._dates()
        self._title()
        draft.kind = self.kind or likely_kind(draft, self.names, line(self.front.get("layout")))
        if OWN not in self.front:
            number_as_issue(draft)
        if self.body:
            own = bool((MANUSCRIPT | {"citation"}) & self.names) or not known.OF_A_WORK & self.names
            draft.texts.append(Text(role="page" if own else "note", body=self.body, format="markdown", origin=KEY))
        return draft.finish()

    def _take(self, name: str, value: Any, in_citation: bool = False) -> bool:
        """Put one key in its place; False when it has none, or has more in it than there is a place for."""
        key = normal(name)
        draft = self.draft
        if key in ("title", "papertitle"):
            draft.title = draft.title or line(value)
            return bool(line(value))
        if key in known.ROLES:
            before = {each.role for each in draft.creators}
            found = [each for each in people(value, known.ROLES[key], self.places) if each.role not in before]
            draft.creators += found
            return bool(found or before) and not has_more(value)
        if key in known.ISSUED or key in known.ACCESSED or key in ("month", "day"):
            self.dates.setdefault(key, (name, value))
            return True
        if key in known.KIND_KEYS:
            return self._kind(key, value, in_citation)
        if key in known.IDENTIFIERS:
            return take_identifier(self.draft, known.IDENTIFIERS[key], value)
        if key in known.CITEKEYS:
            return self._citekey(key, value, in_citation)
        if key in ("tags", "keywords", "keyword", "categories", "category", "subject", "subjects", "zoterotags"):
            return self._tags(key, value)
        if key in ("lang", "language", "languagecode", "locale") and isinstance(value, str):
            draft.language = draft.language or language_tag(value)
            return True
        if key in ("abstract", "abstractnote") and isinstance(value, str):
            draft.texts.append(Text(role="abstract", body=value.strip(), origin=KEY))
            return True
        if key in known.SUMMARIES and isinstance(value, str):
            return True  # in their order, once everything is read
        if key in ("note", "notes") and isinstance(value, str) and in_citation:
            draft.texts.append(Text(role="note", body=value.strip(), origin=KEY))
            return True
        return self._variable(key, value, in_citation) or take_link(self.draft, key, value)

    def _variable(self, key: str, value: Any, in_citation: bool) -> bool:
        draft = self.draft
        variable = known.VARIABLE_OF.get(key) or (known.CSL_NAMES.get(key, "") if in_citation else "")
        if isinstance(value, list) and len(value) == 1:
            value = value[0]
        if key == "venue" and isinstance(value, (str, Mapping)):
            variable, value = "container-title", value if isinstance(value, str) else value.get("title")
        elif key == "location" and "event" in self.names:
            variable = "event-place"
        elif key in ("location", "address"):
            variable = "publisher-place"
        elif key == "source" and _WEB.match(line(value)):
            variable = "URL"
        elif key == "subtitle" and self.front.get("title"):
            return self._subtitle(line(value))
        if key == "publication" and isinstance(value, Mapping):
            return self._publication_parts(value)
        if not variable or not isinstance(value, str) or not value.strip():
            return False
        value = unlinked(value)
        if variable == "URL" and not _WEB.match(value.strip()):
            return False
        if key == "first-page":
            last = line(self.front.get("last_page"))
            value = f"{value}-{last}" if last else value
        if key == "publication":
            return self._publication(value)
        if variable == "page":
            value = re.sub(r"(?<=\w)\s*--+\s*(?=\w)", "-", value)
        if key in ("event", "version") and not (known.OF_A_WORK & self.names or variable == "event-title"):
            return False
        return draft.put(variable, value.strip())

    def _publication(self, value: str) -> bool:
        found = publication(value)
        rest = found.pop("rest", "")
        for variable, text in found.items():
            self.draft.put(variable, text)
        return not rest and self.draft.fields.get("container-title") == found["container-title"]

    def _publication_parts(self, value: Mapping[str, Any]) -> bool:
        """Newer Hugo Blox tells journal, volume, issue and pages one by one."""
        names = {"name": "container-title", "short-name": "container-title-short"} | known.VARIABLE_OF
        taken = [self.draft.put(names.get(normal(name), ""), line(each)) for name, each in value.items() if line(each)]
        return all(taken) and all(normal(name) in names for name in value)

    def _subtitle(self, value: str) -> bool:
        title = self.draft.title or line(self.front.get("title"))
        if value and not title.endswith(value):
            title = f"{title}: {value}"
        self.draft.title = title
        return bool(value)

    def _kind(self, key: str, value: Any, in_citation: bool) -> bool:
        words = [line(each) for each in (value if isinstance(value, list) else [value])]
        kinds = [kind for word in words if (kind := kind_named(word))]
        if key == "type" and not in_citation:
            # `type` is Hugo's name for a layout too.
            sure = any("-" in word or word in ("thesis", "chapter", "report", "patent", "dataset") for word in words)
            if not (kinds and (sure or known.OF_A_WORK & self.names or words[0].rstrip("s") == "post")):
                return False
        if kinds and kinds[0] == "article" and words[0] == "article" and "container-title" in self._variables():
            kinds[0] = "article-journal"
        self.kind = self.kind or (kinds[0] if kinds else "")
        return bool(kinds) and len(words) == 1

    def _variables(self) -> set[str]:
        return {known.VARIABLE_OF.get(name, "") for name in self.names}

    def _citekey(self, key: str, value: Any, in_citation: bool) -> bool:
        text = line(value).removeprefix("@")
        at_home = in_citation or bool(known.OF_A_WORK & self.names)
        if key == "id" and not (at_home and usable_key(text)):
            return False  # Zettlr numbers its notes with it
        if text and not self.draft.citekey:
            self.draft.citekey = text
        return bool(text) and self.draft.citekey == text

    def _tags(self, key: str, value: Any) -> bool:
        words = words_in(value, by_blanks="layout" in self.names)
        for each in words or ():
            self.draft.tag(each, "category" if key.startswith("categor") else "keyword")
        return words is not None

    def _citation(self, citation: Mapping[str, Any]) -> None:
        """Quarto's `citation:`, an item of CSL. What it tells goes before what the page tells of itself."""
        rest = {
            name: value
            for name, value in citation.items()
            if not is_empty(value) and not self._take(name, value, in_citation=True)
        }
        if rest:
            self.draft.keep("citation", as_text(rest))

    def _summaries(self) -> None:
        for name in known.SUMMARIES:
            for key, value in self.front.items():
                if normal(key) == name and isinstance(value, str) and value.strip():
                    self.draft.texts.append(Text(role="summary", body=value.strip(), origin=KEY))

    def _title(self) -> None:
        draft = self.draft
        if not draft.title and OWN not in self.front:
            heading = _HEADING.search(self.body)
            if heading:
                draft.title = (heading[2] or heading[1].rstrip(" \t\r#") or heading[1]).strip()
            elif self.body or draft.finish():
                draft.title = self.stem
        match = _IN_NAME.search(self.stem)
        if match and not draft.language:
            draft.language = match[1]

    def _dates(self) -> None:
        """The date of issue from the key most to be trusted; what another adds or says differently is kept."""
        year = self.dates.pop("year", None)
        told = self.dates
        if year:
            parts = [line(year[1]), *(line(told.pop(name)[1]) if name in told else "" for name in ("month", "day"))]
            self.dates["year"] = (year[0], joined(parts))
        for name in known.ISSUED:
            if name in told:
                written, value = told.pop(name)
                date, whole = date_in(value)
                if date is None or (date.year is None and name in ("date", "published")):
                    self.draft.keep(written, as_text(value))
                elif self.draft.issued is None:
                    self.draft.issued = date
                    if not whole:
                        self.draft.keep(written, as_text(value))
                elif not repeats(date, self.draft.issued):
                    if name == "date" and refines(date, self.draft.issued):
                        self.draft.issued = date
                    else:
                        self.draft.keep(written, as_text(value))
        for name in known.ACCESSED:
            if name in told:
                written, value = told.pop(name)
                self.draft.accessed = self.draft.accessed or date_in(value)[0]
        for written, value in told.values():
            self.draft.keep(written, as_text(value))
