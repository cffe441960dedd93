"""The draft of one RIS record, and what is told only by several of its tags together: containers, pages, keys."""

from __future__ import annotations

import re
from itertools import pairwise

from refapp.model.identifiers import find_doi, identifier

from .ris_fields import FREE, KIND_OF_TYPE, WHOLE, roles, type_of, variables
from .tagged_dates import read_slashed
from .tagged_draft import Draft
from .tagged_lines import Field
from .tagged_text import one_line
from .tagged_variables import kind_in

ORIGIN = "ris"
FULL_CONTAINERS = ("T2", "JF", "BT", "C3")
SHORT_CONTAINERS = ("JO", "JA", "J2", "J1")
_PUBMED = re.compile(r"pubmed|medline|\bnlm\b", re.IGNORECASE)


class RisRecord:
    """The draft of a reference and what one tag must know of the others."""

    def __init__(self, fields: tuple[Field, ...]) -> None:
        self.fields = fields
        first: dict[str, str] = {}
        for field in fields:
            if field.value:
                first.setdefault(field.tag, field.value)
        self.first = first
        types = [one_line(field.value) for field in fields if field.tag == "TY" and field.value]
        self.type = types[-1].upper() if types else ""
        self.draft = Draft(ORIGIN, self._kind())
        if not self.type:
            self.draft.notes.append(("tagged-no-type", {"kind": self.draft.kind}))
        elif self.type not in KIND_OF_TYPE:
            self.draft.notes.append(("tagged-unknown-type", {"type": self.type[:80]}))
        if len(set(types)) > 1:
            self.draft.notes.append(("tagged-several-types", {"types": ", ".join(dict.fromkeys(types))[:80]}))
        self._keep_types(types)
        kind = self.draft.kind
        self.variables = variables(kind)
        self.roles = roles(self.type, kind, "T2" in first or "T3" in first, "A3" in first)
        self.containers: list[tuple[int, str, str]] = []
        self.pages: dict[str, tuple[int, str]] = {}
        self.accession: tuple[int, str] | None = None
        self.dois = {find_doi(first.get(tag, "")).lower() for tag in ("DO", "M3")} - {""}

    def _kind(self) -> str:
        named = next(filter(None, (kind_in(f.value) for f in self.fields if f.tag == FREE)), "")
        if named or self.type:
            return named or KIND_OF_TYPE.get(self.type, "document")
        return "article-journal" if {"JF", "JO", "JA"} & set(self.first) else "document"

    def _keep_types(self, types: list[str]) -> None:
        """Types that the kind does not tell: all but the last, and the last when it is not the usual one."""
        kept = [ty for before, ty in pairwise(["", *types]) if ty != before]
        if kept and kept[-1] == type_of(self.draft.kind)[0]:
            kept.pop()
        for ty in kept:
            self.draft.keep_first("TY", ty)

    def variable(self, tag: str, value: str) -> bool:
        """A tag of the table."""
        name = self.variables.get(tag)
        return bool(name) and self.draft.variable(name or "", value)

    def looked_at(self, value: str) -> bool:
        """When a page was looked at, which EndNote tells in M1 and its year in VL; nothing else is taken."""
        date = read_slashed(value)[0]
        return bool(date and date.year is not None) and self.draft.date("accessed", value)

    def container(self, tag: str, value: str) -> bool:
        """One of the many tags for a journal or book: which is which is told in the end."""
        if tag in self.variables and self.variables[tag] != "container-title":
            return self.variable(tag, value)
        if tag == "C3" and self.draft.kind != "paper-conference":
            return False
        self.containers.append((self.draft.position, tag, one_line(value)))
        return True

    def finish(self) -> None:
        """What depends on several fields."""
        self._containers()
        self._pages()
        draft = self.draft
        if self.accession:
            position, value = self.accession
            provider = f"{self.first.get('DB', '')} {self.first.get('DP', '')}"
            known = any(each.scheme == "pmid" for each in draft.identifiers)
            if not known and value.isdecimal() and _PUBMED.search(provider):
                draft.identify(identifier("pmid", value))
            else:
                draft.keep("AN", value, position)
        if draft.citekey == "" and "LB" in self.first:
            draft.citekey = as_key(self.first["LB"])

    def _containers(self) -> None:
        draft = self.draft
        conference = draft.kind == "paper-conference"
        full = [each for each in self.containers if each[1] in FULL_CONTAINERS]
        if draft.kind in WHOLE:
            self._book_titles([each for each in full if each[1] == "BT"])
            full = [each for each in full if each[1] != "BT"]
        if conference and ("container-title" in draft.fields or any(each[1] != "T2" for each in full)):
            for position, tag, value in [each for each in full if each[1] == "T2"]:
                if not draft.variable("event-title", value):
                    draft.keep(tag, self.fields[position].value, position)
            full = [each for each in full if each[1] != "T2"]
        short = [each for each in self.containers if each[1] in SHORT_CONTAINERS]
        for position, tag, value in full + short:
            same = value in (draft.fields.get("container-title"), draft.fields.get("container-title-short"))
            if same or draft.variable("container-title", value):
                continue
            if tag not in SHORT_CONTAINERS or not draft.variable("container-title-short", value):
                draft.keep(tag, self.fields[position].value, position)

    def _book_titles(self, titles: list[tuple[int, str, str]]) -> None:
        for position, tag, value in titles:
            if not self.draft.set_title(value):
                self.draft.keep(tag, self.fields[position].value, position)

    def _pages(self) -> None:
        start, end = self.pages.get("SP"), self.pages.get("EP")
        if not start and not end:
            return
        name, value, used = read_pages(start[1] if start else "", end[1] if end else "", self.draft.kind)
        taken = self.draft.variable(name, value)
        if start and not taken:
            self.draft.keep("SP", self.fields[start[0]].value, start[0])
        if end and not (taken and used):
            self.draft.keep("EP", self.fields[end[0]].value, end[0])


def read_pages(start: str, end: str, kind: str) -> tuple[str, str, bool]:
    """Variable and value of SP and EP, and whether EP is part of it."""
    start, end = _dashed(start), _dashed(end)
    if not end:
        in_all = kind in WHOLE and not re.fullmatch(r"\w+[-–]\w+", start)
        return ("number-of-pages" if in_all else "page"), start, True
    if not start or start == end:
        return "page", end, True
    if "-" in end:
        return "page", f"{start}–{end}", True
    if "-" in start:
        return "page", start, start.endswith(f"-{end}")
    return "page", f"{start}-{end}", True


def _dashed(pages: str) -> str:
    if "-" not in pages and pages.count("–") == 1:
        pages = pages.replace("–", "-")
    return re.sub(r"(?<=\w)--(?=\w)|(?<=\d) -{1,2} (?=\d)", "-", pages)


def as_key(value: str) -> str:
    """A value that can be a citation key, or an empty text."""
    value = value.strip()
    return "" if re.search(r"\s", value) else value
