"""Collections and saved searches: made, named, nested, filled, emptied, deleted, and every step undone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from refapp.gui.dialogs.collection_chooser import CollectionChooser
from refapp.gui.dialogs.export import ExportDialog
from refapp.gui.filters.collection_tree import mime_of
from refapp.gui.filters.collections import Collections
from refapp.gui.panels.filters import FilterPanel
from refapp.model.change import Add, Change
from refapp.model.reference import Collection
from refapp.tasks.edit_collections import new_collection
from tests.builders import a_library, a_reference
from tests.journeys.driver import CTRL, NO_KEYS, SHIFT, Person

FIRST, SECOND = "Menaquinone and bone, part 1", "Menaquinone and bone, part 2"


@pytest.fixture
def bare(person: Person) -> Person:
    """The window on three references that are in no collection."""
    a_library(person.folder, *(a_reference(number, collections=()) for number in (1, 2, 3))).close()
    person.start()
    return person


def section(person: Person) -> Collections:
    panel = person.w.docks["filters"].widget()
    assert isinstance(panel, FilterPanel)
    found = panel.section("in")
    assert isinstance(found, Collections)
    return found


def shown(person: Person) -> dict[str, int]:
    """The rows of the tree, deeper ones with dots before them, when they are counted."""
    panel = person.w.docks["filters"].widget()
    assert isinstance(panel, FilterPanel)
    person.settle()
    person.wait(lambda: not any(each.stale for each in panel.sections if each.is_open))
    person.settle()
    items = section(person).tree.items
    depth = {number: len(items.above(number)) - 1 for number in items.branches}
    return {"." * depth[number] + each.row.text: each.row.count for number, each in items.branches.items()}


def number(person: Person, name: str) -> int:
    shown(person)
    branches = section(person).tree.items.branches.values()
    return next(each.number for each in branches if each.row.text == name)


def place(person: Person, name: str) -> QPoint:
    tree = section(person).tree
    return tree.visualRect(tree.index_of(number(person, name))).center()


def click(person: Person, name: str) -> None:
    person.click(section(person).tree.viewport(), place(person, name))


def make(person: Person, name: str, *references: int, query: str = "") -> None:
    person.workspace.apply(new_collection(name, query=query, references=references))
    shown(person)


def dragged(person: Person, *titles: str) -> QMimeData:
    person.click_row(titles[0])
    for title in titles[1:]:
        person.click_row(title, CTRL)
    view = person.w.list
    return view.rows.mime_of(view.selected_ids())


def drop(person: Person, mime: QMimeData, name: str, modifiers: Qt.KeyboardModifier = NO_KEYS) -> bool:
    return person.drag(mime, section(person).tree.viewport(), place(person, name), modifiers)


def inside(person: Person, name: str) -> list[str]:
    """The titles in a collection."""
    click(person, name)
    person.settle()
    titles = sorted(person.titles())
    click(person, name)
    return titles


def in_menu(person: Person, name: str, entry: str) -> None:
    """Use an entry of the menu of a row."""
    tree = section(person).tree
    where = place(person, name)

    def use() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        action = next(each for each in menu.actions() if each.text() == entry)
        assert action.isEnabled()
        menu.close()
        action.trigger()

    QTimer.singleShot(0, use)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, tree.viewport().mapToGlobal(where))
    QApplication.sendEvent(tree.viewport(), event)
    person.settle()


def editor(person: Person) -> QLineEdit:
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit), focus
    return focus


def test_make_a_collection_rename_it_and_go_back(bare: Person) -> None:
    assert section(bare).hint.isVisible()
    bare.press(Qt.Key.Key_N, CTRL | SHIFT)
    assert editor(bare).accessibleName() == "Name of the collection"
    bare.type("Thesis")
    bare.press(Qt.Key.Key_Return)
    assert shown(bare) == {"Thesis": 0}
    assert not section(bare).hint.isVisible()
    bare.w.docks["filters"].widget()
    bare.press(Qt.Key.Key_F2)  # the row is the current one
    editor(bare).selectAll()
    bare.type("Dissertation")
    bare.press(Qt.Key.Key_Return)
    assert shown(bare) == {"Dissertation": 0}
    bare.press(Qt.Key.Key_Insert)
    bare.type("Chapter 1")
    bare.press(Qt.Key.Key_Return)
    assert shown(bare) == {"Dissertation": 0, ".Chapter 1": 0}
    bare.press(Qt.Key.Key_Delete)
    assert shown(bare) == {"Dissertation": 0}
    for after in ({"Dissertation": 0, ".Chapter 1": 0}, {"Dissertation": 0}, {"Thesis": 0}, {}):
        bare.choose("undo")
        assert shown(bare) == after
    assert section(bare).hint.isVisible()


def test_a_name_that_is_left_is_no_collection(bare: Person) -> None:
    bare.click(section(bare).add)
    bare.type("No")
    bare.press(Qt.Key.Key_Escape)
    assert shown(bare) == {}
    bare.click(section(bare).add)
    bare.press(Qt.Key.Key_Return)
    assert shown(bare) == {}


def test_a_name_that_is_taken_is_refused_calmly(bare: Person) -> None:
    make(bare, "Thesis")
    bare.click(section(bare).add)
    bare.type("thesis")
    bare.press(Qt.Key.Key_Return)
    assert shown(bare) == {"Thesis": 0}
    assert "already" in bare.news()
    bare.problems.clear()


def test_nest_by_dragging_and_back_to_the_top(bare: Person) -> None:
    make(bare, "Thesis")
    make(bare, "Chapter", 1)
    chapter, thesis = number(bare, "Chapter"), number(bare, "Thesis")
    assert drop(bare, mime_of(chapter), "Thesis")
    assert shown(bare) == {"Thesis": 1, ".Chapter": 1}
    assert not drop(bare, mime_of(thesis), "Chapter")  # nothing stands inside itself
    assert not drop(bare, mime_of(chapter), "Thesis")  # it is there already
    header = section(bare).header
    assert bare.drag(mime_of(chapter), header, header.rect().center(), drop=False)
    assert header.suffix == "drop to the top"
    assert bare.drag(mime_of(chapter), header, header.rect().center())
    assert shown(bare) == {"Chapter": 1, "Thesis": 0}
    bare.choose("undo")
    assert shown(bare) == {"Thesis": 1, ".Chapter": 1}
    bare.choose("undo")
    assert shown(bare) == {"Chapter": 1, "Thesis": 0}


def test_references_are_dragged_in_moved_and_removed(bare: Person) -> None:
    make(bare, "A")
    make(bare, "B")
    assert drop(bare, dragged(bare, FIRST, SECOND), "A")
    assert shown(bare) == {"A": 2, "B": 0}
    assert bare.news() == "2 references put into “A”"
    click(bare, "A")
    assert drop(bare, dragged(bare, FIRST), "B", CTRL)  # with Ctrl they leave what is shown
    assert shown(bare) == {"A": 1, "B": 1}
    bare.click_row(SECOND)
    bare.choose("remove-from-collection")
    assert shown(bare) == {"A": 0, "B": 1}
    assert bare.titles() == []
    for after in ({"A": 1, "B": 1}, {"A": 2, "B": 0}, {"A": 0, "B": 0}):
        bare.choose("undo")
        assert shown(bare) == after


def test_references_dropped_on_nothing_make_a_collection(bare: Person) -> None:
    hint = section(bare).hint
    assert bare.drag(dragged(bare, FIRST, SECOND), hint, hint.rect().center())
    bare.type("Bone")
    bare.press(Qt.Key.Key_Return)
    assert shown(bare) == {"Bone": 2}
    bare.choose("undo")
    assert shown(bare) == {}


def test_a_file_dropped_on_a_collection_is_imported_into_it(bare: Person, tmp_path: Path) -> None:
    make(bare, "Thesis")
    file = tmp_path / "new.ris"
    file.write_text("TY  - JOUR\nTI  - Marrow\nER  - \n")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    with bare.qtbot.waitSignal(bare.w.commands.imported):
        assert drop(bare, mime, "Thesis")
    assert shown(bare) == {"Thesis": 1}
    assert inside(bare, "Thesis") == ["Marrow"]
    bare.choose("undo")
    assert shown(bare) == {"Thesis": 0}
    assert "Marrow" not in bare.titles()


def test_a_search_is_saved_and_there_after_a_restart(bare: Person) -> None:
    bare.w.search_box.focus()
    bare.type('"part 2"')
    bare.press(Qt.Key.Key_S, CTRL | SHIFT)
    assert editor(bare).accessibleName() == "Name of the search"
    editor(bare).selectAll()
    bare.type("Second")
    bare.press(Qt.Key.Key_Return)
    assert shown(bare) == {"Second": 1}
    bare.quit()
    bare.start()
    assert shown(bare) == {"Second": 1}
    click(bare, "Second")
    assert bare.titles() == [SECOND]
    assert bare.w.search_box.edit.text() == '"part 2"'
    bare.workspace.apply(Change("new", [Add(a_reference(20, title="Part 2 of it", collections=()))]))
    assert shown(bare) == {"Second": 2}
    bare.w.search_box.focus()
    bare.type("menaquinone")
    in_menu(bare, "Second", "Update to what is searched now")
    assert shown(bare) == {"Second": 3}
    for after in ({"Second": 2}, {"Second": 1}, {}):
        bare.choose("undo")
        assert shown(bare) == after


def test_a_deleted_collection_comes_back_with_what_was_in_it(bare: Person) -> None:
    make(bare, "Thesis", 1, 2)
    click(bare, "Thesis")
    in_menu(bare, "Thesis", "Delete, keep the references")
    assert shown(bare) == {}
    assert bare.workspace.filters == {}
    assert len(bare.titles()) == 3
    bare.choose("undo")
    assert shown(bare) == {"Thesis": 2}


def test_what_is_shown_stays_shown_when_it_is_renamed(bare: Person) -> None:
    make(bare, "Thesis", 1)
    click(bare, "Thesis")
    section(bare).edits.rename(number(bare, "Thesis"), "Book")
    assert shown(bare) == {"Book": 1}
    assert bare.workspace.filters == {"in": ("/ Book",)}
    assert bare.titles() == [FIRST]


def test_the_chooser_adds_to_what_is_typed(bare: Person) -> None:
    make(bare, "Thesis")
    bare.click_row(FIRST)
    bare.press(Qt.Key.Key_M, CTRL | SHIFT)
    bare.dialog(CollectionChooser)
    bare.type("the")
    bare.press(Qt.Key.Key_Return)
    assert shown(bare) == {"Thesis": 1}
    bare.click_row(SECOND)
    bare.press(Qt.Key.Key_M, CTRL | SHIFT)
    bare.type("Article")
    bare.press(Qt.Key.Key_Return)
    assert shown(bare) == {"Article": 1, "Thesis": 1}
    click(bare, "Article")
    bare.click_row(SECOND)
    bare.choose("move-to-collection")
    bare.type("Thesis")
    bare.press(Qt.Key.Key_Return)
    assert shown(bare) == {"Article": 0, "Thesis": 2}


def test_an_export_of_a_collection_is_kept_updated_and_marked(bare: Person, tmp_path: Path) -> None:
    make(bare, "Thesis", 1)
    in_menu(bare, "Thesis", "Keep an export updated…")
    dialog = bare.dialog(ExportDialog)
    assert dialog.choice.name == "Thesis"
    assert dialog.keep.isChecked()
    assert dialog.path.name == "Thesis.bib"
    dialog.file.setText(str(tmp_path / "thesis.bib"))
    bare.click(dialog.export_button)
    bare.wait((tmp_path / "thesis.bib").exists)
    shown(bare)
    tree = section(bare).tree
    told = tree.index_of(number(bare, "Thesis")).data(Qt.ItemDataRole.ToolTipRole)
    assert told == "Thesis\nKept updated: thesis.bib"
    section(bare).edits.rename(number(bare, "Thesis"), "Book")
    section(bare).edits.put(number(bare, "Book"), [2], "Book")
    bare.wait(lambda: "part 2" in (tmp_path / "thesis.bib").read_text())


def test_collections_stay_while_something_is_searched(bare: Person) -> None:
    make(bare, "Thesis", 1)
    bare.w.search_box.focus()
    bare.type('"part 2"')
    assert shown(bare) == {"Thesis": 0}
    assert drop(bare, dragged(bare, SECOND), "Thesis")
    assert shown(bare) == {"Thesis": 1}


def test_many_references_are_sorted_on_the_write_lane(bare: Person) -> None:
    make(bare, "Thesis")
    told: list[str] = []
    bare.workspace.jobs.started.connect(lambda job: told.append(job.label))
    section(bare).edits.put(number(bare, "Thesis"), [1, 2, 3] * 400, "Thesis")
    assert shown(bare) == {"Thesis": 3}
    assert told == ["Sorting 1200 references into collections"]


@pytest.fixture
def sorted_away(person: Person) -> Person:
    """The window on thirty references, each in a collection of its own, the first also in one inside another."""
    inner = ((Collection(names={"en": "Z"}), Collection(names={"en": "Inner"})),)
    a_library(
        person.folder,
        *(
            a_reference(at, collections=((Collection(names={"en": f"Part {at:02}"}),), *(inner if at == 1 else ())))
            for at in range(1, 31)
        ),
    ).close()
    person.start()
    return person


def visible(person: Person) -> list[str]:
    """The rows of the tree that can be seen."""
    shown(person)
    tree = section(person).tree
    found, index = [], tree.items.index(0, 0)
    while index.isValid():
        if tree.viewport().rect().contains(tree.visualRect(index).center()):
            found.append(str(index.data()))
        index = tree.indexBelow(index)
    return found


def test_of_many_collections_a_dozen_is_shown_or_all(sorted_away: Person) -> None:
    person, names = sorted_away, [f"Part {at:02}" for at in range(1, 31)]
    assert visible(person) == names[:12]
    button = section(person).all_button
    assert button.text() == "Show all 32"
    person.click(button)
    assert visible(person) == [*names, "Z", "Inner"]
    click(person, "Part 25")
    assert person.titles() == ["Menaquinone and bone, part 25"]
    assert button.text() == "Show fewer"
    person.click(button)
    assert len(visible(person)) == 12
    assert "Part 25" in visible(person)  # what is chosen is always among them
    click(person, "Part 25")
    person.wait(lambda: len(person.titles()) == 30)


def test_the_keyboard_goes_through_all_of_them(sorted_away: Person) -> None:
    tree = section(sorted_away).tree
    shown(sorted_away)
    tree.setFocus(Qt.FocusReason.TabFocusReason)
    sorted_away.press(Qt.Key.Key_End)
    assert visible(sorted_away)[-1] == "Inner"
    sorted_away.press(Qt.Key.Key_Up, times=3)
    sorted_away.press(Qt.Key.Key_Space)
    assert sorted_away.titles() == ["Menaquinone and bone, part 29"]


def test_what_is_opened_by_hand_gets_its_room(sorted_away: Person) -> None:
    tree = section(sorted_away).tree
    tree.turn_all(False)
    assert len(visible(sorted_away)) == 12
    tree.scrollTo(tree.index_of(number(sorted_away, "Z")))
    tree.setExpanded(tree.index_of(number(sorted_away, "Z")), True)
    assert len(visible(sorted_away)) == 13
    tree.setExpanded(tree.index_of(number(sorted_away, "Z")), False)
    assert len(visible(sorted_away)) == 12


def test_where_there_are_many_those_without_hits_are_hidden(sorted_away: Person) -> None:
    person = sorted_away
    person.w.search_box.focus()
    person.type('"part 1"')
    assert shown(person) == {"Part 01": 1, "Z": 1, ".Inner": 1}
    assert section(person).all_button.text() == "Show all 32"
    person.workspace.apply(new_collection("A new one", query="", references=()))
    assert "A new one" in shown(person)  # whoever has just made it wants to see it
    person.click(section(person).all_button)
    assert shown(person)["Part 30"] == 0
    person.click(section(person).all_button)
    assert "Part 30" not in shown(person)
    person.w.list.dragging.emit(True)  # while something is dragged it may be dropped on any of them
    assert shown(person)["Part 30"] == 0
    assert drop(person, dragged(person, FIRST), "Part 30")
    person.w.list.dragging.emit(False)
    assert shown(person)["Part 30"] == 1
    person.workspace.search("")
    assert len(shown(person)) == 33
    person.workspace.search("nothing has this")
    person.workspace.set_filter("in", ["Part 07"])
    assert shown(person) == {"Part 07": 0}
