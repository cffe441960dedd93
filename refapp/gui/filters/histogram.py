"""Years as bars: drag over them, or use the arrow keys with Shift, to choose a range; with Alt to leave it out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from refapp.gui import theme
from refapp.gui.filters.year_bars import Bar
from refapp.gui.references.labels import number

HEIGHT, MARGIN = 44, 14  # of the bars; the first and last year stand beneath them
_ALT, _SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
_PICK = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class Histogram(QWidget):
    """Bars in a row. It knows which are chosen and left out, and tells what the user does with which."""

    chosen = Signal(int, int)  # the numbers of the first and last bar
    excluded = Signal(int, int)  # of those to leave out, or no longer
    cleared = Signal()

    def __init__(self, name: str) -> None:
        """`name` is what screen readers call it."""
        super().__init__()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.bars: Sequence[Bar] = ()
        self.counts: Sequence[int] = ()
        self.marked: frozenset[int] = frozenset()  # numbers of the bars that are chosen
        self.left_out: frozenset[int] = frozenset()
        self._anchor = self._end = -1  # where a range begins, and its other end
        self._dragging = self._excluding = False  # the latter while Alt was down when the drag began

    def show_bars(
        self,
        bars: Sequence[Bar],
        counts: Sequence[int],
        marked: frozenset[int] = frozenset(),
        left_out: frozenset[int] = frozenset(),
    ) -> None:
        """Replace what is shown."""
        if (bars, counts, marked, left_out) != (self.bars, self.counts, self.marked, self.left_out):
            if bars != self.bars:
                self._anchor = self._end = -1
                self._dragging = False
            self.bars, self.counts, self.marked, self.left_out = bars, counts, marked, left_out
            self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(120, HEIGHT + self._line())

    def minimumSizeHint(self) -> QSize:
        """Bars of a few pixels."""
        return QSize(60, HEIGHT + self._line())

    def bar_rect(self, index: int) -> QRectF:
        """Where the bar with this number stands, from top to bottom."""
        step = (self.width() - 2 * MARGIN) / max(len(self.bars), 1)
        gap = 2 if step >= 8 else 1 if step >= 3 else 0
        return QRectF(MARGIN + index * step, 4, min(step - gap, 24), self.height() - 8 - self._line())

    def words(self, index: int) -> str:
        """The years of a bar and their count."""
        bar = self.bars[index]
        years = str(bar.low) if bar.low == bar.high else f"{bar.low}–{bar.high}"
        words = f"{years}: {number(self.counts[index])}"
        return self.tr("{value}, excluded").format(value=words) if index in self.left_out else words

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bars, the chosen ones in the accent, those left out hollow."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        highest = max(self.counts, default=0) or 1
        dragged = self._range() if self._dragging else frozenset()
        marked = self.marked if self._excluding or not dragged else dragged
        left_out = self.left_out | dragged if self._excluding else self.left_out
        for index, count in enumerate(self.counts):
            place = self.bar_rect(index)
            height = max(2.0, place.height() * count / highest) if count else 1.0
            bar = place.adjusted(0, place.height() - height, 0, 0)
            if index in left_out:
                painter.setPen(QPen(theme.colour("secondary"), 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                bar.adjust(0.5, 0.5, -0.5, -0.5)
            else:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._colour(index, marked))
            painter.drawRoundedRect(bar, 1.5, 1.5)
        self._paint_years(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(8, 1, -8, -1), 6, 6)

    def _paint_years(self, painter: QPainter) -> None:
        if self.bars:
            painter.setFont(theme.current().font("label"))
            painter.setPen(theme.colour("secondary"))
            room = self.rect().adjusted(MARGIN, 0, -MARGIN, -2)
            ends = [(Qt.AlignmentFlag.AlignLeft, self.bars[0].low), (Qt.AlignmentFlag.AlignRight, self.bars[-1].high)]
            for side, year in ends if self.bars[0].low != self.bars[-1].high else ends[:1]:
                painter.drawText(room, side | Qt.AlignmentFlag.AlignBottom, str(year))

    def _line(self) -> int:
        return QFontMetrics(theme.current().font("label")).height()

    def event(self, event: QEvent) -> bool:
        """Show a bar's years and count as a tooltip."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self.bars:
            QToolTip.showText(event.globalPos(), self.words(self._at(event.pos().x())), self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a range; with Shift move the end of the one there is; with Alt it is to be left out."""
        if event.button() != Qt.MouseButton.LeftButton or not self.bars:
            return
        self._end = self._at(event.position().x())
        if not event.modifiers() & _SHIFT or self._anchor < 0:
            self._anchor = self._end
        self._dragging, self._excluding = True, bool(event.modifiers() & _ALT)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Stretch the range."""
        if self._dragging:
            self._end = self._at(event.position().x())
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the range, or leave it out; a click on the only bar chosen lets go of it."""
        if not self._dragging:
            return
        excluding, self._dragging, self._excluding = self._excluding, False, False
        if excluding:
            self._leave_out(self._range())
        elif self._range() == self.marked and len(self.marked) == 1:
            self.cleared.emit()
        else:
            self._choose()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose a bar, with Shift more; Alt+Enter leaves out what is chosen; Escape and Delete let go."""
        last = len(self.bars) - 1
        end = self._end if self._end >= 0 else max(self.marked, default=last + 1)
        moves = {
            Qt.Key.Key_Left: end - 1,
            Qt.Key.Key_Right: end + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Delete) and (self.marked or self.left_out):
            self._anchor = self._end = -1
            self.cleared.emit()
        elif event.key() in _PICK and event.modifiers() & _ALT and (self._anchor >= 0 or self.marked):
            self._leave_out(self._range() if self._anchor >= 0 else self.marked)
        elif event.key() in moves and self.bars and not event.modifiers() & _ALT:
            self._end = min(max(moves[Qt.Key(event.key())], 0), last)
            if not event.modifiers() & _SHIFT:
                self._anchor = self._end
            elif self._anchor < 0:
                self._anchor = min(self.marked, default=self._end)
            self._choose()
        else:
            super().keyPressEvent(event)

    def _choose(self) -> None:
        self.update()
        self.chosen.emit(min(self._range()), max(self._range()))

    def _leave_out(self, bars: frozenset[int]) -> None:
        self.update()
        self.excluded.emit(min(bars), max(bars))

    def _range(self) -> frozenset[int]:
        low, high = sorted((self._anchor, self._end))
        return frozenset(range(low, high + 1))

    def _at(self, x: float) -> int:
        step = (self.width() - 2 * MARGIN) / len(self.bars)
        return min(max(int((x - MARGIN) / step), 0), len(self.bars) - 1)

    def _colour(self, index: int, marked: frozenset[int]) -> QColor:
        share = (1.0 if index in marked else 0.38) if marked else 0.62
        pairs = zip(_parts("bg"), _parts("accent"), strict=True)
        return QColor(*(round(ground + (accent - ground) * share) for ground, accent in pairs))


def _parts(name: str) -> tuple[int, int, int]:
    colour = theme.colour(name)
    return colour.red(), colour.green(), colour.blue()
