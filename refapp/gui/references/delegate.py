"""How cells look. The grounds of rows (chosen, under the mouse, hairlines) are the view's.

A table paints hundreds of cells at each keystroke, so a cell does little: get the row, get the piece, draw it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QFont, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from refapp.gui import icons, theme
from refapp.gui.references.columns import ADDED, CITEKEY, CONTAINER, CREATORS, KIND, MARKS, TITLE, YEAR, local_date
from refapp.gui.references.highlight import pattern
from refapp.gui.references.labels import kind_name
from refapp.gui.references.model import ReferenceModel
from refapp.gui.references.pieces import Pieces
from refapp.store.mapping import Row

COMFORTABLE, COMPACT = "comfortable", "compact"
PAD = 8  # between a cell's edge and its text
ICON, STAR = 16, 14
LINE_GAP = 2  # between the title and the creators beneath it

Cell = Callable[[QPainter, QRect, Row], None]


class ReferenceDelegate(QStyledItemDelegate):
    """Paints the list in one of two densities."""

    def __init__(self, model: ReferenceModel, density: str) -> None:
        super().__init__()
        self._model = model
        self.density = density
        self._words: tuple[str, ...] = ()
        self._pixmaps: dict[str, QPixmap] = {}
        self.refresh()

    def refresh(self) -> None:
        """Take fonts and colours from the theme again."""
        weight = QFont.Weight.Medium if self.density == COMFORTABLE else QFont.Weight.Normal
        self._title = Pieces(theme.current().font("interface", weight))
        self._plain = Pieces(_tabular(theme.current().font("interface")))
        self._small = Pieces(theme.current().font("label"))
        self._text_colour = theme.colour("text")
        self._secondary = theme.colour("secondary")
        self._pixmaps.clear()
        self._cells: dict[int, Cell] = {
            KIND: self._paint_kind,
            TITLE: self._paint_both if self.density == COMFORTABLE else self._paint_title,
            CREATORS: self._paint_creators,
            YEAR: self._paint_year,
            CONTAINER: self._paint_container,
            ADDED: self._paint_added,
            CITEKEY: self._paint_citekey,
            MARKS: self._paint_marks,
        }
        self.highlight(self._words)

    def set_density(self, density: str) -> None:
        """Paint comfortably or compactly."""
        if density != self.density:
            self.density = density
            self.refresh()

    def highlight(self, words: Sequence[str]) -> None:
        """Highlight the beginnings of words that are `words`."""
        self._words = tuple(words)
        found, ground = pattern(self._words), theme.colour("highlight")
        for pieces in (self._title, self._plain, self._small):
            pieces.highlight(found, ground)

    def row_height(self) -> int:
        """The height of every row: the token's, or more where the user's font is large."""
        least = int(theme.tokens()["row"][self.density])
        lines = self._title.height + (self._small.height + LINE_GAP if self.density == COMFORTABLE else 0)
        return max(least, lines + PAD)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Rows are equally high, and columns as wide as the user made them."""
        return QSize(ICON + 2 * PAD, self.row_height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one cell."""
        row = self._model.row(index.row())
        if row is not None:
            self._cells[index.column()](painter, option.rect, row)

    # One method for each sort of cell

    def _paint_kind(self, painter: QPainter, rect: QRect, row: Row) -> None:
        pixmap = self._pixmaps.get(row.kind)
        if pixmap is None:
            pixmap = self._pixmap(painter, row.kind, icons.kind_icon(row.kind), ICON)
        top = rect.top() + (rect.height() - ICON) // 2
        painter.drawPixmap(rect.left() + (rect.width() - ICON) // 2 + 2, top, pixmap)

    def _paint_both(self, painter: QPainter, rect: QRect, row: Row) -> None:
        width, left = rect.width() - 2 * PAD, rect.left() + PAD
        top = rect.top() + (rect.height() - self._title.height - self._small.height - LINE_GAP) // 2
        painter.setFont(self._title.font)
        painter.setPen(self._text_colour)
        self._title.get(row.title or self.tr("Untitled"), width, rich=True).draw(painter, left, top)
        painter.setFont(self._small.font)
        painter.setPen(self._secondary)
        under = row.creators or kind_name(row.kind)
        self._small.get(under, width).draw(painter, left, top + self._title.height + LINE_GAP)

    def _paint_title(self, painter: QPainter, rect: QRect, row: Row) -> None:
        painter.setPen(self._text_colour)
        self._line(painter, rect, self._title, row.title or self.tr("Untitled"), rich=True)

    def _paint_creators(self, painter: QPainter, rect: QRect, row: Row) -> None:
        painter.setPen(self._secondary)
        self._line(painter, rect, self._plain, row.creators)

    def _paint_year(self, painter: QPainter, rect: QRect, row: Row) -> None:
        if row.year is not None:
            painter.setPen(self._text_colour)
            self._line(painter, rect, self._plain, str(row.year))

    def _paint_container(self, painter: QPainter, rect: QRect, row: Row) -> None:
        painter.setPen(self._secondary)
        self._line(painter, rect, self._plain, row.container)

    def _paint_added(self, painter: QPainter, rect: QRect, row: Row) -> None:
        painter.setPen(self._secondary)
        self._line(painter, rect, self._plain, local_date(row.added))

    def _paint_citekey(self, painter: QPainter, rect: QRect, row: Row) -> None:
        painter.setPen(self._secondary)
        self._line(painter, rect, self._plain, row.citekey)

    def _paint_marks(self, painter: QPainter, rect: QRect, row: Row) -> None:
        left = rect.left() + PAD
        if row.starred:
            pixmap = self._pixmaps.get("*")
            if pixmap is None:
                pixmap = self._pixmap(painter, "*", icons.icon("star", "accent"), STAR)
            painter.drawPixmap(left, rect.top() + (rect.height() - STAR) // 2, pixmap)
        if row.pdf:
            painter.setFont(self._small.font)
            painter.setPen(self._secondary)
            top = rect.top() + (rect.height() - self._small.height) // 2
            self._small.get("PDF", rect.width()).draw(painter, left + STAR + 4, top)

    def _line(self, painter: QPainter, rect: QRect, pieces: Pieces, text: str, rich: bool = False) -> None:
        if text:
            painter.setFont(pieces.font)
            top = rect.top() + (rect.height() - pieces.height) // 2
            pieces.get(text, rect.width() - 2 * PAD, rich).draw(painter, rect.left() + PAD, top)

    def _pixmap(self, painter: QPainter, name: str, icon: QIcon, size: int) -> QPixmap:
        pixmap = icon.pixmap(QSize(size, size), painter.device().devicePixelRatioF())
        self._pixmaps[name] = pixmap
        return pixmap


def _tabular(font: QFont) -> QFont:
    font.setFeature(QFont.Tag("tnum"), 1)
    return font
