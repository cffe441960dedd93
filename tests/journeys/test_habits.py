"""The keys people bring from elsewhere, and going from place to place with them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication

from refapp.gui import actions, shortcuts
from refapp.gui.panels.filters import FilterPanel
from tests.journeys.driver import CTRL, SHIFT, Person

ALT = Qt.KeyboardModifier.AltModifier
PARTS = [f"Menaquinone and bone, part {number}" for number in (3, 2, 1)]  # the newest first
HABITS = {
    "find": "Ctrl+F",
    "import": "Ctrl+I",
    "import-clipboard": "Ctrl+Alt+Shift+I",
    "new": "Ctrl+N",
    "edit": "Ctrl+E",
    "delete": "Del",
    "copy-bibliography": "Ctrl+Shift+C",
    "copy-citation": "Ctrl+Shift+A",
    "open-link": "F3",
    "next-style": "F9",
    "previous-style": "Shift+F9",
    "next": "Alt+Down",
    "previous": "Alt+Up",
    "go-facets": "Ctrl+Shift+F",
    "go-filters": "Ctrl+1",
    "go-list": "Ctrl+2",
    "go-reading": "Ctrl+3",
    "undo": "Ctrl+Z",
    "redo": "Ctrl+Shift+Z",
}


@pytest.mark.parametrize(("name", "keys"), HABITS.items())
def test_each_habit_has_its_key(few: Person, name: str, keys: str) -> None:
    assert few.action(name).shortcut() == QKeySequence(keys)


def test_no_two_actions_share_a_key_where_both_are_heard() -> None:
    rows = {row.name: row for row in actions.ROWS}
    assert len(rows) == len(actions.ROWS)
    for name, row in rows.items():
        assert QKeySequence(row.shortcut).toString() or not row.shortcut, f"{row.shortcut} is no key"
        assert shortcuts.clashing(rows, {}, name, row.shortcut) == [], name


def test_rename_and_open_file_keys_are_nobody_elses(few: Person) -> None:
    for keys, allowed in (("F2", ""), ("F4", "open-file")):
        taken = {each.name for each in actions.ROWS if each.shortcut == keys and not each.in_list}
        assert taken <= {allowed}


def test_the_parts_of_the_window_are_reached_by_number(few: Person) -> None:
    few.click_row(PARTS[0])
    few.press(Qt.Key.Key_1, CTRL)
    assert few.w.docks["filters"].isAncestorOf(few.focus())
    few.press(Qt.Key.Key_3, CTRL)
    assert few.w.docks["detail"].isAncestorOf(few.focus())
    few.press(Qt.Key.Key_2, CTRL)
    assert few.focus() is few.w.list


def test_a_hidden_part_is_shown_when_it_is_gone_to(few: Person) -> None:
    few.w.docks["filters"].hide()
    few.w.docks["detail"].hide()
    few.press(Qt.Key.Key_1, CTRL)
    assert few.w.docks["filters"].isVisible()
    few.press(Qt.Key.Key_3, CTRL)
    assert few.w.docks["detail"].isVisible()


def test_facets_are_reached(samples: Person) -> None:
    panel = samples.w.docks["filters"].widget()
    assert isinstance(panel, FilterPanel)
    tags = panel.section("tag")
    samples.wait(tags.isVisible)
    samples.press(Qt.Key.Key_F, CTRL | SHIFT)
    assert tags.isAncestorOf(samples.focus())


def test_the_neighbour_is_read_wherever_the_focus_is(few: Person) -> None:
    few.click_row(PARTS[0])
    few.press(Qt.Key.Key_F, CTRL)
    few.press(Qt.Key.Key_Down, ALT)
    assert few.selected() == [PARTS[1]]
    assert few.focus() is few.w.search_box.edit
    few.press(Qt.Key.Key_Up, ALT)
    few.press(Qt.Key.Key_Up, ALT)  # there is nothing above
    assert few.selected() == [PARTS[0]]


def test_the_neighbour_is_edited_when_one_was_being_edited(few: Person) -> None:
    few.click_row(PARTS[0])
    few.press(Qt.Key.Key_E, CTRL)
    few.wait(lambda: few.w.detail.editor.active)
    few.press(Qt.Key.Key_End, CTRL)
    few.type("!")
    few.press(Qt.Key.Key_Down, ALT)
    few.wait(lambda: few.w.detail.editor.active and few.selected() == [PARTS[1]])
    assert few.w.detail.editor.form.title.toPlainText() == PARTS[1]
    assert f"{PARTS[0]}!" in few.titles()  # what was typed was saved
    assert few.w.detail.editor.form.isAncestorOf(QApplication.focusWidget())


def test_f3_opens_the_link_and_says_where_there_is_none(few: Person) -> None:
    few.click_row(PARTS[0])
    few.press(Qt.Key.Key_F3)
    assert len(few.browser.opened) == 1
    assert few.browser.opened[0].startswith("https://doi.org/")


def test_references_are_imported_from_the_clipboard_also_while_searching(app_window: Person) -> None:
    app_window.press(Qt.Key.Key_F, CTRL)
    QGuiApplication.clipboard().setText("@book{one, title={One of a kind}, year=2001}")
    with app_window.qtbot.waitSignal(app_window.w.commands.imported):
        app_window.press(Qt.Key.Key_I, CTRL | SHIFT | ALT)
    app_window.settle()
    assert app_window.titles() == ["One of a kind"]
