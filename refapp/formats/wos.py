"""Web of Science's tagged records (`PT J`, once ISI Export Format), by its "Core Collection Field Tags"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from refapp.model.folding import fold
from refapp.model.identifiers import ORCID, identifier
from refapp.model.names import Creator

from . import Format, Record
from .decoding import is_binary
from .tagged_dates import read_words
from .tagged_draft import Draft
from .tagged_lines import Field, Grammar, head_text
from .tagged_reader import Handler, handle, ignore, names, read_file, take_fields, variable
from .tagged_text import clean_line, read_name

KEY = "wos"
# A value that goes on is indented by three.
_TAG = re.compile(r"([A-Z][A-Z0-9])(?: (.*)|$)")
_GRAMMAR = Grammar(
    _TAG, starts=frozenset({"PT"}), ends=frozenset({"ER"}), outside=frozenset({"FN", "VR", "EF"}), blank_ends=False
)
_HEAD = re.compile(r"^\ufeff?FN (?:ISI|Clarivate|Thomson)", re.MULTILINE)
_TYPE = re.compile(r"^\ufeff?PT [A-Z]\s*$", re.MULTILINE)
_TAGS = re.compile(r"^(AU|AF|TI|SO|UT|PY|BP|VL|CR|C1|ER)(?: |$)", re.MULTILINE)

_SEASONS = {"WIN": "Winter", "SPR": "Spring", "SUM": "Summer", "FAL": "Fall"}
# Publication type (PT); a document type (DT) may say more.
_KIND_OF_PT = {"J": "article-journal", "B": "book", "S": "chapter", "P": "patent", "C": "paper-conference"}
_KIND_OF_DT = (
    ("book chapter", "chapter"),
    ("proceedings paper", "paper-conference"),
    ("conference paper", "paper-conference"),
    ("meeting abstract", "paper-conference"),
    ("book review", "review-book"),
    ("data paper", "article-journal"),
    ("data set", "dataset"),
    ("dissertation", "thesis"),
)


def sniff(head: bytes, file_name: str) -> int:
    """How sure the first bytes are Web of Science's: 90 with its heading, 80 with its types and tags."""
    if is_binary(head):
        return 0
    text = head_text(head)
    if _HEAD.search(text[:2000]):
        return 90
    if _TYPE.search(text) and len(set(_TAGS.findall(text))) >= 3:
        return 80
    return 20 if file_name.lower().endswith((".isi", ".ciw")) else 0


def read(data: bytes, file_name: str) -> Iterator[Record]:
    """Every record of the file."""
    return read_file(data, file_name, KEY, _GRAMMAR, read_fields)


def read_fields(fields: tuple[Field, ...]) -> Draft:
    """What the fields of one record say."""
    first: dict[str, str] = {}
    for field in fields:
        if field.value:
            first.setdefault(field.tag, field.value)
    draft = Draft(KEY, _kind(first))
    numbers: list[tuple[int, str, str]] = []  # of people: position, tag, value
    part = draft.kind in ("chapter", "paper-conference") or first.get("PT") in ("J", "S")

    def take(field: Field) -> bool:
        tag, value = field.tag, field.value
        if tag in ("AU", "BA") and {"AU": "AF", "BA": "BF"}[tag] in first:
            return True  # the same names, shortened
        if tag in ("BA", "BF", "GP"):
            return _names_of_book(draft, tag, value)
        if tag == "SO":
            return draft.variable("container-title", value) if part or "TI" in first else draft.set_title(value)
        if tag in ("OI", "RI"):
            numbers.append((draft.position, tag, value))
            return True
        if tag in ("PS", "AR") and ("BP" in first or (tag == "PS" and "AR" in first)):
            return False
        return handle(_HANDLERS, draft, tag, value)

    take_fields(draft, fields, take, lambda: _numbers(draft, numbers))
    _pages(draft, first)
    return draft


def _kind(first: dict[str, str]) -> str:
    document = first.get("DT", "").lower()
    told = next((kind for words, kind in _KIND_OF_DT if words in document), "")
    journal = first.get("PT", "").strip() == "J"
    if told and not (journal and told == "paper-conference"):  # proceedings in a journal are cited as articles
        return told
    usual = "article-journal" if "SO" in first else "document"
    return _KIND_OF_PT.get(first.get("PT", "").strip()[:1], usual)


