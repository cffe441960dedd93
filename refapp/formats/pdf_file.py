"""What is taken out of a PDF: its information dictionary, XMP packets, embedded BibTeX and the text of its first pages.

Bounded: a few pages, a few thousand letters of each, and the two ends of a large file in search of packets.
"""

from __future__ import annotations

import ctypes
import mmap
import re
import zlib
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

PAGES = 3  # whose text is read
MORE_PAGES = 8  # of a book, whose copyright page may be late
BOOK = 40  # pages from which a PDF may be a book
LETTERS = 20_000  # of one page
SCANNED = 8_000_000  # bytes at either end of a file that are searched for packets
_LONGEST = 2_000_000  # bytes of one packet
_PACKET = re.compile(rb"<x:xmpmeta\b.{0,%d}?</x:xmpmeta\s*>" % _LONGEST, re.DOTALL)
_PACKED = re.compile(rb"/Type\s*/Metadata\b[^>]{0,300}?>>\s*stream\r?\n")
_INFO = ("Title", "Author", "Subject", "Keywords", "Creator", "Producer", "CreationDate", "ModDate")
_INFO_MORE = ("doi", "DOI", "WPS-ARTICLEDOI", "PTEX.Fullbanner")
_PASSWORD = 4  # FPDF_ERR_PASSWORD
_LETTERS = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "ft", "ﬆ": "st", "\0": None})
_JOIN = re.compile("[\x02\ufffe]\\s*")  # pdfium's marks where a word was broken at a line's end


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page: its words, the size of its type in points, and whether it runs along the page's side."""

    text: str
    size: float
    upright: bool = True


@dataclass(frozen=True, slots=True)
class PdfFacts:
    """What a PDF says. `pages` are texts with words joined that were broken at a line's end."""

    info: Mapping[str, str]
    packets: tuple[str, ...] = ()
    bibtex: bytes = b""
    pages: tuple[str, ...] = ()
    lines: tuple[tuple[Line, ...], ...] = ()  # of the first page and, as that may be a cover, the second
    page_count: int = 0
    key: str = ""  # the file's own identifier (ISO 32000-1, 14.4)


class PdfFault(Exception):
    """Why a PDF cannot be read: a problem code. `packets` were found in it all the same."""

    def __init__(self, code: str, packets: tuple[str, ...] = ()) -> None:
        super().__init__(code)
        self.code, self.packets = code, packets


def read_facts(source: Path | bytes) -> PdfFacts:
    """What the PDF at a path, or of these bytes, says. Raises PdfFault and OSError."""
    packets = tuple(_packets(source))
    try:
        document = opened(source)
    except PdfFault as fault:
        raise PdfFault(fault.code, packets) from None
    with closing(document):
        count = len(document)
        wanted = MORE_PAGES if count >= BOOK else PAGES
        pages = [_page_text(document, number) for number in range(min(count, wanted))]
        return PdfFacts(
            _info(document),
            packets,
            _bibtex(document),
            tuple(pages),
            tuple(tuple(_lines(document, number)) for number in range(min(count, 2))),
            count,
            (document.get_identifier() or b"").hex(),
        )


def opened(source: Path | bytes) -> Any:
    """The document of pypdfium2 at a path, or of these bytes. Raises PdfFault and OSError."""
    import pypdfium2

    try:
        return pypdfium2.PdfDocument(source)
    except pypdfium2.PdfiumError as error:
        protected = getattr(error, "err_code", None) == _PASSWORD
        raise PdfFault("pdf-protected" if protected else "pdf-damaged") from None


def _info(document: Any) -> dict[str, str]:
    values = {name: document.get_metadata_value(name) for name in (*_INFO, *_INFO_MORE)}
    return {name: " ".join(value.replace("\0", "").split()) for name, value in values.items() if value.strip()}


def _bibtex(document: Any) -> bytes:
    """The BibTeX file that JabRef puts into a PDF."""
    import pypdfium2

    try:
        for number in range(min(document.count_attachments(), 20)):
            attachment = document.get_attachment(number)
            if attachment.get_name().lower().endswith(".bib"):
                return bytes(attachment.get_data())[:_LONGEST]
    except pypdfium2.PdfiumError:
        pass  # a damaged attachment is none
    return b""


def _page_text(document: Any, number: int) -> str:
    import pypdfium2

    try:
        with closing(document[number]) as page, closing(page.get_textpage()) as text_page:
            count = min(text_page.count_chars(), LETTERS)
            text = text_page.get_text_range(0, count) if count > 0 else ""
    except pypdfium2.PdfiumError:
        return ""  # a damaged page; the others may do
    return clean(text.replace("\r\n", "\n").replace("\r", "\n"))


def clean(text: str) -> str:
    """`text` with words whole that were broken at a line's end, and joined letters taken apart."""
    return _JOIN.sub("", text).translate(_LETTERS)


def _lines(document: Any, number: int) -> Iterator[Line]:
    """The lines of a page with the size of their type."""
    import pypdfium2
    import pypdfium2.raw as raw

    try:
        with closing(document[number]) as page, closing(page.get_textpage()) as text_page:
            count = min(text_page.count_chars(), LETTERS // 4)
            letters = "".join(chr(raw.FPDFText_GetUnicode(text_page.raw, at)) for at in range(max(count, 0)))
            for match in re.finditer(r"[^\r\n]+", letters):
                text = clean(match[0]).strip()
                places = [at for at in range(match.start(), match.end()) if letters[at].isalnum()]
                if text and places:
                    sampled = places[:: max(1, len(places) // 12)]
                    size = median(_size(raw, text_page.raw, at) for at in sampled)
                    angle = raw.FPDFText_GetCharAngle(text_page.raw, sampled[len(sampled) // 2])
                    yield Line(text, round(size, 1), upright=abs(angle) < 0.1 or abs(angle) > 6.2)
    except pypdfium2.PdfiumError:
        return


def _size(raw: Any, text_page: Any, at: int) -> float:
    """The size of a letter as it is printed: that of its font, scaled."""
    matrix = raw.FS_MATRIX()
    scale = 1.0
    if raw.FPDFText_GetMatrix(text_page, at, ctypes.byref(matrix)):
        scale = float((matrix.c**2 + matrix.d**2) ** 0.5) or 1.0
    return float(raw.FPDFText_GetFontSize(text_page, at)) * scale


def _packets(source: Path | bytes) -> Iterator[str]:
    """The XMP packets, found by their beginning (XMP Specification Part 3), also where they are compressed."""
    for data in _ends(source):
        for match in _PACKET.finditer(data):
            yield match[0].decode("utf-8", "replace")
        for match in _PACKED.finditer(data):
            if b"FlateDecode" in match[0]:
                yield from _inflated(data[match.end() : match.end() + _LONGEST])


def _inflated(data: bytes) -> Iterator[str]:
    try:
        text = zlib.decompressobj().decompress(data, _LONGEST)
    except zlib.error:
        return
    for match in _PACKET.finditer(text):
        yield match[0].decode("utf-8", "replace")


def _ends(source: Path | bytes) -> Iterator[bytes]:
    """The whole of a file, or the two ends of a large one."""
    if isinstance(source, bytes):
        yield from _two_ends(source)
        return
    with source.open("rb") as file:
        try:
            mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        except (ValueError, OSError):
            return  # an empty file cannot be mapped
        with mapped:
            yield from _two_ends(mapped)


def _two_ends(data: bytes | mmap.mmap) -> Iterator[bytes]:
    if len(data) <= 2 * SCANNED:
        yield data[:]
    else:
        yield data[:SCANNED]
        yield data[-SCANNED:]
