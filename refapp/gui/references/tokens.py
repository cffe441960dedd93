"""A filter in the search box, as a token with a cross."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from refapp.gui import theme
from refapp.gui.references.labels import filter_name

PAD, CROSS, GAP = 7, 7, 6
HEIGHT, WIDEST = 22, 190


class Token(QAbstractButton):
    """One value of one filter. A click, Space, Enter, Del or Backspace takes it away."""

    removed = Signal(str, str)  # name and value of the filter

    def __init__(self, name: str, value: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name, self._value = name, value
        text = filter_name(name, value)
        self.setText(text)
        self.setAccessibleName(self.tr("Filter {value}").format(value=text))
        self.setAccessibleDescription(self.tr("Press to remove this filter"))
        whole = value.removeprefix("/ ") if name == "in" else text
        self.setToolTip(self.tr("Remove the filter “{value}”").format(value=whole))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(lambda: self.removed.emit(self._name, self._value))

    def sizeHint(self) -> QSize:
        """Text and cross."""
        text = self.fontMetrics().horizontalAdvance(self.text())
        height = max(HEIGHT, self.fontMetrics().height() + 4)
        return QSize(min(text + 2 * PAD + GAP + CROSS + 2, theme.scaled(WIDEST)), height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the filter away."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

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
