"""Tags with colours and keys, the tags' own window, stars and reading status: with keys and clicks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolTip

from refapp.gui import tag_menu
from refapp.gui.dialogs.tags import TagsDialog
from refapp.gui.filters.rows import BADGE, COLOUR, COUNT
from refapp.gui.references.columns import MARKS
from refapp.gui.references.delegate import NO_STAR
from refapp.gui.references.marks import FAINT, NEAR
from refapp.gui.widgets.chip import Chip
from refapp.model.reference import Tag
from tests.builders import a_library, a_reference
from tests.journeys.driver import CTRL, LEFT, NO_KEYS, SHIFT, Person
from tests.journeys.test_accessible import closes_with_escape, nameless, unreached

ALT = Qt.KeyboardModifier.AltModifier


def tags(*names: str) -> tuple[Tag, ...]:
    return tuple(Tag(name=name) for name in names)


@pytest.fixture
def tagged(person: Person) -> Person:
    """Four references, of which the first three have tags."""
    some = (tags("Health", "bone"), tags("Health/Bone", "Bones"), tags("bone; vitamin k"), ())
    a_library(person.folder, *(a_reference(at, tags=each) for at, each in enumerate(some, start=1))).close()
    person.start()
    return person


def names(person: Person) -> dict[int, list[str]]:
    return {each.id or 0: [tag.name for tag in each.tags] for each in person.references([1, 2, 3, 4])}


def pick(person: Person, *path: str) -> None:
    """Choose an entry of the menu that is open by its words."""
    opened = menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    for words in path[:-1]:
        inner = next(each for each in menu.actions() if each.text() == words).menu()
        assert isinstance(inner, QMenu)
        menu = inner
    next(each for each in menu.actions() if each.text().startswith(path[-1])).trigger()
    if opened is not None:
        opened.close()
    person.settle()


def tags_dialog(person: Person) -> TagsDialog:
    person.press(Qt.Key.Key_T, CTRL | SHIFT)
    dialog = person.dialog(TagsDialog)
    person.settle()
    return dialog


def preview(person: Person, dialog: TagsDialog) -> str:
    person.wait(dialog.pane.button.isEnabled)
    return dialog.pane.preview.text()


def test_a_colour_a_key_and_three_references(tagged: Person) -> None:
    section = tagged.w.docks["filters"].widget().section("tag")  # type: ignore[attr-defined]
    tagged.wait(lambda: section.list.rows.find("bone").isValid())
    view = section.list
    view.customContextMenuRequested.emit(view.visualRect(view.rows.find("bone")).center())
    pick(tagged, "Key", "1")
    assert tagged.workspace.view.tags.keys() == {1: "bone"}
    tagged.wait(lambda: view.rows.find("bone").data(BADGE) == "1")
    assert view.rows.find("bone").data(COLOUR) == "#d3585c"
    assert tagged.action("tag-key-1").text() == "bone"
    tagged.click_row("part 4")
    tagged.press(Qt.Key.Key_Down, SHIFT, times=2)
    assert len(tagged.workspace.selection) == 3
    tagged.press(Qt.Key.Key_1)
    assert [number for number, each in names(tagged).items() if "bone" in each] == [1, 2, 3, 4]
    assert "tag-added" in tagged.told
    tagged.press(Qt.Key.Key_1)
    assert [number for number, each in names(tagged).items() if "bone" in each] == [1]
    tagged.press(Qt.Key.Key_Z, CTRL)
    tagged.press(Qt.Key.Key_Z, CTRL)
    assert names(tagged)[4] == []
    tagged.press(Qt.Key.Key_Z, CTRL)
    assert tagged.workspace.view.tags.keys() == {}
    assert [tag.colour for tag in tagged.references([1])[0].tags] == ["", ""]


def test_a_key_is_given_without_a_mouse(tagged: Person) -> None:
    view = tagged.w.docks["filters"].widget().section("tag").list  # type: ignore[attr-defined]
    tagged.wait(lambda: view.rows.find("Bones").isValid())
    tagged.press(Qt.Key.Key_F, CTRL | SHIFT)
    while tagged.focus() is not view:
        tagged.press(Qt.Key.Key_Tab)
    while view.currentIndex() != view.rows.find("Bones"):
        tagged.press(Qt.Key.Key_Down)
    place = view.visualRect(view.currentIndex()).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, view.mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), event)  # the menu key, which the desktop makes into this
    while (action := _in_menu().activeAction()) is None or action.text() != "Key":
        tagged.press(Qt.Key.Key_Down)
    tagged.press(Qt.Key.Key_Right)
    tagged.press(Qt.Key.Key_Down)
    tagged.press(Qt.Key.Key_Return)
    tagged.wait(lambda: tagged.workspace.view.tags.keys() == {2: "Bones"})
    tagged.press(Qt.Key.Key_2, CTRL)
    tagged.press(Qt.Key.Key_A, CTRL)
    tagged.press(Qt.Key.Key_2)
    assert all("Bones" in each for each in names(tagged).values())


def _in_menu() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_a_digit_is_only_a_key_in_the_list(tagged: Person) -> None:
    tagged.click_row("part 4")
    tagged.press(Qt.Key.Key_7)
    assert tagged.told[-1] == "no-tag-key"
    tagged.press(Qt.Key.Key_F, CTRL)
    tagged.type("4")
    assert tagged.workspace.text == "4"
    assert tagged.told.count("no-tag-key") == 1


def test_rename_a_parent_with_preview(tagged: Person) -> None:
    dialog = tags_dialog(tagged)
    dialog.choose("Health")
    tagged.settle()
    tagged.press(Qt.Key.Key_F2)
    tagged.type("Wellbeing")
    told = preview(tagged, dialog)
    assert "“Health” (1) becomes “Wellbeing”." in told
    assert "“Health/Bone” (1) becomes “Wellbeing/Bone”." in told
    assert "2 references change:" in told
    assert "–  Menaquinone and bone, part 2" in told
    assert names(tagged)[1] == ["Health", "bone"]
    tagged.press(Qt.Key.Key_Return)
    assert names(tagged)[1] == ["Wellbeing", "bone"]
    assert names(tagged)[2] == ["Wellbeing/Bone", "Bones"]
    tagged.wait(lambda: dialog.tree.chosen() == ("Wellbeing",))
    tagged.press(Qt.Key.Key_Escape)
    tagged.press(Qt.Key.Key_Z, CTRL)
    assert names(tagged)[2] == ["Health/Bone", "Bones"]


def test_merge_what_is_likely_the_same(tagged: Person) -> None:
    dialog = tags_dialog(tagged)
    tagged.wait(dialog.alike.isVisible)
    assert dialog.alike.text() == "One group is likely the same"
    tagged.click(dialog.alike)
    assert set(dialog.tree.chosen()) == {"bone", "Bones"}
    dialog.pane.name.setFocus()
    dialog.pane.name.selectAll()
    tagged.type("Bone")
    assert "(1) becomes “Bone”" in preview(tagged, dialog)
    tagged.press(Qt.Key.Key_Return)
    assert names(tagged)[1] == ["Health", "Bone"]
    assert names(tagged)[2] == ["Health/Bone", "Bone"]
    entry = tagged.workspace.view.records.undoable()
    assert entry
    assert (entry.label, dict(entry.args)) == ("merge-tags", {"count": 2, "tags": 2, "new": "Bone"})


def test_split_and_delete(tagged: Person) -> None:
    dialog = tags_dialog(tagged)
    dialog.choose("bone; vitamin k")
    dialog.pane.start("split")
    assert dialog.pane.parts.toPlainText() == "bone\nvitamin k"
    assert "becomes “bone” · “vitamin k”." in preview(tagged, dialog)
    tagged.click(dialog.pane.button)
    assert names(tagged)[3] == ["bone", "vitamin k"]
    dialog.choose("Bones")
    dialog.tree.setFocus()
    tagged.press(Qt.Key.Key_Delete)
    assert "“Bones” (1) goes." in preview(tagged, dialog)
    assert "One reference changes:" in dialog.pane.preview.text()
    tagged.press(Qt.Key.Key_Return)
    assert names(tagged)[2] == ["Health/Bone"]


def test_find_and_sort(tagged: Person) -> None:
    dialog = tags_dialog(tagged)
    assert dialog.total.text() == "5 tags"
    tagged.press(Qt.Key.Key_F, CTRL)
    tagged.type("health")
    health = dialog.tree.rows.index(0, 0)
    assert (dialog.tree.rows.rowCount(), dialog.tree.rows.rowCount(health)) == (1, 1)
    assert dialog.tree.rows.index(0, 0, health).data() == "Bone"
    assert dialog.tree.rows.index(0, 0, health).parent() == health


def test_chips_in_the_reading_view(tagged: Person) -> None:
    tagged.click_row("part 1")
    page = tagged.w.detail.page
    chip = tagged.child(Chip, "bone", page)
    chip.customContextMenuRequested.emit(chip.rect().center())
    pick(tagged, "Colour", "Teal")
    assert [tag.colour for tag in tagged.references([1])[0].tags] == ["", "#238e8a"]
    chip.customContextMenuRequested.emit(chip.rect().center())
    pick(tagged, "Remove from this reference")
    assert names(tagged)[1] == ["Health"]
    chip = tagged.child(Chip, "Health", page)
    chip.customContextMenuRequested.emit(chip.rect().center())
    pick(tagged, "Rename")
    assert tagged.dialog(TagsDialog).tree.chosen() == ("Health",)


def test_a_menu_filters(tagged: Person) -> None:
    tag_menu.show(tagged.w, QPoint(), tagged.workspace, "bone")
    pick(tagged, "Filter by it")
    assert len(tagged.titles()) == 1


def test_status_by_key_and_what_has_it(tagged: Person) -> None:
    tagged.click_row("part 1")
    tagged.click_row("part 2", CTRL)
    tagged.press(Qt.Key.Key_2, ALT)
    assert [each.status for each in tagged.references([1, 2, 3])] == ["reading", "reading", ""]
    tagged.workspace.search("status:reading")
    tagged.settle()
    assert len(tagged.titles()) == 2
    tagged.workspace.show_whole()
    views = tagged.w.docks["filters"].widget().section("library")  # type: ignore[attr-defined]
    tagged.wait(lambda: views.list.rows.find("reading").data(COUNT) == 2)
    tagged.click(views.list.viewport(), views.list.visualRect(views.list.rows.find("reading")).center())
    assert len(tagged.titles()) == 2
    tagged.press(Qt.Key.Key_Z, CTRL)
    assert [each.status for each in tagged.references([1, 2])] == ["", ""]
    assert tagged.titles() == []


def test_status_in_the_reading_view(tagged: Person) -> None:
    tagged.click_row("part 1")
    marks = tagged.w.detail.page.marks
    button = next(each for each in marks.status.children() if getattr(each, "text", str)() == "Read")
    tagged.click(button)  # type: ignore[arg-type]
    assert marks.status.value() == "read"
    tagged.click(button)  # type: ignore[arg-type]
    assert marks.status.value() == ""
    assert tagged.references([1])[0].status == ""


def test_stars(tagged: Person) -> None:
    tagged.click_row("part 1")
    tagged.press(Qt.Key.Key_A, CTRL)
    tagged.press(Qt.Key.Key_D, CTRL)
    assert all(each.starred for each in tagged.references([1, 2, 3, 4]))
    tagged.click_row("part 2")
    assert tagged.w.detail.page.marks.star.isChecked()
    tagged.qtbot.keyClick(tagged.focus(), Qt.Key.Key_Asterisk, NO_KEYS)
    tagged.settle()
    assert not tagged.references([2])[0].starred
    assert not tagged.w.detail.page.marks.star.isChecked()
    tagged.click(tagged.w.detail.page.marks.star)
    assert tagged.references([2])[0].starred
    tagged.workspace.search("is:starred")
    tagged.settle()
    assert len(tagged.titles()) == 4
    tagged.press(Qt.Key.Key_Z, CTRL)
    tagged.press(Qt.Key.Key_Z, CTRL)
    tagged.press(Qt.Key.Key_Z, CTRL)
    assert not any(each.starred for each in tagged.references([1, 2, 3, 4]))


def star_of(person: Person, row: int) -> QPoint:
    """The place of the star in a row of the list."""
    view = person.w.list
    place = view.visualRect(view.rows.index(row, MARKS))
    return QPoint(place.left() + 12, place.center().y())


def test_a_click_on_the_star_of_a_row_takes_it_away_and_gives_it(tagged: Person) -> None:
    tagged.click_row("part 1")
    tagged.press(Qt.Key.Key_Asterisk)
    tagged.click_row("part 3")
    viewport = tagged.w.list.viewport()
    tagged.click(viewport, star_of(tagged, 3))
    assert not tagged.references([1])[0].starred
    tagged.click(viewport, star_of(tagged, 2))
    assert tagged.references([2])[0].starred
    QTest.mouseDClick(viewport, LEFT, NO_KEYS, star_of(tagged, 0))
    tagged.settle()
    assert not tagged.w.detail.editor.active  # who clicks quickly opens nothing
    assert list(tagged.workspace.selection) == [3]
    tagged.click(viewport, star_of(tagged, 3), CTRL)  # with a key held it is the row that is meant
    assert sorted(tagged.workspace.selection) == [1, 3]
    assert not tagged.references([1])[0].starred


def test_a_press_on_a_star_neither_chooses_nor_drags(tagged: Person) -> None:
    tagged.click_row("part 3")
    viewport, start, end = tagged.w.list.viewport(), star_of(tagged, 3), star_of(tagged, 0)
    QTest.mousePress(viewport, LEFT, NO_KEYS, start)
    moved = QMouseEvent(QEvent.Type.MouseMove, QPointF(end), viewport.mapToGlobal(QPointF(end)), LEFT, LEFT, NO_KEYS)
    QApplication.sendEvent(viewport, moved)
    QTest.mouseRelease(viewport, LEFT, NO_KEYS, end)  # elsewhere: nothing was meant
    tagged.settle()
    assert list(tagged.workspace.selection) == [3]
    assert not any(each.starred for each in tagged.references([1, 2, 3, 4]))


def test_the_place_of_a_star_is_offered_under_the_mouse(tagged: Person) -> None:
    view = tagged.w.list
    viewport, star = view.viewport(), star_of(tagged, 1)
    tagged.hover(viewport, QPoint(60, star.y()), lambda: view.delegate.star == (1, FAINT))
    tagged.hover(viewport, star, lambda: view.delegate.star == (1, NEAR))
    assert viewport.cursor().shape() == Qt.CursorShape.PointingHandCursor
    tip = QHelpEvent(QEvent.Type.ToolTip, star, viewport.mapToGlobal(star))
    QApplication.sendEvent(viewport, tip)
    tagged.wait(lambda: QToolTip.text() == "Star (*)")
    QToolTip.hideText()
    QApplication.sendEvent(viewport, QEvent(QEvent.Type.Leave))
    assert view.delegate.star == NO_STAR
    tagged.click_row("part 1")
    tagged.press(Qt.Key.Key_Delete)
    tagged.workspace.show_trash(True)
    tagged.settle()
    QTest.mouseMove(viewport, star_of(tagged, 0))
    assert view.delegate.star == NO_STAR  # what is in the Trash is not starred
    tagged.click(viewport, star_of(tagged, 0))
    assert list(tagged.workspace.selection) == [1]


def test_the_window_of_tags_is_named_and_reached(tagged: Person) -> None:
    dialog = tags_dialog(tagged)
    tagged.wait(dialog.alike.isVisible)
    dialog.choose("bone")
    assert nameless(dialog) == []
    assert unreached(tagged, dialog, dialog.line) == []
    closes_with_escape(tagged, dialog)
