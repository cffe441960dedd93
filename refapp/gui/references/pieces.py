"""Texts made ready for painting, and kept: shaping and cutting to a width cost more than painting."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QStaticText, QTextCharFormat, QTextLayout

from refapp.gui.references.cutting import ELLIPSIS, Cutter
from refapp.gui.references.italics import without_tags
from refapp.gui.widgets import hits
from refapp.gui.widgets.hits import Span

MOST = 6000  # pieces kept; a screen shows a few hundred


class Piece:
    """One line of text, cut to its width. What is drawn a second time is shaped for good."""

    __slots__ = ("_layout", "_static", "_text")

    def __init__(self, text: str, font: QFont, formats: Sequence[QTextLayout.FormatRange] = ()) -> None:
        self._text = text
        self._static: QStaticText | None = None
        self._layout: QTextLayout | None = None
        if formats:
            self._layout = layout = QTextLayout(text, font)
            layout.setFormats(formats)
            layout.beginLayout()
            layout.createLine().setLineWidth(1e6)
            layout.endLayout()

    def draw(self, painter: QPainter, x: int, y: int, ascent: int) -> None:
        """Draw with the top left corner at (x, y), in the painter's pen and font."""
        if self._static is not None:
            painter.drawStaticText(x, y, self._static)
        elif self._layout is not None:
            self._layout.draw(painter, QPointF(x, y))
        else:
            painter.drawText(x, y + ascent, self._text)
            self._static = QStaticText(self._text)
            self._static.setTextFormat(Qt.TextFormat.PlainText)


class Pieces:
    """The pieces of one font."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        metrics = QFontMetrics(font)
        self.height, self.ascent = metrics.height(), metrics.ascent()
        self._cutter = Cutter(metrics)
        self._kept: dict[tuple[str, int], Piece] = {}  # as highlighted now
        self._bare: dict[tuple[str, int], Piece] = {}  # without anything highlighted
        self._found: re.Pattern[str] | None = None
        self._ground = QColor()

    def highlight(self, found: re.Pattern[str] | None, ground: QColor) -> None:
        """Give what `found` matches another ground from now on."""
        if found is not self._found or ground != self._ground:
            self._kept.clear()
            self._found, self._ground = found, ground

    def get(self, text: str, width: int, rich: bool = False) -> Piece:
        """`text` cut to `width`; a rich one is a title with CSL rich text."""
        piece = self._kept.get((text, width))
        if piece is None:
            for kept in (self._kept, self._bare):
                if len(kept) >= MOST:
                    kept.clear()
            piece = self._kept[text, width] = self._make(text, width, rich)
        return piece

    def _make(self, text: str, width: int, rich: bool) -> Piece:
        bare, italics = without_tags(text) if rich else (text, ())
        spans = hits.find(bare, self._found)
        if not spans and (text, width) in self._bare:
            return self._bare[text, width]
        cut = self._cutter.cut(bare.replace("\n", " "), width)
        if not spans and not italics:
            piece = self._bare[text, width] = Piece(cut, self.font)
            return piece
        length = len(cut) - 1 if cut.endswith(ELLIPSIS) and len(cut) < len(bare) else len(cut)
        return Piece(cut, self.font, _formats(spans, self._ground, italics, length))


def _formats(
    spans: Sequence[Span], ground: QColor, italics: Sequence[Span], length: int
) -> list[QTextLayout.FormatRange]:
    marked = QTextCharFormat()
    marked.setBackground(ground)
    slanted = QTextCharFormat()
    slanted.setFontItalic(True)
    formats = []
    for look, places in ((slanted, italics), (marked, spans)):
        for start, end in places:
            if start < length:
                each = QTextLayout.FormatRange()
                each.start, each.length, each.format = start, min(end, length) - start, look
                formats.append(each)
    return formats
