"""Preferences: found by typing; shortcuts listed and changed with real keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from refapp.gui.dialogs.preferences import Preferences
from refapp.settings import Settings
from tests.journeys.driver import CTRL, SHIFT, Person

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def dialog(few: Person) -> Preferences:
    few.press(Qt.Key.Key_Comma, CTRL)
    return few.dialog(Preferences)


def select(dialog: Preferences, name: str) -> None:
    dialog.tabs.setCurrentWidget(dialog.shortcuts)
    table = dialog.shortcuts.table
    at = next(row for row in range(table.rowCount()) if table.item(row, 0).data(Qt.ItemDataRole.UserRole) == name)
    table.setCurrentCell(at, 0)


def keys_in_table(dialog: Preferences, name: str) -> str:
    table = dialog.shortcuts.table
    at = next(row for row in range(table.rowCount()) if table.item(row, 0).data(Qt.ItemDataRole.UserRole) == name)
    return table.item(at, 1).text()


def test_settings_are_found_by_their_words(few: Person, dialog: Preferences) -> None:
    dialog.search.setFocus()
    few.type("theme")
    assert dialog.editors["theme"].isVisible()
    assert not dialog.editors["style"].isVisible()
    assert not dialog.editors["kept_delay"].isVisible()
    assert dialog.tabs.tabText(1).startswith("Shortcuts (")
    few.press(Qt.Key.Key_A, CTRL)
    few.press(Qt.Key.Key_Delete)
    assert dialog.editors["style"].isVisible()
    assert dialog.tabs.tabText(1) == "Shortcuts"


def test_settings_are_found_by_the_words_of_their_help(few: Person, dialog: Preferences) -> None:
    dialog.search.setFocus()
    few.type("edition")  # is in the help of the language of citations
    assert dialog.editors["locale"].isVisible()
    assert not dialog.editors["theme"].isVisible()


def test_shortcuts_are_found_by_action_menu_and_keys(few: Person, dialog: Preferences) -> None:
    page = dialog.shortcuts
    assert page.keep_to("copy reference") == 1
    assert page.keep_to("ctrl+shift+c") == 1
    assert page.keep_to("edit copy as") > 3


def test_a_key_is_changed_at_once_everywhere_and_kept(few: Person, dialog: Preferences) -> None:
    select(dialog, "find-duplicates")
    dialog.shortcuts.keys.setFocus()
    few.qtbot.keyClick(dialog.shortcuts.keys, Qt.Key.Key_F8, CTRL)
    few.wait(lambda: few.action("find-duplicates").shortcut() == QKeySequence("Ctrl+F8"))
    assert keys_in_table(dialog, "find-duplicates") == "Ctrl+F8"
    assert Settings().values.shortcuts == {"find-duplicates": "Ctrl+F8"}
    few.click(dialog.shortcuts.reset)
    assert few.action("find-duplicates").shortcut() == QKeySequence("Ctrl+Shift+D")
    assert Settings().values.shortcuts == {}


def test_keys_of_another_action_are_taken_only_when_asked(few: Person, dialog: Preferences) -> None:
    select(dialog, "find-duplicates")
    few.qtbot.keyClick(dialog.shortcuts.keys, Qt.Key.Key_C, CTRL | SHIFT)
    few.wait(dialog.shortcuts.take.isVisible)
    assert dialog.shortcuts.hint.text() == "Ctrl+Shift+C belongs to “Copy reference”."
    assert few.action("find-duplicates").shortcut() == QKeySequence("Ctrl+Shift+D")
    few.click(dialog.shortcuts.take)
    assert few.action("find-duplicates").shortcut() == QKeySequence("Ctrl+Shift+C")
    assert few.action("copy-bibliography").shortcut().isEmpty()
    assert few.w.toolbar.copy_button.toolTip() == "Copy the selected references as a bibliography"
    few.click(dialog.shortcuts.reset_all)
    assert few.action("copy-bibliography").shortcut() == QKeySequence("Ctrl+Shift+C")
    assert few.w.toolbar.copy_button.toolTip().endswith("(Ctrl+Shift+C)")


def test_a_letter_alone_is_no_shortcut(few: Person, dialog: Preferences) -> None:
    select(dialog, "find-duplicates")
    few.qtbot.keyClick(dialog.shortcuts.keys, Qt.Key.Key_D)
    few.wait(lambda: "typed" in dialog.shortcuts.hint.text())
    assert few.action("find-duplicates").shortcut() == QKeySequence("Ctrl+Shift+D")


def test_an_action_may_have_no_shortcut(few: Person, dialog: Preferences) -> None:
    select(dialog, "find-duplicates")
    few.click(dialog.shortcuts.none)
    assert few.action("find-duplicates").shortcut().isEmpty()
    assert Settings().values.shortcuts == {"find-duplicates": ""}


def test_own_keys_hold_after_a_restart(few: Person) -> None:
    few.workspace.settings.set(shortcuts={"show-trash": "Ctrl+Alt+T"})
    few.quit()
    few.start()
    few.press(Qt.Key.Key_T, CTRL | ALT)
    assert few.workspace.trash


def test_everything_is_reached_by_tab_and_has_a_name(few: Person, dialog: Preferences) -> None:
    from tests.journeys.test_accessible import nameless, unreached

    assert nameless(dialog) == []
    assert unreached(few, dialog, dialog.search) == []
    dialog.tabs.setCurrentWidget(dialog.shortcuts)
    assert nameless(dialog) == []
    assert unreached(few, dialog, dialog.search) == []
