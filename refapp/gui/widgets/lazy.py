"""A panel that is hidden at first costs nothing: its insides are made when it is first shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget


class Lazy(QWidget):
    """Holds what `make` gives; `inside` is None until then."""

    def __init__(self, make: Callable[[], QWidget]) -> None:
        super().__init__()
        self._make = make
        self.inside: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def showEvent(self, event: QShowEvent) -> None:
        """Make it, the first time."""
        super().showEvent(event)
        if self.inside is None:
            self.inside = self._make()
            self._column.addWidget(self.inside)
            self.inside.show()
            self.setFocusProxy(self.inside)