def _numbers(draft: Draft, told: list[tuple[int, str, str]]) -> None:
    """Give `Doe, Jane/0000-0002-1825-0097; …` to those named so; what is no ORCID or fits nobody alone is kept."""
    for position, tag, value in told:
        left = []
        for each in filter(None, map(str.strip, clean_line(value).split(";"))):
            name, _, number = each.rpartition("/")
            person = read_name(name, "author") if ORCID.fullmatch(number) else None
            found = [at for at, creator in enumerate(draft.creators) if person and _same(person, creator)]
            if len(found) == 1 and draft.creators[found[0]].orcid in ("", number):
                draft.creators[found[0]] = replace(draft.creators[found[0]], orcid=number)
            else:
                left.append(each)
        if left:
            draft.keep(tag, "; ".join(left), position)


def _same(one: Creator, other: Creator) -> bool:
    """Whether two names are those of one person, as far as the shorter given name tells."""
    ours, theirs = (re.findall(r"[^\W\d_]+", fold(each.given)) for each in (one, other))
    if fold(one.surname) != fold(other.surname) or not ours or not theirs:
        return False
    return all(mine.startswith(their) or their.startswith(mine) for mine, their in zip(ours, theirs, strict=False))


def _published(draft: Draft, value: str) -> bool:
    """`SEP 10`, `MAY-JUN`, `04 2006`: a month without its year is put into the year of PY."""
    value = clean_line(value)
    match = re.fullmatch(r"(\d{1,2}) (\d{4})", value)
    return draft.day(f"{match[2]}/{match[1]}/" if match else _SEASONS.get(value.upper(), value.title()))


def _pages(draft: Draft, first: dict[str, str]) -> None:
    start, end = clean_line(first.get("BP", "")), clean_line(first.get("EP", ""))
    if start and end and start != end:
        dash = "–" if "-" in start + end else "-"
        draft.variable("page", f"{start}{dash}{end}")
    elif start or end:
        draft.variable("page", start or end)
    told = draft.fields.get("page", "")
    for tag, value in (("BP", start), ("EP", end)):
        if value not in told:
            draft.keep(tag, value)


def _names_of_book(draft: Draft, tag: str, value: str) -> bool:
    """The authors, and the body that is one, of the book that a part is in, or of the book itself."""
    role = "author" if draft.kind == "book" else "container-author"
    return draft.body(value, role) if tag == "GP" else names(role)(draft, value)


def _early(draft: Draft, value: str) -> bool:
    """`SEP 2020`: when it was online ahead of its issue."""
    date = read_words(value.title())
    return bool(date) and draft.variable("available-date", str(date))


def _split_keywords(draft: Draft, value: str) -> bool:
    return draft.keywords(clean_line(value).split(";"))


def _source_title(draft: Draft, value: str) -> bool:
    return draft.variable("container-title-short", value)


def _serial(draft: Draft, value: str) -> bool:
    return draft.serial(value)


def _pmid(draft: Draft, value: str) -> bool:
    return value.isdecimal() and draft.identify(identifier("pmid", value))


_HANDLERS: dict[str, Handler] = {
    "PT": ignore,
    "BP": ignore,
    "EP": ignore,
    "TI": lambda draft, value: draft.set_title(value),
    "AF": names("author"),
    "AU": names("author"),
    "BE": names("editor"),
    "ED": names("editor"),
    "CA": lambda draft, value: draft.body(value, "author"),
    "PS": variable("page"),
    "AR": variable("page"),
    "J9": _source_title,
    "JI": _source_title,
    "SE": variable("collection-title"),
    "VL": variable("volume"),
    "IS": variable("issue"),
    "PU": variable("publisher"),
    "PI": variable("publisher-place"),
    "PV": variable("publisher-place"),
    "PG": variable("number-of-pages"),
    "CT": variable("event-title"),
    "CL": variable("event-place"),
    "CY": variable("event-date"),
    "PN": variable("part-number"),
    "SU": variable("supplement-number"),
    "MA": variable("number"),
    "EA": lambda draft, value: _early(draft, clean_line(value)),
    "PD": _published,
    "PY": lambda draft, value: draft.date("issued", value),
    "LA": lambda draft, value: draft.set_language(value),
    "AB": lambda draft, value: draft.abstract(clean_line(value)),
    "DE": _split_keywords,
    "ID": _split_keywords,
    "SN": _serial,
    "EI": _serial,
    "BN": _serial,
    "DI": lambda draft, value: draft.doi(value),
    "D2": lambda draft, value: draft.doi(value),
    "PM": _pmid,
}

FORMAT = Format(KEY, "Web of Science", (".isi", ".ciw"), sniff, read, None)
