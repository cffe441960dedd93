"""Above the lines of a ledger, what many of them say: each sentence once, and a click shows its lines."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from refapp.gui.references.labels import number
from refapp.gui.widgets.link_button import LinkButton
from refapp.model.problems import Problem
from refapp.tasks.ledger_common import MOST, CommonNotes


class LedgerNotes(QWidget):
    """As many quiet buttons as there are such sentences."""

    chosen = Signal(str)  # a sentence

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("What many lines say"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._sentences: list[str] = []
        self.buttons = [LinkButton(flat=True) for _ in range(MOST)]
        for at, button in enumerate(self.buttons):
            button.colour = "secondary"
            button.setToolTip(self.tr("Show these lines"))
            button.clicked.connect(lambda _=False, at=at: self.chosen.emit(self._sentences[at]))
            column.addWidget(button)

    def fill(self, common: CommonNotes, told: Callable[[Problem], str]) -> None:
        """Say the common notes in the words of `told`."""
        self._sentences = [told(problem) for problem, _ in common.notes]
        for button, sentence, (_, count) in zip(self.buttons, self._sentences, common.notes, strict=False):
            button.setText(on_lines(number(count), sentence))
        for at, button in enumerate(self.buttons):
            button.setVisible(at < len(self._sentences))
        self.setVisible(bool(self._sentences))


def on_lines(count: str, sentence: str) -> str:
    """A sentence of many lines, said once."""
    return QCoreApplication.translate("ledger", "On {count} lines: {sentence}").format(count=count, sentence=sentence)
