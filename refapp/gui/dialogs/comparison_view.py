"""The table of two references side by side: the sides chosen are marked; mouse or M, T, B and Space choose."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from refapp.gui import theme
from refapp.gui.dialogs.comparison import ACTIVE, MARK, OTHER, OWN, PART, RESULT, SEVERAL, SIDES, Comparison
from refapp.gui.widgets.few_lines import FewLines
from refapp.model.differences import BOTH, MINE, THEIRS

Index = QModelIndex | QPersistentModelIndex
PAD, BOX, GAP = 8, 14, 8
MOST_LINES = 5  # of a cell; the tool tip has the rest
WIDEST_PART = 110
_TICK = (QPointF(-3, 0), QPointF(-0.8, 2.4), QPointF(3.2, -2.6))
_KEYS = {Qt.Key.Key_M: MINE, Qt.Key.Key_T: THEIRS, Qt.Key.Key_B: BOTH}


class ComparisonView(QTableView):
    """A row for each part that differs."""

    def __init__(self, model: Comparison) -> None:
        super().__init__()
        self._comparison = model
        self.setModel(model)
        self.setAccessibleName(self.tr("Fields that differ"))
        self.setItemDelegate(_Cells(self))
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        model.modelReset.connect(self._fit)
        model.dataChanged.connect(lambda first, last: self._fit_rows(first.row(), last.row()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width: what the field is called, then three columns alike."""
        super().resizeEvent(event)
        width = self.viewport().width()
        first = min(WIDEST_PART, width // 5)
        self.setColumnWidth(PART, first)
        for column in (OWN, OTHER, RESULT):
            self.setColumnWidth(column, (width - first) // 3)
        self._fit_rows(0, self._comparison.rowCount() - 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """M, T and B choose mine, theirs and both of the part, Space the side one is on."""
        index = self.currentIndex()
        choice = _KEYS.get(Qt.Key(event.key())) if not event.modifiers() else None
        if index.isValid() and choice:
            self._comparison.choose(index.row(), choice)
        elif index.isValid() and event.key() == Qt.Key.Key_Space:
            self._comparison.toggle(index.row(), index.column())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a side takes it, or leaves it."""
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self._comparison.toggle(index.row(), index.column())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first side, so that the keys have something to act on."""
        super().focusInEvent(event)
        if self.currentIndex().column() not in SIDES and self._comparison.rowCount():
            self.setCurrentIndex(self._comparison.index(0, OWN))

    def _fit(self) -> None:
        self._fit_rows(0, self._comparison.rowCount() - 1)
        self.scrollToTop()

    def _fit_rows(self, first: int, last: int) -> None:
        delegate = self.itemDelegate()
        assert isinstance(delegate, _Cells)
        for row in range(first, last + 1):
            self.setRowHeight(row, delegate.height(self._comparison, row, self))


class _Cells(QStyledItemDelegate):
    """Text of a few lines; before that of a side a round mark, or a square one where both can be taken."""

    def height(self, model: Comparison, row: int, view: QTableView) -> int:
        """How high a row must be."""
        font = view.font()
        highest = max(
            FewLines(_text(model.index(row, at)), font, _room(at, view.columnWidth(at)), MOST_LINES).height
            for at in range(model.columnCount())
        )
        return int(highest + 0.99) + 2 * PAD

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Rows are set as high as they must be by the view."""
        return QSize(80, option.fontMetrics.lineSpacing() + 2 * PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, mark, text, a hairline, and a ring where the keys are."""
        painter.save()
        area, column = QRect(option.rect), index.column()
        chosen = column in SIDES and bool(index.data(MARK))
        if chosen and index.data(ACTIVE):
            painter.fillRect(area, theme.colour("accent_soft"))
        elif option.state & QStyle.StateFlag.State_MouseOver and column in SIDES:
            painter.fillRect(area, theme.colour("hover"))
        painter.setPen(theme.colour("border"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRect(area.adjusted(1, 1, -1, -2))
        left = area.left() + PAD
        if column in SIDES:
            box = QRectF(left, area.top() + PAD + 1, BOX, BOX)
            _draw_mark(painter, box, chosen, bool(index.data(SEVERAL)), bool(index.data(ACTIVE)))
            left += BOX + GAP
        painter.setPen(index.data(Qt.ItemDataRole.ForegroundRole))
        lines = FewLines(_text(index), option.font, _room(column, area.width()), MOST_LINES)
        lines.draw(painter, left, area.top() + PAD)
        painter.restore()


def _draw_mark(painter: QPainter, box: QRectF, chosen: bool, square: bool, active: bool) -> None:
    painter.save()
    ground = "accent" if active else "border_strong"
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour(ground if chosen else "border_strong"), 1.5))
    painter.setBrush(theme.colour(ground if chosen else "surface"))
    inner = box.adjusted(1, 1, -1, -1)
    if square:
        painter.drawRoundedRect(inner, 3, 3)
    else:
        painter.drawEllipse(inner)
    if chosen:
        painter.setPen(QPen(theme.colour("on_accent" if active else "surface"), 1.8))
        middle = inner.center()
        painter.drawPolyline([middle + each for each in _TICK])
    painter.restore()


def _room(column: int, width: int) -> int:
    return max(20, width - 2 * PAD - (BOX + GAP if column in SIDES else 0))


def _text(index: Index) -> str:
    return str(index.data()) or "–"
