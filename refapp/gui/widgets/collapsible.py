"""The heading of a section: its name, where it comes from, room at the right; pressed, it opens and closes."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from refapp.gui import theme
from refapp.gui.widgets.drawn_button import DrawnButton
from refapp.gui.widgets.elided_label import ElidedLabel


class SectionHeader(QWidget):
    """A heading that stays: name, origin in small letters, and what is added at the right."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel(title)
        self.title.setProperty("look", "strong")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.origin = ElidedLabel(look="label")
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(theme.space("s"))
        self.row.addWidget(self.title)
        self.row.addWidget(self.origin, 1)


class Collapsible(QWidget):
    """A heading that shows and hides `body`."""

    toggled = Signal(bool)

    def __init__(self, title: str, body: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = _Toggle(title, self)
        self.body = body
        body.setVisible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("xs"))
        column.addWidget(self.button)
        column.addWidget(body)
        self.button.toggled.connect(self._turn)

    def is_open(self) -> bool:
        """Whether the body is shown."""
        return self.button.isChecked()

    def set_open(self, is_open: bool) -> None:
        """Show or hide the body."""
        self.button.setChecked(is_open)

    def _turn(self, is_open: bool) -> None:
        self.body.setVisible(is_open)
        self.toggled.emit(is_open)


class _Toggle(DrawnButton):
    """The heading with a small arrow that tells its state."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(theme.current().font("interface", QFont.Weight.DemiBold))
        return QSize(metrics.horizontalAdvance(self.text()) + 24, metrics.height() + 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.draw_frame(painter, theme.radius("small"), self.ground(""))
        painter.setPen(QPen(theme.colour("secondary"), 1.5))
        arrow = [QPointF(-2, -4), QPointF(2, 0), QPointF(-2, 4)]
        if self.isChecked():
            arrow = [QPointF(-4, -2), QPointF(0, 2), QPointF(4, -2)]
        painter.drawPolyline([point + QPointF(7, self.height() / 2) for point in arrow])
        painter.setFont(theme.current().font("interface", QFont.Weight.DemiBold))
        painter.setPen(theme.colour("text"))
        painter.drawText(self.rect().adjusted(18, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
