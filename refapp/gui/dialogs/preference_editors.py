"""One editor for each sort of setting. What is chosen holds at once, everywhere."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSpinBox, QWidget

from refapp.gui import languages, style_choice, theme
from refapp.gui.detail.words import language_name
from refapp.gui.dialogs.pattern_editor import PatternEditor
from refapp.gui.widgets.locale_box import LocaleBox
from refapp.gui.widgets.style_box import StyleBox
from refapp.gui.workspace import Workspace
from refapp.messages import sentence
from refapp.settings import Row

LANGUAGES = ("en", "nn", "nb")  # those the sources refapp was made for are in; others as the library has them
NUMBER_WIDTH = 120
Maker = Callable[[Workspace, str, Row], QWidget]


def editor(workspace: Workspace, name: str, row: Row) -> QWidget:
    """The widget in which the setting `name` is changed."""
    value = getattr(workspace.settings.values, name)
    if row.editor:
        return EDITORS[row.editor](workspace, name, row)
    if row.choices:
        return _choices(workspace, name, {each: said(f"{name}-{each}") for each in row.choices})
    if isinstance(value, bool):
        return _mark(workspace, name)
    return _number(workspace, name, row) if isinstance(value, int) else _line(workspace, name)


def said(code: str) -> str:
    """A word or sentence of the messages; empty where there is none."""
    found = sentence(code, translate=lambda text: QCoreApplication.translate("settings", text))
    return "" if found == code else found


def _set(workspace: Workspace, name: str, value: Any) -> None:
    workspace.settings.set(**{name: value})


def _choices(workspace: Workspace, name: str, words: Mapping[str, str]) -> QComboBox:
    box = QComboBox()
    for value, text in words.items():
        box.addItem(text, value)
    box.setCurrentIndex(box.findData(getattr(workspace.settings.values, name)))
    box.activated.connect(lambda number: _set(workspace, name, box.itemData(number)))
    return box


def _mark(workspace: Workspace, name: str) -> QCheckBox:
    box = QCheckBox()
    box.setChecked(getattr(workspace.settings.values, name))
    box.toggled.connect(lambda on: _set(workspace, name, on))
    return box


def _number(workspace: Workspace, name: str, row: Row) -> QSpinBox:
    box = QSpinBox()
    box.setRange(row.least, row.most)
    box.setFixedWidth(theme.scaled(NUMBER_WIDTH))
    box.lineEdit().setTextMargins(6, 0, 6, 0)  # the sheet pads the box, and not what stands in it
    box.setSuffix(f" {said(f'setting-{name}-unit')}".rstrip())
    box.setValue(getattr(workspace.settings.values, name))
    box.valueChanged.connect(lambda value: _set(workspace, name, value))
    return box


def _line(workspace: Workspace, name: str) -> QLineEdit:
    line = QLineEdit(getattr(workspace.settings.values, name))
    line.editingFinished.connect(lambda: _set(workspace, name, line.text()))
    return line


def _style(workspace: Workspace, name: str, row: Row) -> QWidget:
    box = StyleBox(workspace)
    box.style_picked.connect(workspace.set_style)
    return box


def _locale(workspace: Workspace, name: str, row: Row) -> QWidget:
    box = LocaleBox()
    box.choose(workspace.settings.values.locale)
    box.activated.connect(lambda _: style_choice.set_locale(workspace, box.locale_code))
    return box


def _language(workspace: Workspace, name: str, row: Row) -> QWidget:
    now = getattr(workspace.settings.values, name)
    there = [value.value for value in workspace.view.facets.values("lang", most=30)]
    codes = dict.fromkeys((now, *LANGUAGES, *there))
    return _choices(workspace, name, {code: language_name(code) for code in codes if code})


def _interface(workspace: Workspace, name: str, row: Row) -> QWidget:
    return _choices(workspace, name, {languages.SYSTEM: said("theme-system"), **languages.available()})


def _pattern(workspace: Workspace, name: str, row: Row) -> QWidget:
    return PatternEditor(workspace)


EDITORS: Mapping[str, Maker] = {
    "style": _style,
    "locale": _locale,
    "language": _language,
    "interface": _interface,
    "pattern": _pattern,
}
