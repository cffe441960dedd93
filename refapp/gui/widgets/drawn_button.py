"""What the buttons drawn here have in common: hover, pressed and focus states, keys, and the ring of the focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from refapp.gui import theme


class DrawnButton(QAbstractButton):
    """A button that draws itself in the colours of the theme: quicker to make than a styled one."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._ring = False

    def setText(self, text: str) -> None:
        """Show `text`, which is its accessible name too."""
        super().setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def ground(self, rest: str) -> str:
        """The token of its ground in its present state."""
        if self.isDown():
            return "pressed"
        return "hover" if self.underMouse() and self.isEnabled() else rest

    def draw_frame(self, painter: QPainter, radius: float, ground: str, border: str = "") -> None:
        """Draw ground, hairline and, when it has the focus by key, the ring."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.has_ring()
        width = 2.0 if focused else 1.0
        box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        line = "accent" if focused else border
        painter.setPen(QPen(theme.colour(line), width) if line else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(ground) if ground else Qt.BrushStyle.NoBrush)
        if not line:
            box = QRectF(self.rect())
        painter.drawRoundedRect(box, radius, radius)

    def has_ring(self) -> bool:
        """Whether it has the focus, and not by the mouse."""
        return self._ring and self.hasFocus()

    def minimumSizeHint(self) -> QSize:
        """It gives way in width."""
        return QSize(24, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return and Enter press it as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring where the focus did not come with the mouse."""
        self._ring = event.reason() not in (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.PopupFocusReason)
        super().focusInEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew in another theme."""
        super().changeEvent(event)
        if theme.changes_look(event):
            self.updateGeometry()
            self.update()
