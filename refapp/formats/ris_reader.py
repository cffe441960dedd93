"""The fields of one RIS record to a Reference."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise

from refapp.model.identifiers import find_doi, identifier
from refapp.model.reference import Reference, Source

from .ris_fields import FREE, KIND_OF_TYPE, NUMBERED, RELATION_OF_TAG, WHOLE, roles, type_of, variables
from .tagged_dates import with_year
from .tagged_draft import Draft
from .tagged_lines import Field
from .tagged_text import one_line
from .tagged_variables import kind_in, take_lines

ORIGIN = "ris"
_ONLY_DOI = re.compile(r"(?:https?://(?:dx\.)?doi\.org/|doi:?\s*)(10\.\S+)", re.IGNORECASE)
_PMC = re.compile(r"PMC\d+", re.IGNORECASE)
_PUBMED = re.compile(r"pubmed|medline|\bnlm\b", re.IGNORECASE)
_FULL_CONTAINERS = ("T2", "JF", "BT", "C3")
_SHORT_CONTAINERS = ("JO", "JA", "J2", "J1")

Handler = Callable[["_Record", str], bool]


def read_record(fields: tuple[Field, ...], source: Source) -> tuple[Reference | None, str]:
    """The reference that `fields` tell, None when they tell nothing; and a type that is not known."""
    record = _Record(fields)
    for position, field in enumerate(fields):
        if field.value:
            record.draft.position = position
            record.take(field)
    record.finish()
    known = record.draft.says_anything()
    return record.draft.reference(source) if known else None, record.unknown_type


class _Record:
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
        self.unknown_type = self.type if self.type and self.type not in KIND_OF_TYPE else ""
        self.draft = Draft(ORIGIN, self._kind())
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

    def take(self, field: Field) -> None:
        """Put one field in its place, or keep it."""
        handler = _HANDLERS.get(field.tag)
        if handler:
            taken = handler(self, field.value)
        elif field.tag in self.roles:
            taken = self.draft.creator(field.value, self.roles[field.tag])
        elif field.tag in self.variables:
            taken = self.variable(field.tag, field.value)
        else:
            taken = False
        if not taken:
            self.draft.keep(field.tag, field.value)

    def variable(self, tag: str, value: str) -> bool:
        """A tag of the table."""
        name = self.variables.get(tag)
        return bool(name) and self.draft.variable(name or "", value)

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
            draft.citekey = _key(self.first["LB"])
        draft.finish(self.fields)

    def _containers(self) -> None:
        draft = self.draft
        conference = draft.kind == "paper-conference"
        full = [each for each in self.containers if each[1] in _FULL_CONTAINERS]
        if draft.kind in WHOLE:
            self._book_titles([each for each in full if each[1] == "BT"])
            full = [each for each in full if each[1] != "BT"]
        if conference and ("container-title" in draft.fields or any(each[1] != "T2" for each in full)):
            for position, tag, value in [each for each in full if each[1] == "T2"]:
                if not draft.variable("event-title", value):
                    draft.keep(tag, self.fields[position].value, position)
            full = [each for each in full if each[1] != "T2"]
        short = [each for each in self.containers if each[1] in _SHORT_CONTAINERS]
        for position, tag, value in full + short:
            same = value in (draft.fields.get("container-title"), draft.fields.get("container-title-short"))
            if same or draft.variable("container-title", value):
                continue
            if tag not in _SHORT_CONTAINERS or not draft.variable("container-title-short", value):
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


def _key(value: str) -> str:
    value = value.strip()
    return "" if re.search(r"\s", value) else value


def _id(record: _Record, value: str) -> bool:
    # EndNote and databases number their records here; such a number is no key to cite by.
    key = _key(value)
    if not key or key.isdecimal() or record.draft.citekey:
        return False
    record.draft.citekey = key
    return True


def _label(record: _Record, value: str) -> bool:
    ids = (_key(field.value) for field in record.fields if field.tag == "ID")
    named = any(key and not key.isdecimal() for key in ids)
    return not named and record.first["LB"] == value and bool(_key(value))


def _type_of_work(record: _Record, value: str) -> bool:
    if value.lower().startswith("doi:"):
        return record.draft.doi(value)
    return record.draft.doi(value) or record.variable("M3", value)


def _note(record: _Record, value: str) -> bool:
    only = _ONLY_DOI.fullmatch(value.strip())
    doi = find_doi(only[1]).lower() if only else ""
    if doi and (not record.dois or doi in record.dois):
        return record.draft.doi(doi)
    return record.draft.note(value)


def _serial(record: _Record, value: str) -> bool:
    return record.draft.serial(value) or (record.draft.kind in NUMBERED and record.draft.variable("number", value))


def _page(tag: str) -> Handler:
    def take(record: _Record, value: str) -> bool:
        if tag in record.pages:
            return False
        record.pages[tag] = (record.draft.position, one_line(value))
        return True

    return take


def _place(record: _Record, value: str) -> bool:
    # With C1 for where a paper was published, CY is where its conference was held.
    held = record.draft.kind == "paper-conference" and "C1" in record.first
    return record.draft.variable("event-place" if held else "publisher-place", value)


def _custom_1(record: _Record, value: str) -> bool:
    conference = record.draft.kind == "paper-conference"
    return record.draft.variable("publisher-place", value) if conference else record.variable("C1", value)


def _custom_2(record: _Record, value: str) -> bool:
    return bool(_PMC.fullmatch(value)) and record.draft.identify(identifier("pmcid", value))


def _free(record: _Record, value: str) -> bool:
    for line in take_lines(record.draft, value):
        record.draft.keep(FREE, line)
    return True


def _accession(record: _Record, value: str) -> bool:
    if record.accession:
        return False
    record.accession = (record.draft.position, value)
    return True


def _date(record: _Record, value: str) -> bool:
    # EndNote tells the day in DA and the year in PY.
    return record.draft.date("issued", with_year(value, record.first.get("PY") or record.first.get("Y1") or ""))


def _container(tag: str) -> Handler:
    return lambda record, value: record.container(tag, value)


def _link(tag: str) -> Handler:
    return lambda record, value: record.draft.file(value, RELATION_OF_TAG[tag])


_HANDLERS: dict[str, Handler] = {
    **{tag: _container(tag) for tag in (*_FULL_CONTAINERS, *_SHORT_CONTAINERS)},
    **{tag: _link(tag) for tag in RELATION_OF_TAG},
    **{tag: lambda record, value: record.draft.set_title(value) for tag in ("TI", "T1", "CT")},
    **{tag: lambda record, value: record.draft.abstract(value) for tag in ("AB", "N2")},
    **{tag: lambda record, value: record.draft.date("issued", value) for tag in ("PY", "Y1")},
    "TY": lambda record, value: True,
    "ID": _id,
    "LB": _label,
    "N1": _note,
    "RN": _note,
    "M3": _type_of_work,
    FREE: _free,
    "DO": lambda record, value: record.draft.doi(value),
    "SN": _serial,
    "SP": _page("SP"),
    "EP": _page("EP"),
    "CY": _place,
    "C1": _custom_1,
    "C2": _custom_2,
    "AN": _accession,
    "DA": _date,
    "Y2": lambda record, value: record.draft.date("accessed", value),
    "LA": lambda record, value: record.draft.set_language(value),
    "KW": lambda record, value: record.draft.keywords(re.split(r"[;\n]", value)),
    "UR": lambda record, value: record.draft.address(value),
}
