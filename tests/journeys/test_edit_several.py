"""A field of several references is edited at once, after a look at what changes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from refapp.gui.dialogs import edit_several
from refapp.gui.dialogs.edit_several import EditSeveral
from refapp.gui.dialogs.edit_several_rows import AFTER, BEFORE
from refapp.gui.widgets.link_button import LinkButton
from refapp.tasks.batch_edit import preview
from tests.journeys.driver import CTRL, PATIENCE, Person

KEY = Qt.Key
ALL = [1, 2, 3]


def opened(person: Person) -> EditSeveral:
    person.w.center.setFocus()
    person.press(KEY.Key_A, CTRL)
    person.press(KEY.Key_E, CTRL)
    return person.dialog(EditSeveral)


def looked(person: Person, dialog: EditSeveral) -> str:
    person.wait(lambda: not dialog._pause.isActive())
    person.settle()
    return dialog.told.text()


def test_a_tag_is_given_to_all_by_keys_alone_and_taken_back_at_once(few: Person) -> None:
    dialog = opened(few)
    assert few.focus() is dialog.editor.part
    assert not dialog.do.isEnabled()
    few.press(KEY.Key_Tab, times=2)
    few.type("urgent")
    assert looked(few, dialog) == "3 of 3 references change."
    assert dialog.do.text() == "Change 3"
    assert [dialog.rows.index(row, AFTER).data() for row in range(3)] == ["Bone, SDG 3, urgent"] * 3
    few.press(KEY.Key_Return)
    few.wait(lambda: few.news() == "3 references edited")
    assert all("urgent" in [tag.name for tag in each.tags] for each in few.references(ALL))
    few.wait(lambda: few.action("undo").text() == "&Undo: Edit of 3 references")
    few.press(KEY.Key_Z, CTRL)
    few.wait(lambda: all("urgent" not in [tag.name for tag in each.tags] for each in few.references(ALL)))


def test_the_first_are_shown_while_the_others_are_counted(few: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    go_on = Event()

    def slowly(read: Callable[..., Any], ids: Sequence[int], *rest: Any) -> Any:
        assert len(ids) <= 2 or go_on.wait(PATIENCE / 1000)
        return preview(read, ids, *rest)

    monkeypatch.setattr(edit_several, "FIRST", 2)
    monkeypatch.setattr(edit_several, "preview", slowly)
    dialog = opened(few)
    few.press(KEY.Key_Tab, times=2)
    for letter in "urgent":
        QTest.keyClicks(few.focus(), letter)
    few.wait(lambda: dialog.rows.rowCount() == 2)
    assert dialog.told.text() == "2 of the first 2 references change. The others are being looked at…"
    assert not dialog.do.isEnabled()
    go_on.set()
    assert looked(few, dialog) == "3 of 3 references change."
    assert dialog.rows.rowCount() == 3
    assert dialog.do.isEnabled()


def test_find_and_replace_shows_only_what_changes(few: Person) -> None:
    dialog = opened(few)
    dialog.editor.choose("volume")
    dialog.editor.action.setFocus()
    few.press(KEY.Key_Down)
    assert dialog.editor.action.currentText() == "Find and replace"
    few.press(KEY.Key_Tab)
    few.type("2")
    few.press(KEY.Key_Tab)
    few.type("22")
    assert looked(few, dialog) == "1 of 3 references change."
    assert (dialog.rows.index(0, BEFORE).data(), dialog.rows.index(0, AFTER).data()) == ("2", "22")
    few.press(KEY.Key_Return)
    few.wait(lambda: few.news() == "One reference edited")
    assert [each.fields["volume"] for each in few.references(ALL)] == ["1", "22", "3"]


def test_another_kind_for_all(few: Person) -> None:
    dialog = opened(few)
    dialog.editor.choose("kind")
    dialog.editor.choice.setFocus()
    few.type("Report")
    assert looked(few, dialog) == "3 of 3 references change."
    assert dialog.rows.index(0, AFTER).data() == "Report"
    few.click(dialog.do)
    few.wait(lambda: [each.kind for each in few.references(ALL)] == ["report"] * 3)


def test_esc_changes_nothing_and_the_page_of_several_offers_it(few: Person) -> None:
    few.w.center.setFocus()
    few.press(KEY.Key_A, CTRL)
    few.click(few.child(LinkButton, "Edit several…"))
    dialog = few.dialog(EditSeveral)
    dialog.editor.choose("note")
    dialog.editor.value.setFocus()
    few.type("Read again")
    assert looked(few, dialog) == "3 of 3 references change."
    few.press(KEY.Key_Escape)
    assert not any("Read again" in [text.body for text in each.texts] for each in few.references(ALL))


def test_a_collection_is_completed_from_the_library(few: Person) -> None:
    dialog = opened(few)
    dialog.editor.choose("collections")
    few.settle()
    dialog.editor.action.setFocus()
    few.press(KEY.Key_Down)
    dialog.editor.value.setFocus()
    few.type("University / Nursing")
    assert looked(few, dialog) == "3 of 3 references change."
    few.click(dialog.do)
    few.wait(lambda: not any(each.collections for each in few.references(ALL)))
