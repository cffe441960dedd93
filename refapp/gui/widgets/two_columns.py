"""Two parts of a page side by side where there is room for two columns that read well, else one beneath the other."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from refapp.gui import theme


class TwoColumns(QWidget):
    """Turns by its own width; a part that is hidden leaves all of the width to the other."""

    def __init__(self, first: QWidget, second: QWidget) -> None:
        super().__init__()
        self._least = 0
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._parts = (first, second)
        for part in self._parts:
            self._layout.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)

    @property
    def beside(self) -> bool:
        """Whether the parts stand side by side."""
        return self._layout.direction() != QBoxLayout.Direction.TopToBottom

    def set_least(self, width: int) -> None:
        """A column narrower than `width` does not read well."""
        self._least = width
        self._turn()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn when the width asks for it."""
        super().resizeEvent(event)
        self._turn()

    def event(self, event: QEvent) -> bool:
        """Notice that a part was shown or hidden: one alone has no column beside it."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._turn()
        return super().event(event)

    def _turn(self) -> None:
        gap = theme.space("xl")
        both = not any(part.isHidden() for part in self._parts)
        beside = both and self.width() >= 2 * self._least + gap
        if beside != self.beside:
            way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
            self._layout.setDirection(way)
            self._layout.setSpacing(gap if beside else 0)
            for number in (0, 1):
                self._layout.setStretch(number, 1 if beside else 0)
