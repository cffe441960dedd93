"""A slim bar to look for something in what is read: what, how many, on and back, and away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QWidget

from refapp.gui import theme
from refapp.gui.detail.words import tr
from refapp.gui.references.labels import number
from refapp.gui.widgets.icon_button import IconButton

WIDEST = 320  # of the line


class FindBar(QFrame):
    """Enter goes on, Shift+Enter back, Esc closes."""

    text_changed = Signal(str)
    stepped = Signal(int)  # 1 on, -1 back
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "bar")
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(tr("Find in text"))
        self.edit.setAccessibleName(tr("Find in text"))
        self.edit.setMaximumWidth(WIDEST)
        self.edit.textChanged.connect(self.text_changed)
        self.count = QLabel()
        self.count.setProperty("look", "label")
        self.count.setAccessibleName(tr("Places found"))
        self.previous = IconButton("up", tr("Previous place (Shift+Enter)"), look="")
        self.previous.clicked.connect(lambda: self.stepped.emit(-1))
        self.next = IconButton("down", tr("Next place (Enter)"), look="")
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        self.close_button = IconButton("close", tr("Close (Esc)"), look="")
        self.close_button.clicked.connect(lambda: self.closed.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space("m"), theme.space("xs"), theme.space("s"), theme.space("xs"))
        row.setSpacing(theme.space("xs"))
        row.addWidget(self.edit, 1)
        for button in (self.previous, self.next):
            row.addWidget(button)
        row.addSpacing(theme.space("xs"))
        row.addWidget(self.count)
        row.addStretch()
        row.addWidget(self.close_button)

    def tell(self, current: int, count: int) -> None:
        """Say which place of how many is shown; `current` counts from 0."""
        some = bool(self.edit.text().strip())
        words = tr("{number} of {count}").format(number=current + 1, count=number(count)) if count else tr("Not found")
        self.count.setText(words if some else "")
        for button in (self.previous, self.next):
            button.setEnabled(count > 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the bar."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
