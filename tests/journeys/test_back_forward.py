"""Going back and forward through what was shown, with keys and with the mouse's own buttons."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from refapp.gui.visited import MOST
from tests.journeys.driver import CTRL, Person

ALT = Qt.KeyboardModifier.AltModifier
LEFT, RIGHT = Qt.Key.Key_Left, Qt.Key.Key_Right
FIRST, SECOND, THIRD = (f"Menaquinone and bone, part {number}" for number in (1, 2, 3))


def places(person: Person) -> int:
    return len(person.w.visited.places)


def calm(person: Person) -> None:
    person.w.visited.arrive()


def test_back_through_searches_and_references(few: Person) -> None:
    assert not few.action("back").isEnabled()
    few.click_row(SECOND)
    calm(few)
    few.press(Qt.Key.Key_F, CTRL)
    few.type("part")
    calm(few)
    few.click_row(THIRD)
    few.press(LEFT, ALT)
    assert (few.workspace.text, few.selected()) == ("part", [SECOND])
    few.press(LEFT, ALT)
    assert few.workspace.text == ""
    assert few.selected() == [SECOND]
    assert few.action("forward").isEnabled()
    few.press(RIGHT, ALT)
    few.press(RIGHT, ALT)
    assert few.workspace.text == "part"
    assert few.selected() == [THIRD]
    assert not few.action("forward").isEnabled()


def test_filters_and_the_trash_are_places(few: Person) -> None:
    few.workspace.set_filter("tag", ["none such"])
    few.settle()
    calm(few)
    few.choose("show-trash")
    few.press(LEFT, ALT)
    assert not few.workspace.trash
    assert few.workspace.filters == {"tag": ("none such",)}
    few.press(LEFT, ALT)
    assert few.workspace.filters == {}
    few.press(RIGHT, ALT)
    few.press(RIGHT, ALT)
    assert few.workspace.trash
    assert few.action("show-trash").isChecked()


def test_walking_through_the_list_quickly_is_one_step(few: Person) -> None:
    few.click_row(THIRD)
    calm(few)
    before = places(few)
    for _ in range(2):
        QTest.keyClick(few.focus(), Qt.Key.Key_Down)  # faster than anybody reads
    few.settle()
    calm(few)
    assert few.selected() == [FIRST]
    assert places(few) == before + 1
    few.press(LEFT, ALT)
    assert few.selected() == [THIRD]


def test_typing_slowly_is_one_place(few: Person) -> None:
    few.press(Qt.Key.Key_F, CTRL)
    for letters in ("men", "aqui", "none"):
        few.type(letters)
        calm(few)
    few.press(LEFT, ALT)
    assert few.workspace.text == ""


def test_the_mouse_has_buttons_for_it(few: Person) -> None:
    few.click_row(SECOND)
    calm(few)
    few.click_row(FIRST)
    handle = few.w.windowHandle()
    few.w.visited.listen_to_mouse(handle)
    over_the_list = few.w.list.mapTo(few.w, QPoint(40, 60))
    QTest.mousePress(handle, Qt.MouseButton.BackButton, Qt.KeyboardModifier.NoModifier, over_the_list)
    few.settle()
    assert few.selected() == [SECOND]
    QTest.mousePress(handle, Qt.MouseButton.ForwardButton, Qt.KeyboardModifier.NoModifier, over_the_list)
    few.settle()
    assert few.selected() == [FIRST]


def test_something_new_ends_the_way_forward(few: Person) -> None:
    few.click_row(SECOND)
    calm(few)
    few.click_row(FIRST)
    calm(few)
    few.press(LEFT, ALT)
    few.click_row(THIRD)
    calm(few)
    assert not few.action("forward").isEnabled()


def test_only_so_many_places_are_remembered(few: Person) -> None:
    for number in range(MOST + 20):
        few.workspace.search(f"{'ab'[number % 2]}{number}")
        calm(few)
    assert places(few) == MOST


def test_another_library_begins_anew(few: Person) -> None:
    few.click_row(SECOND)
    calm(few)
    few.click_row(FIRST)
    calm(few)
    few.w.commands.open_library(few.folder.with_name("other"))
    few.settle()
    assert not few.action("back").isEnabled()
