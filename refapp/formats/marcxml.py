"""MARCXML: library catalogue records (MARC 21 slim schema), also inside SRU and OAI-PMH answers."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from . import Format, Record
from .marc_record import KEY, reference_of
from .xml_records import read_records
from .xml_scan import first_tags

_RECORD = frozenset(("record",))
_PARTS = frozenset(("leader", "controlfield", "datafield"))


def sniff(head: bytes, file_name: str) -> int:
    """How sure the first bytes are MARCXML: 90 with a leader or field in a record."""
    names = first_tags(head, 40)
    for name, below in pairwise(names):
        if name == "record" and below in _PARTS:
            return 90
    return 0


def read(data: bytes, file_name: str) -> Iterator[Record]:
    """Every record of the file."""
    return read_records(data, file_name, KEY, _RECORD, reference_of, _PARTS)


FORMAT = Format(KEY, "MARCXML", (".xml", ".marcxml"), sniff, read)
