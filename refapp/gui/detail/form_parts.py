"""What every part of the form is made of: layouts, names, lines, boxes, completion."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QCompleter, QLabel, QLineEdit, QPlainTextEdit

from refapp.gui import theme
from refapp.gui.detail.words import tr
from refapp.gui.widgets.said_line import SaidLine

NAME_WIDTH = 92
SHORT = 14  # letters in a field for a number


def name_label(text: str) -> QLabel:
    """The name of a field, as wide as those above and below it."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    longest = QFontMetrics(theme.current().font()).horizontalAdvance(tr("Citation key"))  # one word in some languages
    label.setFixedWidth(max(theme.scaled(NAME_WIDTH), longest))
    label.setWordWrap(True)
    return label


def heading(text: str) -> QLabel:
    """The name of a group."""
    label = QLabel(text)
    label.setProperty("look", "strong")
    label.setContentsMargins(0, theme.space("s"), 0, 0)
    return label


def line(text: str, name: str) -> SaidLine:
    """A field of one line."""
    edit = SaidLine(text)
    edit.setAccessibleName(name)
    edit.setCursorPosition(0)
    return edit


def narrow(edit: SaidLine) -> SaidLine:
    """`edit`, only as wide as a number needs."""
    edit.setMaximumWidth(edit.fontMetrics().horizontalAdvance("0") * SHORT + 20)
    return edit


def box(text: str, name: str, lines: int) -> QPlainTextEdit:
    """A field of several lines; Tab goes on to the next field."""
    edit = QPlainTextEdit(text)
    edit.setAccessibleName(name)
    edit.setTabChangesFocus(True)
    edit.setFixedHeight(lines * edit.fontMetrics().lineSpacing() + 20)
    return edit


def complete(edit: QLineEdit, words: Iterable[str]) -> QCompleter:
    """Offer `words` while somebody types any part of them."""
    completer = QCompleter(QStringListModel(list(words), edit), edit)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setMaxVisibleItems(10)
    popup = completer.popup()
    assert popup is not None
    popup.setObjectName("completions")
    edit.setCompleter(completer)
    return completer
