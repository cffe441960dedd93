"""BibTeX and BibLaTeX files: blocks to records, references to a file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from refapp.model.reference import Reference

from . import CERTAIN, Format, Record
from .bibtex_fields import KIND_OF_TYPE
from .bibtex_groups import write_tree
from .bibtex_library import KEY, BibLibrary
from .bibtex_original import BibOriginal
from .bibtex_text import decode_bibtex, decode_exactly
from .bibtex_writer import write_entry
from .decoding import is_binary

_LOOKS = re.compile(r"^\s*@[ \t]*([A-Za-z]+)\s*[{(]", re.MULTILINE)


def sniff(head: bytes, file_name: str) -> int:
    """How sure the first bytes are BibTeX: 85 with an entry, certain with the suffix too; that alone 20."""
    named = file_name.lower().endswith(".bib")
    if is_binary(head) or b"@" not in head:
        return 20 if named and not is_binary(head) else 0
    for match in _LOOKS.finditer(decode_bibtex(head)):
        kind = match[1].lower()
        if kind in KIND_OF_TYPE or kind in ("string", "comment", "preamble", "xdata", "set"):
            return CERTAIN if named else 85
    return 20 if named and not is_binary(head) else 0


def read(data: bytes, file_name: str) -> Iterator[Record]:
    """Every entry of the file as a record; strings, preambles and comments are not records."""
    library = BibLibrary(decode_exactly(data), file_name, at_once=False)
    for block in library.blocks:
        record = library.record(block)
        if record is not None:
            yield record


def write(references: Iterable[Reference]) -> str:
    """A BibTeX file in UTF-8; groups in groups are told in JabRef's comment at its end."""
    everyone = list(references)
    parts = [write_entry(reference) for reference in everyone]
    tree = write_tree(everyone)
    return "\n".join([*parts, tree] if tree else parts)


FORMAT = Format(KEY, "BibTeX", (".bib",), sniff, read, write, original=BibOriginal)
