"""The search box, and what stands in the list's place when there is nothing to list."""

from __future__ import annotations

import time
from array import array

import pytest
from PySide6.QtCore import Qt
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


def test_filters_are_tokens_people_can_read_and_remove(window: Window) -> None:
    filters = {
        "kind": ("article-journal",),
        "sdg": ("3",),
        "year": ("2001..2010",),
        "lang": ("nn",),
        "is": ("starred",),
    }
    window.workspace.set_filters(filters)
    texts = [token.text() for token in window.box.tokens()]
    assert texts == ["Journal article", "SDG 3", "2001–2010", "Norwegian Nynorsk", "Starred"]
    assert all(token.accessibleName() for token in window.box.tokens())
    window.qtbot.mouseClick(window.box.tokens()[0], Qt.MouseButton.LeftButton)
    assert "kind" not in window.workspace.filters
    window.qtbot.keyClick(window.box.tokens()[0], Qt.Key.Key_Delete)
    assert "sdg" not in window.workspace.filters
    window.qtbot.keyClick(window.box.edit, Qt.Key.Key_Backspace)
    assert list(window.workspace.filters) == ["year", "lang"]


def test_tokens_that_do_not_fit_are_offered_in_a_menu(window: Window) -> None:
    window.workspace.set_filters({"tag": tuple(f"A rather long tag {n}" for n in range(9))})
    hidden = [token for token in window.box.tokens() if not token.isVisible()]
    assert hidden
    assert window.box.more.isVisible()
    assert window.box.more.text() == f"+{len(hidden)}"
    window.box.more.menu().actions()[0].trigger()
    assert len(window.workspace.filters["tag"]) == 8


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
