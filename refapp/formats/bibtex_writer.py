"""A Reference to a BibTeX entry: the same tables as reading, Unicode kept, extra fields of BibTeX returned."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from refapp.model.dates import parse_date
from refapp.model.kinds import KINDS
from refapp.model.names import Creator
from refapp.model.reference import Reference

from .bibtex_dates import edtf, read_date, write_date
from .bibtex_entry import ORIGIN
from .bibtex_fields import (
    DATE_FIELDS,
    MASTER,
    NAMES,
    PHD,
    SUBTYPES,
    TYPE_OF_KIND,
    kind_of,
    names_of_fields,
)
from .bibtex_files import write_files
from .bibtex_groups import write_groups
from .bibtex_handlers import ADDRESS
from .bibtex_names import write_names
from .bibtex_reader import TYPE_EXTRA
from .language_codes import to_babel
from .latex import to_verbatim
from .latex_out import balanced, escape, escape_paragraphs, from_text

_FIELD_OF_ROLE = dict(NAMES)
_FIELD_NAME = re.compile(r"[^\s=,{}\"#%@]+(?: [^\s=,{}\"#%@]+)*")
_BAD_IN_KEY = re.compile(r"[\s,={}\"#%\\~()]+")
_PAGE_RANGE = re.compile(r"(?<=\d)-(?=[A-Za-z]?\d)")


class Macro(str):
    """A value that is the name of a string, such as `mar`, and stands without braces."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Written:
    """What an entry says in BibTeX: its type, its key, and its fields, the values without braces."""

    type: str
    key: str
    fields: list[tuple[str, str]]


def written(reference: Reference) -> Written:
    """The reference as an entry; fields in a fixed order, then what BibTeX had that the model has no place for."""
    entry_type, subtype = _type(reference)
    return Written(entry_type, _key(reference.citekey), list(_fields(reference, entry_type, subtype)))


def write_entry(reference: Reference) -> str:
    """One entry as text."""
    entry = written(reference)
    lines = [f"@{entry.type}{{{entry.key}"]
    for name, value in entry.fields:
        lines.append(f"  {name} = {value}" if isinstance(value, Macro) else f"  {name} = {{{value}}}")
    return ",\n".join(lines) + "\n}\n"


def _key(citekey: str) -> str:
    # A key that came from BibTeX is written as it was; only what would break the entry goes.
    return _BAD_IN_KEY.sub("", citekey) if re.search(r"[,={}\"\r\n]", citekey) else citekey


def _type(reference: Reference) -> tuple[str, str]:
    """Entry type and `entrysubtype`."""
    kind = reference.kind
    kinds = frozenset(KINDS)
    is_arxiv = bool(reference.identifier("arxiv"))
    original = next((e.value for e in reference.extra if e.origin == ORIGIN and e.name == TYPE_EXTRA), "")
    if original and _FIELD_NAME.fullmatch(original):
        if kind_of(original, "", is_arxiv, kinds)[0] == kind:
            return original, ""
        subtype = SUBTYPES.get(kind, ("", kind))[1]
        if kind_of(original, subtype, is_arxiv, kinds)[0] == kind:
            return original, subtype
    if kind == "thesis":
        genre = reference.fields.get("genre", "")
        return ("mastersthesis" if genre == MASTER else "phdthesis" if genre else "thesis"), ""
    if kind in SUBTYPES:
        entry_type, subtype = SUBTYPES[kind]
        return entry_type, "" if kind == "article" and is_arxiv else subtype
    if kind in TYPE_OF_KIND:
        return TYPE_OF_KIND[kind], ""
    return "misc", kind


