"""The history panel: going back and forth in what was done, also after a restart."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from refapp.gui.jobs import Job
from refapp.gui.past import view
from refapp.gui.past.rows import QUIET
from refapp.gui.past.view import HistoryView
from refapp.gui.widgets.lazy import Lazy
from refapp.model.change import Change, Remove, Update
from tests.journeys.driver import Person

FIRST, SECOND, THIRD = (f"Menaquinone and bone, part {number}" for number in (1, 2, 3))


def opened(person: Person) -> HistoryView:
    dock = person.w.docks["history"]
    if not dock.isVisible():
        dock.toggleViewAction().trigger()
    person.settle()
    lazy = dock.widget()
    assert isinstance(lazy, Lazy)
    assert isinstance(lazy.inside, HistoryView)
    return lazy.inside


def labels(panel: HistoryView) -> list[tuple[str, bool]]:
    return [(panel.rows.index(at).data(), bool(each.undone)) for at, each in enumerate(panel.rows.entries)]


def retitle(person: Person, number: int, title: str) -> None:
    before = person.references([number])[0].title
    person.workspace.apply(Change("edit", [Update(number, {"title": before}, {"title": title})]))
    person.settle()


def choose(person: Person, panel: HistoryView, row: int, words: str) -> None:
    """Enter on a row, then the entry of its menu."""
    panel.list.setFocus()
    panel.list.setCurrentIndex(panel.rows.index(row))
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    entries = [each.text() for each in menu.actions()]
    at = next(number for number, each in enumerate(entries) if each.startswith(words))
    for _ in range(at + 1):
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    person.settle()


@pytest.fixture
def three(few: Person) -> Person:
    """Three changes: a title, a title, one removed."""
    retitle(few, 1, "One")
    retitle(few, 2, "Two")
    few.workspace.apply(Change("delete", [Remove([3])]))
    few.settle()
    return few


def test_nothing_is_built_before_it_is_shown(few: Person) -> None:
    lazy = few.w.docks["history"].widget()
    assert isinstance(lazy, Lazy)
    assert lazy.inside is None


def test_everything_up_to_a_change_is_undone_and_redone(three: Person) -> None:
    panel = opened(three)
    assert [label for label, _ in labels(panel)][:3] == ["Move one reference to the Trash", "Edit", "Edit"]
    choose(three, panel, 2, "Undo up to here (3)")
    assert sorted(three.titles()) == [FIRST, SECOND, THIRD]
    assert [undone for _, undone in labels(panel)][:3] == [True, True, True]
    assert three.news() == "3 changes undone"
    assert panel.rows.index(0).data(QUIET).startswith("undone · ")
    choose(three, panel, 1, "Redo up to here (2)")
    assert sorted(three.titles()) == [THIRD, "One", "Two"]
    assert [undone for _, undone in labels(panel)][:3] == [True, False, False]


def test_only_one_change_is_undone(three: Person) -> None:
    panel = opened(three)
    choose(three, panel, 2, "Undo only this")
    assert sorted(three.titles()) == [FIRST, "Two"]
    assert [undone for _, undone in labels(panel)][:3] == [False, False, True]


def test_what_cannot_be_undone_alone_says_so(few: Person) -> None:
    retitle(few, 1, "One")
    retitle(few, 1, "Uno")
    panel = opened(few)
    choose(few, panel, 1, "Undo only this")
    assert few.problems == ["changed-since"]
    assert "changed since" in few.news()
    assert "Uno" in few.titles()
    few.problems.clear()


def test_what_can_never_be_redone_says_so(three: Person) -> None:
    three.workspace.undo()
    three.settle()
    retitle(three, 1, "Uno")
    panel = opened(three)
    dead = panel.rows.entries[1]
    assert dead.undone < 0
    (offer,) = panel.offers(dead)
    assert not offer.isEnabled()


def test_the_history_is_there_after_a_restart(three: Person) -> None:
    three.quit()
    three.start()
    panel = opened(three)
    assert len(labels(panel)) >= 3
    choose(three, panel, 0, "Undo up to here")
    assert THIRD in three.titles()


def test_the_newest_are_shown_and_more_on_demand(few: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(view, "PAGE", 2)
    for number in range(4):
        retitle(few, 1, f"Title {number}")
    panel = opened(few)
    assert len(panel.rows.entries) == 2
    few.click(panel.more)
    assert len(panel.rows.entries) == 4
    assert panel.more.isVisible() == (len(few.workspace.view.records.history(100)) > 4)


def test_an_empty_history_says_what_it_will_be(app_window: Person) -> None:
    panel = opened(app_window)
    assert panel.empty.isVisible()


def test_cancelling_keeps_what_was_done(three: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    panel = opened(three)
    library = three.workspace.writer()()
    jobs: list[Job] = []
    three.workspace.jobs.started.connect(jobs.append)
    undo: Callable[..., object] = library.undo

    def slow(*args: object) -> object:
        applied = undo(*args)
        jobs[0].cancel.set()
        return applied

    monkeypatch.setattr(library, "undo", slow)
    choose(three, panel, 2, "Undo up to here")
    assert [undone for _, undone in labels(panel)][:3] == [True, False, False]
    assert three.news() == "One change undone"
