"""Every key that people bring from elsewhere, pressed in the window, one after the other, with what it does."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from refapp.gui import style_choice
from refapp.gui.dialogs.new_reference import NewReference
from refapp.gui.panels.filters import FilterPanel
from refapp.tasks.edit_tags import key_tag
from tests.journeys.driver import CTRL, NO_KEYS, SHIFT, Person
from tests.pdf_files import a_pdf

KEY = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
FIRST, SECOND, THIRD = PARTS = [f"Menaquinone and bone, part {number}" for number in (3, 2, 1)]  # the newest first
BIB = "@book{{{0}, title={{{1}}}, author={{Haugen, Ida}}, year=1999}}"


def test_every_habit(few: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    finding(few)
    importing(few, tmp_path, monkeypatch)
    making_and_editing(few)
    going_to_the_neighbour(few)
    the_trash_and_undo(few)
    copying_and_styles(few)
    opening(few, tmp_path)
    going_to_panels(few)
    tagging(few)
    trees(few)


def finding(person: Person) -> None:
    """Ctrl+F searches, Down goes on to what is found, Esc clears."""
    person.press(KEY.Key_F, CTRL)
    assert person.focus() is person.w.search_box.edit
    person.type('"part 2"')
    assert person.titles() == [SECOND]
    person.press(KEY.Key_Down)
    assert person.focus() is person.w.list
    person.press(KEY.Key_Escape)
    assert person.titles() == PARTS


def importing(person: Person, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl+I imports files, Ctrl+Alt+Shift+I what was copied; both are undone by Ctrl+Z."""
    path = folder / "one.bib"
    path.write_text(BIB.format("one", "From a file"), encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path)], ""))
    with person.qtbot.waitSignal(person.w.commands.imported):
        person.press(KEY.Key_I, CTRL)
    person.wait(lambda: "From a file" in person.titles())
    QGuiApplication.clipboard().setText(BIB.format("two", "From the clipboard"))
    with person.qtbot.waitSignal(person.w.commands.imported):
        person.press(KEY.Key_I, CTRL | ALT | SHIFT)
    person.wait(lambda: "From the clipboard" in person.titles())
    person.press(KEY.Key_Z, CTRL, times=2)
    person.wait(lambda: person.titles() == PARTS)


def making_and_editing(person: Person) -> None:
    """Ctrl+N makes one, Ctrl+E edits, F2 goes to the title."""
    person.press(KEY.Key_N, CTRL)
    assert person.focus().window() is person.dialog(NewReference)
    person.press(KEY.Key_Escape)
    person.click_row(SECOND)
    for key, held in ((KEY.Key_E, CTRL), (KEY.Key_F2, NO_KEYS)):
        person.press(KEY.Key_2, CTRL)
        person.press(key, held)
        person.wait(lambda: person.w.detail.editor.active)
        form = person.w.detail.editor.form
        assert person.focus() is form.title
        assert form.title.toPlainText() == SECOND
        person.press(KEY.Key_Escape)
        person.wait(lambda: not person.w.detail.editor.active)


def going_to_the_neighbour(person: Person) -> None:
    """Alt+Down and Alt+Up choose the neighbour, also while one is edited."""
    person.click_row(FIRST)
    person.press(KEY.Key_Down, ALT)
    assert person.selected() == [SECOND]
    person.press(KEY.Key_E, CTRL)
    person.wait(lambda: person.w.detail.editor.active)
    for key, title in ((KEY.Key_Down, THIRD), (KEY.Key_Up, SECOND), (KEY.Key_Up, FIRST)):
        person.press(key, ALT)
        person.wait(lambda title=title: person.w.detail.editor.active and person.selected() == [title])
        person.wait(lambda title=title: person.w.detail.editor.form.title.toPlainText() == title)
    person.press(KEY.Key_Escape)


