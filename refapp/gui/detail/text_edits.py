"""The running texts in the form: a box for each with its language, and buttons for those that are not there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from refapp.gui import theme
from refapp.gui.detail.form_parts import box
from refapp.gui.detail.language_line import LanguageLine
from refapp.gui.detail.origins import Origins
from refapp.gui.detail.words import language_name, tr
from refapp.gui.widgets.link_button import LinkButton
from refapp.gui.widgets.tips import Tips
from refapp.model.reference import Text

_ROLES = {"summary": "In plain language", "abstract": "Abstract", "note": "Note"}
LINES = 7


class TextEdits(QWidget):
    """A box for each text, and one for an abstract where there is none."""

    changed = Signal()  # a box came

    def __init__(self) -> None:
        super().__init__()
        self._texts: list[Text] = []
        self._language = ""
        self.edits: list[QPlainTextEdit] = []
        self.languages: list[LanguageLine] = []
        self._blocks: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.space("s"))
        adders = QHBoxLayout()
        adders.setSpacing(theme.space("m"))
        for role, name in _ROLES.items():
            button = LinkButton(f"+ {tr(name)}", flat=True)
            button.setAccessibleName(tr("Add: {name}").format(name=tr(name)))
            button.clicked.connect(partial(self.add, role))
            adders.addWidget(button)
        adders.addStretch(1)
        self._column.addLayout(adders)

    def fill(self, texts: Sequence[Text], language: str) -> None:
        """Show `texts`; new ones are in `language` at first."""
        for block in self._blocks:
            self._column.removeWidget(block)
            block.hide()
            block.deleteLater()
        self._texts, self.edits, self.languages, self._blocks = [], [], [], []
        self._language = language
        for each in texts:
            self._append(each)
        if not any(each.role == "abstract" for each in texts):
            self._append(Text(role="abstract", body="", language=language))

    def add(self, role: str, *_: object) -> None:
        """Add a box for a text of `role` and go there."""
        self._append(Text(role=role, body="", language=self._language))
        self.edits[-1].setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def edit_of(self, role: str, language: str = "") -> QPlainTextEdit | None:
        """The box of the text of `role`, in `language` where there is one."""
        found = [
            (each.language == language, edit)
            for each, edit in zip(self._texts, self.edits, strict=True)
            if each.role == role
        ]
        return max(found, key=lambda pair: pair[0])[1] if found else None

    def tell_origins(self, tips: Tips, origins: Origins) -> None:
        """Tell in tool tips where the texts came from."""
        for text, edit in zip(self._texts, self.edits, strict=True):
            tips.tell(edit, partial(origins.of_text, text.origin) if text.body else str)

    def values(self) -> tuple[Text, ...]:
        """The texts as typed, empty ones too; one that was not touched is the very same."""
        rows = zip(self._texts, self.edits, self.languages, strict=True)
        return tuple(_as_typed(text, edit.toPlainText(), language.value()) for text, edit, language in rows)

    def _append(self, text: Text) -> None:
        name = tr(_ROLES.get(text.role, text.role.capitalize()))
        block = QWidget()
        title = QLabel(name)
        language = LanguageLine(text.language, tr("Language of: {name}").format(name=name))
        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(language)
        named = f"{name} · {language_name(text.language)}" if text.language else name
        edit = box(text.body, named, LINES)
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("xs"))
        column.addLayout(head)
        column.addWidget(edit)
        self._column.insertWidget(len(self._blocks), block)
        self._texts.append(text)
        self.edits.append(edit)
        self.languages.append(language)
        self._blocks.append(block)


def _as_typed(text: Text, body: str, language: str) -> Text:
    if body == _as_shown(text.body):
        body = text.body
    return text if (body, language) == (text.body, text.language) else replace(text, body=body, language=language)


def _as_shown(body: str) -> str:
    return QPlainTextEdit(body).toPlainText() if "\r" in body or "\x00" in body else body
