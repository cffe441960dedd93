"""Everything that takes the focus says what it is, and Tab gets there."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLineEdit,
    QMenu,
    QScrollArea,
    QTabBar,
    QWidget,
)

from refapp.gui.dialogs.cite_with_page import CiteWithPage
from refapp.gui.dialogs.ledger import LedgerDialog
from refapp.gui.dialogs.scan import ScanDialog
from refapp.gui.dialogs.style_chooser import StyleChooser
from tests.journeys.driver import CTRL, SHIFT, Person

TAB = Qt.FocusPolicy.TabFocus.value
PICKERS = (QHeaderView, QTabBar)  # reached by other keys


def focusable(root: QWidget) -> Iterator[QWidget]:
    for widget in root.findChildren(QWidget):
        usable = widget.window() is root and widget.isVisible() and widget.isEnabled() and not widget.focusProxy()
        if usable and widget.focusPolicy().value & TAB and not isinstance(widget, PICKERS):
            yield widget


def spoken(widget: QWidget) -> str:
    """What a screen reader calls it."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface else ""


def nameless(root: QWidget) -> list[str]:
    return [f"{type(each).__name__} in {type(each.parent()).__name__}" for each in focusable(root) if not spoken(each)]


def reached(person: Person, start: QWidget) -> set[QWidget]:
    """Everything Tab comes by, from `start` round to it."""
    found: set[QWidget] = set()
    start.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(400):
        person.qtbot.keyClick(person.focus(), Qt.Key.Key_Tab)
        found.add(person.focus())
        if start in found:
            return found
    raise AssertionError(f"Tab does not come round: {[spoken(each) for each in found]}")


def unreached(person: Person, root: QWidget, start: QWidget) -> list[str]:
    there = reached(person, start)
    return [f"{type(each).__name__} “{spoken(each)}”" for each in focusable(root) if each not in there]


@pytest.fixture
def reading(samples: Person) -> Person:
    """The samples with a search and a filter, and one chosen."""
    samples.workspace.set_filters({"tag": ("Bone",)})
    samples.workspace.search("vitamin")
    samples.settle()
    samples.click_row("Menaquinone intake")
    return samples


def test_the_main_window(reading: Person) -> None:
    assert nameless(reading.w) == []
    assert unreached(reading, reading.w, reading.w.search_box.edit) == []


def test_the_empty_window(app_window: Person) -> None:
    assert nameless(app_window.w) == []
    assert unreached(app_window, app_window.w, app_window.w.search_box.edit) == []


def test_the_form(reading: Person) -> None:
    reading.press(Qt.Key.Key_E, CTRL)
    reading.wait(lambda: reading.w.detail.currentWidget() is reading.w.detail.form)
    assert nameless(reading.w) == []
    assert unreached(reading, reading.w, reading.w.detail.form.title) == []


def test_the_form_in_the_order_it_is_read(reading: Person) -> None:
    reading.press(Qt.Key.Key_E, CTRL)
    reading.wait(lambda: reading.w.detail.currentWidget() is reading.w.detail.form)
    form = reading.w.detail.form
    form.kind.setFocus(Qt.FocusReason.TabFocusReason)
    places: list[int] = []
    while form.isAncestorOf(reading.focus()):
        places.append(reading.focus().mapTo(form, reading.focus().rect().topLeft()).y() + _scrolled(form))
        reading.qtbot.keyClick(reading.focus(), Qt.Key.Key_Tab)
    assert len(places) > 10
    assert places == sorted(places)


def test_the_style_chooser(reading: Person) -> None:
    reading.press(Qt.Key.Key_Y, CTRL | SHIFT)
    dialog = reading.dialog(StyleChooser)
    assert nameless(dialog) == []
    assert unreached(reading, dialog, dialog.line) == []
    closes_with_escape(reading, dialog)


def test_the_ledger(reading: Person) -> None:
    reading.choose("ledger")
    dialog = reading.dialog(LedgerDialog)
    assert nameless(dialog) == []
    assert unreached(reading, dialog, dialog.table.table) == []
    closes_with_escape(reading, dialog)


def test_the_other_windows(reading: Person) -> None:
    for action, kind in (("cite-with-page", CiteWithPage), ("scan", ScanDialog)):
        reading.choose(action)
        dialog = reading.dialog(kind)
        reading.settle()
        first = next(focusable(dialog))
        assert nameless(dialog) == [], action
        assert unreached(reading, dialog, first) == [], action
        closes_with_escape(reading, dialog)


def test_a_reference_with_all_of_it_open(reading: Person) -> None:
    page = reading.w.detail.page
    page.as_imported.set_open(True)
    page.page_text.pane.set_open(True)
    reading.settle()
    assert nameless(reading.w) == []
    assert unreached(reading, reading.w, reading.w.search_box.edit) == []
    assert page.as_imported.origins in set(focusable(reading.w))


def test_several_references(reading: Person) -> None:
    reading.workspace.select(list(reading.workspace.results[:2]))
    reading.settle()
    assert nameless(reading.w) == []
    assert unreached(reading, reading.w, reading.w.search_box.edit) == []


def test_every_action_stands_in_the_menu_bar(reading: Person) -> None:
    def entries(menu: QMenu) -> Iterator[QAction]:
        for action in menu.actions():
            yield from entries(action.menu()) if isinstance(action.menu(), QMenu) else [action]

    window = reading.w
    listed = {each for menu in window.menuBar().actions() for each in entries(menu.menu())}
    assert set(window.actions_by_name.values()) <= listed
    assert [each.objectName() for each in listed if not each.isSeparator() and not each.text().strip()] == []
    assert {dock.toggleViewAction() for dock in window.docks.values()} <= listed


def test_rows_of_the_list_speak(reading: Person) -> None:
    view = reading.w.list
    said = view.currentIndex().siblingAtColumn(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.endswith(", Solberg, K., Ito, M., & Brandt, E., 2023")


def test_buttons_with_only_a_sign_have_a_tip(reading: Person) -> None:
    for widget in focusable(reading.w):
        text = getattr(widget, "text", None)
        if callable(text) and not isinstance(widget, QLineEdit) and len(str(text()).strip()) < 2:
            assert widget.toolTip(), spoken(widget)


def closes_with_escape(person: Person, dialog: QDialog) -> None:
    person.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    person.wait(lambda: not any(each.isVisible() for each in person.w.findChildren(QDialog)))


def _scrolled(form: QWidget) -> int:
    area = form.findChild(QScrollArea)
    return area.verticalScrollBar().value() if area else 0
