"""Every window beside the main one, however it is named: found in the package, opened, and walked."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QMessageBox, QWidget
from shiboken6 import isValid

from refapp.gui.panels import all_panels
from tests.journeys.driver import Person
from tests.journeys.walking import (
    beside_each_other,
    cut,
    focusable,
    nameless,
    odd_roles,
    only_by_mouse,
    ringless,
    unreached,
)
from tests.journeys.windows import can_be_built, dialogs, opened

EVERY = pytest.mark.parametrize("kind", dialogs(), ids=lambda kind: kind.__name__)
SMALL = (1024, 700)
LEAVES = {"quit"}  # actions after which there is nothing left to look at


@pytest.fixture
def chosen(samples: Person) -> Person:
    """The samples with one chosen."""
    samples.click_row("Menaquinone intake")
    return samples


def test_every_dialog_can_be_opened_here() -> None:
    assert [kind.__name__ for kind in dialogs() if not can_be_built(kind)] == []
    assert len(dialogs()) >= 9


@EVERY
def test_it_can_be_used_without_mouse_and_eyes(chosen: Person, kind: type[QDialog]) -> None:
    dialog = opened(chosen, kind)
    first = next(focusable(dialog))
    assert nameless(dialog) == []
    assert odd_roles(dialog) == []
    assert unreached(chosen, dialog, first) == []
    assert ringless(chosen, dialog, first) == []
    assert only_by_mouse(chosen, dialog) == []
    assert dialog.windowTitle()
    chosen.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    chosen.wait(lambda: not any(each.isVisible() for each in chosen.w.findChildren(QDialog)))


@EVERY
@pytest.mark.parametrize("text_size", [100, 200])
def test_it_fits_a_small_screen(chosen: Person, kind: type[QDialog], text_size: int) -> None:
    chosen.workspace.settings.set(text_size=text_size)
    dialog = opened(chosen, kind)
    fits_small_screen(chosen, dialog)


def fits_small_screen(person: Person, dialog: QWidget) -> None:
    """No word is cut and nothing lies over anything where the dialog is as large as a small screen."""
    dialog.resize(*SMALL)
    person.settle()
    assert (dialog.width(), dialog.height()) == SMALL  # else it needs more
    assert cut(dialog) == []
    assert beside_each_other(dialog) == []


def test_the_question_about_duplicates_can_be_used_at_900(chosen: Person) -> None:
    for kind in (each for each in dialogs() if "Duplicates" in each.__name__):
        dialog = opened(chosen, kind)
        dialog.resize(900, 600)
        chosen.settle()
        assert dialog.width() == 900, kind
        assert cut(dialog) == []
        dialog.close()


@pytest.mark.parametrize("panel", all_panels(), ids=lambda panel: panel.name)
def test_every_panel(chosen: Person, panel: object) -> None:
    dock = chosen.w.docks[panel.name]  # type: ignore[attr-defined]
    dock.show()
    dock.raise_()
    chosen.settle()
    assert nameless(dock) == []
    assert odd_roles(dock) == []
    assert only_by_mouse(chosen, dock) == []
    if list(focusable(dock)):
        missed = unreached(chosen, dock, chosen.w.search_box.edit)
        assert [each for each in missed if "“Close " not in each] == []  # the View menu closes panels too


@pytest.fixture
def no_system_dialogs(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the system asks is answered with nothing."""
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_, **__: ([], ""))
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_, **__: ("", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: "")
    monkeypatch.setattr(QMessageBox, "exec", lambda *_: 0)
    for name in ("about", "question", "information", "warning"):
        monkeypatch.setattr(QMessageBox, name, lambda *_, **__: QMessageBox.StandardButton.Cancel)


def shown_now(person: Person) -> set[QWidget]:
    """The windows and what lies over the main one."""
    inside = (QDialog, QMenu)
    over = [each for each in person.w.children() if isinstance(each, QWidget) and not isinstance(each, inside)]
    return {each for each in [*QApplication.topLevelWidgets(), *over] if each.isVisible()}


@pytest.mark.usefixtures("no_system_dialogs")
def test_whatever_an_action_opens(chosen: Person) -> None:
    walked = []
    for name, action in list(chosen.w.actions_by_name.items()):
        if name in LEAVES:
            continue
        if not chosen.workspace.selection and chosen.workspace.results:
            chosen.workspace.select([chosen.workspace.results[0]])
            chosen.settle()
        before = shown_now(chosen)
        if action.isEnabled():
            action.trigger()
            chosen.settle()
        for window in _new(chosen, before):
            walked.append(window)
            assert nameless(window) == [], name
            assert odd_roles(window) == [], name
            if list(focusable(window)):
                assert unreached(chosen, window, next(focusable(window))) == [], name
            chosen.qtbot.keyClick(chosen.focus(), Qt.Key.Key_Escape)
            chosen.settle()
            assert not (isValid(window) and window.isVisible()), f"{name} opens what Esc does not leave"
    assert len(walked) > 3


def _new(person: Person, before: set[QWidget]) -> Iterator[QWidget]:
    docks = set(person.w.docks.values())
    yield from (each for each in shown_now(person) - before if each not in docks)
