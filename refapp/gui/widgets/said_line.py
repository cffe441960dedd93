"""A field that something gentle can be said about: an icon at its right end, so that nothing moves while one types."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from refapp.gui import icons

INFO, WARNING = "info", "warning"


class SaidLine(QLineEdit):
    """`words` are told by the icon's tip, to assistive technology, and by `SaidWords` while the field has the focus."""

    said = Signal()

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.words, self.icon = "", INFO
        self.is_heard = False  # whether a `SaidWords` listens
        self._mark: QAction | None = None

    def say(self, words: str, icon: str = INFO) -> None:
        """Say something about what is typed, or nothing."""
        if (words, icon) == (self.words, self.icon):
            return
        self.words, self.icon = words, icon
        if self._mark is None and words:
            self._mark = self.addAction(icons.icon(icon), QLineEdit.ActionPosition.TrailingPosition)
        if self._mark is not None:
            self._mark.setIcon(icons.icon(icon, "danger" if icon == WARNING else "secondary"))
            self._mark.setText(words)
            self._mark.setToolTip(words)
            self._mark.setVisible(bool(words))
        self.setAccessibleDescription(words)
        self.said.emit()


class SaidWords(QLabel):
    """What is said about the field that has the focus, in a place that is there anyway."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setProperty("look", "label")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self._inside = inside
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def _follow(self, _: QWidget | None, focused: QWidget | None) -> None:
        if isinstance(focused, SaidLine) and not focused.is_heard and self._inside.isAncestorOf(focused):
            focused.is_heard = True
            focused.said.connect(self._tell)
        self._tell()

    def _tell(self) -> None:
        focused = QApplication.focusWidget()
        if focused is None or not self._inside.isAncestorOf(focused):
            return  # what was said stays
        line = focused if isinstance(focused, SaidLine) else None
        look = "danger" if line and line.words and line.icon == WARNING else "label"
        self.setText(line.words if line else "")
        if look != self.property("look"):
            self.setProperty("look", look)
            self.style().polish(self)
