"""The first line of a panel that is not always there: its name, and a way to close it."""

from __future__ import annotations

from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QLabel, QWidget

from refapp.gui import theme
from refapp.gui.widgets.icon_button import IconButton


class PanelHead(QWidget):
    """Title at the left, a cross at the right that hides the dock it is in."""

    def __init__(self, title: str) -> None:
        super().__init__()
        label = QLabel(title)
        label.setProperty("look", "strong")
        self.close_button = IconButton("close", self.tr("Close"), look="")
        self.close_button.setAccessibleName(self.tr("Close {panel}").format(panel=title))
        self.close_button.clicked.connect(self._close)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space("m"), theme.space("xs"), theme.space("s"), 0)
        row.addWidget(label, 1)
        row.addWidget(self.close_button)

    def _close(self) -> None:
        at: QWidget | None = self
        while at is not None and not isinstance(at, QDockWidget):
            at = at.parentWidget()
        if at is not None:
            at.close()
