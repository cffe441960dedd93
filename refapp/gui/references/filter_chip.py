"""A filter that is active, as a chip: its words write it into the search box again, its cross takes it away."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from refapp.gui import theme
from refapp.gui.references.labels import excluded_name, facet_name, filter_name
from refapp.model.filter_query import NONE_OF, signed

PAD, CROSS, GAP = 8, 7, 7
WIDEST = 260


class FilterChip(QAbstractButton):
    """One value of one filter. Enter and Space write it as text, Del and Backspace take it away."""

    removed = Signal(str, str)  # key and value of the filter: see `filter_query`
    written = Signal(str)  # the key

    def __init__(self, key: str, value: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.key, self.value = key, value
        sign, name = signed(key)
        text = excluded_name(name, value) if sign == NONE_OF else filter_name(name, value)
        self.setText(text)
        whole = f"{facet_name(name)} {self.text()}".strip()
        self.setAccessibleName(self.tr("Filter {value}").format(value=whole))
        self.setAccessibleDescription(self.tr("Enter edits it as text, Delete removes it"))
        full = value.removeprefix("/ ") if name == "in" else text
        self.setToolTip(self.tr("{value}\nA click edits it as text, × removes it").format(value=full))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(lambda: self.written.emit(self.key))

    def sizeHint(self) -> QSize:
        """Text and cross."""
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self.text()) + 2 * PAD + GAP + CROSS + 2
        return QSize(min(width, theme.scaled(WIDEST)), metrics.height() + 6)

    def remove(self) -> None:
        """Take the filter away."""
        self.removed.emit(self.key, self.value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the filter away, or write it."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """On the cross take it away."""
        if self.isDown() and event.position().x() >= self.width() - PAD - CROSS - GAP:
            self.setDown(False)
            self.remove()
        else:
            super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A soft ground, the value, a cross."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("selection" if self.underMouse() else "accent_soft"))
        painter.drawRoundedRect(frame, theme.radius("small"), theme.radius("small"))
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), theme.radius("small"), theme.radius("small"))
        painter.setPen(theme.colour("accent"))
        room = self.rect().adjusted(PAD, 0, -PAD - CROSS - GAP, 0)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        painter.setPen(QPen(theme.colour("accent"), 1.4, c=Qt.PenCapStyle.RoundCap))
        cross = QRectF(frame.right() - PAD - CROSS, frame.center().y() - CROSS / 2, CROSS, CROSS)
        painter.drawLine(cross.topLeft(), cross.bottomRight())
        painter.drawLine(cross.topRight(), cross.bottomLeft())
        painter.end()