def _fields(reference: Reference, entry_type: str, subtype: str) -> Iterator[tuple[str, str]]:
    yield from _names(reference.creators)
    if reference.title:
        yield "title", from_text(reference.title, True)
    extra = [(each.name, each.value) for each in reference.extra if each.origin == ORIGIN and each.name != TYPE_EXTRA]
    yield from _dates(reference, extra)
    yield from _variables(reference, entry_type)
    if subtype:
        yield "entrysubtype", subtype
    yield from _identifiers(reference)
    if url := reference.fields.get("URL"):
        yield "url", _verbatim(url)
    if reference.accessed and str(reference.accessed):
        accessed = reference.accessed
        yield "urldate", escape(accessed.literal) if accessed.year is None else str(accessed)
    if reference.language:
        yield "langid", to_babel(reference.language) or escape(reference.language)
    words = dict.fromkeys(tag.name for tag in reference.tags if tag.kind in ("keyword", "user") and tag.name.strip())
    if words:
        yield "keywords", ", ".join(f"{{{escape(w)}}}" if re.search("[,;]", w) else escape(w) for w in words)
    yield from _texts(reference)
    if reference.attachments or any(link.relation in ("pdf", "file") for link in reference.links):
        links = [link for link in reference.links if link.relation in ("pdf", "file")]
        yield "file", write_files(reference.attachments, links)
    if groups := write_groups(reference.collections):
        yield "groups", groups
    for name, value in extra:
        if _FIELD_NAME.fullmatch(name):
            yield name, value if balanced(value) else escape(value)


def _names(creators: tuple[Creator, ...]) -> Iterator[tuple[str, str]]:
    by_role: dict[str, list[Creator]] = {}
    for creator in creators:
        if creator.surname.strip():
            by_role.setdefault(creator.role, []).append(creator)
    for role, several in by_role.items():
        yield _FIELD_OF_ROLE.get(role, role), write_names(several)


def _dates(reference: Reference, extra: list[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    date = reference.issued
    kept = next((pair for pair in extra if pair[0] == "date"), None)
    if kept and date and read_date(edtf(kept[1])) == date:
        extra.remove(kept)
        yield kept
        if date.year is not None:
            yield "year", str(date.year)
    elif date and date.year is None and kept:
        yield "date", escape(date.literal)  # before another one, lest that be read in its place
    elif date:
        for name, value in write_date(date):
            yield name, Macro(value) if name == "month" else value if name == "date" else escape(value)


def _variables(reference: Reference, entry_type: str) -> Iterator[tuple[str, str]]:
    names = names_of_fields(entry_type)
    for variable, value in reference.fields.items():
        if variable == "URL" or not value.strip():
            continue
        if variable == "genre" and value == {"phdthesis": PHD, "mastersthesis": MASTER}.get(entry_type):
            continue
        if variable in DATE_FIELDS:
            date = parse_date(value)
            if date and date.year is not None:
                yield names.get(variable, variable), str(date)
            continue
        text = from_text(value)
        if variable == "page":
            text = _PAGE_RANGE.sub("--", text)
        name = names.get(variable, variable)
        if name == "howpublished" and ADDRESS.match(to_verbatim(text)):
            name = "publisher"  # there it would be an address
        if _FIELD_NAME.fullmatch(name):
            yield name, text


def _identifiers(reference: Reference) -> Iterator[tuple[str, str]]:
    several: dict[str, list[str]] = {}
    for each in reference.identifiers:
        several.setdefault(each.scheme, []).append(_verbatim(each.value))
    for scheme, values in several.items():
        if scheme in ("isbn", "issn"):
            yield scheme, ", ".join(values)
        elif scheme in ("doi", "pmid", "pmcid"):
            yield scheme, values[0]
        elif scheme == "arxiv":
            yield "eprint", values[0]
            yield "archiveprefix", "arXiv"


def _texts(reference: Reference) -> Iterator[tuple[str, str]]:
    bodies: dict[str, list[str]] = {}
    for text in reference.texts:
        if text.role == "abstract":
            name = "abstract"
        elif text.role == "note":
            known = text.title in ("annote", "comment", "review")
            name = text.title if known else "note" if text.origin in (ORIGIN, "csl-json") else "annote"
        else:
            continue
        if text.body.strip():
            bodies.setdefault(name, []).append(text.body)
    for name, several in bodies.items():
        # One abstract: the others are its translations.
        yield name, escape_paragraphs(several[0] if name == "abstract" else "\n\n".join(several))


def _verbatim(value: str) -> str:
    """A value BibTeX styles print as it is; a brace without its other half cannot stand in a field."""
    return value if balanced(value) else value.replace("{", "%7B").replace("}", "%7D")
