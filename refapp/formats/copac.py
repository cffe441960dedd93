"""Copac's tagged records (`TI- …`): the union catalogue of British and Irish libraries, until 2019."""

from __future__ import annotations

import re
from collections.abc import Iterator

from . import Format, Record
from .decoding import is_binary
from .tagged_draft import Draft
from .tagged_lines import Field, Grammar, head_text
from .tagged_reader import Handler, handle, read_file, take_fields, variable
from .tagged_text import clean_line

KEY = "copac"
_GRAMMAR = Grammar(re.compile(r"([A-Z]{2})-(?: (.*)|$)"), blank_ends=True)
_LOOKS = re.compile(r"^\ufeff?([A-Z]{2})- \S", re.MULTILINE)
_OWN = frozenset("TI AU PU PY PD IS KW HL DT NT".split())


def sniff(head: bytes, file_name: str) -> int:
    """How sure the first bytes are Copac's: 80 with a title and the libraries that hold the work."""
    if is_binary(head):
        return 0
    tags = set(_LOOKS.findall(head_text(head)))
    return 80 if "TI" in tags and len(tags & _OWN) >= 4 else 0


def read(data: bytes, file_name: str) -> Iterator[Record]:
    """Every record of the file."""
    return read_file(data, file_name, KEY, _GRAMMAR, _read)


def _read(fields: tuple[Field, ...]) -> Draft:
    draft = Draft(KEY, "book")

    take_fields(draft, fields, lambda field: handle(_HANDLERS, draft, field.tag, clean_line(field.value)))
    return draft


def _published(draft: Draft, value: str) -> bool:
    """`London ; New York : McGraw-Hill`."""
    place, colon, publisher = value.rpartition(" : ")
    if not colon:
        return draft.variable("publisher", value)
    return draft.variable("publisher-place", place) and draft.variable("publisher", publisher)


def _physical(draft: Draft, value: str) -> bool:
    """`ix, 357p : ill., forms ; 24cm`: the pages; the rest is kept."""
    pages = re.search(r"(\d+) ?p\b", value)
    if pages:
        draft.variable("number-of-pages", pages[1])
    return False


_HANDLERS: dict[str, Handler] = {
    "TI": lambda draft, value: draft.set_title(value),
    "AU": lambda draft, value: draft.creator(value, "author"),
    "SE": variable("collection-title"),
    "ED": variable("edition"),
    "PU": _published,
    "PY": lambda draft, value: draft.date("issued", value.strip("[].c© ")),
    "PD": _physical,
    "IS": lambda draft, value: draft.serial(value),
    "NT": lambda draft, value: draft.note(value),
    "KW": lambda draft, value: draft.keywords([value]),
    "LA": lambda draft, value: draft.set_language(value),
    "UR": lambda draft, value: draft.address(value),
}

FORMAT = Format(KEY, "Copac", (), sniff, read, None)
