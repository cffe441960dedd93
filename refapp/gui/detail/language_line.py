"""A language in the form: its code, completed by names, and its name beside it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from refapp.gui import language_names, theme
from refapp.gui.detail.form_parts import complete
from refapp.gui.detail.words import language_name, tr

_OFTEN = ("en", "nn", "nb", "no", "da", "sv", "de", "fr", "es")


class LanguageLine(QWidget):
    """A short line for a code such as `nn` or `en-GB`; a name that is typed becomes its code."""

    def __init__(self, code: str = "", name: str = "") -> None:
        super().__init__()
        self.line = _Line(code, name or tr("Language"))
        self.line.setFixedWidth(self.line.fontMetrics().horizontalAdvance("n") * 9 + 20)
        self.line.setPlaceholderText(tr("code"))
        self.name = QLabel()
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.name.setProperty("look", "label")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space("s"))
        row.addWidget(self.line)
        row.addWidget(self.name)
        row.addStretch(1)
        self.line.textChanged.connect(self._show_name)
        self.line.editingFinished.connect(lambda: self._take(self.line.text()))
        self.line.taken = self._take
        self._show_name()

    def set_value(self, code: str) -> None:
        """Show another language."""
        self.line.setText(code)

    def value(self) -> str:
        """The code, or what was typed where that is no name of a language."""
        return code_of(self.line.text())

    def _take(self, text: str) -> None:
        if code_of(text) != self.line.text():
            self.line.setText(code_of(text))

    def _show_name(self) -> None:
        code = self.value()
        self.name.setText(language_name(code) if code else "")


class _Line(QLineEdit):
    """The names to complete from are looked up when somebody comes here."""

    def __init__(self, code: str, name: str) -> None:
        super().__init__(code)
        self.setAccessibleName(name)
        self.taken: Callable[[str], None] = lambda _: None

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have something to complete from."""
        super().focusInEvent(event)
        if self.completer() is None:
            completer = complete(self, [f"{name} ({code})" for name, code in languages()])
            popup = completer.popup()
            assert popup is not None
            popup.setMinimumWidth(220)
            completer.activated.connect(lambda text: self.taken(text), Qt.ConnectionType.QueuedConnection)


@cache
def languages() -> tuple[tuple[str, str], ...]:
    """Languages by name with their codes: those of these parts first."""
    found = {"no": language_names.language_name("no")}  # to Qt that is Bokmål
    for language in QLocale.Language:
        code = QLocale.languageToCode(language)
        if len(code) == 2:
            found[code] = language_names.language_name(code)
    return tuple((found[code], code) for code in dict.fromkeys((*_OFTEN, *sorted(found, key=found.__getitem__))))


def code_of(text: str) -> str:
    """The code that a name, a name with its code in brackets, or a code means; else the text itself."""
    text = text.strip()
    if text.endswith(")") and "(" in text:
        return text[text.rindex("(") + 1 : -1]
    if len(text) <= 3:
        return text
    wanted = text.casefold()
    known = {"norwegian nynorsk": "nn", "norwegian bokmål": "nb"}  # as English has them
    known |= {name.casefold(): code for name, code in languages()}
    known |= {language_name(code).casefold(): code for code in ("en", "nn", "nb", "no", "de", "fr")}
    return known.get(wanted, text)
