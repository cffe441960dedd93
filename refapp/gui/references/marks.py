"""The marks of a reference: star, a key used twice, colours of tags, status, note, PDF. As words, and painted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPixmap

from refapp.gui import icons, theme
from refapp.gui.references.labels import status_word
from refapp.gui.references.pieces import Pieces
from refapp.store.rows import Row

MOST_DOTS = 3
MORE = "…"  # after the dots, where there are more
SIZE, DOT, STEP, LEAST_STEP, GAP, PAD, EDGE = 14, 8, 6, 4, 3, 6, 2
RING = 1.5  # around a dot that lies on another
MOST_PICTURES = 500
STATUS, NOTE, PDF = "status", "note", "PDF"  # from left to right, at the right edge
LEAST_FIRST = (NOTE, PDF, STATUS)  # what is left out where there is too little room
FAINT, NEAR = "disabled", "accent"  # a star that can be given: the mouse is on the row, on its place
_STATUS_ICONS = {
    "to-read": "to-read",
    "unread": "to-read",
    "reading": "reading",
    "read": "read",
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


def star_at(x: int) -> bool:
    """Whether what lies `x` pixels from the left edge of the marks is the star's place."""
    return 0 <= x < theme.scaled(PAD) + theme.scaled(SIZE) + theme.scaled(GAP)


