"""The first minutes: an empty window that says what to do, and the sample library."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from refapp.gui.widgets.empty_state import EmptyState
from tests.journeys.driver import Person


def test_empty_window_says_what_to_do(app_window: Person) -> None:
    page = app_window.w.center.pages.currentWidget()
    assert isinstance(page, EmptyState)
    words = " ".join(label.text() for label in page.findChildren(QLabel))
    assert "Drop files" in words
    assert "BibTeX" in words
    assert [button.text() for button in page.findChildren(QPushButton)] == ["Import files…", "Open the sample library"]
    assert app_window.shown() == "0 references"


def test_empty_window_can_be_used_by_keyboard_at_once(app_window: Person) -> None:
    focus = QApplication.focusWidget()
    assert isinstance(focus, QPushButton)
    assert focus.text() == "Import files…"


def test_what_needs_references_cannot_be_used(app_window: Person) -> None:
    for name in ("export", "copy-bibliography", "delete", "edit", "open", "restore", "undo", "redo", "ledger"):
        assert not app_window.action(name).isEnabled(), name
    for name in ("import", "new", "open-library", "samples", "style"):
        assert app_window.action(name).isEnabled(), name


def test_sample_library_is_a_click_away(app_window: Person) -> None:
    with app_window.qtbot.waitSignal(app_window.w.commands.imported):
        app_window.click(app_window.child(QPushButton, "Open the sample library"))
    app_window.settle()
    assert len(app_window.titles()) == 13
    assert app_window.w.windowTitle() == "sample-library"
    assert "13 added" in app_window.news()
    assert QApplication.focusWidget() is app_window.w.list
    app_window.press(Qt.Key.Key_Down)
    assert app_window.workspace.current is not None


def test_dropping_into_the_empty_window_ends_in_the_list(app_window: Person) -> None:
    app_window.import_samples()
    assert app_window.w.center.pages.currentWidget() is app_window.w.list
    assert QApplication.focusWidget() is app_window.w.list
    assert app_window.shown() == "13 references"


def test_a_library_with_references_starts_in_the_list(few: Person) -> None:
    assert QApplication.focusWidget() is few.w.list
    few.press(Qt.Key.Key_Down)
    assert few.selected() == [few.references(few.workspace.results[:1])[0].title]
