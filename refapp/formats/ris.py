"""RIS (Research Information Systems, 2001 and 2011): what publishers, databases, EndNote and Zotero exchange."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from refapp.model.reference import Reference

from . import Format, Record
from .decoding import decode, is_binary
from .ris_fields import KIND_OF_TYPE
from .ris_reader import read_fields
from .ris_record import ORIGIN
from .ris_writer import write_record
from .tagged_lines import Field, Grammar, Tagged, head_text, tagged_records
from .tagged_reader import read_tagged

# Two blanks by the book; one is common. ER is sometimes alone on its line.
_TAG = r"([A-Z][A-Z0-9])(?:[ \t]{2}-[ \t]?|[ \t]-(?:[ \t]|$)|(?<=ER)[ \t]*$)(.*)"
GRAMMAR = Grammar(re.compile(_TAG), starts=frozenset({"TY"}), ends=frozenset({"ER"}))
_INDENTED = Grammar(re.compile(r"[ \t]*" + _TAG), starts=GRAMMAR.starts, ends=GRAMMAR.ends)
_FIRST_TAG = re.compile(r"^([ \t\ufeff]*)TY[ \t]{1,2}-", re.MULTILINE)
_TYPE = re.compile(r"^[ \t\ufeff]*TY[ \t]{1,2}-[ \t]*([A-Za-z]*)[ \t]*$", re.MULTILINE)
_LINE = re.compile(r"^[ \t\ufeff]*([A-Z][A-Z0-9])  -(?: |$)", re.MULTILINE)
_SMALL = re.compile(r"^([ \t\ufeff]*+)(TY|[a-z][a-z0-9])(?=[ \t]{1,2}-(?:[ \t]|$)|(?<=er)[ \t]*$)", re.MULTILINE)
_COMMON = frozenset("TI T1 AU A1 PY Y1 JO JF T2 SP EP VL UR DO ER AB N2 KW SN PB".split())
# What makes a record that follows another without an end a record of its own.
_SUBSTANCE = frozenset("TI T1 CT BT AU A1 DO".split())


def sniff(head: bytes, file_name: str) -> int:
    """How sure the first bytes are RIS: 90 with a type, less for its tags alone or its suffix."""
    if is_binary(head):
        return 0
    text = _in_capitals(head_text(head))
    named = file_name.lower().endswith(".ris")
    first = _TYPE.search(text)
    if first and (first[1].upper() in KIND_OF_TYPE or named or len(_LINE.findall(text)) > 2):
        return 90
    tags = set(_LINE.findall(text)) & _COMMON
    if len(tags) >= 4 and "ER" in tags:
        return 60
    return (40 if tags else 10) if named else 0


def read(data: bytes, file_name: str) -> Iterator[Record]:
    """Every record of the file."""
    text = decode(data)[0]
    capitals = _in_capitals(text)
    first = _FIRST_TAG.search(capitals)
    grammar = _INDENTED if first and first[1].strip("\ufeff") else GRAMMAR
    return read_tagged(_joined(tagged_records(capitals, grammar)), text, ORIGIN, file_name, read_fields)


def _in_capitals(text: str) -> str:
    """`text` with the tags of records that begin with a `ty` in small letters as they should be; nothing is moved."""
    inside = False

    def capitals(match: re.Match[str]) -> str:
        nonlocal inside
        inside = match[2] == "ty" or (inside and match[2] != "TY")
        tag = match[0].upper() if inside else match[0]
        inside = inside and match[2] != "er"
        return tag

    return _SMALL.sub(capitals, text)


def _joined(records: Iterable[Tagged]) -> Iterator[Tagged]:
    """The records, where a second TY without title or names does not begin one but belongs to the one before."""
    pending: list[Tagged] = []
    substance = False
    for record in records:
        has = any(field.tag in _SUBSTANCE for field in record.fields)
        if pending and not pending[-1].ended and not (substance and has) and record.fields[0].tag == "TY":
            pending.append(record)
            substance = substance or has
            continue
        if pending:
            yield _one(pending)
        pending, substance = [record], has
    if pending:
        yield _one(pending)


def _one(parts: list[Tagged]) -> Tagged:
    fields: list[Field] = []
    for part in parts:
        fields += part.fields
    return Tagged(tuple(fields), parts[0].start, parts[-1].end, parts[0].line, parts[-1].ended)


def write(references: Iterable[Reference]) -> str:
    """An RIS file in UTF-8, an empty line between records."""
    return "\n".join(write_record(reference, GRAMMAR) for reference in references)


FORMAT = Format(ORIGIN, "RIS", (".ris",), sniff, read, write)
