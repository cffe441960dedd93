"""PubMed's tagged records (`PMID- …`, .nbib), by "MEDLINE/PubMed Data Element (Field) Descriptions" of the NLM."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from refapp.model.identifiers import find_doi, identifier

from . import Format, Record
from .decoding import is_binary
from .tagged_dates import read_words
from .tagged_draft import Draft
from .tagged_lines import Field, Grammar, head_text
from .tagged_reader import Handler, handle, names, read_file, take_fields, variable
from .tagged_text import clean_line, serial_numbers

KEY = "nbib"
# The tag fills four places before its hyphen; a value that goes on is indented by six.
_TAG = re.compile(r"(?=[A-Z])([A-Z0-9]{2,4}) {0,2}-(?: |(?=\S)|$)(.*)")
_GRAMMAR = Grammar(_TAG, starts=frozenset({"PMID"}), blank_ends=True)
_LOOKS = re.compile(r"^(?=[A-Z])([A-Z0-9]{2} {2}|[A-Z0-9]{3} |[A-Z0-9]{4})-(?: |$)", re.MULTILINE)
_ORCID = re.compile(r"\b(\d{4})-?(\d{4})-?(\d{4})-?(\d{3}[\dX])\b")
_SUFFIX = re.compile(r"^([^,]+), ([^,]+) (Jr|Sr|2nd|3rd|II|III|IV)\.?$")
_OWN = frozenset("PMID OWN STAT FAU DCOM EDAT MHDA CRDT PHST PST SO MH TA JT JID LID AID PMC DP OT FED".split())

# Publication type, kind: the first that a record names.
_KINDS = {
    "Preprint": "article",
    "Newspaper Article": "article-newspaper",
    "Technical Report": "report",
    "Dissertations": "thesis",
    "Academic Dissertation": "thesis",
    "Congress": "paper-conference",
    "Congresses": "paper-conference",
    "Clinical Conference": "paper-conference",
    "Dataset": "dataset",
    "Legal Case": "legal_case",
    "Legislation": "legislation",
    "Book Review": "review-book",
}


def sniff(head: bytes, file_name: str) -> int:
    """How sure the first bytes are PubMed's: 90 with its number and tags of its own."""
    if is_binary(head):
        return 0
    named = file_name.lower().endswith(".nbib")
    text = head_text(head)
    tags = {tag.strip() for tag in _LOOKS.findall(text)}
    if re.search(r"^\ufeff?PMID *- ?\d", text, re.MULTILINE):
        return 90
    if len(tags & _OWN) >= 2 and "TY" not in tags:
        return 70
    return 20 if named else 0


def read(data: bytes, file_name: str) -> Iterator[Record]:
    """Every record of the file."""
    return read_file(data, file_name, KEY, _GRAMMAR, _read)


def _read(fields: tuple[Field, ...]) -> Draft:
    present = {field.tag for field in fields if field.value}
    types = [field.value for field in fields if field.tag == "PT"]
    known = next((_KINDS[each] for each in types if each in _KINDS), "")
    usual = "article-journal" if {"JT", "TA", "PMID", "PMC"} & present else "document"
    if "BTI" in present:
        usual = "chapter" if "TI" in present else "book"
    draft = Draft(KEY, known or usual)

    places: dict[int, list[str]] = {}

    def take(field: Field) -> bool:
        if field.tag in ("AD", "AUID") and draft.creators:
            return _about(draft, field, places)
        if field.tag == "AU" and "FAU" in present:
            return True  # the same names, shortened
        if field.tag == "ED" and "FED" in present:
            return True
        if field.tag == "PT" and field.value in _KINDS:
            return True
        return handle(_HANDLERS, draft, field.tag, field.value)

    take_fields(draft, fields, take)
    for number, told in places.items():
        draft.creators[number] = replace(draft.creators[number], affiliation="; ".join(told))
    return draft


def _about(draft: Draft, field: Field, places: dict[int, list[str]]) -> bool:
    """Where the last author works, and the author's ORCID."""
    last = len(draft.creators) - 1
    if field.tag == "AD":
        places.setdefault(last, []).append(clean_line(field.value))
        return True
    orcid = _ORCID.search(field.value)
    if orcid:
        draft.creators[last] = replace(draft.creators[last], orcid="-".join(orcid.groups()))
    return bool(orcid)


def _number(scheme: str) -> Handler:
    def take(draft: Draft, value: str) -> bool:
        # A line after it that is no field does not belong to a number.
        number, *rest = value.split("\n")
        for line in rest:
            draft.keep("PMID", line)
        return bool(re.search(r"\d", number)) and draft.identify(identifier(scheme, number))

    return take


