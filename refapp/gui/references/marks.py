"""The marks of a reference: star, status, colours of tags, note, PDF, a key used twice. As words, and painted."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QIcon, QPainter, QPen, QPixmap

from refapp.gui import icons, theme
from refapp.gui.references.labels import status_word
from refapp.gui.references.pieces import Pieces
from refapp.store.rows import Row

MOST_DOTS = 3
SIZE, DOT, STEP, GAP, PAD = 14, 8, 11, 3, 6
_STATUS_ICONS = {
    "to-read": "to-read",
    "unread": "to-read",
    "reading": "reading",
    "read": "check",
    "to-complete": "to-complete",
    "to-check": "help",
}


def marks_of(row: Row) -> str:
    """All marks of a row in words, for tooltips and screen readers."""
    words = [_tr("Starred")] if row.starred else []
    words += [status_word(row.status)] if row.status else []
    if row.colours:
        words.append(_tr("Tags: {names}").format(names=", ".join(name for name, _ in row.colours)))
    words += [_tr("Note")] if row.note else []
    words += [_tr("PDF")] if row.pdf else []
    words += [_tr("Citation key used twice")] if row.key_shared else []
    return ", ".join(words)


class Marks:
    """Paints the marks of rows, from left to right; pictures are kept until the theme is another one."""

    def __init__(self, small: Pieces) -> None:
        self._small = small
        self._pictures: dict[str, QPixmap] = {}
        self._pdf_width = QFontMetrics(small.font).horizontalAdvance("PDF") + 1
        self._size, self._step = theme.scaled(SIZE), theme.scaled(STEP)
        self._gap, self._pad = theme.scaled(GAP), theme.scaled(PAD)

    def paint(self, painter: QPainter, left: int, top: int, width: int, height: int, row: Row) -> None:
        """Paint the marks of `row`; what has no room is left out: dots first, a PDF last (the tooltip names all)."""
        x, end, step = left + self._pad, left + width, self._size + self._gap
        rest = end - x - (self._pdf_width if row.pdf else -self._gap)
        signs = _signs(row)[: max(0, rest // step)]
        for name, colour in signs:
            self._draw(painter, f"{name} {colour}", partial(icons.icon, name, colour), x, top, height)
            x += step
        rest -= len(signs) * step
        note = row.note and step <= rest
        x = self._dots(painter, x, top, x + rest - note * step - self._gap, height, row)
        if note:
            self._draw(painter, "note", lambda: icons.icon("note"), x, top, height)
            x += step
        if row.pdf and x + self._pdf_width <= end:
            painter.setFont(self._small.font)
            painter.setPen(theme.colour("secondary"))
            y = top + (height - self._small.height) // 2
            self._small.get("PDF", self._pdf_width).draw(painter, x, y, self._small.ascent)

    def _dots(self, painter: QPainter, x: int, top: int, end: int, height: int, row: Row) -> int:
        first = x
        for _, colour in row.colours[:MOST_DOTS]:
            if x + self._step > end:
                break
            picture = self._pictures.get(colour) or self._dot(painter, colour)
            painter.drawPixmap(x, top + (height - self._step) // 2, picture)
            x += self._step
        if len(row.colours) > MOST_DOTS and x + self._step <= end:
            painter.setFont(self._small.font)
            painter.setPen(theme.colour("secondary"))
            piece = self._small.get("+", 2 * self._step)
            piece.draw(painter, x, top + (height - self._small.height) // 2, self._small.ascent)
            x += self._step
        return x + self._gap if x > first else x

    def _draw(self, painter: QPainter, key: str, icon: Callable[[], QIcon], x: int, top: int, height: int) -> None:
        picture = self._pictures.get(key)
        if picture is None:
            size = QSize(self._size, self._size)
            picture = self._pictures[key] = icon().pixmap(size, painter.device().devicePixelRatioF())
        painter.drawPixmap(x, top + (height - self._size) // 2, picture)

    def _dot(self, painter: QPainter, colour: str) -> QPixmap:
        """A dot of `colour`, with a line around it where it would hardly differ from the ground."""
        ratio = painter.device().devicePixelRatioF()
        picture = QPixmap(QSize(self._step, self._step) * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        on_it = QPainter(picture)
        on_it.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = QColor(colour) if QColor.isValidColorName(colour) else theme.colour("secondary")
        close = abs(fill.lightness() - theme.colour("surface").lightness()) < 48
        on_it.setPen(QPen(theme.colour("border_strong"), 1) if close else Qt.PenStyle.NoPen)
        on_it.setBrush(fill)
        radius = theme.scaled(DOT) / 2
        on_it.drawEllipse(QPointF(radius + 0.5, self._step / 2), radius, radius)
        on_it.end()
        self._pictures[colour] = picture
        return picture


def _signs(row: Row) -> list[tuple[str, str]]:
    """The icons that stand first, with their colours."""
    signs = [("warning", "danger")] if row.key_shared else []
    signs += [("starred", "accent")] if row.starred else []
    if row.status in _STATUS_ICONS:
        signs.append((_STATUS_ICONS[row.status], "secondary"))
    return signs


def _tr(text: str) -> str:
    return QCoreApplication.translate("References", text)
