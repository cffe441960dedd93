"""What each tag of an RIS record says."""

from __future__ import annotations

import re
from collections.abc import Callable

from refapp.model.identifiers import find_doi

from .ris_fields import FREE, NUMBERED, RELATION_OF_TAG
from .ris_record import FULL_CONTAINERS, SHORT_CONTAINERS, RisRecord, as_key
from .tagged_draft import Draft
from .tagged_lines import Field
from .tagged_reader import take_fields
from .tagged_text import one_line, serial_numbers
from .tagged_variables import take_lines

_ONLY_DOI = re.compile(r"(?:https?://(?:dx\.)?doi\.org/|doi:?\s*)(10\.\S+)", re.IGNORECASE)

Handler = Callable[[RisRecord, str], bool]


def read_fields(fields: tuple[Field, ...]) -> Draft:
    """What the fields of one record say."""
    record = RisRecord(fields)

    def take(field: Field) -> bool:
        handler = _HANDLERS.get(field.tag)
        if handler:
            return handler(record, field.value)
        if field.tag in record.roles:
            return record.draft.creator(field.value, record.roles[field.tag])
        return record.variable(field.tag, field.value)

    take_fields(record.draft, fields, take, record.finish)
    return record.draft


def _id(record: RisRecord, value: str) -> bool:
    # EndNote and databases number their records here; such a number is no key to cite by.
    key = as_key(value)
    if not key or key.isdecimal() or record.draft.citekey:
        return False
    record.draft.citekey = key
    return True


def _label(record: RisRecord, value: str) -> bool:
    ids = (as_key(field.value) for field in record.fields if field.tag == "ID")
    named = any(key and not key.isdecimal() for key in ids)
    return not named and record.first["LB"] == value and bool(as_key(value))


def _type_of_work(record: RisRecord, value: str) -> bool:
    if value.lower().startswith("doi:"):
        return record.draft.doi(value)
    return record.draft.doi(value) or record.variable("M3", value)


def _note(record: RisRecord, value: str) -> bool:
    only = _ONLY_DOI.fullmatch(value.strip())
    doi = find_doi(only[1]).lower() if only else ""
    if doi and (not record.dois or doi in record.dois):
        return record.draft.doi(doi)
    return record.draft.note(value)


def _number(record: RisRecord, value: str) -> bool:
    if record.draft.kind == "webpage":
        return record.looked_at(value)
    # Of a report SN is the number and M1 that of the document.
    told = record.first.get("SN", "") if record.draft.kind in NUMBERED and record.draft.kind != "patent" else ""
    return not (told and not serial_numbers(told)) and record.variable("M1", value)


def _volume(record: RisRecord, value: str) -> bool:
    return record.looked_at(value) if record.draft.kind == "webpage" else record.variable("VL", value)


def _page(tag: str) -> Handler:
    def take(record: RisRecord, value: str) -> bool:
        if tag in record.pages:
            return False
        record.pages[tag] = (record.draft.position, one_line(value))
        return True

    return take


def _place(record: RisRecord, value: str) -> bool:
    # With C1 for where a paper was published, CY is where its conference was held.
    held = record.draft.kind == "paper-conference" and "C1" in record.first
    return record.draft.variable("event-place", value) if held else record.variable("CY", value)


def _custom_1(record: RisRecord, value: str) -> bool:
    conference = record.draft.kind == "paper-conference"
    return record.draft.variable("publisher-place", value) if conference else record.variable("C1", value)


def _free(record: RisRecord, value: str) -> bool:
    for line in take_lines(record.draft, value):
        record.draft.keep(FREE, line)
    return True


def _accession(record: RisRecord, value: str) -> bool:
    if record.accession:
        return False
    record.accession = (record.draft.position, value)
    return True


def _container(tag: str) -> Handler:
    return lambda record, value: record.container(tag, value)


def _link(tag: str) -> Handler:
    return lambda record, value: record.draft.file(value, RELATION_OF_TAG[tag])


_HANDLERS: dict[str, Handler] = {
    **{tag: _container(tag) for tag in (*FULL_CONTAINERS, *SHORT_CONTAINERS)},
    **{tag: _link(tag) for tag in RELATION_OF_TAG},
    **{tag: lambda record, value: record.draft.set_title(value) for tag in ("TI", "T1", "CT")},
    **{tag: lambda record, value: record.draft.abstract(value) for tag in ("AB", "N2")},
    **{tag: lambda record, value: record.draft.date("issued", value) for tag in ("PY", "Y1")},
    "TY": lambda record, value: True,
    "ID": _id,
    "LB": _label,
    "N1": _note,
    "RN": _note,
    "M3": _type_of_work,
    FREE: _free,
    "DO": lambda record, value: record.draft.doi(value),
    "SN": lambda record, value: record.draft.serial_or_number(value, NUMBERED),
    "SP": _page("SP"),
    "EP": _page("EP"),
    "CY": _place,
    "M1": _number,
    "VL": _volume,
    "C1": _custom_1,
    "C2": lambda record, value: record.draft.pmcid(value),
    "AN": _accession,
    "DA": lambda record, value: record.draft.day(value),  # EndNote tells the day here and the year in PY
    "Y2": lambda record, value: record.draft.date("accessed", value),
    "LA": lambda record, value: record.draft.set_language(value),
    "KW": lambda record, value: record.draft.keywords(re.split(r"[;\n]", value)),
    "UR": lambda record, value: record.draft.address(value),
}
