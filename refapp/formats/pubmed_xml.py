"""PubMed XML: articles and books as PubMed and its E-utilities give them (pubmed_250101.dtd, bookdoc_250101.dtd)."""

from __future__ import annotations

from collections.abc import Iterator

from . import Format, Record
from .pubmed_record import KEY, reference_of
from .xml_records import read_records
from .xml_scan import first_tags

_RECORDS = frozenset("PubmedArticle PubmedBookArticle MedlineCitation BookDocument".split())
_ROOTS = _RECORDS | frozenset("PubmedArticleSet PubmedBookArticleSet MedlineCitationSet BookDocumentSet".split())


def sniff(head: bytes, file_name: str) -> int:
    """How sure the first bytes are PubMed XML: 90 by the first element."""
    return 90 if set(first_tags(head, 1)) & _ROOTS else 0


def read(data: bytes, file_name: str) -> Iterator[Record]:
    """Every article and book of the file."""
    return read_records(data, file_name, KEY, _RECORDS, reference_of)


FORMAT = Format(KEY, "PubMed XML", (".xml",), sniff, read)
