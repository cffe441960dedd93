"""EndNote XML: what EndNote, Bookends, Papers and many databases export (RSXML.dtd)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from refapp.model.reference import Reference

from . import Format, Record
from .endnote_record import KEY, reference_of
from .endnote_writer import record_of
from .xml_node import Node, document
from .xml_records import read_records
from .xml_scan import first_tags

_RECORD = frozenset(("record",))
_PARTS = frozenset(
    "database source-app rec-number foreign-keys ref-type contributors titles auth-address dates periodical".split()
)


def sniff(head: bytes, file_name: str) -> int:
    """How sure the first bytes are EndNote XML: 90 for `xml/records/record` with one of its own elements."""
    names = first_tags(head)
    if names[:2] == ["xml", "records"] or names[:1] == ["records"]:
        rest = names[names.index("records") + 1 :]
        return 90 if not rest or (rest[0] == "record" and (len(rest) == 1 or rest[1] in _PARTS)) else 0
    return 80 if names[:1] == ["record"] and _PARTS & set(names) else 0


def read(data: bytes, file_name: str) -> Iterator[Record]:
    """Every record of the file."""
    return read_records(data, file_name, KEY, _RECORD, reference_of)


def write(references: Iterable[Reference]) -> str:
    """A file that EndNote imports with its filter “EndNote generated XML”."""
    records = tuple(record_of(reference) for reference in references)
    return document(Node("xml", children=(Node("records", children=records),)))


FORMAT = Format(KEY, "EndNote XML", (".xml",), sniff, read, write)
