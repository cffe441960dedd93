"""Passages of a PDF: between two points, a word, a hit of the search; longer and shorter by words and sentences."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtPdf import QPdfDocument, QPdfSelection

Point = tuple[int, QPointF]  # a page and a point in it
_WORD = re.compile(r"[\w'’\-\x02\ufffe]+")
_SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]*(?=\s|$)")
BEYOND = 2.0  # points behind a line at which its last letter counts as chosen


@dataclass(frozen=True, slots=True)
class Span:
    """Letters of one page: from `start`, `length` of them, with the rectangles they stand in."""

    page: int
    start: int
    length: int
    text: str
    rects: tuple[QRectF, ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """What is chosen: one span for each page it is on."""

    spans: tuple[Span, ...] = ()

    @property
    def text(self) -> str:
        """The words as they stand in the file."""
        return "\n".join(each.text for each in self.spans)

    @property
    def page(self) -> int:
        """The page it begins on."""
        return self.spans[0].page

    @property
    def last_page(self) -> int:
        """The page it ends on."""
        return self.spans[-1].page


class Passages:
    """Finds passages in a document; call `forget` when another has been loaded into it."""

    def __init__(self, document: QPdfDocument) -> None:
        self._document = document
        self._page = lru_cache(maxsize=16)(self._read_page)

    def forget(self) -> None:
        """Another document has been loaded."""
        self._page.cache_clear()

    def between(self, one: Point, other: Point) -> Passage:
        """From one point to another, in either direction; each counts as the nearest letter."""
        first, last = sorted((one, other), key=lambda each: (each[0], each[1].y(), each[1].x()))
        if first[0] == last[0]:
            page = first[0]
            found = self._document.getSelection(page, self._near(*one), self._near(*other))
            return _passage([(page, found)])
        parts = [(first[0], self._from(*first))]
        parts += [(page, self._page(page)) for page in range(first[0] + 1, last[0])]
        parts += [(last[0], self._until(*last))]
        return _passage(parts)

    def word_at(self, page: int, point: QPointF) -> Passage:
        """The word at a point."""
        near = self._near(page, point)
        found = self._document.getSelection(page, near, near + QPointF(3, 0))
        if not found.isValid():
            found = self._document.getSelection(page, near - QPointF(3, 0), near)
        if not found.isValid():
            return Passage()
        at = found.startIndex()
        for word in _WORD.finditer(self._page(page).text()):
            if word.start() <= at < word.end():
                return self.span(page, word.start(), len(word[0]))
        return Passage()

    def whole(self, page: int) -> Passage:
        """All words of a page."""
        return _passage([(page, self._page(page))])

    def span(self, page: int, start: int, length: int) -> Passage:
        """So many letters of a page."""
        return _passage([(page, self._document.getSelectionAtIndex(page, start, length))])

    def in_rects(self, page: int, rects: Iterable[QRectF]) -> Passage:
        """What stands in these rectangles of a page, from the first to the last: a hit of the search."""
        places = list(rects)
        if not places:
            return Passage()
        first, last = places[0], places[-1]
        start = QPointF(first.left() + 1, first.center().y())
        return self.between((page, start), (page, QPointF(last.right() + BEYOND / 4, last.center().y())))

    def longer(self, passage: Passage) -> Passage:
        """With the next word."""
        last = passage.spans[-1]
        text = self._page(last.page).text()
        word = _WORD.search(text, last.start + last.length)
        return self._until_letter(passage, word.end()) if word else passage

    def shorter(self, passage: Passage) -> Passage:
        """Without its last word, where it has more than one."""
        last = passage.spans[-1]
        words = list(_WORD.finditer(last.text))
        return self._until_letter(passage, last.start + words[-2].end()) if len(words) > 1 else passage

    def to_sentence_end(self, passage: Passage) -> Passage:
        """Up to the end of the sentence, or of the next one."""
        last = passage.spans[-1]
        text = self._page(last.page).text()
        end = _SENTENCE_END.search(text, last.start + last.length)
        return self._until_letter(passage, end.end() if end else len(text.rstrip()))

    def _until_letter(self, passage: Passage, end: int) -> Passage:
        last = passage.spans[-1]
        return Passage((*passage.spans[:-1], *self.span(last.page, last.start, end - last.start).spans))

    def _from(self, page: int, point: QPointF) -> QPdfSelection:
        lines = self._lines(page)
        end = QPointF(lines[-1].right() + BEYOND, lines[-1].bottom() - 1) if lines else point
        return self._document.getSelection(page, self._near(page, point), end)

    def _until(self, page: int, point: QPointF) -> QPdfSelection:
        lines = self._lines(page)
        start = QPointF(lines[0].left() + 1, lines[0].center().y()) if lines else point
        return self._document.getSelection(page, start, self._near(page, point))

    def _read_page(self, page: int) -> QPdfSelection:
        return self._document.getAllText(page)

    def _lines(self, page: int) -> list[QRectF]:
        return [each.boundingRect() for each in self._page(page).bounds()]

    def _near(self, page: int, point: QPointF) -> QPointF:
        """The point in the line of text nearest to `point`: pdfium finds only letters that are hit."""
        best, least = point, float("inf")
        for line in self._lines(page):
            x = max(line.left() + 1, min(point.x(), line.right() + BEYOND))
            y = max(line.top() + 1, min(point.y(), line.bottom() - 1))
            y = line.bottom() - 1 if x > line.right() else y  # where a full stop is
            below = max(line.top() - point.y(), point.y() - line.bottom(), 0.0)
            away = abs(x - point.x()) + 4 * below  # rather in the same line
            if away < least:
                best, least = QPointF(x, y), away
        return best


def _passage(parts: Iterable[tuple[int, QPdfSelection]]) -> Passage:
    return Passage(tuple(_span(page, each) for page, each in parts if each.isValid() and each.text()))


def _span(page: int, found: QPdfSelection) -> Span:
    start = found.startIndex()
    rects = tuple(each.boundingRect() for each in found.bounds())
    return Span(page, start, len(found.text()), found.text(), rects)
