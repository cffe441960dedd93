"""Text in a few lines within a cell: wrapped at words, and in long ones anywhere; the last line ends in … where cut."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption


class FewLines:
    """Text laid out in a width, at most so many lines; `height` is what it takes."""

    def __init__(self, text: str, font: QFont, width: float, most: int) -> None:
        self._metrics = QFontMetricsF(font)
        self._width = width
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._lines: list[str] = []
        for paragraph in text.split("\n"):
            if len(self._lines) > most:
                break
            layout = QTextLayout(paragraph, font)
            layout.setTextOption(option)
            layout.beginLayout()
            while len(self._lines) <= most:
                line = layout.createLine()
                if not line.isValid():
                    break
                line.setLineWidth(width)
                self._lines.append(paragraph[line.textStart() : line.textStart() + line.textLength()].rstrip())
            layout.endLayout()
        if len(self._lines) > most:
            del self._lines[most:]
            self._lines[-1] += "…"
        self.height = len(self._lines) * self._metrics.lineSpacing()

    def draw(self, painter: QPainter, left: float, top: float) -> None:
        """Draw the lines below `top`."""
        y = top + self._metrics.ascent()
        for line in self._lines:
            painter.drawText(QPointF(left, y), self._metrics.elidedText(line, Qt.TextElideMode.ElideRight, self._width))
            y += self._metrics.lineSpacing()
