"""The annotations of a PDF: what was marked with the text beneath, comments, and their pages, as one note.

Read with pdfium's own functions, bounded: what is damaged is left out.
"""

from __future__ import annotations

import ctypes
import mmap
import re
import zlib
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from refapp.model.folding import fold
from refapp.model.reference import Text

from .pdf_file import clean, opened

ORIGIN = "pdf"
MOST_PAGES = 5_000
MOST = 5_000  # annotations of a file
MOST_ON_PAGE = 1_000
FEW = 16  # letters that may stand in a note by chance
LETTERS = 20_000  # of one annotation
# ISO 32000-1, table 169; widgets, links and pop-ups say nothing by themselves.
_MARKED = {9: "highlight", 10: "underline", 11: "squiggly", 12: "strikeout"}
_WRITTEN = {1: "comment", 3: "text", 4: "line", 5: "square", 6: "circle", 7: "polygon", 13: "stamp", 14: "caret"}
_NAMED = re.compile(
    rb"/Subtype\s*/(?:Highlight|Underline|Squiggly|StrikeOut|Text|FreeText|Line|Square|Circle|Polygon|Stamp|Caret)\b"
)
_PACKED = re.compile(rb"/Type\s*/ObjStm\b[^>]{0,300}?>>\s*stream\r?\n")  # objects packed together
MOST_PACKED, LONGEST_PACKED = 5_000, 4_000_000
_HIDDEN = 2  # a bit of the flags
_BREAK = re.compile(r"(?<=[^\W\d_])[-‐­]\n(?=[a-zà-öø-ÿ])")
_MARKDOWN = re.compile(r"([\\`*_\[\]<>#])")


@dataclass(frozen=True, slots=True)
class Annotation:
    """One annotation: the label of its page, the text it marks, what somebody wrote to it, and who."""

    page: str
    kind: str
    quoted: str = ""
    comment: str = ""
    author: str = ""

    @property
    def markdown(self) -> str:
        """It as a piece of a note."""
        where = ", ".join(filter(None, (f"p. {self.page}", self.kind, _escaped(self.author))))
        quote = f"> {_escaped(self.quoted)}\n\n" if self.quoted else ""
        comment = _escaped(self.comment).replace("\n", "  \n")
        return f"{quote}{comment} ({where})" if comment else f"{quote}({where})"


def read_annotations(source: Path | bytes) -> list[Annotation]:
    """The annotations of the PDF at a path, or of these bytes, in the order of its pages. Raises PdfFault, OSError."""
    if not may_have(source):
        return []
    document = opened(source)
    with closing(document):
        return _of_document(document)


def may_have(source: Path | bytes) -> bool:
    """Whether any annotation is named in the file: looking for it takes a hundredth of reading all pages."""
    if isinstance(source, bytes):
        return _names_one(source)
    with source.open("rb") as file:
        try:
            with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as mapped:
                return _names_one(mapped)
        except ValueError:
            return False  # an empty file cannot be mapped


def _names_one(data: bytes | mmap.mmap) -> bool:
    if _NAMED.search(data) or data.find(b"/Encrypt") >= 0:
        return True
    for match in islice(_PACKED.finditer(data), MOST_PACKED):
        try:
            inside = zlib.decompressobj().decompress(data[match.end() : match.end() + LONGEST_PACKED], LONGEST_PACKED)
        except zlib.error:
            return True  # packed in another way
        if _NAMED.search(inside):
            return True
    return False


def _of_document(document: Any) -> list[Annotation]:
    import pypdfium2

    found: list[Annotation] = []
    for number in range(min(len(document), MOST_PAGES)):
        try:
            with closing(document[number]) as page:
                label = document.get_page_label(number).strip() or str(number + 1)
                found += _of_page(page, label)
        except pypdfium2.PdfiumError:
            continue  # a damaged page
        if len(found) >= MOST:
            break
    return found[:MOST]


