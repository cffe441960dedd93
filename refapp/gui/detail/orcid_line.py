"""The ORCID of a creator in the form, with a word beside it where it cannot be one."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from refapp.gui import theme
from refapp.gui.detail.fault_words import fault_words
from refapp.gui.detail.words import tr
from refapp.model.identifier_checks import find_orcid


class OrcidLine(QWidget):
    """A line for sixteen digits; an address that is pasted becomes the number in it."""

    def __init__(self, orcid: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit(orcid)
        self.line.setPlaceholderText("0000-0000-0000-0000")
        self.line.setAccessibleName(tr("ORCID"))
        self.line.setFixedWidth(self.line.fontMetrics().horizontalAdvance("0") * 24)
        self.word = QLabel()
        self.word.setProperty("look", "label")
        name = QLabel(tr("ORCID"))
        name.setProperty("look", "label")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space("m"), 0, 0, 0)
        row.setSpacing(theme.space("s"))
        row.addWidget(name)
        row.addWidget(self.line)
        row.addWidget(self.word, 1)
        self.line.textChanged.connect(self._typed)
        self._typed(orcid)

    def value(self) -> str:
        """The bare number where there is one, else what was typed."""
        return find_orcid(self.line.text()) or self.line.text().strip()

    def _typed(self, text: str) -> None:
        found = find_orcid(text)
        if found and found != text.strip():
            self.line.setText(found)
            return
        self.word.setText(fault_words("orcid", text))