class Marks:
    """Paints the marks of rows; pictures are kept until the theme is another one, or the screen.

    The star has its place at the left, the dots begin beside it, and status, note and PDF have theirs at the right
    edge: each is found at a glance down the column. Where that leaves too little room for dots, the places of what a
    row has not are given up, then dots move closer, then what counts least is left out (the tooltip names all).
    """

    def __init__(self, small: Pieces) -> None:
        self._small = small
        self._pictures: dict[object, QPixmap] = {}
        self._ratio = 1.0
        metrics = QFontMetrics(small.font)
        self._more_width = metrics.horizontalAdvance(MORE)
        self._size, self._gap = theme.scaled(SIZE), theme.scaled(GAP)
        self._pad, self._edge = theme.scaled(PAD), theme.scaled(EDGE)
        self._dot, self._step, self._least_step = theme.scaled(DOT), theme.scaled(STEP), theme.scaled(LEAST_STEP)
        icon = self._size + self._gap
        self._widths = {STATUS: icon, NOTE: icon, PDF: metrics.horizontalAdvance(PDF) + 1}
        self._all_marks = self._width(LEAST_FIRST)
        self._all_dots = self._dots_width(MOST_DOTS, self._step) + self._more_width

    def for_ratio(self, ratio: float) -> None:
        """Paint from now on where each pixel is `ratio` of the screen's."""
        if ratio != self._ratio:
            self._ratio = ratio
            self._pictures.clear()

    def paint(self, painter: QPainter, place: tuple[int, int, int, int], row: Row, star: str = "") -> None:
        """Paint the marks of `row` in `place` (left, top, width, height); `star` is the colour of one it may get."""
        left, top, width, height = place
        x, end, icon = left + self._pad, left + width - self._edge, self._size + self._gap
        if (row.starred or star) and x + self._size <= end:
            name, colour = ("starred", "accent") if row.starred else ("star", star)
            self._draw(painter, name, colour, x, top, height)
        x += icon
        if row.key_shared and x + self._size <= end:
            self._draw(painter, "warning", "danger", x, top, height)
            x += icon
        shown = [
            each for each, there in ((STATUS, row.status in _STATUS_ICONS), (NOTE, row.note), (PDF, row.pdf)) if there
        ]
        least = self._dots_width(len(row.colours), self._least_step)
        while shown and x + least + self._width(shown) > end:
            shown.remove(next(each for each in LEAST_FIRST if each in shown))
        standing = x + self._all_dots + self._all_marks <= end
        dots_end = end - (self._all_marks if standing else self._width(shown))
        if row.colours and x + self._dot <= dots_end:
            self._paint_dots(painter, row, x, dots_end - self._gap, top, height)
        for each in (PDF, NOTE, STATUS):
            if each in shown:
                self._paint_mark(painter, each, row, end - self._widths[each], top, height)
            if standing or each in shown:
                end -= self._widths[each]

    def _width(self, shown: Sequence[str]) -> int:
        return sum(self._widths[each] for each in shown)

    def _dots_width(self, count: int, step: int) -> int:
        return self._dot + (min(count, MOST_DOTS) - 1) * step + self._gap if count else 0

    def _paint_mark(self, painter: QPainter, mark: str, row: Row, x: int, top: int, height: int) -> None:
        if mark == PDF:
            self._text(painter, PDF, self._widths[PDF], x, top, height)
        else:
            name = _STATUS_ICONS[row.status] if mark == STATUS else "note"
            self._draw(painter, name, "secondary", x, top, height)

    def _paint_dots(self, painter: QPainter, row: Row, x: int, end: int, top: int, height: int) -> None:
        colours = tuple(colour for _, colour in row.colours[:MOST_DOTS])
        more = len(row.colours) > MOST_DOTS
        count = len(colours)
        room = end - x - (self._more_width if more else 0)
        step = self._step
        while count > 1 and step > self._least_step and self._dot + (count - 1) * step > room:
            step -= 1
        while count > 1 and x + self._dot + (count - 1) * step > end:
            count -= 1
        picture = self._dots(colours[:count], step)
        painter.drawPixmap(x, top + (height - self._dot) // 2 - 1, picture)
        x += self._dot + (count - 1) * step + 1
        if more and x + self._more_width <= end + self._gap:
            self._text(painter, MORE, self._more_width + 1, x, top, height)

    def _text(self, painter: QPainter, text: str, width: int, x: int, top: int, height: int) -> None:
        painter.setFont(self._small.font)
        painter.setPen(theme.colour("secondary"))
        self._small.get(text, width).draw(painter, x, top + (height - self._small.height) // 2, self._small.ascent)

    def _draw(self, painter: QPainter, name: str, colour: str, x: int, top: int, height: int) -> None:
        picture = self._pictures.get((name, colour))
        if picture is None:
            picture = icons.icon(name, colour).pixmap(QSize(self._size, self._size), self._ratio)
            self._keep((name, colour), picture)
        painter.drawPixmap(x, top + (height - self._size) // 2, picture)

    def _dots(self, colours: tuple[str, ...], step: int) -> QPixmap:
        """Dots of `colours`, the first on top; with a line around those that would hardly differ from the ground."""
        picture = self._pictures.get((colours, step))
        if picture is not None:
            return picture
        size = QSize(self._dot + (len(colours) - 1) * step + 2, self._dot + 2)
        picture = QPixmap(size * self._ratio)
        picture.setDevicePixelRatio(self._ratio)
        picture.fill(Qt.GlobalColor.transparent)
        on_it = QPainter(picture)
        on_it.setRenderHint(QPainter.RenderHint.Antialiasing)
        modes, radius = QPainter.CompositionMode, self._dot / 2
        for number, colour in reversed(list(enumerate(colours))):
            middle = QPointF(radius + number * step, radius + 1)
            if number < len(colours) - 1 and step < self._dot:
                on_it.setCompositionMode(modes.CompositionMode_Clear)
                on_it.setPen(Qt.PenStyle.NoPen)
                on_it.setBrush(Qt.GlobalColor.black)
                on_it.drawEllipse(middle, radius + RING, radius + RING)
                on_it.setCompositionMode(modes.CompositionMode_SourceOver)
            fill = QColor(colour) if QColor.isValidColorName(colour) else theme.colour("secondary")
            close = abs(fill.lightness() - theme.colour("surface").lightness()) < 48
            inner = radius - 0.5 if close else radius
            on_it.setPen(QPen(theme.colour("border_strong"), 1) if close else Qt.PenStyle.NoPen)
            on_it.setBrush(fill)
            on_it.drawEllipse(middle, inner, inner)
        on_it.end()
        self._keep((colours, step), picture)
        return picture

    def _keep(self, key: object, picture: QPixmap) -> None:
        if len(self._pictures) >= MOST_PICTURES:
            self._pictures.clear()
        self._pictures[key] = picture


def _tr(text: str) -> str:
    return QCoreApplication.translate("References", text)
