"""What stands where nothing is: a calm sentence that teaches one thing, and up to two buttons."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

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
        column.setContentsMargins(*[theme.space("xl")] * 4)
        column.setSpacing(theme.space("s"))
        column.addStretch(2)
        column.addWidget(self.sentence)
        column.addWidget(self.hint)
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


def _centred(text: str, look: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("look", look)
    return label
