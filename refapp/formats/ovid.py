"""Ovid's citation export: records begun by `<8>`, field names on lines of their own, values indented below."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from refapp.model.dates import parse_date
from refapp.model.identifiers import identifier

from . import Format, Record
from .decoding import is_binary
from .ovid_source import short_source, source
from .tagged_draft import Draft
from .tagged_lines import Field, Grammar, head_text
from .tagged_reader import Handler, handle, ignore, read_file, take_fields, variable
from .tagged_text import clean_line

KEY = "ovid"
_NAME = re.compile(r"(<(?=\d+>[ \t]*$)|[A-Z][A-Za-z/-]*(?: [A-Za-z/-]+){0,9}(?=[ \t.]*$))(.*)")
_GRAMMAR = Grammar(_NAME, starts=frozenset({"<"}))
_START = re.compile(r"^\ufeff?<\d+>[ \t]*$", re.MULTILINE)
_FIELDS = re.compile(r"^(?:Accession Number|Authors?|Title|Source|Abstract|Institution|Score)[ \t]*$", re.MULTILINE)

_AHEAD = re.compile(r"\d{1,2} \w+ \d{4}|\w+ \d{4}")
_LONGEST = 300  # characters of a name that may have degrees
_DEGREES = re.compile(
    r"(?:[\s,]+(?:Dr|MDs?|M\.D\.|PhD|Ph\.D\.|RN|FAAN|MSc|BSc|MPH|DDS|DVM|PharmD|DNP|MSN|BSN|MBBS|MBChB|MB|FRCS|FACS|FRCP|"
    r"FACP|FCCP|EdD|ScD|DrPH|MBA|RD|RPh|MS|MA|BA|BS|DO|APRN|CNS|DMD|MHS|PT|DPT))+$"
)
_INITIALS = re.compile(r"(?P<family>[^,]+?) (?P<given>[A-Z]{1,4})(?: (?P<suffix>Jr|Sr|2nd|3rd|4th))?\.?")
_SUFFIXED = re.compile(r"([^,]+, [^,]+?) (Jr|Sr|2nd|3rd|4th)\.?")
_NUMBERED = re.compile(r"\((\d+)\) ?(.+)")
# Fields that only the databases of PubMed's records have: there the record's number is the PMID.
_OF_MEDLINE = frozenset(("MeSH Subject Headings", "NLM Journal Code", "NLM Journal Name", "Entrez Date"))
_KINDS = (
    ("chapter", "chapter"), ("dissertation", "thesis"), ("conference", "paper-conference"),
    ("book review", "review-book"), ("book", "book"), ("patent", "patent"), ("report", "report"),
    ("journal", "article-journal"),
)  # fmt: skip
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
    return read_file(data, file_name, KEY, _GRAMMAR, _read)


def _read(fields: tuple[Field, ...]) -> Draft:
    first: dict[str, str] = {}
    for field in fields:
        first.setdefault(field.tag, field.value)
    draft = Draft(KEY, _kind(first))
    places: dict[str, str] = {}
    numbers: dict[int, list[str]] = {}  # of institutions, by the place of the creator

    def take(field: Field) -> bool:
        tag, value = field.tag, field.value
        if tag in ("Author", "Authors", "Chapter Author"):
            return "Authors Full Name" in first or _authors(draft, value, numbers)
        if tag == "Authors Full Name":
            return _authors(draft, value, numbers)
        if tag == "Institution":
            lines = [_NUMBERED.fullmatch(clean_line(line)) for line in value.split("\n") if line.strip()]
            places.update({match[1]: match[2] for match in lines if match})
            used = {number for each in numbers.values() for number in each}
            return all(match and match[1] in used for match in lines)
        if tag == "Unique Identifier" and _OF_MEDLINE & set(first) and value.strip().isdecimal():
            return draft.identify(identifier("pmid", value.strip()))
        return handle(_HANDLERS, draft, tag, value)

    def last() -> None:
        for at, several in numbers.items():
            affiliation = "; ".join(places[number] for number in several if number in places)
            draft.creators[at] = replace(draft.creators[at], affiliation=affiliation)

    take_fields(draft, fields, take, last)
    return draft


def _kind(first: dict[str, str]) -> str:
    said = f"{first.get('Publication Type', '')} {first.get('Document Type', '')}".lower()
    told = next((kind for word, kind in _KINDS if word in said), "")
    if "Book Title" in first:
        return "chapter"
    usual = "article-journal" if {"Source", "ISSN"} & set(first) else "book" if "ISBN" in first else "document"
    return told or usual


def _authors(draft: Draft, value: str, numbers: dict[int, list[str]]) -> bool:
    """`Verbeek, Jan MD *;  Hermans, Erik MD +`: without degrees and without the marks of their institutions."""
    parts = [part.strip() for part in clean_line(value).rstrip(".").split(";")]
    for part in parts:
        marks = _MARKS.search(f" {part}") if len(part) < _LONGEST else None
        bare = _DEGREES.sub("", _MARKS.sub("", f" {part}")).strip(" ,") if len(part) < _LONGEST else part
        initials = _INITIALS.fullmatch(bare)
        if initials:
            suffix = f", {initials['suffix']}" if initials["suffix"] else ""
            bare = f"{initials['family']}, {' '.join(initials['given'])}{suffix}"
        later = _SUFFIXED.fullmatch(bare)
        bare = f"{later[1]}, {later[2]}" if later else bare
        if bare and not draft.creator(bare, "author"):
            draft.keep("Author", part)
        elif bare and marks and (found := re.findall(r"\d+", marks[0])):
            numbers[len(draft.creators) - 1] = found
    return True


def _numbers(draft: Draft, value: str) -> bool:
    """`10.1000/x [doi]`, `PMC123 [Available on …]`, one a line."""
    for line in filter(None, map(clean_line, value.split("\n"))):
        pmc = re.match(r"PMC\d+\b", line)
        if pmc:
            draft.identify(identifier("pmcid", pmc[0]))
        if not (pmc and pmc[0] == line.rstrip(".")) and not draft.doi(line):
            draft.keep("Article Identifier", line)
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
    """Words with semicolons between them, or one a line."""
    words = clean_line(value).split(";") if ";" in value else value.split("\n")
    # A star marks a main subject of the article.
    return draft.keywords([word.strip().lstrip("*").rstrip(".") for word in words])


def _sentence(name: str) -> Handler:
    """A handler for a title that ends in a full stop."""
    return lambda draft, value: draft.variable(name, clean_line(value).removesuffix("."))


def _journal(draft: Draft, value: str) -> bool:
    """The journal, which Source may have told with other capitals."""
    told = draft.fields.get("container-title", "").lower() == clean_line(value).lower()
    return told or draft.variable("container-title", value)


def _editors(draft: Draft, value: str) -> bool:
    parts = [part for part in clean_line(value).rstrip(".").split(";") if part.strip()]
    return draft.creator(";".join(parts), "editor")


def _available(draft: Draft, value: str) -> bool:
    date = parse_date(clean_line(value).rstrip("."))
    return bool(date and date.year) and draft.variable("available-date", str(date))


_HANDLERS: dict[str, Handler] = {
    "<": ignore,
    "Score": ignore,
    "Title": _title,
    "Source": source,
    "Status": _status,
    "Abstract": lambda draft, value: draft.abstract(value),
    "Abbreviated Source": short_source,
    "Corporate Author": lambda draft, value: draft.body(value, "author"),
    "Book Editors": _editors,
    "Book Editor": _editors,
    "Editor": _editors,
    "Original Title": _sentence("original-title"),
    "Book Title": _sentence("container-title"),
    "Journal Name": _journal,
    "NLM Journal Name": _journal,
    "ISO Journal Abbreviation": variable("container-title-short"),
    "Journal Abbreviation": variable("container-title-short"),
    "Volume": variable("volume"),
    "Issue": variable("issue"),
    "Issue/Part": variable("issue"),
    "Page": variable("page"),
    "Pagination": variable("page"),
    "Edition": variable("edition"),
    "Edition Statement": variable("edition"),
    "Publisher": variable("publisher"),
    "Place of Publication": variable("publisher-place"),
    "Conference Information": variable("event-title"),
    "Year of Publication": lambda draft, value: draft.date("issued", value),
    "Publication Date": lambda draft, value: draft.date("issued", value),
    "Date of Publication": lambda draft, value: draft.date("issued", value),
    "Electronic Date of Publication": _available,
    **dict.fromkeys(
        ("Author Keywords", "Keywords", "Keyword Heading", "MeSH Subject Headings", "Mesh Headings", "Subject Headings",
         "Subject Heading", "Index Terms", "Candidate Terms"), _words,
    ),
    "Key Concepts": lambda draft, value: draft.keywords(re.split(r"[;,]", clean_line(value).rstrip("."))),
    "Language": lambda draft, value: draft.set_language(value),
    **dict.fromkeys(
        ("ISSN", "ISSN Print", "ISSN Electronic", "ISSN Linking", "ISBN", "Book ISBN", "ISBN Print", "ISBN Electronic"),
        lambda draft, value: draft.serial(clean_line(value).rstrip(".")),
    ),
    **dict.fromkeys(
        ("DOI", "DOI Number", "Digital Object Identifier"),
        lambda draft, value: draft.doi(value),
    ),
    "PMID": lambda draft, value: value.isdecimal() and draft.identify(identifier("pmid", value)),
    "Article Identifier": _numbers,
    "Other ID": _numbers,
    "General Note": lambda draft, value: draft.note(value),
    "Link to the Ovid Full Text or citation": lambda draft, value: draft.address(value),
    "URL": lambda draft, value: draft.address(value),
}  # fmt: skip

FORMAT = Format(KEY, "Ovid", (), sniff, read, None)
