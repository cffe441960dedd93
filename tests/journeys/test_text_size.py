"""Text at 200 % in a small window: everything is larger, and nothing of what one needs is cut off or out of reach."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QPushButton, QSpinBox, QToolButton, QWidget

from refapp.gui import theme
from refapp.gui.dialogs.preferences import Preferences
from refapp.gui.references.columns import TITLE, YEAR
from refapp.gui.widgets.elided_label import ElidedLabel
from tests.journeys.driver import Person

SMALL = (1024, 700)


def _cut(window: QWidget) -> list[str]:
    """The words that have less room than they need, and the controls that stand outside the window."""
    found = []
    whole = QRect(QPoint(0, 0), window.size())
    for kind in (QLabel, QPushButton, QToolButton):
        for each in window.findChildren(kind):
            text = each.text()
            if not each.isVisible() or not text or isinstance(each, ElidedLabel) or each.window() is not window:
                continue
            lines = text.splitlines()
            wrapped = isinstance(each, QLabel) and each.wordWrap()
            needed = 0 if wrapped else max(each.fontMetrics().horizontalAdvance(line) for line in lines)
            bare = isinstance(each, QToolButton) and each.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
            if not bare and (each.width() < needed or each.height() < each.fontMetrics().ascent()):
                found.append(f"{text}: {each.width()} of {needed}")
    for each in (*window.findChildren(QPushButton), *window.findChildren(QToolButton)):
        toolbar = each.parentWidget()
        if each.isVisible() and toolbar is not None and toolbar.objectName() == "toolbar":
            place = QRect(each.mapTo(window, QPoint(0, 0)), each.size())
            if not whole.contains(place):
                found.append(f"{each.text()} is outside")
    return found


def test_twice_as_large_and_nothing_lost(samples: Person) -> None:
    window = samples.w
    window.resize(*SMALL)
    row, button = window.list.verticalHeader().defaultSectionSize(), window.toolbar.copy_button.height()
    samples.choose("preferences")
    dialog = samples.dialog(Preferences)
    editor = dialog.editors["text_size"]
    assert isinstance(editor, QSpinBox)
    number = editor.lineEdit()
    assert number.width() > number.fontMetrics().horizontalAdvance(editor.text())  # it can be read
    editor.setValue(200)
    samples.settle()
    assert _cut(dialog) == []
    dialog.close()
    assert theme.size("interface") == 2 * 13
    samples.wait(lambda: window.width() == SMALL[0])
    window.resize(*SMALL)
    samples.settle()
    assert (window.width(), window.height()) == SMALL
    assert window.list.verticalHeader().defaultSectionSize() == 2 * row
    assert window.toolbar.copy_button.height() > 1.5 * button
    samples.click_row("Menaquinone intake")
    samples.settle()
    assert _cut(window) == []
    assert window.toolbar.copy_button.isVisible()


def test_the_list_keeps_its_columns(samples: Person) -> None:
    window = samples.w
    samples.workspace.settings.set(text_size=200)
    window.resize(*SMALL)
    samples.settle()
    header, figures = window.list.header, QFontMetrics(theme.current().font("interface"))
    assert header.sectionSize(YEAR) > figures.horizontalAdvance("2023") + 16
    assert header.sectionSize(TITLE) > figures.horizontalAdvance("Menaquinone and bone")
    bar = window.list.horizontalScrollBar()
    samples.wait(lambda: header.length() <= window.list.viewport().width() + bar.maximum())
    views = window.docks["filters"].widget()
    assert views is not None
    assert views.width() > figures.horizontalAdvance("Added this week 13") + 40


def test_it_is_kept_and_can_be_small(samples: Person) -> None:
    samples.workspace.settings.set(text_size=80)
    samples.quit()
    samples.start()
    assert theme.size("interface") == 10
    samples.workspace.settings.set(text_size=100)
    assert theme.size("interface") == 13