def the_trash_and_undo(person: Person) -> None:
    """Del moves to the Trash without a question; Ctrl+Z and Ctrl+Shift+Z take it back and do it again."""
    person.click_row(SECOND)
    person.press(KEY.Key_Delete)
    person.wait(lambda: person.titles() == [FIRST, THIRD])
    person.press(KEY.Key_Z, CTRL)
    person.wait(lambda: person.titles() == PARTS)
    person.press(KEY.Key_Z, CTRL | SHIFT)
    person.wait(lambda: person.titles() == [FIRST, THIRD])
    person.press(KEY.Key_Z, CTRL)
    person.wait(lambda: person.titles() == PARTS)


def copying_and_styles(person: Person) -> None:
    """Ctrl+Shift+C copies the reference, Ctrl+Shift+A its citation; F9 and Shift+F9 go through the styles."""
    person.click_row(SECOND)
    person.press(KEY.Key_C, CTRL | SHIFT)
    person.wait(lambda: person.clipboard().text().startswith("Solberg, K., & Ødegård, M. (2002)."))
    person.press(KEY.Key_A, CTRL | SHIFT)
    person.wait(lambda: person.clipboard().text() == "(Solberg & Ødegård, 2002)")
    style_choice.pin(person.workspace, "ieee", True)
    for held, style in ((NO_KEYS, "ieee"), (SHIFT, "apa"), (SHIFT, "ieee"), (NO_KEYS, "apa")):
        person.press(KEY.Key_F9, held)
        assert person.workspace.settings.values.style == style


def opening(person: Person, folder: Path) -> None:
    """F3 opens the link, F4 the file."""
    person.press(KEY.Key_F3)
    assert person.browser.opened == ["https://doi.org/10.5555/jbs.2"]
    (folder / "paper.pdf").write_bytes(a_pdf())
    person.drop(folder / "paper.pdf", on=person.w.detail.page.title)
    person.wait(lambda: len(person.references([person.workspace.current or 0])[0].attachments) == 1)
    person.press(KEY.Key_F4)
    assert person.browser.opened[1].endswith("/paper.pdf")


def going_to_panels(person: Person) -> None:
    """Ctrl+1 to Ctrl+3 go to the filters, the list, what is read; Ctrl+Shift+F to the facets."""
    places = {KEY.Key_1: person.w.docks["filters"], KEY.Key_3: person.w.docks["detail"], KEY.Key_2: person.w.center}
    for key, place in places.items():
        person.press(key, CTRL)
        assert inside(place)
    person.press(KEY.Key_F, CTRL | SHIFT)
    assert inside(filters(person).section("tag"))


def tagging(person: Person) -> None:
    """1 to 9 in the list give the tag of that key, and take it away."""
    for key in range(1, 10):
        person.workspace.apply(key_tag(f"Tag {key}", key, "#d3585c"))
        person.wait(lambda key=key: person.workspace.view.tags.keys().get(key))
    person.click_row(SECOND)
    for key in range(1, 10):
        person.press(Qt.Key(KEY.Key_0 + key))
        person.wait(lambda key=key: f"Tag {key}" in tags(person))
    person.press(KEY.Key_9)
    person.wait(lambda: "Tag 9" not in tags(person))
    assert "Tag 8" in tags(person)


def trees(person: Person) -> None:
    """+ and − open and close the branches of the collections, and the sections of facets."""
    tree = filters(person).collections.tree
    tree.setFocus(Qt.FocusReason.TabFocusReason)
    root = tree.currentIndex()
    assert root.data() == "University"
    for key, is_open in ((KEY.Key_Minus, False), (KEY.Key_Plus, True)):
        person.press(key)
        assert tree.isExpanded(root) == is_open
    facet = filters(person).section("tag")
    person.press(KEY.Key_F, CTRL | SHIFT)
    for key, is_open in ((KEY.Key_Minus, False), (KEY.Key_Plus, True)):
        person.press(key)
        assert facet.is_open == is_open


def tags(person: Person) -> list[str]:
    return [tag.name for each in person.references(person.workspace.selection) for tag in each.tags]


def filters(person: Person) -> FilterPanel:
    panel = person.w.docks["filters"].widget()
    assert isinstance(panel, FilterPanel)
    return panel


def inside(place: QWidget) -> bool:
    return place.isAncestorOf(QApplication.focusWidget())
