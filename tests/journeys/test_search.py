"""Finding: as one types, with accents folded, with filters, and out again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from refapp.gui.filters.row_list import RowList
from refapp.gui.panels.filters import FilterPanel
from tests.builders import a_library, a_reference
from tests.journeys.driver import CTRL, Person


def filter_list(person: Person, name: str) -> RowList:
    panel = person.w.docks["filters"].widget()
    assert isinstance(panel, FilterPanel)
    found = panel.section(name).findChild(RowList)
    assert found
    return found


def pick(person: Person, name: str, value: str) -> None:
    rows = filter_list(person, name)
    person.wait(lambda: any(row.text == value for row in rows.rows.rows))
    at = next(number for number, row in enumerate(rows.rows.rows) if row.text == value)
    person.click(rows.viewport(), rows.visualRect(rows.rows.index(at)).center())


def test_every_letter_searches(samples: Person) -> None:
    samples.press(Qt.Key.Key_F, CTRL)
    samples.type("osteocal")
    assert len(samples.titles()) == 2  # one of them says it in its abstract
    assert samples.w.search_box.count.text() == "2 of 13"
    assert samples.shown() == "2 shown of 13"
    samples.type("cin title:marker")
    assert samples.titles() == ["Undercarboxylated osteocalcin as a marker of vitamin K status"]


def test_typing_faster_than_answers_come_ends_with_the_right_one(samples: Person) -> None:
    samples.press(Qt.Key.Key_F, CTRL)
    for letter in "vitamin":  # no waiting in between
        samples.qtbot.keyClicks(samples.w.search_box.edit, letter)
    for _ in range(7):
        samples.qtbot.keyClick(samples.w.search_box.edit, Qt.Key.Key_Backspace)
    samples.qtbot.keyClicks(samples.w.search_box.edit, "rickets")
    samples.settle()
    assert samples.titles() == ["Bone: a short history from rickets to vitamin K"]


def test_accents_do_not_matter(few: Person) -> None:
    few.press(Qt.Key.Key_F, CTRL)
    few.type("ODEGARD")
    assert len(few.titles()) == 3
    few.press(Qt.Key.Key_A, CTRL)
    few.type("ødegård")
    assert len(few.titles()) == 3


def test_escape_clears_words_then_filters_then_leaves_the_trash(samples: Person) -> None:
    samples.workspace.set_filters({"tag": ("Bone",)})
    samples.press(Qt.Key.Key_F, CTRL)
    samples.type("rickets")
    samples.press(Qt.Key.Key_Escape)
    assert samples.workspace.text == ""
    assert samples.workspace.filters
    samples.press(Qt.Key.Key_Escape)
    assert not samples.workspace.filters
    samples.choose("show-trash")
    samples.press(Qt.Key.Key_Escape)
    assert not samples.workspace.trash
    assert len(samples.titles()) == 13


def test_escape_in_the_list_clears_the_search(samples: Person) -> None:
    samples.press(Qt.Key.Key_F, CTRL)
    samples.type("rickets")
    samples.press(Qt.Key.Key_Down)
    assert QApplication.focusWidget() is samples.w.list
    samples.press(Qt.Key.Key_Down)
    assert samples.selected() == ["Bone: a short history from rickets to vitamin K"]
    samples.press(Qt.Key.Key_Escape)
    assert len(samples.titles()) == 13
    assert samples.selected() == ["Bone: a short history from rickets to vitamin K"]


def test_nothing_found_says_so_and_offers_the_way_out(samples: Person) -> None:
    samples.press(Qt.Key.Key_F, CTRL)
    samples.type("zzz")
    assert "No reference matches “zzz”" in samples.w.center.nothing_found.sentence.text()
    assert QApplication.focusWidget() is samples.w.search_box.edit
    samples.click(samples.w.center.nothing_found.clear)
    assert len(samples.titles()) == 13
    assert QApplication.focusWidget() is samples.w.list


def test_filters_and_words_combine(samples: Person) -> None:
    pick(samples, "kind", "Book")
    assert samples.titles() == ["Bone: a short history from rickets to vitamin K"]
    assert [token.text() for token in samples.w.search_box.tokens()] == ["Book"]
    samples.press(Qt.Key.Key_F, CTRL)
    samples.type("density")
    assert samples.titles() == []
    pick(samples, "library", "All references")
    assert len(samples.titles()) == 13
    assert not samples.w.search_box.tokens()


def test_tokens_are_removed_by_click_and_by_backspace(samples: Person) -> None:
    samples.workspace.set_filters({"tag": ("Bone",), "kind": ("book",)})
    samples.settle()
    samples.click(samples.w.search_box.tokens()[0])
    assert samples.workspace.filters == {"kind": ("book",)}
    assert QApplication.focusWidget() is samples.w.search_box.edit
    samples.press(Qt.Key.Key_Backspace)
    assert not samples.workspace.filters


def test_what_is_chosen_far_down_stays_chosen_when_the_search_is_cleared(person: Person) -> None:
    a_library(person.folder, *(a_reference(number) for number in range(1, 601))).close()
    person.start()
    person.workspace.settings.set(sort=("added",))
    person.workspace.refresh()
    person.press(Qt.Key.Key_F, CTRL)
    person.type("part 577")
    person.click_row("part 577")
    person.press(Qt.Key.Key_Escape)
    assert len(person.workspace.results) == 600
    assert person.selected() == ["Menaquinone and bone, part 577"]
    assert person.w.list.choosing.ids().tolist() == list(person.workspace.selection)
    row = person.w.list.currentIndex().row()
    assert "part 577" in person.titles()[row]
