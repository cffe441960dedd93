"""What a PDF says of itself, without our reader: QtPdf's metadata and text, and the words of its XMP packets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from refapp.model.identifiers import trim_doi

_PACKET = re.compile(rb"<x:xmpmeta\b.*?</x:xmpmeta\s*>", re.DOTALL)
# Elements of a packet that describe the work; the others tell of the file and its making.
_OF_THE_WORK = re.compile(
    r"\{http://(?:purl\.org/dc/|prismstandard\.org/|jabref\.sourceforge\.net/bibteXMP/)[^}]*\}(\w+)"
)
_DOI = re.compile(r"\b10\.\d{4,9}/[^\s\"<>]+")
_RELATION = re.compile(r"bibtex/([\w-]+)/(.*)", re.DOTALL)  # a field of JabRef's among the relations
_PAGES = 3


def said_in(path: Path) -> Iterator[tuple[str, str]]:
    """Field and words of what the file at `path` tells of the work it is; where it tells of several, of the first."""
    document = _opened(path)
    if document is not None:  # without Qt's system libraries the packets have to do
        field = type(document).MetaDataField
        for each in (field.Title, field.Author, field.Subject, field.Keywords):
            yield each.name, str(document.metaData(each) or "")
    for packet in _PACKET.findall(path.read_bytes()):
        if packet.count(b"<dc:title>") + packet.count(b"<bibtex:title>") > 2:
            continue
        for element in etree.fromstring(packet, etree.XMLParser(recover=True, resolve_entities=False)).iter():
            name = _OF_THE_WORK.match(str(element.tag))
            if name and name[1] != "format":
                for words in element.itertext():
                    jabref = _RELATION.fullmatch(words.strip())
                    yield (jabref[1], jabref[2]) if jabref else (name[1], words)


def dois_in(path: Path) -> set[str]:
    """Every DOI in the text of the first pages, in lower case."""
    document = _opened(path)
    if document is None:
        pytest.skip("QtPdf needs Qt's system libraries")
    text = " ".join(document.getAllText(page).text() for page in range(min(_PAGES, document.pageCount())))
    return {trim_doi(each).lower() for each in _DOI.findall(text)}


def _opened(path: Path) -> Any:
    try:
        from PySide6.QtPdf import QPdfDocument
    except ImportError:
        return None
    document = QPdfDocument()
    document.load(str(path))
    return document
