"""A Reference to an RIS record: the same tables as reading, extra fields of RIS returned in their order."""

from __future__ import annotations

import re
from collections.abc import Iterator

from refapp.model.identifiers import find_doi
from refapp.model.reference import Reference

from .ris_fields import FREE, KIND_OF_TYPE, NUMBERED, TAG_OF_RELATION, roles, tags, type_of
from .ris_record import ORIGIN, read_pages
from .tagged_dates import write_slashed
from .tagged_lines import Grammar, write_field
from .tagged_text import clean_line, clean_lines, serial_numbers, write_name
from .tagged_variables import creator_line, identifier_line, variable_line

_TAG = re.compile(r"[A-Z][A-Z0-9]")
_ROLE_TAGS = ("AU", "ED", "A2", "A3", "A4")


def write_record(reference: Reference, grammar: Grammar) -> str:
    """One record, from TY to ER."""
    lines = [write_field(f"{tag}  - ", value, grammar) for tag, value in _Writer(reference).fields() if value]
    return "".join(lines) + "ER  - \n"


class _Writer:
    """The fields of one record; `extra` holds those of RIS that the model has no place for."""

    def __init__(self, reference: Reference) -> None:
        self.reference = reference
        self.kind = reference.kind
        self.extra = [(e.name, e.value) for e in reference.extra if e.origin == ORIGIN and _TAG.fullmatch(e.name)]
        self.present = {name for name, _ in self.extra}
        self.types = [value for name, value in self.extra if name == "TY"]
        usual, self.tells_kind = type_of(self.kind)
        if not self.types or KIND_OF_TYPE.get(self.types[-1].upper(), "document") != self.kind:
            self.types.append(usual)
        self.done: set[str] = set()

    def fields(self) -> Iterator[tuple[str, str]]:
        """Tags and values in order."""
        reference = self.reference
        for ty in self.types:
            yield "TY", ty
        if not self.tells_kind and KIND_OF_TYPE.get(self.types[-1].upper(), "document") != self.kind:
            yield FREE, f"type: {self.kind}"
        if reference.citekey and not re.search(r"\s", reference.citekey):
            yield "LB" if reference.citekey.isdecimal() else "ID", reference.citekey
        yield from self._creators()
        yield "TI", clean_line(reference.title)
        yield from self._variables()
        yield from self._dates()
        yield from self._identifiers()
        yield "LA", reference.language
        for tag in reference.tags:
            if tag.kind in ("keyword", "user"):
                yield "KW", clean_line(tag.name)
        yield from self._texts()
        yield "UR", reference.fields.get("URL", "")
        for link in reference.links:
            if link.relation in TAG_OF_RELATION:
                yield TAG_OF_RELATION[link.relation], link.url
        for file in reference.attachments:
            yield "L1", file.path
        for name, value in self.extra:
            if name != "TY":
                yield name, value

    def _creators(self) -> Iterator[tuple[str, str]]:
        in_series = "collection-title" in self.reference.fields or bool({"T2", "T3"} & self.present)
        reading = roles(self.types[-1].upper(), self.kind, in_series, "A3" in self.present)
        tag_of = {reading[tag]: tag for tag in reversed(_ROLE_TAGS) if tag in reading}
        for creator in self.reference.creators:
            if not creator.surname.strip():
                continue
            if creator.role in tag_of:
                yield tag_of[creator.role], write_name(creator)
            else:
                yield FREE, creator_line(creator)

    def _variables(self) -> Iterator[tuple[str, str]]:
        fields = {name: clean_line(value) for name, value in self.reference.fields.items() if value.strip()}
        fields.pop("URL", None)
        yield from self._container(fields)
        yield from self._places(fields)
        yield from self._pages(fields)
        number = fields.get("number", "")
        if number and self.kind in NUMBERED and not serial_numbers(number):
            yield "SN", fields.pop("number")
        known = tags(self.kind)
        for name, value in fields.items():
            if name in known and not (known[name] == "M3" and find_doi(value)):  # which is read as the work's DOI
                yield known[name], value
            else:
                yield FREE, variable_line(name, value)

    def _container(self, fields: dict[str, str]) -> Iterator[tuple[str, str]]:
        conference = self.kind == "paper-conference" and "container-title" in fields
        if conference and ("event-title" in fields or {"JF", "BT", "C3"} & self.present):
            yield "T2", fields.pop("event-title", "")
            yield "C3", fields.pop("container-title")
        elif "container-title" in fields:
            yield tags(self.kind).get("container-title", "JF"), fields.pop("container-title")
        if "container-title-short" in fields:
            yield "J2", fields.pop("container-title-short")

    def _places(self, fields: dict[str, str]) -> Iterator[tuple[str, str]]:
        if self.kind == "paper-conference" and "publisher-place" in fields:
            if "event-place" in fields:
                yield "C1", fields.pop("publisher-place")
                yield "CY", fields.pop("event-place")
            elif "C1" in self.present:
                yield "C1", fields.pop("publisher-place")

    def _pages(self, fields: dict[str, str]) -> Iterator[tuple[str, str]]:
        """SP and EP such that reading gives the same, an EP among the extra fields considered."""
        kept = next((value for name, value in self.extra if name == "EP"), "")
        for variable in ("page", "number-of-pages"):
            value = fields.get(variable, "")
            start, dash, end = value.partition("–" if "–" in value else "-")
            ways = [(start.strip(), end.strip())] if dash and start and end else []
            for first, last in [*ways, (value, ""), (value, value)] if value else []:
                read = read_pages(first, last or kept, self.kind)
                if read[:2] == (variable, value) and (last == "" or read[2]) and not (kept and not last and read[2]):
                    del fields[variable]
                    yield "SP", first
                    yield "EP", last
                    return

    def _dates(self) -> Iterator[tuple[str, str]]:
        date = self.reference.issued
        if date and date.year is not None and 1000 <= date.year <= 9999:
            yield "PY", str(date.year)
            if date.month or date.season or date.circa or date.end:
                yield "DA", write_slashed(date)
        elif date:
            yield "PY", write_slashed(date)
        if self.reference.accessed:
            yield "Y2", write_slashed(self.reference.accessed)

    def _identifiers(self) -> Iterator[tuple[str, str]]:
        for each in self.reference.identifiers:
            if each.scheme == "doi":
                yield "DO", each.value
            elif each.scheme in ("isbn", "issn") and serial_numbers(each.value):
                yield "SN", each.value
            elif each.scheme == "pmcid":
                yield "C2", each.value
            else:
                yield FREE, identifier_line(each.scheme, each.value)

    def _texts(self) -> Iterator[tuple[str, str]]:
        abstracts = 0
        for text in self.reference.texts:
            if text.role == "note":
                yield "N1", clean_lines(text.body)
            elif text.role == "abstract":
                # The others are its translations, unless RIS itself told several.
                if not abstracts or text.origin == ORIGIN:
                    yield "AB", clean_lines(text.body)
                abstracts += 1
