"""Long work in one place: what goes on, what waits, what went wrong, what ended."""

from __future__ import annotations

from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from refapp.gui.jobs import OUTSIDE, Job
from refapp.gui.widgets.lazy import Lazy
from refapp.gui.widgets.link_button import LinkButton
from refapp.gui.work.view import WorkView
from refapp.model.problems import Problem
from tests.journeys.driver import Person


def opened(person: Person) -> WorkView:
    dock = person.w.docks["work"]
    if not dock.isVisible():
        dock.toggleViewAction().trigger()
    lazy = dock.widget()
    assert isinstance(lazy, Lazy)
    assert isinstance(lazy.inside, WorkView)
    return lazy.inside


def said(panel: WorkView) -> list[str]:
    return [each.text() for each in panel.findChildren(QLabel) if each.isVisible()]


def test_work_with_progress_is_shown_and_cancelled(few: Person) -> None:
    go_on, cancelled = Event(), []

    def work(job: Job) -> None:
        job.progress(3, 10)
        go_on.wait(60)
        job.progress(4, 10)

    start = few.workspace.jobs.start
    start(OUTSIDE, work, cancelled=lambda: cancelled.append(True), label="Counting sheep")
    start(OUTSIDE, lambda _: None, label="Counting goats")
    panel = opened(few)
    few.wait(lambda: [bar.value() for bar in panel.bars.values()] == [3])
    texts = said(panel)
    assert texts.index("Going on") < texts.index("Counting sheep") < texts.index("Queued")
    assert texts.index("Queued") < texts.index("Counting goats")
    few.child(LinkButton, "Cancel: Counting sheep", panel).setFocus()
    few.qtbot.keyClick(few.focus(), Qt.Key.Key_Return)
    go_on.set()
    few.settle()
    assert cancelled == [True]
    few.wait(lambda: "Queued" not in said(panel))
    assert any(text.startswith("Counting goats · ") for text in said(panel))
    assert any("cancelled" in text and "Counting sheep" in text for text in said(panel))


def test_what_went_wrong_stays_until_it_is_dismissed(few: Person) -> None:
    few.workspace.failed.emit(Problem("nothing-imported"))
    few.problems.clear()
    panel = opened(few)
    assert "What went wrong" in said(panel)
    few.workspace.tell("no-link")  # other news do not take it away
    assert "What went wrong" in said(panel)
    few.click(next(each for each in panel.findChildren(LinkButton) if each.text() == "Dismiss"))
    few.wait(lambda: "What went wrong" not in said(panel))


def test_an_import_leads_to_its_ledger(samples: Person) -> None:
    from refapp.gui.dialogs.ledger import LedgerDialog

    panel = opened(samples)
    more = [each for each in panel.findChildren(LinkButton) if each.text() == "Show what happened"]
    assert len(more) == 1
    samples.click(more[0])
    assert samples.dialog(LedgerDialog).isVisible()


def test_the_status_bar_leads_to_the_panel(few: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    go_on = Event()
    few.workspace.jobs.start(OUTSIDE, lambda _: go_on.wait(60), label="Counting sheep")
    few.wait(few.w.status.busy.isVisible)
    few.qtbot.mouseClick(few.w.status.busy, Qt.MouseButton.LeftButton)
    assert few.w.docks["work"].isVisible()
    go_on.set()
    few.settle()


def test_nothing_going_on_says_what_will_be_here(few: Person) -> None:
    panel = opened(few)
    assert said(panel)[-1].startswith("Nothing is going on.")


def test_nothing_is_built_before_it_is_shown(few: Person) -> None:
    lazy = few.w.docks["work"].widget()
    assert isinstance(lazy, Lazy)
    assert lazy.inside is None
