"""How cells look. The grounds of rows (chosen, under the mouse, hairlines) are the view's.

A table paints hundreds of cells at each keystroke, so a cell does little: get the row, get the piece, draw it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtGui import QFont, QPainter, QPixmap
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from refapp.gui import icons, theme
from refapp.gui.references.columns import COLUMNS, COMFORTABLE, COMPACT, CREATORS, KIND, MARKS, TITLE, YEAR
from refapp.gui.references.labels import kind_name, status_name
from refapp.gui.references.marks import Marks
from refapp.gui.references.model import ReferenceModel
from refapp.gui.references.pieces import Pieces
from refapp.gui.widgets import hits
from refapp.store.rows import Row

PAD = 8  # between a cell's edge and its text
ICON = 16
LINE_GAP = 2  # between the title and the creators beneath it

Place = tuple[int, int, int, int]  # left, top, width, height
NO_STAR = -1, ""
Cell = Callable[[QPainter, Place, Row], None]


class ReferenceDelegate(QStyledItemDelegate):
    """Paints the list in one of the layouts of `columns`."""

    def __init__(self, model: ReferenceModel, layout: str) -> None:
        super().__init__()
        self._model = model
        self.layout = layout
        self._words: tuple[str, ...] = ()
        self._pixmaps: dict[str, QPixmap] = {}
        self._star = ""  # of the row being painted
        self._ratio = 1.0
        self.star = NO_STAR  # the row under the mouse, and the colour of the star it may get
        self.refresh()

    def refresh(self) -> None:
        """Take fonts and colours from the theme again."""
        weight = QFont.Weight.Normal if self.layout == COMPACT else QFont.Weight.Medium
        self._title = Pieces(theme.current().font("interface", weight))
        self._plain = Pieces(_tabular(theme.current().font("interface")))
        self._small = Pieces(theme.current().font("label"))
        self._text_colour = theme.colour("text")
        self._secondary = theme.colour("secondary")
        self._pixmaps.clear()
        self._cells: dict[int, Cell] = {
            KIND: self._paint_kind,
            TITLE: self._paint_both if self.layout == COMFORTABLE else self._paint_title,
            CREATORS: self._paint_creators,
            YEAR: self._paint_year,
            MARKS: self._paint_marks,
        }
        for at, column in enumerate(COLUMNS):
            self._cells.setdefault(at, partial(self._paint_text, column.text))
        self._pad, self._icon = theme.scaled(PAD), theme.scaled(ICON)
        self._marks = Marks(self._small)
        self._marks.for_ratio(self._ratio)
        self._height = self.row_height()
        self._untitled = self.tr("Untitled")
        self.highlight(self._words)

    def set_layout(self, layout: str) -> None:
        """Lay rows out in another way."""
        if layout != self.layout:
            self.layout = layout
            self.refresh()

    def highlight(self, words: Sequence[str]) -> None:
        """Highlight the beginnings of words that are `words`."""
        self._words = tuple(words)
        found, ground = hits.pattern(self._words), theme.colour("highlight")
        for pieces in (self._title, self._plain, self._small):
            pieces.highlight(found, ground)

    def for_ratio(self, ratio: float) -> None:
        """Paint from now on where each pixel is `ratio` of the screen's: pictures must be as sharp as that."""
        if ratio != self._ratio:
            self._ratio = ratio
            self._pixmaps.clear()
            self._marks.for_ratio(ratio)

    def row_height(self) -> int:
        """The height of every row: the token's, or more where the font is high."""
        least = theme.scaled(theme.tokens()["row"][self.layout])
        lines = self._title.height + (self._small.height + LINE_GAP if self.layout == COMFORTABLE else 0)
        return max(least, lines + PAD)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Rows are equally high, and columns as wide as the user made them."""
        return QSize(self._icon + 2 * self._pad, self.row_height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one cell for Qt; the view paints whole rows with `paint_row`."""
        self.for_ratio(painter.device().devicePixelRatioF())
        self.paint_row(
            painter, index.row(), option.rect.top(), [(index.column(), option.rect.left(), option.rect.width())]
        )

    def paint_row(self, painter: QPainter, number: int, top: int, columns: Sequence[tuple[int, int, int]]) -> None:
        """Paint the cells of one row: each column with its left edge and width."""
        row = self._model.row(number)
        if row is not None:
            height = self._height
            self._star = self.star[1] if number == self.star[0] else ""
            for column, left, width in columns:
                self._cells[column](painter, (left, top, width, height), row)

    # One method for each sort of cell

    def _paint_kind(self, painter: QPainter, place: Place, row: Row) -> None:
        left, top, width, height = place
        pixmap = self._pixmaps.get(row.kind)
        if pixmap is None:
            size = QSize(self._icon, self._icon)
            pixmap = self._pixmaps[row.kind] = icons.kind_icon(row.kind).pixmap(size, self._ratio)
        painter.drawPixmap(left + (width - self._icon) // 2 + 2, top + (height - self._icon) // 2, pixmap)

    def _paint_both(self, painter: QPainter, place: Place, row: Row) -> None:
        left, top, width, height = place
        title, small = self._title, self._small
        left, width = left + self._pad, width - 2 * self._pad
        top += (height - title.height - small.height - LINE_GAP) // 2
        painter.setFont(title.font)
        painter.setPen(self._text_colour)
        title.get(row.title or self._untitled, width, True).draw(painter, left, top, title.ascent)
        painter.setFont(small.font)
        painter.setPen(self._secondary)
        top += title.height + LINE_GAP
        small.get(row.creators or status_name(row.status) or kind_name(row.kind), width).draw(
            painter, left, top, small.ascent
        )

    def _paint_title(self, painter: QPainter, place: Place, row: Row) -> None:
        painter.setPen(self._text_colour)
        self._line(painter, place, self._title, row.title or self._untitled, rich=True)

    def _paint_creators(self, painter: QPainter, place: Place, row: Row) -> None:
        painter.setPen(self._secondary)
        self._line(painter, place, self._plain, row.creators or status_name(row.status))

    def _paint_year(self, painter: QPainter, place: Place, row: Row) -> None:
        if row.year is not None:
            painter.setPen(self._text_colour)
            self._line(painter, place, self._plain, str(row.year))

    def _paint_text(self, text: Callable[[Row], str], painter: QPainter, place: Place, row: Row) -> None:
        painter.setPen(self._secondary)
        self._line(painter, place, self._plain, text(row))

    def _paint_marks(self, painter: QPainter, place: Place, row: Row) -> None:
        self._marks.paint(painter, place, row, self._star)

    def _line(self, painter: QPainter, place: Place, pieces: Pieces, text: str, rich: bool = False) -> None:
        if text:
            left, top, width, height = place
            painter.setFont(pieces.font)
            top += (height - pieces.height) // 2
            pieces.get(text, width - 2 * self._pad, rich).draw(painter, left + self._pad, top, pieces.ascent)


def _tabular(font: QFont) -> QFont:
    font.setFeature(QFont.Tag("tnum"), 1)
    return font
