"""Looking around: the list, its columns and menu, the docks, and other libraries."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu

from refapp.gui.panels import all_panels
from refapp.gui.references.column_menu import fill
from refapp.gui.references.columns import ADDED, CONTAINER, YEAR
from refapp.model.reference import Link
from tests.builders import a_library, a_reference
from tests.journeys.driver import CTRL, LEFT, NO_KEYS, SHIFT, Person

FIRST = "Menaquinone and bone, part 1"


def entries(menu: QMenu) -> list[str]:
    return [action.text().replace("&", "") for action in menu.actions() if not action.isSeparator()]


def with_menu(person: Person, open_it: Callable[[], object], use: Callable[[QMenu], object]) -> None:
    """Open a menu, which waits for its user, and use it."""
    done: list[bool] = []

    def look() -> None:
        menu = QApplication.activePopupWidget()
        if not isinstance(menu, QMenu):
            QTimer.singleShot(5, look)
            return
        try:
            use(menu)
            done.append(True)
        finally:
            QTest.keyClick(menu, Qt.Key.Key_Escape)

    QTimer.singleShot(0, look)
    open_it()
    assert done
    person.wait(lambda: QApplication.activePopupWidget() is None)


def test_rows_are_chosen_with_mouse_and_keys(few: Person) -> None:
    few.click_row(FIRST)
    assert few.selected() == [FIRST]
    few.click_row("part 3", SHIFT)
    assert len(few.selected()) == 3
    assert few.shown() == "3 references · 3 selected"
    few.press(Qt.Key.Key_End)
    assert len(few.selected()) == 1
    few.press(Qt.Key.Key_A, CTRL)
    assert len(few.selected()) == 3
    assert few.w.detail.several.count.text() == "3 references selected"


def test_double_click_opens_the_doi(few: Person) -> None:
    few.double_click_row(FIRST)
    assert few.browser.opened == ["https://doi.org/10.5555/jbs.1"]


def test_enter_opens_the_pdf_first(person: Person) -> None:
    links = (Link(url="https://example.org/a.pdf", relation="pdf"), Link(url="https://example.org", relation="post"))
    a_library(person.folder, a_reference(1, links=links), a_reference(2, identifiers=())).close()
    person.start()
    person.click_row(FIRST)
    person.press(Qt.Key.Key_Return)
    assert person.browser.opened == ["https://example.org/a.pdf"]
    person.click_row("part 2")
    person.press(Qt.Key.Key_Return)
    assert person.news() == "This reference has no PDF and no link to open."
    assert len(person.browser.opened) == 1


def test_a_click_on_a_heading_sorts(samples: Person) -> None:
    header = samples.w.list.header

    def click(column: int) -> None:
        place = QPoint(header.sectionViewportPosition(column) + 12, header.height() // 2)
        QTest.mouseClick(header.viewport(), LEFT, NO_KEYS, place)
        samples.settle()

    def years() -> list[int]:
        found = samples.references(samples.workspace.results)
        return [each.issued.year or 0 for each in found if each.issued]

    click(YEAR)
    assert years() == sorted(years(), reverse=True)
    click(YEAR)
    assert years() == sorted(years())


def test_columns_are_chosen_in_the_menu_of_the_header(few: Person) -> None:
    header = few.w.list.header
    assert header.isSectionHidden(ADDED)
    menu = QMenu(few.w)
    fill(menu, header, few.workspace.settings, YEAR)
    offered = {action.text(): action for action in menu.actions()}
    offered["Added"].trigger()
    assert not header.isSectionHidden(ADDED)
    offered["Columns as at First"].trigger()
    assert header.isSectionHidden(ADDED)


def test_the_context_menu_offers_what_can_be_done(few: Person) -> None:
    few.click_row(FIRST)
    view = few.w.list
    place = view.viewport().mapToGlobal(few.place_of(FIRST))

    def open_it() -> None:
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, view.viewport().mapFromGlobal(place), place)
        QApplication.sendEvent(view.viewport(), event)

    seen: list[str] = []
    with_menu(few, open_it, lambda menu: seen.extend(entries(menu)))
    copying = "Copy reference,Copy citation,Cite with page…,Copy as"
    at_it = "Edit reference,Open PDF or link,Add attachment…,"
    at_it += "Add to collection…,Remove from collection,Move to Trash"
    wanted = f"{copying},{at_it}".replace("Edit reference,", "Edit reference,Edit several…,").split(",")
    assert [each for each in seen if each in wanted] == wanted
    few.press(Qt.Key.Key_Delete)
    few.choose("show-trash")
    few.click_row(FIRST)
    seen.clear()
    with_menu(few, open_it, lambda menu: seen.extend(entries(menu)))
    assert "Restore from Trash" in seen
    assert "Move to Trash" not in seen
    assert "Edit reference" not in seen


def test_choices_in_the_menus_are_marked(few: Person) -> None:
    few.choose("compact")
    assert few.action("compact").isChecked()
    assert not few.action("comfortable").isChecked()
    few.choose("compact")
    assert few.action("compact").isChecked()
    few.choose("show-trash")
    assert few.action("show-trash").isChecked()
    few.choose("clear")
    assert not few.action("show-trash").isChecked()


def test_docks_are_hidden_and_shown(few: Person) -> None:
    for panel in all_panels():
        dock = few.w.docks[panel.name]
        assert dock.isVisible() == panel.shown
        for _ in range(1 if panel.shown else 2):
            shown = dock.isVisible()
            dock.toggleViewAction().trigger()
            assert dock.isVisible() != shown
    assert not any(dock.isVisible() for dock in few.w.docks.values())
    few.press(Qt.Key.Key_Down)
    dock = few.w.docks["detail"]
    dock.toggleViewAction().trigger()
    few.settle()
    assert few.w.detail.page.content is not None


def test_another_library_is_opened_and_the_first_is_recent(
    few: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other"
    a_library(other, a_reference(9)).close()
    few.click_row(FIRST)
    few.press(Qt.Key.Key_E, CTRL)
    few.wait(lambda: few.w.detail.currentWidget() is few.w.detail.editor.form)
    few.press(Qt.Key.Key_A, CTRL)
    few.type("Typed before the switch")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(other))
    few.press(Qt.Key.Key_O, CTRL)
    assert few.titles() == ["Menaquinone and bone, part 9"]
    assert few.w.windowTitle() == "other"
    menu = few.w.menus.recent_libraries
    menu.aboutToShow.emit()
    recent = {action.text(): action for action in menu.actions()}
    assert not recent[str(other)].isEnabled()
    recent[str(few.folder)].trigger()
    few.settle()
    assert "Typed before the switch" in few.titles()
    assert len(few.titles()) == 3


def test_a_folder_without_a_library_is_not_made_into_one(
    few: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "documents"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    few.choose("open-library")
    assert few.news().startswith(f"There is no library in {folder}")
    assert list(folder.iterdir()) == []
    assert few.problems == ["library-none"]
    few.problems.clear()


def test_a_new_library_is_empty(few: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "new one"), ""))
    few.choose("new-library")
    assert few.titles() == []
    assert few.w.windowTitle() == "new one"
    assert few.w.center.pages.currentWidget() is few.w.center.empty_state


def test_columns_give_way_before_the_title(samples: Person) -> None:
    header = samples.w.list.header
    samples.w.resize(1024, 700)
    samples.wait(lambda: samples.w.dockWidgetArea(samples.w.docks["detail"]) == Qt.DockWidgetArea.BottomDockWidgetArea)
    samples.wait(lambda: header.sectionSize(1) >= 256)
    assert header.sectionSize(1) > header.sectionSize(CONTAINER)
