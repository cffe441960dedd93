"""The search box, and what stands in the list's place when there is nothing to list."""

from __future__ import annotations

import time
from array import array

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel

from refapp.model.change import Change, Remove
from refapp.store.reading import Reader

from .conftest import MANY, Window


def test_typing_searches_and_counts(window: Window) -> None:
    assert window.box.count.text() == "300"
    window.qtbot.keyClicks(window.box.edit, "sphag")
    window.settle()
    assert window.titles() == ["Trå og Sphagnum på Ødegård"]
    assert window.box.count.text() == "1 of 300"


def test_stale_answers_never_win(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    find = Reader.find

    def slow_at_first(reader: Reader, query: object, *how: object) -> array[int]:
        ids = find(reader, query, *how)  # type: ignore[arg-type]
        time.sleep(0.2 if len(ids) == MANY else 0)
        return ids

    monkeypatch.setattr(Reader, "find", slow_at_first)
    shown: list[int] = []
    window.workspace.results_changed.connect(lambda ids: shown.append(len(ids)))
    window.qtbot.keyClicks(window.box.edit, "odegard sphagnum")
    window.settle()
    assert shown[-1] == 1
    assert len(shown) < len("odegard sphagnum")
    assert window.titles() == ["Trå og Sphagnum på Ødegård"]


def test_escape_clears_words_then_filters(window: Window) -> None:
    window.workspace.set_filter("kind", ["book"])
    window.qtbot.keyClicks(window.box.edit, "x")
    window.qtbot.keyClick(window.box.edit, Qt.Key.Key_Escape)
    assert (window.workspace.text, window.box.edit.text()) == ("", "")
    assert window.workspace.filters
    window.qtbot.keyClick(window.box.edit, Qt.Key.Key_Escape)
    assert not window.workspace.filters
    window.settle()
    assert window.rows.rowCount() == MANY


def test_filters_are_chips_people_can_read_and_remove(window: Window) -> None:
    bar = window.center.filters
    assert bar.isHidden()
    filters = {
        "kind": ("article-journal",),
        "sdg": ("3",),
        "year": ("2001..2010",),
        "-lang": ("nn",),
        "is": ("starred",),
        "added": ("7d",),
    }
    window.workspace.set_filters(filters)
    assert bar.words() == (
        "Kind Journal article SDG 3 Year 2001–2010 Language not Nynorsk Starred Added in the last 7 days"
    )
    assert all(chip.accessibleName() and chip.accessibleDescription() for chip in bar.chips())
    chip = bar.chips()[0]
    window.qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 8, chip.height() // 2))
    assert "kind" not in window.workspace.filters
    window.qtbot.keyClick(bar.chips()[0], Qt.Key.Key_Delete)
    assert "sdg" not in window.workspace.filters
    window.qtbot.keyClick(bar.chips()[1], Qt.Key.Key_Backspace)
    assert list(window.workspace.filters) == ["year", "is", "added"]
    window.qtbot.mouseClick(bar.clear, Qt.MouseButton.LeftButton)
    assert not window.workspace.filters
    assert bar.isHidden()


def test_any_and_all_can_be_told_apart(window: Window) -> None:
    window.workspace.set_filters({"tag": ("a", "b")})
    assert window.center.filters.words() == "Tag a or b"
    window.workspace.set_filters({"+tag": ("a", "b"), "-tag": ("c", "d"), "-has": ("pdf",)})
    assert window.center.filters.words() == "Tag a and b Tag not c not d Has no PDF"


def test_the_focus_stays_on_the_chips_while_there_are_any(window: Window) -> None:
    window.workspace.set_filters({"tag": ("a", "b")})
    bar = window.center.filters
    bar.chips()[1].setFocus()
    window.qtbot.keyClick(bar.chips()[1], Qt.Key.Key_Delete)
    assert bar.chips()[0].hasFocus()
    window.qtbot.keyClick(bar.chips()[0], Qt.Key.Key_Delete)
    assert bar.isHidden()
    assert window.view.hasFocus()


def test_a_chip_is_written_and_becomes_a_chip_again(window: Window) -> None:
    window.center.filters.written.connect(window.box.write)
    window.workspace.search("bone")
    window.workspace.set_filters({"tag": ("a", "b"), "-kind": ("book",)})
    window.qtbot.keyClick(window.center.filters.chips()[0], Qt.Key.Key_Return)
    assert window.box.edit.text() == "bone (tag:a or tag:b)"
    assert window.box.edit.hasFocus()
    assert window.center.filters.words() == "Kind not Book"
    assert window.workspace.filters == {"-kind": ("book",), "tag": ("a", "b")}
    window.view.setFocus()
    assert window.box.edit.text() == "bone"
    assert window.center.filters.words() == "Kind not Book Tag a or b"
    window.workspace.search("")
    window.box.focus()
    window.qtbot.keyClick(window.box.edit, Qt.Key.Key_Backspace)
    assert window.box.edit.text() == "tag:a or tag:b"


def test_the_box_follows_the_workspace(window: Window) -> None:
    window.workspace.search("bone")
    assert window.box.edit.text() == "bone"
    window.box.focus()
    assert window.box.edit.selectedText() == "bone"
    with window.qtbot.waitSignal(window.box.left_down):
        window.qtbot.keyClick(window.box.edit, Qt.Key.Key_Down)


def test_nothing_found_says_so_and_offers_a_way_out(window: Window) -> None:
    window.workspace.set_filter("kind", ["book"])
    window.qtbot.keyClicks(window.box.edit, "xyzzy")
    window.settle()
    page = window.center.nothing_found
    assert window.center.pages.currentWidget() is page
    assert page.sentence.text() == "No reference matches “xyzzy”. Esc clears the search."
    window.qtbot.mouseClick(page.clear, Qt.MouseButton.LeftButton)
    window.settle()
    assert window.center.pages.currentWidget() is window.view
    assert (window.workspace.text, window.workspace.filters) == ("", {})


def test_an_empty_library_shows_what_the_window_gives(empty_window: Window) -> None:
    welcome = QLabel("Drop a file here")
    empty_window.center.set_empty_state(welcome)
    assert empty_window.center.pages.currentWidget() is welcome


def test_the_trash_has_a_banner(window: Window) -> None:
    center = window.center
    window.workspace.apply(Change("remove", [Remove(list(window.rows.ids[:2]))]))
    window.qtbot.waitUntil(lambda: window.rows.rowCount() == MANY - 2)
    assert center.banner.isHidden()
    window.workspace.show_trash(True)
    window.settle()
    assert not center.banner.isHidden()
    assert window.rows.rowCount() == 2
    assert not center.banner.restore.isEnabled()
    window.view.selectRow(0)
    with window.qtbot.waitSignal(center.restore_requested):
        center.banner.restore.click()
    with window.qtbot.waitSignal(center.empty_requested):
        center.banner.empty.click()