def _article_id(draft: Draft, value: str) -> bool:
    """`10.1000/x [doi]`, `S0140 [pii]`."""
    if value.endswith("[doi]") or find_doi(value) == value.removeprefix("doi:"):
        return draft.doi(value)
    if value.endswith("[pmc]"):
        return draft.identify(identifier("pmcid", value))
    return False


def _serial(draft: Draft, value: str) -> bool:
    found = serial_numbers(re.sub(r"\(.*?\)", " ", value))
    return bool(found) and all(draft.identify(each) for each in found)


def _author(draft: Draft, value: str) -> bool:
    """`Long V`, `Doe JA Jr`: family name, then initials."""
    match = re.fullmatch(r"(.+?) ([A-Z-]{1,4})(?: (Jr|Sr|2nd|3rd|II|III|IV))?", value)
    return draft.creator(", ".join(filter(None, (match[1], match[2], match[3]))) if match else value, "author")


def _full_name(role: str) -> Handler:
    """`Doe, Jane A Jr`: the suffix behind the given names."""
    return lambda draft, value: draft.creator(_SUFFIX.sub(r"\1, \3, \2", value), role)


def _translated(draft: Draft, value: str) -> bool:
    return draft.variable("original-title", re.sub(r"(?<!\.)\.$", "", clean_line(value)))


def _country(draft: Draft, value: str) -> bool:
    """Where a book was published; of a journal it says nothing of the article."""
    return draft.kind in ("book", "chapter") and draft.variable("publisher-place", value)


def _heading(draft: Draft, value: str) -> bool:
    """A MeSH heading with its qualifiers; an asterisk marks the chief ones."""
    return draft.keywords([clean_line(value).replace("*", "")])


def _pages(draft: Draft, value: str) -> bool:
    return draft.variable("page", re.sub(r"[.;]$", "", value))


def _title(draft: Draft, value: str) -> bool:
    # PubMed ends titles with a full stop and puts translated ones into brackets.
    title = clean_line(value)
    if title.startswith("[") and title.rstrip(".").endswith("]"):
        title = title.rstrip(".")[1:-1]
    return draft.set_title(title[:-1] if title.endswith(".") and not title.endswith("..") else title)


def _published(draft: Draft, value: str) -> bool:
    """`2013 Jun 10`, `2013 06 10`, `2013 May-Jun`, `2013 Spring`."""
    value = clean_line(value)
    numbers = re.fullmatch(r"(\d{4})((?: \d{1,2}){0,2})", value)
    if numbers:
        return draft.date("issued", "/".join((numbers[1] + numbers[2]).split()) + ("/" if numbers[2] else ""))
    if read_words(value):
        return draft.date("issued", value)
    first = re.match(r"\d{4}(?: [A-Z][a-z]{2}\b)?", value)
    if not first:
        return draft.date("issued", value)  # words
    draft.keep("DP", value)
    draft.notes.append(("date-partly-understood", {"text": value[:80], "date": first[0]}))
    return draft.date("issued", first[0])


def _electronic(draft: Draft, value: str) -> bool:
    match = re.fullmatch(r"(\d{4})(\d\d)(\d\d)", value)
    return bool(match) and draft.variable("available-date", "-".join(match.groups()) if match else "")


def _other_abstract(draft: Draft, value: str) -> bool:
    """`Publisher: …`, `spa: …`: an abstract in another language or by another hand."""
    return draft.abstract(clean_line(value))


_HANDLERS: dict[str, Handler] = {
    "PMID": _number("pmid"),
    "PMC": _number("pmcid"),
    "TI": _title,
    "BTI": lambda draft, value: draft.variable("container-title", value) or draft.set_title(value),
    "JT": variable("container-title"),
    "TA": variable("container-title-short"),
    "VI": variable("volume"),
    "IP": variable("issue"),
    "PG": _pages,
    "CTI": variable("collection-title"),
    "VTI": variable("volume-title"),
    "TT": _translated,
    "PL": _country,
    "EN": variable("edition"),
    "PB": variable("publisher"),
    "CP": variable("chapter-number"),
    "DP": _published,
    "DEP": _electronic,
    "FAU": _full_name("author"),
    "AU": _author,
    "FED": _full_name("editor"),
    "ED": names("editor"),
    "CN": lambda draft, value: draft.body(value, "author"),
    "LA": lambda draft, value: draft.set_language(value),
    "AB": lambda draft, value: draft.abstract(clean_line(value)),
    "OAB": _other_abstract,
    "GN": lambda draft, value: draft.note(clean_line(value)),
    "CON": lambda draft, value: draft.note(clean_line(value)),
    "MH": _heading,
    "OT": _heading,
    "IS": _serial,
    "ISBN": _serial,
    "LID": _article_id,
    "AID": _article_id,
    "URL": lambda draft, value: draft.address(value),
}

FORMAT = Format(KEY, "PubMed (nbib)", (".nbib",), sniff, read, None)