def note_of(annotations: Iterable[Annotation], file_name: str, known: Iterable[Text] = ()) -> Text | None:
    """The annotations as one note in Markdown, but for those `known` notes tell; None when none is left."""
    there = _squeezed(" ".join(each.body for each in known))
    new = [each for each in dict.fromkeys(annotations) if not _told(each, there)]
    if not new:
        return None
    body = "\n\n---\n\n".join(each.markdown for each in new)
    return Text(role="note", body=body, title=f"Annotations: {file_name}", format="markdown", origin=ORIGIN)


def _told(annotation: Annotation, there: str) -> bool:
    """Whether its words stand in a note, whatever somebody wrote around them; a few words may stand anywhere."""
    words = [_squeezed(annotation.quoted), _squeezed(annotation.comment)]
    if sum(map(len, words)) < FEW:
        words = [_squeezed(annotation.markdown)]
    return all(each in there for each in words)


def _squeezed(text: str) -> str:
    return re.sub(r"[\W_]+", "", fold(text))


def _of_page(page: Any, label: str) -> Iterator[Annotation]:
    import pypdfium2.raw as raw

    count = min(raw.FPDFPage_GetAnnotCount(page), MOST_ON_PAGE)
    if count <= 0:
        return
    with closing(page.get_textpage()) as words:
        placed = []
        for number in range(count):
            annotation = raw.FPDFPage_GetAnnot(page, number)
            if not annotation:
                continue
            try:
                made = _read(annotation, words, label)
                if made:
                    placed.append((_place(annotation), made))
            finally:
                raw.FPDFPage_CloseAnnot(annotation)
    placed.sort(key=lambda each: each[0])
    yield from (made for _, made in placed)


def _read(annotation: Any, words: Any, label: str) -> Annotation | None:
    import pypdfium2.raw as raw

    subtype = raw.FPDFAnnot_GetSubtype(annotation)
    kind = _MARKED.get(subtype) or _WRITTEN.get(subtype)
    if kind is None or raw.FPDFAnnot_GetFlags(annotation) & _HIDDEN:
        return None
    comment, author = _value(annotation, b"Contents"), _value(annotation, b"T")
    quoted = _beneath(annotation, words) if subtype in _MARKED else ""
    if not quoted and not comment:
        return None
    if _squeezed(comment) == _squeezed(quoted):
        comment = ""  # some programs copy what is marked into it
    return Annotation(label, kind, quoted, comment, " ".join(author.split())[:200])


def _beneath(annotation: Any, words: Any) -> str:
    """The text that is marked: what stands in each of its quadrilaterals."""
    import pypdfium2.raw as raw

    parts = []
    points = raw.FS_QUADPOINTSF()
    for number in range(min(raw.FPDFAnnot_CountAttachmentPoints(annotation), 500)):
        if raw.FPDFAnnot_GetAttachmentPoints(annotation, number, points):
            across = (points.x1, points.x2, points.x3, points.x4)
            up = (points.y1, points.y2, points.y3, points.y4)
            parts.append(words.get_text_bounded(min(across), min(up), max(across), max(up)).strip())
    text = clean("\n".join(filter(None, parts)).replace("\r\n", "\n"))
    return " ".join(_BREAK.sub("", text).split())[:LETTERS]


def _value(annotation: Any, key: bytes) -> str:
    import pypdfium2.raw as raw

    size = raw.FPDFAnnot_GetStringValue(annotation, key, None, 0)
    if not 2 < size <= 4 * LETTERS:
        return ""
    buffer = ctypes.create_string_buffer(size)
    raw.FPDFAnnot_GetStringValue(annotation, key, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), size)
    text = buffer.raw[: size - 2].decode("utf-16-le", "ignore")
    return "\n".join(line.strip() for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")).strip()


def _place(annotation: Any) -> tuple[float, float]:
    """Top to bottom, then left to right."""
    import pypdfium2.raw as raw

    rect = raw.FS_RECTF()
    if not raw.FPDFAnnot_GetRect(annotation, rect):
        return (0.0, 0.0)
    return (-round(max(rect.top, rect.bottom)), rect.left)


def _escaped(text: str) -> str:
    return _MARKDOWN.sub(r"\\\1", text)
