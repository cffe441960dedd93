"""Where the pages of a PDF lie, one under the other, at a scale."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF

GAP = 12  # pixels between pages, and around them
LEAST, MOST = 0.1, 5.0
STEP = 1.2
WIDTH, PAGE = "width", "page"  # ways of fitting


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody is in a PDF: page, how far down in it (0 to 1), and the zoom or the way of fitting."""

    page: int = 0
    down: float = 0.0
    zoom: float = 1.0
    fit: str = WIDTH


class PdfLayout:
    """Rectangles of pages in pixels, for sizes in points. `unit` is how many pixels a point has at zoom 1."""

    def __init__(self, sizes: Sequence[QSizeF] = (), unit: float = 96 / 72) -> None:
        self.sizes = sizes
        self.unit = unit
        self.zoom = 1.0
        self.size = QSize()
        self._tops: list[float] = []

    def fitting(self, fit: str, viewport: QSize, page: int = 0) -> float:
        """The zoom at which the widest page, or `page` as a whole, fits into the viewport."""
        if not self.sizes:
            return 1.0
        room_x, room_y = viewport.width() - 2 * GAP, viewport.height() - 2 * GAP
        if fit == PAGE:
            size = self.sizes[page]
            return _bounded(min(room_x / (size.width() * self.unit), room_y / (size.height() * self.unit)))
        return _bounded(room_x / (max(each.width() for each in self.sizes) * self.unit))

    def arrange(self, zoom: float, viewport: QSize) -> None:
        """Lay the pages out at `zoom`, in the middle of a viewport."""
        self.zoom = zoom = _bounded(zoom)
        scale = zoom * self.unit
        widest = max((each.width() * scale for each in self.sizes), default=0)
        width = max(viewport.width(), round(widest) + 2 * GAP)
        self._tops, y = [], float(GAP)
        for each in self.sizes:  # there may be thousands: their rectangles are made when wanted
            self._tops.append(y)
            y += round(each.height() * scale) + GAP
        self.size = QSize(width, round(y))

    def rect(self, page: int) -> QRectF:
        """Where a page lies."""
        size = self.sizes[page] * (self.zoom * self.unit)
        return QRectF(QPointF(round((self.size.width() - size.width()) / 2), self._tops[page]), size)

    def page_at(self, y: float) -> int:
        """The page at this height, or the one above it."""
        return max(0, min(bisect_right(self._tops, y) - 1, len(self._tops) - 1))

    def pages_between(self, top: float, bottom: float) -> range:
        """The pages of which something lies between two heights."""
        if not self._tops:
            return range(0)
        return range(self.page_at(top), self.page_at(bottom) + 1)

    def to_page(self, point: QPointF) -> tuple[int, QPointF]:
        """A point of the layout as a page and a point in it, in points."""
        page = self.page_at(point.y())
        scale = self.zoom * self.unit
        return page, (point - self.rect(page).topLeft()) / scale

    def from_page(self, page: int, rect: QRectF) -> QRectF:
        """A rectangle of a page, in points, as one of the layout."""
        scale = self.zoom * self.unit
        corner = self.rect(page).topLeft() + rect.topLeft() * scale
        return QRectF(corner, rect.size() * scale)


def _bounded(zoom: float) -> float:
    return max(LEAST, min(MOST, zoom))
