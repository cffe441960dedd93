"""What stands where nothing is: a calm sentence that teaches one thing, and up to two buttons."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from refapp.gui import theme


class EmptyState(QWidget):
    """A sentence in the middle; the first button is the one most will want."""

    def __init__(self, sentence: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = _centred(sentence, "")
        self.hint = _centred(hint, "secondary")
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(theme.space("s"))
        self._buttons.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space("xl"), theme.space("s"), theme.space("xl"), theme.space("s"))
        column.setSpacing(theme.space("s"))
        column.addStretch(2)
        column.addWidget(self.sentence)
        column.addWidget(self.hint)
        column.addSpacing(theme.space("s"))
        column.addLayout(self._buttons)
        column.addStretch(3)
        self.hint.setVisible(bool(hint))  # in its place: without a parent it would be a window for a moment

    def tell(self, sentence: str, hint: str = "") -> None:
        """Say something else."""
        self.sentence.setText(sentence)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))

    def add_button(self, text: str, pressed: Callable[[], object]) -> QPushButton:
        """Offer something to do."""
        button = QPushButton(text)
        if not self._buttons.count():
            button.setProperty("look", "primary")
        button.clicked.connect(lambda: pressed())
        self._buttons.addWidget(button)
        return button

    def minimumSizeHint(self) -> QSize:
        """The widest button: they stand one under the other where there is no more room."""
        height = super().minimumSizeHint().height()
        return QSize(max((each.width() for each in self._sizes()), default=0) + 2 * theme.space("xl"), height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons beside each other, or one under the other."""
        super().resizeEvent(event)
        sizes = self._sizes()
        wanted = sum(each.width() for each in sizes) + theme.space("s") * len(sizes) + 2 * theme.space("xl")
        ways = QBoxLayout.Direction
        self._buttons.setDirection(ways.LeftToRight if wanted <= self.width() else ways.TopToBottom)

    def _sizes(self) -> list[QSize]:
        items = (self._buttons.itemAt(at) for at in range(self._buttons.count()))
        return [item.sizeHint() for item in items if item is not None]


def _centred(text: str, look: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("look", look)
    return label
