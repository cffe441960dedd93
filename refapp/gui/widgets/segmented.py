"""A switch between two or three choices side by side, such as the languages of a text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from refapp.gui import theme
from refapp.gui.widgets.drawn_button import DrawnButton


class Segmented(QWidget):
    """Choices of which one is chosen; Left and Right go between them, Tab enters and leaves."""

    chosen = Signal(str)  # the value the user chose

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """`name` is what assistive technology calls it."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.idClicked.connect(lambda number: self.chosen.emit(self._values[number]))
        self._values: list[str] = []
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)

    def values(self) -> list[str]:
        """The values there are to choose."""
        return list(self._values)

    def value(self) -> str:
        """The value chosen."""
        number = self._group.checkedId()
        return self._values[number] if number >= 0 else ""

    def set_choices(self, choices: Sequence[tuple[str, str]], value: str) -> None:
        """Offer `choices` (value, words for it), of which `value` is chosen."""
        if [each for each, _ in choices] != self._values:
            for button in self._group.buttons():
                self._group.removeButton(button)
                button.hide()
                button.deleteLater()
            self._values = [each for each, _ in choices]
            for number, (_, words) in enumerate(choices):
                button = _Segment(words, number == 0, number == len(choices) - 1, self)
                self._group.addButton(button, number)
                self._layout.addWidget(button)
        self.choose(value)

    def choose(self, value: str) -> None:
        """Choose `value`, or nothing where it is none of them, without telling anybody."""
        self._group.setExclusive(False)
        for number, each in enumerate(self._values):
            self._group.button(number).setChecked(each == value)
        self._group.setExclusive(True)
        # Tab comes to the one that is chosen, else the first; Qt itself knows that only after an arrow key.
        entry = self._group.checkedButton() or self._group.button(0)
        for button in self._group.buttons():
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if button is entry else Qt.FocusPolicy.ClickFocus)


class _Segment(DrawnButton):
    """One choice."""

    def __init__(self, text: str, first: bool, last: bool, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setCheckable(True)
        self._first, self._last = first, last

    def sizeHint(self) -> QSize:
        """Room for its words in bold, so that choosing moves nothing."""
        metrics = QFontMetrics(theme.current().font("label", QFont.Weight.DemiBold))
        return QSize(metrics.horizontalAdvance(self.text()) + 18, metrics.height() + 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the choice, rounded where it ends the row."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on, ring = self.isChecked(), self._ring and self.hasFocus()
        radius = theme.radius("control")
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        whole = box.adjusted(0 if self._first else -radius * 2, 0, 0 if self._last else radius * 2, 0)
        path = QPainterPath()
        path.addRoundedRect(whole, radius, radius)
        painter.setClipRect(self.rect())
        painter.setPen(QPen(theme.colour("border"), 1))
        painter.setBrush(theme.colour(self.ground("accent_soft" if on else "surface")))
        painter.drawPath(path)
        if not self._last:
            painter.drawLine(box.topRight(), box.bottomRight())
        if ring:
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        weight = QFont.Weight.DemiBold if on else QFont.Weight.Normal
        painter.setFont(theme.current().font("label", weight))
        painter.setPen(theme.colour("accent" if on else "text"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
