"""Ovid's citation export: records begun by `<8>`, field names on lines of their own, values indented below."""

from __future__ import annotations

import re
from collections.abc import Iterator

from . import Format, Record
from .decoding import decode, is_binary
from .tagged_draft import Draft
from .tagged_lines import Field, Grammar, head_text, tagged_records
from .tagged_reader import Handler, ignore, read_tagged, take_fields, variable
from .tagged_text import clean_line

KEY = "ovid"
_NAME = re.compile(r"(<(?=\d+>[ \t]*$)|[A-Z][A-Za-z/-]*(?: [A-Za-z/-]+){0,9}(?=[ \t.]*$))(.*)")
_GRAMMAR = Grammar(_NAME, starts=frozenset({"<"}))
_START = re.compile(r"^\ufeff?<\d+>[ \t]*$", re.MULTILINE)
_FIELDS = re.compile(r"^(?:Accession Number|Authors?|Title|Source|Abstract|Institution|Score)[ \t]*$", re.MULTILINE)

# `Ecohydrology.   8(6):1048-1064, September 2015.`; volume, issue and pages may be missing.
_SOURCE = re.compile(
    r"(?P<journal>.+?)\.(?: +(?P<volume>\w+)?(?: ?\((?P<issue>[^()]*)\))?"
    r"(?: ?[:,] ?(?P<pages>[\w.-]+(?: ?[-,] ?[\w.-]+)*?))?(?:, (?P<date>[^,:()]*\d{4}[^,:()]*?))?\.?)?"
)
_AHEAD = re.compile(r"\d{1,2} \w+ \d{4}|\w+ \d{4}")
_LONGEST = 300  # characters of a name that may have degrees
_DEGREES = re.compile(
    r"(?:[\s,]+(?:Dr|MDs?|M\.D\.|PhD|Ph\.D\.|RN|FAAN|MSc|BSc|MPH|DDS|DVM|PharmD|DNP|MSN|BSN|MBBS|MBChB|MB|FRCS|FACS|FRCP|"
    r"FACP|FCCP|EdD|ScD|DrPH|MBA|RD|RPh|MS|MA|BA|BS|DO|APRN|CNS|DMD|MHS|PT|DPT))+$"
)
_MARKS = re.compile(r"[\s,]*(?:[\d*+#&|]+|\[[^\[\]]*\])[\s\d,*+#&|]*$")
_BRACKET = re.compile(r"\s*\[([^\[\]]{1,60})\]\s*\.?$")


def sniff(head: bytes, file_name: str) -> int:
    """How sure the first bytes are Ovid's: 85 with a numbered record and names of fields."""
    if is_binary(head):
        return 0
    text = head_text(head)
    return 85 if _START.search(text) and len(set(_FIELDS.findall(text))) >= 2 else 0


def read(data: bytes, file_name: str) -> Iterator[Record]:
    """Every record of the file."""
    text = decode(data)[0]
    for record in read_tagged(tagged_records(text, _GRAMMAR), text, KEY, file_name, _read):
        told = tuple(each for each in record.problems if each.code != "tagged-no-end")
        yield Record(record.reference, record.place, told)


def _read(fields: tuple[Field, ...]) -> Draft:
    tags = {field.tag for field in fields}
    kind = "article-journal" if "Source" in tags or "ISSN" in tags else "book" if "ISBN" in tags else "document"
    draft = Draft(KEY, kind)

    def take(field: Field) -> bool:
        handler = _HANDLERS.get(field.tag)
        return handler(draft, field.value) if handler else False

    take_fields(draft, fields, take)
    return draft


def _authors(draft: Draft, value: str) -> bool:
    """`Verbeek, Jan MD *;  Hermans, Erik MD +`: without degrees and without the marks of their institutions."""
    parts = [part.strip() for part in clean_line(value).rstrip(".").split(";")]
    for part in parts:
        bare = _DEGREES.sub("", _MARKS.sub("", f" {part}")).strip(" ,") if len(part) < _LONGEST else part
        if bare and not draft.creator(bare, "author"):
            draft.keep("Author", part)
    return True


def _source(draft: Draft, value: str) -> bool:
    match = _SOURCE.fullmatch(clean_line(value)[:1000])
    if not match:
        return False
    draft.variable("container-title", match["journal"])
    for name, part in (("volume", "volume"), ("issue", "issue"), ("page", "pages")):
        if match[part]:
            draft.variable(name, match[part])
    if match["date"]:
        draft.date("issued", match["date"])
    return True


def _status(draft: Draft, value: str) -> bool:
    """`Publish Ahead of Print, …, 18 August 2014`."""
    dates = _AHEAD.findall(value)
    if dates and "issued" not in draft.dates:
        draft.date("issued", dates[-1])
    return False


def _title(draft: Draft, value: str) -> bool:
    title = clean_line(value)
    kind = _BRACKET.search(title)
    if kind:  # `[Miscellaneous]`, as the database files it
        draft.keep("Title", f"[{kind[1]}]")
        title = title[: kind.start()]
    return draft.set_title(title.rstrip(".") if not title.endswith("..") else title)


def _words(draft: Draft, value: str) -> bool:
    return draft.keywords(clean_line(value).rstrip(".").split(";"))


_HANDLERS: dict[str, Handler] = {
    "<": ignore,
    "Score": ignore,
    "Author": _authors,
    "Authors": _authors,
    "Title": _title,
    "Source": _source,
    "Status": _status,
    "Abstract": lambda draft, value: draft.abstract(value),
    "Author Keywords": _words,
    "Keywords": _words,
    "MeSH Subject Headings": _words,
    "Language": lambda draft, value: draft.set_language(value),
    "ISSN": lambda draft, value: draft.serial(value),
    "ISBN": lambda draft, value: draft.serial(value),
    "Publisher": variable("publisher"),
    "DOI Number": lambda draft, value: draft.doi(value),
    "Digital Object Identifier": lambda draft, value: draft.doi(value),
    "Link to the Ovid Full Text or citation": lambda draft, value: draft.address(value),
    "URL": lambda draft, value: draft.address(value),
}

FORMAT = Format(KEY, "Ovid", (), sniff, read, None)
