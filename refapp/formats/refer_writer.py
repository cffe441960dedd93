"""A Reference to a Refer record as EndNote reads it: the same tables as reading, extra fields returned in order."""

from __future__ import annotations

import re
from collections.abc import Iterator

from refapp.model.reference import Reference

from .refer_fields import FREE, KIND_OF_TYPE, NUMBERED, roles, tags, type_of
from .refer_reader import ORIGIN, pages_variable
from .tagged_lines import Grammar, write_field
from .tagged_text import clean_line, clean_lines, serial_numbers, write_name
from .tagged_variables import creator_line, identifier_line, variable_line


def write_record(reference: Reference, grammar: Grammar) -> str:
    """One record, its type first."""
    extra = [(e.name, e.value) for e in reference.extra if e.origin == ORIGIN and grammar.match(f"%{e.name} x")]
    return "".join(write_field(f"%{tag} ", value, grammar) for tag, value in _fields(reference, extra) if value)


def _fields(reference: Reference, extra: list[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    type_, *free = _type(reference.kind, next((value for name, value in extra if name == "0"), ""))
    yield from (type_, *free)
    tag_of = {role: tag for tag, role in reversed(roles(reference.kind, type_[1]).items())}
    if not re.search(r"\s", reference.citekey):
        yield "F", reference.citekey
    for creator in reference.creators:
        if creator.surname.strip():
            tag = tag_of.get(creator.role)
            yield (tag, write_name(creator)) if tag else (FREE, creator_line(creator))
    yield "T", clean_line(reference.title)
    yield from _variables(reference)
    yield from _dates(reference)
    yield from _identifiers(reference)
    yield "G", reference.language
    for word in reference.tags:
        if word.kind in ("keyword", "user"):
            yield "K", clean_line(word.name)
    abstracts = 0
    for text in reference.texts:
        if text.role == "note":
            yield "Z", clean_lines(text.body)
        elif text.role == "abstract":
            if not abstracts or text.origin == ORIGIN:
                yield "X", clean_lines(text.body)
            abstracts += 1
    yield "U", reference.fields.get("URL", "")
    for link in reference.links:
        if link.relation in ("", "pdf"):
            yield ">" if link.relation else "U", link.url
    for file in reference.attachments:
        yield ">", file.path
    yield from (pair for pair in extra if pair[0] != "0")


def _type(kind: str, original: str) -> Iterator[tuple[str, str]]:
    usual, tells_kind = type_of(kind)
    written = original if original and KIND_OF_TYPE.get(original.lower(), "document") == kind else ""
    yield "0", written or usual
    if not written and not tells_kind:
        yield FREE, f"type: {kind}"


def _variables(reference: Reference) -> Iterator[tuple[str, str]]:
    known = tags(reference.kind)
    for name, value in reference.fields.items():
        value = clean_line(value)
        if name == "URL":
            continue
        if name in known:
            yield known[name], value
        elif name in ("page", "number-of-pages") and pages_variable(value, reference.kind) == name:
            yield "P", value
        elif name == "number" and reference.kind in NUMBERED and not serial_numbers(value):
            yield "@", value
        elif value:
            yield FREE, variable_line(name, value)


def _dates(reference: Reference) -> Iterator[tuple[str, str]]:
    date = reference.issued
    if date and date.year is not None and 1000 <= date.year <= 9999:
        yield "D", str(date.year)
        if date.month or date.season or date.circa or date.end:
            yield "8", str(date)
    elif date:
        yield "D", str(date)
    if reference.accessed:
        yield "[", str(reference.accessed)


def _identifiers(reference: Reference) -> Iterator[tuple[str, str]]:
    for each in reference.identifiers:
        if each.scheme == "doi":
            yield "R", each.value
        elif each.scheme in ("isbn", "issn") and serial_numbers(each.value):
            yield "@", each.value
        elif each.scheme == "pmcid":
            yield "2", each.value
        else:
            yield FREE, identifier_line(each.scheme, each.value)
