"""The pattern of citation keys: typed with what it makes of real references beneath, or what is wrong with it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from refapp.gui import theme
from refapp.gui.dialogs.parts import beside, button
from refapp.gui.widgets.elided_label import ElidedLabel
from refapp.gui.workspace import Workspace
from refapp.messages import problem_sentence
from refapp.model.citekey_default import DEFAULT_PATTERN
from refapp.model.citekey_pattern import Pattern, pattern_of
from refapp.model.folding import plain
from refapp.model.problems import AppError
from refapp.model.reference import Reference

EXAMPLES = 3
LINES = 4


class PatternEditor(QWidget):
    """What is wrong stays in the line and is not taken; the setting is the last that was right."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._examples = _examples(workspace)
        self.line = QLineEdit(workspace.settings.values.citekey_pattern)
        self.line.setAccessibleName(self.tr("Pattern of citation keys"))
        self.line.textChanged.connect(lambda _: self._show())
        self.line.editingFinished.connect(self.take)
        self.usual = button(self.tr("Reset"), self._take_usual)
        self.usual.setToolTip(DEFAULT_PATTERN)
        self.usual.setAccessibleName(self.tr("The usual pattern"))
        self.keys = [ElidedLabel(look="label") for _ in self._examples]
        self.wrong = QLabel()
        self.wrong.setProperty("look", "danger")
        self.wrong.setTextFormat(Qt.TextFormat.PlainText)
        self.wrong.setWordWrap(True)
        self.wrong.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._below = QStackedWidget()
        self.setFocusProxy(self.line)
        self._lay_out()
        self._show()

    def take(self) -> None:
        """Make keys by the pattern from now on, where it can be understood."""
        if self._pattern() is not None:
            self._workspace.settings.set(citekey_pattern=self.line.text())

    def _take_usual(self) -> None:
        self.line.setText(DEFAULT_PATTERN)
        self.take()

    def _pattern(self) -> Pattern | None:
        try:
            return pattern_of(self.line.text())
        except AppError:
            return None

    def _show(self) -> None:
        pattern = self._pattern()
        for label, reference in zip(self.keys, self._examples, strict=True):
            title = " ".join(plain(reference.title).split())
            label.setText(f"{pattern(reference)}  ·  {title}" if pattern else "")
        self.wrong.setText("" if pattern else self._fault())
        self._below.setCurrentIndex(0 if pattern else 1)
        self.usual.setEnabled(self.line.text() != DEFAULT_PATTERN)

    def _fault(self) -> str:
        try:
            pattern_of(self.line.text())
        except AppError as error:
            return problem_sentence(error.problem, self.tr)
        return ""

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("xs"))
        column.addLayout(beside(self.line, self.usual, wide=self.line))
        made = QWidget()
        lines = QVBoxLayout(made)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        for label in self.keys:
            lines.addWidget(label)
        lines.addStretch(1)
        for page in (made, self.wrong):
            self._below.addWidget(page)
        column.addWidget(self._below)
        # Keys and sentences share a place, so that nothing below moves while one types.
        self._below.setFixedHeight(LINES * (self.wrong.fontMetrics().lineSpacing() + 2))


def _examples(workspace: Workspace) -> list[Reference]:
    """The references that are selected, else those that are shown first."""
    ids = workspace.selection or workspace.results
    return workspace.view.get_many(list(ids[:EXAMPLES]))
