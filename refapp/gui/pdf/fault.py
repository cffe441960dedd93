"""What stands in place of the pages where a PDF cannot be shown: why, and a line for its password where that helps."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from refapp.gui import theme

Error = QPdfDocument.Error


class Fault(QWidget):
    """One sentence in the middle."""

    password_given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setAccessibleName(self.tr("Password"))
        self.password.setPlaceholderText(self.tr("Password"))
        self.password.setMaximumWidth(240)
        self.password.returnPressed.connect(self._give)
        self.give = QPushButton(self.tr("Open"))
        self.give.setProperty("look", "primary")
        self.give.clicked.connect(self._give)
        row = QHBoxLayout()
        row.setSpacing(theme.space("s"))
        row.addStretch(1)
        row.addWidget(self.password)
        row.addWidget(self.give)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.space("xl")] * 4)
        column.setSpacing(theme.space("m"))
        column.addStretch(2)
        column.addWidget(self.sentence)
        column.addLayout(row)
        column.addStretch(3)

    def tell(self, error: Error, name: str, tried: bool) -> None:
        """Say why `name` is not shown; `tried` tells that a password was given."""
        wants_password = error == Error.IncorrectPassword
        self.password.setVisible(wants_password)
        self.give.setVisible(wants_password)
        if wants_password and tried:
            text = self.tr("This is not the password of {name}.")
        elif wants_password:
            text = self.tr("{name} is protected by a password.")
        elif error == Error.FileNotFound:
            text = self.tr("{name} is not where it was. Tools > Missing files helps to find it.")
        elif error == Error.UnsupportedSecurityScheme:
            text = self.tr("{name} is protected in a way that cannot be read here. F4 opens it in another program.")
        else:
            text = self.tr("{name} is damaged or cut short; it cannot be shown.")
        self.sentence.setText(text.format(name=name))
        self.password.clear()

    def _give(self) -> None:
        self.password_given.emit(self.password.text())
