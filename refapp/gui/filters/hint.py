"""What stands where the rows of a section will be, as long as there are none."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel

from refapp.gui import theme
from refapp.gui.filters.row_delegate import INSET, PADDING


class Hint(QLabel):
    """Says in a sentence what would be there."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setProperty("look", "label")
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setContentsMargins(INSET + PADDING, theme.space("xs"), INSET + PADDING, theme.space("xs"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as its lines: the panel's layout would cut them."""
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(self.width()))
