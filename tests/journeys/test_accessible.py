"""Everything that takes the focus says what it is, and Tab gets there."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QLineEdit,
    QMenu,
    QScrollArea,
    QWidget,
)

from tests.journeys.driver import CTRL, Person
from tests.journeys.walking import focusable, nameless, odd_roles, only_by_mouse, ringless, spoken, unreached


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


def test_the_main_window_shows_the_focus_and_needs_no_mouse(reading: Person) -> None:
    assert ringless(reading, reading.w, reading.w.search_box.edit) == []
    assert only_by_mouse(reading, reading.w) == []
    assert odd_roles(reading.w) == []


def test_the_bar_for_finding(reading: Person) -> None:
    reading.w.detail.find_in_text()
    bar = reading.w.detail.page.finder.bar
    bar.edit.setText("bone")
    assert {bar.edit, bar.previous, bar.next, bar.close_button} <= set(focusable(reading.w))
    assert nameless(reading.w) == []
    assert unreached(reading, reading.w, bar.edit) == []
    assert ringless(reading, bar, bar.edit) == []


def test_the_empty_window(app_window: Person) -> None:
    assert nameless(app_window.w) == []
    assert unreached(app_window, app_window.w, app_window.w.search_box.edit) == []


def test_the_form(reading: Person) -> None:
    reading.press(Qt.Key.Key_E, CTRL)
    reading.wait(lambda: reading.w.detail.currentWidget() is reading.w.detail.editor.form)
    assert nameless(reading.w) == []
    assert unreached(reading, reading.w, reading.w.detail.editor.form.title) == []


def test_the_form_in_the_order_it_is_read(reading: Person) -> None:
    reading.press(Qt.Key.Key_E, CTRL)
    reading.wait(lambda: reading.w.detail.currentWidget() is reading.w.detail.editor.form)
    form = reading.w.detail.editor.form
    form.kind.setFocus(Qt.FocusReason.TabFocusReason)
    places: list[int] = []
    while form.isAncestorOf(reading.focus()):
        places.append(reading.focus().mapTo(form, reading.focus().rect().topLeft()).y() + _scrolled(form))
        reading.qtbot.keyClick(reading.focus(), Qt.Key.Key_Tab)
        assert len(places) < 200, "Tab does not leave the form"
    assert len(places) > 10
    assert places == sorted(places)


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


def test_rows_of_facets_speak_their_count_and_whether_they_are_chosen(reading: Person) -> None:
    def views_seen() -> list[QAbstractItemView]:
        return [each for each in reading.w.docks["filters"].findChildren(QAbstractItemView) if each.isVisible()]

    # The counts come a little later than the list.
    reading.wait(lambda: sum(view.model().rowCount(view.rootIndex()) for view in views_seen()) > 10)
    views, rows = views_seen(), 0
    for view in views:
        model = view.model()
        for number in range(model.rowCount(view.rootIndex())):
            said = QAccessible.queryAccessibleInterface(view).child(number)
            index = model.index(number, 0, view.rootIndex())
            assert said.text(QAccessible.Text.Name).strip(), view.accessibleName()
            chosen = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
            assert said.state().checked == chosen
            assert any(letter.isdigit() for letter in str(index.data(Qt.ItemDataRole.AccessibleDescriptionRole)))
            rows += 1
    assert rows > 10
    chosen = [index for view in views for index in _checked(view)]
    assert [index.data() for index in chosen] == ["Bone"]


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


def _checked(view: QAbstractItemView) -> list[QModelIndex]:
    rows = (view.model().index(number, 0) for number in range(view.model().rowCount()))
    return [each for each in rows if each.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked]
