"""The heading line of the list: by mouse and by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from refapp.gui.references.column_menu import column_actions, fill, sort_actions
from refapp.gui.references.columns import COLUMNS, CONTAINER, CREATORS, DOI, KIND, MARKS, TAGS, TITLE, YEAR
from refapp.gui.references.header import LEAST_WITH_CREATORS
from refapp.gui.references.header_state import from_text
from refapp.gui.references.widths import PINCHED

from .conftest import Window

LEFT, SHIFT, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def _click(window: Window, column: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    header = window.view.header
    place = QPoint(header.sectionViewportPosition(column) + 12, header.height() // 2)
    window.qtbot.mouseClick(header.viewport(), LEFT, keys, place)
    window.settle()


def test_shift_and_a_click_sort_by_another_column_too(window: Window) -> None:
    settings = window.workspace.settings
    _click(window, KIND)
    _click(window, TITLE, SHIFT)
    assert settings.values.sort == ("kind", "title")
    assert window.titles(3) == ["Menaquinone and bone, part 1", *window.titles(3)[1:]]
    assert window.titles(300)[-1].startswith("Trå")  # the only book
    _click(window, TITLE, SHIFT)
    assert settings.values.sort == ("kind", "-title")
    assert window.titles(1) == ["Menaquinone and bone, part 99"]
    assert not window.workspace.selection  # a click on a heading chooses nothing
    heading = window.rows.headerData(TITLE, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole)
    assert heading == "Title ▾²"


def test_by_the_keyboard(window: Window) -> None:
    header, settings = window.view.header, window.workspace.settings
    header.setFocus()
    press = window.qtbot.keyClick
    press(header, Qt.Key.Key_Right)  # from the title to the year
    press(header, Qt.Key.Key_Return)
    press(header, Qt.Key.Key_Left)
    press(header, Qt.Key.Key_Return, SHIFT)
    assert settings.values.sort == ("-year", "title")
    press(header, Qt.Key.Key_Left, CTRL)
    assert header.shown()[0] == TITLE
    press(header, Qt.Key.Key_Left, CTRL)  # there is nothing further
    assert header.shown()[:2] == [TITLE, KIND]
    header.show_column(KIND, False)
    press(header, Qt.Key.Key_Down)
    assert window.view.hasFocus()


def test_what_only_some_columns_need_is_read_for_them(window: Window) -> None:
    fetches = window.rows.fetches
    window.view.header.show_column(DOI, True)
    assert window.rows.index(0, DOI).data() == f"10.5555/jbs.{len(window.rows.ids) - 1}"
    window.view.header.show_column(TAGS, True)
    assert window.rows.index(0, TAGS).data() == "Bone"
    assert window.rows.fetches == fetches + 2
    window.view.header.show_column(DOI, False)
    window.settle()
    assert window.rows.fetches == fetches + 2


def test_many_columns_leave_the_title_its_room_and_can_be_scrolled_to(window: Window) -> None:
    header = window.view.header
    for column in range(header.count()):
        if header.can_show(column):
            header.show_column(column, True)
    window.settle()
    assert header.sectionSize(TITLE) == LEAST_WITH_CREATORS
    assert header.length() > window.view.viewport().width()
    bar = window.view.horizontalScrollBar()
    window.qtbot.waitUntil(lambda: bar.maximum() == header.length() - window.view.viewport().width())
    header.stand_as_at_first()
    window.settle()
    assert header.length() == window.view.viewport().width()


def _sideways(window: Window, width: int) -> int:
    """How far the list can be scrolled sideways where it is so wide."""
    window.whole.resize(width, 534)
    window.qtbot.waitUntil(lambda: window.view.width() == width)
    return window.view.header.length() - window.view.viewport().width()


@pytest.mark.parametrize("values", [{}, {"second_line": False}, {"density": "compact"}])
def test_a_narrow_list_shows_what_counts_most_and_is_not_scrolled_sideways(
    window: Window, values: dict[str, object]
) -> None:
    window.workspace.settings.set(**values)
    header = window.view.header
    shown = header.shown()
    last = len(shown)
    for width in range(720, 100, -20):
        assert _sideways(window, width) == 0, width
        assert len(header.shown()) <= last, width  # one after the other, and none comes back
        last = len(header.shown())
        for at in header.shown():
            least = PINCHED if at == MARKS else COLUMNS[at].least or COLUMNS[at].width
            assert at == TITLE or header.sectionSize(at) >= least, (width, at)
    assert header.shown() == [TITLE]
    assert _sideways(window, 720) == 0
    assert header.shown() == shown


def test_hidden_for_want_of_room_is_not_hidden_by_the_user(window: Window) -> None:
    header, settings = window.view.header, window.workspace.settings
    _sideways(window, 480)
    assert header.isSectionHidden(CONTAINER)
    header.save()
    assert CONTAINER not in from_text(settings.values.window["columns"]).hidden
    offered = {each.text(): each for each in column_actions(header, settings, QMenu(window.whole))}
    assert not offered["Published in"].isChecked()
    offered["Published in"].trigger()  # now it is asked for, and stays however narrow the list is
    assert not header.isSectionHidden(CONTAINER)
    assert header.isSectionHidden(MARKS)
    header.save()
    assert from_text(settings.values.window["columns"]).asked == {CONTAINER}
    _sideways(window, 720)
    assert not header.isSectionHidden(MARKS)
    header.show_column(CONTAINER, False)
    _sideways(window, 900)
    assert header.isSectionHidden(CONTAINER)  # by the user: it does not come back by itself


def test_a_user_s_own_width_comes_back(window: Window) -> None:
    header = window.view.header
    _sideways(window, 1000)
    header.resizeSection(CONTAINER, 300)
    header.resizeSection(YEAR, 90)
    _sideways(window, 480)
    _sideways(window, 1300)
    assert header.sectionSize(CONTAINER) == 300
    assert header.sectionSize(YEAR) == 90


def test_creators_beneath_the_title_or_beside_it(window: Window) -> None:
    header, settings = window.view.header, window.workspace.settings
    tall = window.view.verticalHeader().defaultSectionSize()
    offered = {each.text(): each for each in column_actions(header, settings, QMenu(window.whole))}
    assert "Creators" not in offered
    offered["Creators beneath the Title"].trigger()
    assert not header.isSectionHidden(CREATORS)
    assert 26 < window.view.verticalHeader().defaultSectionSize() < tall
    settings.set(density="compact")
    offered = {each.text(): each for each in column_actions(header, settings, QMenu(window.whole))}
    assert "Creators beneath the Title" not in offered


def test_the_menus_sort(window: Window) -> None:
    header, settings = window.view.header, window.workspace.settings
    menu = QMenu(window.whole)
    fill(menu, header, settings, YEAR)
    offered = {each.text(): each for each in menu.actions()}
    offered["Sort by Year"].trigger()
    assert settings.values.sort == ("-year",)
    then = sort_actions(header, settings, menu)[-1].menu()
    assert isinstance(then, QMenu)
    assert [each.text() for each in then.actions()][:4] == ["Kind", "Title", "Creators", "Year ▾"]
    then.actions()[1].trigger()
    assert settings.values.sort == ("-year", "title")
    offered["Move to the right"].trigger()
    assert header.shown()[-2:] == [YEAR, MARKS]
