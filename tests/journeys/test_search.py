"""Finding: as one types, with accents folded, with filters, and out again."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu

from refapp.gui.dialogs.search_help import EXAMPLES, SearchHelp
from refapp.gui.filters.row_list import RowList
from refapp.gui.panels.filters import FilterPanel
from refapp.gui.widgets.link_button import LinkButton
from tests.builders import a_library, a_reference
from tests.journeys.driver import CTRL, SHIFT, Person


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
    assert samples.selected() == ["Bone: a short history from rickets to vitamin K"]
    samples.press(Qt.Key.Key_Escape)
    assert len(samples.titles()) == 13
    assert samples.selected() == ["Bone: a short history from rickets to vitamin K"]


def test_down_goes_to_the_first_row_and_on_from_what_is_chosen(samples: Person) -> None:
    samples.press(Qt.Key.Key_F, CTRL)
    samples.type("vitamin")
    titles = samples.titles()
    samples.press(Qt.Key.Key_Down)
    assert samples.selected() == titles[:1]
    samples.press(Qt.Key.Key_Down)
    assert samples.selected() == titles[1:2]
    samples.press(Qt.Key.Key_F, CTRL)
    samples.press(Qt.Key.Key_Return)  # it is still there
    assert samples.focus() is samples.w.list
    assert samples.selected() == titles[1:2]


def test_down_before_the_answer_chooses_the_first_when_it_is_there(samples: Person) -> None:
    samples.press(Qt.Key.Key_F, CTRL)
    samples.qtbot.keyClicks(samples.w.search_box.edit, "rickets")
    samples.press(Qt.Key.Key_Down)
    samples.wait(lambda: samples.selected() == ["Bone: a short history from rickets to vitamin K"])


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
    assert [chip.text() for chip in samples.w.center.filters.chips()] == ["Book"]
    samples.press(Qt.Key.Key_F, CTRL)
    samples.type("density")
    assert samples.titles() == []
    pick(samples, "library", "All references")
    assert len(samples.titles()) == 13
    assert not samples.w.center.filters.chips()


def test_chips_are_removed_and_edited(samples: Person) -> None:
    samples.workspace.set_filters({"tag": ("Bone",), "kind": ("book",)})
    samples.settle()
    bar = samples.w.center.filters
    chip = bar.chips()[0]
    samples.click(chip, QPoint(chip.width() - 8, chip.height() // 2))
    assert samples.workspace.filters == {"kind": ("book",)}
    samples.click(bar.chips()[0], QPoint(10, 10))
    assert samples.w.search_box.edit.text() == "kind:book"
    assert QApplication.focusWidget() is samples.w.search_box.edit
    samples.press(Qt.Key.Key_Backspace, times=4)
    samples.type("thesis ")
    assert samples.workspace.filters == {"kind": ("thesis",)}
    samples.press(Qt.Key.Key_Return)
    assert samples.w.search_box.edit.text() == ""
    assert [each.text() for each in bar.chips()] == ["Thesis"]
    samples.press(Qt.Key.Key_F, CTRL)
    samples.press(Qt.Key.Key_Backspace)
    assert samples.w.search_box.edit.text() == "kind:thesis"
    samples.press(Qt.Key.Key_Escape)
    assert not samples.workspace.filters


def test_typing_shows_in_the_facets(samples: Person) -> None:
    samples.press(Qt.Key.Key_F, CTRL)
    samples.type("vitamin tag:Bone")
    rows = filter_list(samples, "tag")
    samples.wait(lambda: [row.text for row in rows.rows.rows if row.chosen] == ["Bone"])
    assert not samples.w.center.filters.isVisible()  # what is typed stays where it is typed
    found = samples.titles()
    pick(samples, "tag", "Bone")
    assert samples.w.search_box.edit.text() == "vitamin"
    assert len(samples.titles()) > len(found)
    samples.press(Qt.Key.Key_F, CTRL)
    samples.press(Qt.Key.Key_End)
    samples.type(" -tag:Bone")
    samples.press(Qt.Key.Key_Down)
    assert samples.w.center.filters.words() == "Tag not Bone"
    assert [row.text for row in rows.rows.rows if row.excluded] == ["Bone"]


def test_facets_with_keys(samples: Person) -> None:
    section = samples.w.docks["filters"].widget().section("tag")
    samples.wait(section.isVisible)
    samples.press(Qt.Key.Key_F, CTRL | SHIFT)
    assert section.isAncestorOf(QApplication.focusWidget())
    samples.press(Qt.Key.Key_Minus)
    assert not section.is_open
    samples.press(Qt.Key.Key_Plus)
    rows = filter_list(samples, "tag")
    while QApplication.focusWidget() is not rows:
        samples.press(Qt.Key.Key_Tab)
    first, second = rows.rows.rows[0].text, rows.rows.rows[1].text
    samples.press(Qt.Key.Key_Space)
    samples.press(Qt.Key.Key_Down)
    samples.press(Qt.Key.Key_Space)
    assert samples.w.center.filters.words() == f"Tag {first} or {second}"
    some = len(samples.titles())
    samples.click(section.switch)
    assert samples.w.center.filters.words() == f"Tag {first} and {second}"
    assert len(samples.titles()) < some
    rows.setFocus()
    samples.press(Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert samples.w.center.filters.words() == f"Tag {first} Tag not {second}"
    samples.click(samples.w.center.filters.clear)
    assert len(samples.titles()) == 13
    assert QApplication.focusWidget() is samples.w.list


def test_a_value_has_a_menu(samples: Person) -> None:
    rows = filter_list(samples, "kind")
    samples.wait(lambda: rows.rows.rows)
    section = samples.w.docks["filters"].widget().section("kind")
    section.offer("book", samples.w.pos())
    menu = section.findChild(QMenu)
    next(each for each in menu.actions() if each.text() == "Leave this out").trigger()
    menu.close()
    samples.settle()
    assert samples.w.center.filters.words() == "Kind not Book"
    assert len(samples.titles()) == 12


def test_imports_are_a_facet(samples: Person) -> None:
    section = samples.w.docks["filters"].widget().section("import")
    samples.wait(section.isVisible)
    samples.click(section.header)
    samples.wait(lambda: section.built and section.list.rows.rows)
    row = section.list.rows.rows[0]
    assert row.text.endswith(" more")
    assert row.count == 13
    samples.click(section.list.viewport(), section.list.visualRect(section.list.rows.index(0)).center())
    assert samples.w.center.filters.words() == "Import 1"
    assert len(samples.titles()) == 13


def test_completion_of_fields_and_values(samples: Person) -> None:
    samples.press(Qt.Key.Key_F, CTRL)
    samples.type("ta")
    offered = samples.w.search_box.completion
    assert [each.label for each in offered.rows.offers] == ["tag:"]
    samples.press(Qt.Key.Key_Down)
    samples.press(Qt.Key.Key_Return)
    assert samples.w.search_box.edit.text() == "tag:"
    samples.wait(offered.isVisible)
    samples.type("coh")
    assert [each.label for each in offered.rows.offers] == ["Cohort study"]
    samples.press(Qt.Key.Key_Down)
    samples.press(Qt.Key.Key_Tab)
    assert samples.w.search_box.edit.text() == 'tag:"Cohort study" '
    assert samples.workspace.filters == {"tag": ("Cohort study",)}
    assert not offered.isVisible()
    samples.type("kind:jour")
    samples.wait(offered.isVisible)
    samples.press(Qt.Key.Key_Escape)  # closes the list first
    assert not offered.isVisible()
    assert samples.w.search_box.edit.text() == 'tag:"Cohort study" kind:jour'
    samples.type("n")
    place = offered.visualRect(offered.rows.index(0)).center()
    samples.click(offered.viewport(), place)
    assert samples.w.search_box.edit.text() == 'tag:"Cohort study" kind:article-journal '
    samples.press(Qt.Key.Key_Return)
    assert samples.w.center.filters.words() == "Tag Cohort study Kind Journal article"
    assert samples.w.search_box.count.text() == f"{len(samples.titles())} of 13"


def test_a_part_of_a_value_becomes_the_first_that_fits(samples: Person) -> None:
    samples.press(Qt.Key.Key_F, CTRL)
    samples.type("has:p")
    samples.wait(samples.w.search_box.completion.isVisible)
    samples.press(Qt.Key.Key_Return)
    assert samples.workspace.filters == {"has": ("pdf",)}
    assert samples.titles()


def test_down_and_enter_are_for_the_list_unless_something_is_chosen(samples: Person) -> None:
    offered = samples.w.search_box.completion
    for words in ("vitamin", "status", "bone in"):
        samples.press(Qt.Key.Key_F, CTRL)
        samples.type(words)
        assert not offered.isVisible(), words
        samples.press(Qt.Key.Key_Down)
        assert samples.focus() is samples.w.list
    samples.press(Qt.Key.Key_F, CTRL)
    samples.type("vitamin ta")
    assert offered.isVisible()
    samples.press(Qt.Key.Key_Return)
    assert not offered.isVisible()
    assert samples.focus() is samples.w.list
    assert samples.w.search_box.edit.text() == "vitamin ta"


def test_one_creator_by_completion(samples: Person) -> None:
    samples.press(Qt.Key.Key_F, CTRL)
    samples.type("author:ito")
    offered = samples.w.search_box.completion
    samples.wait(offered.isVisible)
    samples.press(Qt.Key.Key_Down)
    samples.press(Qt.Key.Key_Return)
    samples.press(Qt.Key.Key_Return)
    assert samples.workspace.filters == {"creator": ("Ito, M.",)}
    assert samples.titles()


def test_the_help_is_a_sheet_to_try(samples: Person) -> None:
    samples.click(samples.w.search_box.help)
    sheet = samples.dialog(SearchHelp)
    samples.click(samples.child(LinkButton, "tag:bone tag:children", sheet))
    assert samples.w.search_box.edit.text() == "tag:bone tag:children"
    assert samples.workspace.filters == {"+tag": ("bone", "children")}
    assert sheet.isVisible()
    sheet.close()
    samples.choose("search-help")
    samples.dialog(SearchHelp).close()


def test_every_example_of_the_help_can_be_searched(samples: Person) -> None:
    for text in (text for _, examples in EXAMPLES for text, _ in examples):
        samples.w.search_box.try_text(text)
        samples.settle()
        assert samples.w.search_box.count.text().endswith(" of 13"), text


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


def search(person: Person, text: str) -> None:
    person.press(Qt.Key.Key_F, CTRL)
    person.type(text)
    person.press(Qt.Key.Key_Return)


def test_the_last_searches_are_offered_again(samples: Person) -> None:
    box = samples.w.search_box
    samples.press(Qt.Key.Key_F, CTRL)
    samples.press(Qt.Key.Key_Up)
    assert "no-recent-searches" in samples.told
    search(samples, "rickets")
    samples.press(Qt.Key.Key_Escape)
    search(samples, "vitamin tag:Bone ")
    found = samples.titles()
    samples.press(Qt.Key.Key_Escape, times=2)
    search(samples, "nothing has this")
    samples.press(Qt.Key.Key_Return)  # the way out has the focus
    assert len(samples.titles()) == 13
    samples.press(Qt.Key.Key_F, CTRL)
    samples.press(Qt.Key.Key_Space, CTRL)
    offered = box.completion
    assert offered.isVisible()
    assert [each.text for each in offered.rows.offers] == ["vitamin tag:Bone", "rickets"]  # the newest first
    assert offered.accessibleName() == "Recent searches"
    samples.press(Qt.Key.Key_Return)
    assert box.edit.text() == "vitamin tag:Bone"
    assert samples.titles() == found
    assert not offered.isVisible()
    samples.press(Qt.Key.Key_Return)
    assert samples.selected() == found[:1]
    assert samples.w.center.filters.words() == "Tag Bone"
    samples.press(Qt.Key.Key_F, CTRL)
    samples.press(Qt.Key.Key_Up)
    samples.press(Qt.Key.Key_Down)
    samples.press(Qt.Key.Key_Return)
    assert box.edit.text() == "rickets"
    assert not samples.w.center.filters.isVisible()  # it is searched as it was
    assert len(samples.titles()) == 1


def test_a_search_is_forgotten(samples: Person) -> None:
    for words in ("rickets", "vitamin", "bone"):
        search(samples, words)
    samples.choose("recent-searches")
    offered = samples.w.search_box.completion
    samples.press(Qt.Key.Key_Down)
    samples.press(Qt.Key.Key_Delete)
    assert [each.text for each in offered.rows.offers] == ["bone", "rickets"]
    assert offered.currentIndex().row() == 1
    samples.press(Qt.Key.Key_Escape)
    assert not offered.isVisible()
    assert samples.w.search_box.edit.text() == "bone"  # only the list was closed
    samples.quit()
    samples.start()
    samples.click(samples.w.search_box, QPoint(14, 17))  # the glass
    offered = samples.w.search_box.completion
    assert [each.text for each in offered.rows.offers] == ["bone", "rickets"]
    samples.press(Qt.Key.Key_Delete, times=2)
    assert not offered.isVisible()
    assert samples.workspace.settings.values.recent_searches == ()


def test_what_is_typed_narrows_the_last_searches(samples: Person) -> None:
    for words in ("rickets", "vitamin", "bone"):
        search(samples, words)
    samples.press(Qt.Key.Key_F, CTRL)
    samples.type("vit")
    samples.press(Qt.Key.Key_Up)
    offered = samples.w.search_box.completion
    assert [each.text for each in offered.rows.offers] == ["vitamin"]
    samples.click(offered.viewport(), offered.visualRect(offered.rows.index(0)).center())
    assert samples.w.search_box.edit.text() == "vitamin"
    samples.type(" kind:bo")  # completion goes on
    assert [each.text for each in offered.rows.offers] == ["book"]
