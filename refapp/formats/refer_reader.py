"""The fields of one Refer or EndNote record to what they say."""

from __future__ import annotations

import re
from collections.abc import Callable

from refapp.model.identifiers import identifier

from .refer_fields import FREE, KIND_OF_TYPE, NUMBERED, PERIODICALS, WHOLE, roles, type_of, variables
from .tagged_dates import read_slashed
from .tagged_draft import Draft
from .tagged_lines import Field
from .tagged_reader import take_fields
from .tagged_text import one_line
from .tagged_variables import kind_in, take_lines

ORIGIN = "refer"
_RANGE = re.compile(r"\w+[-–]\w+.*")
_WORDS = re.compile(r"[^\W\d_:/]+(?:[ '.-]+[^\W\d_:/]+)*\.?")
_MEDLINE = re.compile(r"PubMed|MEDLINE|NLM", re.IGNORECASE)


def read_fields(fields: tuple[Field, ...]) -> Draft:
    """What the fields of one record say."""
    record = _Record(fields)
    take_fields(record.draft, fields, record.take)
    return record.draft


def pages_variable(value: str, kind: str) -> str:
    """The variable %P holds: a whole work's number of pages, or the pages a part stands on."""
    return "number-of-pages" if kind in WHOLE and not _RANGE.fullmatch(value) else "page"


class _Record:
    """The draft of a reference and what one tag must know of the others."""

    def __init__(self, fields: tuple[Field, ...]) -> None:
        first: dict[str, str] = {}
        for field in fields:
            if field.value:
                first.setdefault(field.tag, field.value)
        self.has_type = "0" in first
        types = [one_line(field.value) for field in fields if field.tag == "0" and field.value]
        named = next(filter(None, (kind_in(field.value) for field in fields if field.tag == FREE)), "")
        self.draft = Draft(ORIGIN, named or (_kind_of(types[-1]) if types else _guess(first)))
        told = bool(types) and types[-1] != type_of(self.draft.kind)[0]
        if told and _kind_of(types[-1]) == self.draft.kind:
            self.draft.keep_first("0", types[-1])
            if types[-1].lower() not in KIND_OF_TYPE:
                self.draft.notes.append(("tagged-unknown-type", {"type": types[-1][:80]}))
        self.variables = variables(self.draft.kind)
        self.roles = roles(self.draft.kind, types[-1] if types else "", "A" in first)
        self.journal = first.get("J") or first.get("B", "")
        self.is_medline = any(_MEDLINE.fullmatch(first.get(tag, "")) for tag in ("~", "W"))

    def take(self, field: Field) -> bool:
        """Put one field in its place."""
        tag, value = field.tag, field.value
        handler = _HANDLERS.get(tag)
        if handler:
            return handler(self, value)
        if tag in self.roles:
            return self.draft.creator(value, self.roles[tag])
        return tag in self.variables and self.draft.variable(self.variables[tag], value)


def _kind_of(ty: str) -> str:
    return KIND_OF_TYPE.get(ty.lower(), "document")


def _guess(first: dict[str, str]) -> str:
    """The kind of a record without %0, as refer(1) tells it."""
    for tag, kind in (("J", "article-journal"), ("B", "chapter"), ("I", "book")):
        if tag in first:
            return kind
    return "document"


def _label(record: _Record, value: str) -> bool:
    key = value if not re.search(r"\s", value) else ""
    record.draft.citekey = record.draft.citekey or key
    return bool(key) and record.draft.citekey == key


def _resource(record: _Record, value: str) -> bool:
    # EndNote keeps the DOI here; Zotero the type of the work.
    taken = record.draft.doi(value)
    return taken or (bool(_WORDS.fullmatch(value)) and record.draft.variable("genre", value))


def _pages(record: _Record, value: str) -> bool:
    value = re.sub(r"(?<=\d) ?-{2} ?(?=\d)", "-", one_line(value))
    return record.draft.variable(pages_variable(value, record.draft.kind), value)


def _free(record: _Record, value: str) -> bool:
    """A note; to EndNote the alternate title, which is an article's journal abbreviated."""
    if record.has_type and record.draft.kind in PERIODICALS and _abbreviates(one_line(value), record.journal):
        return record.draft.variable("container-title-short", value)
    rest = take_lines(record.draft, value)
    return not rest or record.draft.note("\n".join(rest))


def _abbreviates(short: str, full: str) -> bool:
    words = [word for word in re.split(r"[\s.]+", short.lower()) if word]
    rest = iter(full.lower().split())
    return bool(words) and len(short) < len(full) and all(any(each.startswith(word) for each in rest) for word in words)


def _edition(record: _Record, value: str) -> bool:
    """The edition; of an article, when it was online ahead of its issue."""
    if record.draft.kind not in PERIODICALS:
        return record.draft.variable(record.variables["7"], value)
    date, whole = read_slashed(re.sub(r"^Epub:? *", "", one_line(value), flags=re.IGNORECASE))
    return bool(date and whole and date.year) and record.draft.variable("available-date", str(date))


def _accession(record: _Record, value: str) -> bool:
    return record.is_medline and value.isdecimal() and record.draft.identify(identifier("pmid", value))


def _original(record: _Record, value: str) -> bool:
    return bool(re.fullmatch(r"\d{4}", value)) and record.draft.variable("original-date", value)


def _body(record: _Record, value: str) -> bool:
    """A corporate author to refer(1); EndNote has the translated title here."""
    if record.has_type:
        return False
    return record.draft.body(value, "author")


_HANDLERS: dict[str, Callable[[_Record, str], bool]] = {
    "0": lambda record, value: True,
    "T": lambda record, value: record.draft.set_title(value),
    "D": lambda record, value: record.draft.date("issued", value),
    "8": lambda record, value: record.draft.day(value),
    "[": lambda record, value: record.draft.date("accessed", value),
    "F": _label,
    "G": lambda record, value: record.draft.set_language(value),
    "K": lambda record, value: record.draft.keywords(re.split(r"[;\n]", value)),
    "O": _free,
    "P": _pages,
    "Q": _body,
    "R": _resource,
    "U": lambda record, value: record.draft.address(value),
    "X": lambda record, value: record.draft.abstract(value),
    "Z": lambda record, value: record.draft.note(value),
    "<": lambda record, value: record.draft.note(value),
    ">": lambda record, value: record.draft.file(value, "pdf"),
    "@": lambda record, value: record.draft.serial_or_number(value, NUMBERED),
    "2": lambda record, value: record.draft.pmcid(value),
    "7": _edition,
    "M": _accession,
    "(": _original,
}
