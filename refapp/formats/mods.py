"""MODS, the Metadata Object Description Schema of the Library of Congress (version 3)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from refapp.model.reference import Reference

from . import Format, Record
from .mods_reader import KEY, reference_of
from .mods_writer import record_of
from .xml_node import Node, document
from .xml_records import read_records
from .xml_scan import first_tags

_RECORD = frozenset(("mods",))


def sniff(head: bytes, file_name: str) -> int:
    """How sure the first bytes are MODS: 90 with `mods` or `modsCollection` first, 70 wrapped in something else."""
    names = first_tags(head)
    if names[:1] in (["mods"], ["modsCollection"]):
        return 90
    return 70 if "mods" in names else 0


def read(data: bytes, file_name: str) -> Iterator[Record]:
    """Every record of the file."""
    return read_records(data, file_name, KEY, _RECORD, reference_of)


def write(references: Iterable[Reference]) -> str:
    """A collection of records."""
    records = tuple(record_of(reference) for reference in references)
    return document(Node("modsCollection", "", records, {"xmlns": "http://www.loc.gov/mods/v3"}))


FORMAT = Format(KEY, "MODS", (".mods", ".xml"), sniff, read, write)
