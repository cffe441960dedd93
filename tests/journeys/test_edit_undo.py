"""Making, changing and removing references, and taking it all back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from refapp.gui.detail.edit_form import EditForm
from refapp.gui.widgets.chip import Chip
from refapp.gui.widgets.link_button import LinkButton
from tests.journeys.driver import CTRL, SHIFT, Person

Z = Qt.Key.Key_Z
FIRST = "Menaquinone and bone, part 1"


def form(person: Person) -> EditForm | None:
    current = person.w.detail.currentWidget()
    return current if isinstance(current, EditForm) else None


def test_a_new_reference_is_typed_and_saved(few: Person) -> None:
    few.press(Qt.Key.Key_F, CTRL)
    few.type("nothing has these words")
    few.press(Qt.Key.Key_N, CTRL)
    few.press(Qt.Key.Key_Return)
    few.wait(lambda: form(few))
    assert few.workspace.text == ""
    few.type("A book of my own")
    few.press(Qt.Key.Key_Return, CTRL)
    few.wait(lambda: not form(few))
    assert "A book of my own" in few.titles()
    assert few.selected() == ["A book of my own"]
    few.press(Z, CTRL)
    few.press(Z, CTRL)
    assert len(few.titles()) == 3


def test_an_edit_is_undone_and_redone(few: Person) -> None:
    few.click_row(FIRST)
    few.press(Qt.Key.Key_E, CTRL)
    few.wait(lambda: form(few))
    few.press(Qt.Key.Key_A, CTRL)
    few.type("Another title")
    few.press(Qt.Key.Key_Return, CTRL)
    few.wait(lambda: "Another title" in few.titles())
    few.wait(lambda: few.action("undo").text() == "&Undo: Edit")
    few.press(Z, CTRL)
    assert FIRST in few.titles()
    assert few.news() == "Undone: Edit"
    assert few.action("redo").text() == "&Redo: Edit"
    few.press(Z, CTRL | SHIFT)
    assert "Another title" in few.titles()


def test_saving_leads_back_to_the_list_one_came_from(few: Person) -> None:
    few.click_row(FIRST)
    few.press(Qt.Key.Key_F2)
    few.wait(lambda: form(few))
    few.press(Qt.Key.Key_Return, CTRL)
    few.wait(lambda: not form(few))
    assert few.focus() is few.w.list
    few.press(Qt.Key.Key_Down if few.titles()[0] == FIRST else Qt.Key.Key_Up)
    assert few.selected() != [FIRST]


def test_escape_leaves_the_form_as_if_it_had_not_been_opened(few: Person) -> None:
    few.click_row(FIRST)
    few.press(Qt.Key.Key_E, CTRL)
    few.wait(lambda: form(few))
    few.type("thrown away")
    few.press(Qt.Key.Key_Escape)
    assert form(few) is None
    assert FIRST in few.titles()
    few.press(Qt.Key.Key_Escape)  # and back to the list
    assert QApplication.focusWidget() is few.w.list


def test_what_is_typed_is_kept_when_another_is_chosen(few: Person) -> None:
    few.click_row(FIRST)
    few.press(Qt.Key.Key_E, CTRL)
    few.wait(lambda: form(few))
    few.press(Qt.Key.Key_A, CTRL)
    few.type("Typed and left")
    few.click_row("part 2")
    assert "Typed and left" in few.titles()
    assert few.selected() == ["Menaquinone and bone, part 2"]
    assert form(few) is None


def test_delete_and_undo_keys_in_a_text_field_are_about_text(few: Person) -> None:
    few.click_row(FIRST)
    few.press(Qt.Key.Key_E, CTRL)
    few.wait(lambda: form(few))
    few.press(Qt.Key.Key_Home, CTRL)
    few.press(Qt.Key.Key_Delete)
    assert few.w.detail.editor.form.title.toPlainText() == FIRST[1:]
    few.press(Z, CTRL)
    assert few.w.detail.editor.form.title.toPlainText() == FIRST
    few.press(Qt.Key.Key_F, CTRL)
    few.type("part")
    few.press(Qt.Key.Key_Home)
    few.press(Qt.Key.Key_Delete)
    assert few.workspace.text == "art"
    few.press(Qt.Key.Key_Escape)
    assert len(few.titles()) == 3


def test_a_tag_is_added_and_removed_by_keys(few: Person) -> None:
    few.click_row(FIRST)
    few.click(few.w.detail.page.tags.adder)
    few.type("urgent")
    few.press(Qt.Key.Key_Return)
    few.wait(lambda: "urgent" in tags(few))
    few.press(Qt.Key.Key_Escape)
    few.child(Chip, "urgent").setFocus()
    few.press(Qt.Key.Key_Delete)  # the tag, not the reference
    few.wait(lambda: "urgent" not in tags(few))
    assert len(few.titles()) == 3
    few.press(Z, CTRL)
    few.wait(lambda: "urgent" in tags(few))


def test_references_are_removed_and_brought_back_from_the_status_bar(few: Person) -> None:
    few.click_row(FIRST)
    few.click_row("part 3", CTRL)
    few.press(Qt.Key.Key_Delete)
    assert few.titles() == ["Menaquinone and bone, part 2"]
    assert few.news() == "2 references moved to the Trash"
    few.click(few.child(LinkButton, "Undo"))
    assert len(few.titles()) == 3
    assert not few.w.status.undo.isVisible()


def test_undo_in_the_status_bar_goes_when_it_would_mean_something_else(few: Person) -> None:
    few.click_row(FIRST)
    few.press(Qt.Key.Key_Delete)
    assert few.w.status.undo.isVisible()
    few.choose("new")
    few.press(Qt.Key.Key_Return)
    few.wait(lambda: form(few))
    assert not few.w.status.undo.isVisible()


def test_an_import_is_undone_as_a_whole(samples: Person) -> None:
    samples.wait(lambda: samples.action("undo").text() == "&Undo: Import of 13 references")
    samples.press(Z, CTRL)
    assert samples.titles() == []
    assert samples.news() == "Undone: Import of 13 references"
    samples.wait(lambda: not samples.action("undo").isEnabled())
    samples.press(Z, CTRL | SHIFT)
    assert len(samples.titles()) == 13


def test_the_trash_is_looked_into_restored_from_and_emptied(few: Person) -> None:
    few.click_row(FIRST)
    few.press(Qt.Key.Key_Delete)
    few.click_row("part 2")
    few.press(Qt.Key.Key_Delete)
    few.choose("show-trash")
    assert few.w.center.banner.isVisible()
    assert few.shown() == "2 in the Trash"
    few.click_row(FIRST)
    assert not few.action("edit").isEnabled()
    assert not few.action("delete").isEnabled()
    few.press(Qt.Key.Key_Delete)
    assert few.shown() == "2 in the Trash · 1 selected"
    few.click(few.w.center.banner.restore)
    assert few.shown() == "1 in the Trash"
    few.click(few.w.center.banner.empty)
    assert few.w.center.nothing_found.sentence.text() == "The Trash is empty."
    few.press(Z, CTRL)
    assert few.shown() == "1 in the Trash"
    few.press(Qt.Key.Key_Escape)
    assert len(few.titles()) == 2


def tags(person: Person) -> list[str]:
    return [chip.text() for chip in person.w.detail.page.tags.chips()]
