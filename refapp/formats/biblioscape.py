"""Biblioscape's tag file (`--AU-- …`, records closed by `------`), by the tag list of its manual."""

from __future__ import annotations

import re
from collections.abc import Iterator

from . import Format, Record
from .decoding import is_binary
from .tagged_draft import Draft
from .tagged_lines import Field, Grammar, head_text
from .tagged_reader import Handler, handle, ignore, read_file, take_fields, variable
from .tagged_text import clean_line

KEY = "biblioscape"
_GRAMMAR = Grammar(re.compile(r"(------|--[A-Z][A-Z0-9]--)[ \t]*(.*)"), ends=frozenset({"------"}))
_LOOKS = re.compile(r"^\ufeff?--([A-Z][A-Z0-9])-- ", re.MULTILINE)
_KINDS = {
    "journal article": "article-journal",
    "article": "article-journal",
    "book": "book",
    "book section": "chapter",
    "conference": "paper-conference",
    "proceedings": "paper-conference",
    "report": "report",
    "thesis": "thesis",
    "dissertation": "thesis",
    "patent": "patent",
    "web page": "webpage",
    "newspaper article": "article-newspaper",
    "magazine article": "article-magazine",
    "manuscript": "manuscript",
    "computer program": "software",
    "map": "map",
}


def sniff(head: bytes, file_name: str) -> int:
    """How sure the first bytes are Biblioscape's."""
    if is_binary(head):
        return 0
    return 85 if len(set(_LOOKS.findall(head_text(head)))) >= 2 else 0


def read(data: bytes, file_name: str) -> Iterator[Record]:
    """Every record of the file."""
    return read_file(data, file_name, KEY, _GRAMMAR, _read)


def _read(fields: tuple[Field, ...]) -> Draft:
    fields = tuple(Field(field.tag.strip("-"), field.value, field.line) for field in fields)
    first = {field.tag: clean_line(field.value) for field in reversed(fields) if field.value}
    ty = first.get("RT", "").lower()
    draft = Draft(KEY, _KINDS.get(ty, "document"))
    if ty and ty not in _KINDS:
        draft.notes.append(("tagged-unknown-type", {"type": ty[:80]}))

    def take(field: Field) -> bool:
        if field.tag == "RT":
            return field.value.lower() in _KINDS
        if field.tag == "ST" and draft.kind == "book":
            return draft.variable("collection-title", field.value)
        return handle(_HANDLERS, draft, field.tag, field.value)

    take_fields(draft, fields, take)
    pages = [first[tag] for tag in ("PS", "PE") if tag in first]
    if pages:
        draft.variable("page", "-".join(dict.fromkeys(pages)))
    return draft


def _words(draft: Draft, value: str) -> bool:
    return draft.keywords(re.split(r"[;\n]", value))


_HANDLERS: dict[str, Handler] = {
    "AU": lambda draft, value: draft.creator(value, "author"),
    "TI": lambda draft, value: draft.set_title(value),
    "ST": variable("container-title"),
    "YP": lambda draft, value: draft.date("issued", value),
    "VL": variable("volume"),
    "NB": variable("issue"),
    "PS": ignore,
    "PE": ignore,
    "KW": _words,
    "PB": variable("publisher"),
    "PP": variable("publisher-place"),
    "ED": variable("edition"),
    "SE": variable("section"),
    "TH": variable("title-short"),
    "IS": lambda draft, value: draft.serial(value),
    "DI": lambda draft, value: draft.doi(value),
    "AB": lambda draft, value: draft.abstract(value),
    "NT": lambda draft, value: draft.note(value),
    "LG": lambda draft, value: draft.set_language(value),
    "AT": lambda draft, value: draft.address(value),
    "UR": lambda draft, value: draft.address(value),
}

FORMAT = Format(KEY, "Biblioscape", (), sniff, read, None)
