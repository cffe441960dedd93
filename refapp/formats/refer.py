"""Refer, BibIX and EndNote's tagged format (`%A`, `%T`, …), by refer(1) and EndNote's help on import formats."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from refapp.model.reference import Reference

from . import Format, Record
from .decoding import decode, is_binary
from .refer_reader import ORIGIN, read_fields
from .refer_writer import write_record
from .tagged_lines import Grammar, head_text, tagged_records
from .tagged_reader import read_tagged

_TAG = re.compile(r"[ \t]*%([A-Z0-9?@!#$\]&()*+^><\[=~])(?:[ \t]+(.*)|$)")
# EndNote begins every record with %0; to refer(1) an empty line parts them.
_ENDNOTE = Grammar(_TAG, starts=frozenset({"0"}))
_REFER = Grammar(_TAG, blank_ends=True)
_SUFFIXES = (".enw", ".ref", ".refer", ".bibix")


def sniff(head: bytes, file_name: str) -> int:
    """How sure the first bytes are Refer: by its first lines, all of which begin with a tag."""
    if is_binary(head):
        return 0
    named = file_name.lower().endswith(_SUFFIXES)
    lines = [line for line in head_text(head).lstrip("\ufeff").splitlines()[:40] if line.strip()]
    tags = [match[1] for match in map(_TAG.match, lines) if match]
    if not tags or not _TAG.match(lines[0]):
        return 10 if named else 0
    if len({"0", "A", "T", "E", "B", "J"} & set(tags)) > 1:
        return 85
    return 60 if named else 30


def read(data: bytes, file_name: str) -> Iterator[Record]:
    """Every record of the file."""
    text = decode(data)[0]
    first = re.search(r"^[ \t\ufeff]*%(\S)(?=\s)", text, re.MULTILINE)
    grammar = _ENDNOTE if first and first[1] == "0" else _REFER
    return read_tagged(tagged_records(text, grammar), text, ORIGIN, file_name, read_fields)


def write(references: Iterable[Reference]) -> str:
    """A file in UTF-8 that EndNote reads, an empty line between records."""
    return "\n".join(write_record(reference, _ENDNOTE) for reference in references)


FORMAT = Format(ORIGIN, "EndNote tagged (Refer)", _SUFFIXES, sniff, read, write)
