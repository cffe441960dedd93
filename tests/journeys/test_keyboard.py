"""The whole main job without a mouse: import, search, choose, read, copy in a style, edit, undo, quit."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget

from refapp.gui import actions
from refapp.gui.dialogs.ledger import LedgerDialog
from refapp.gui.dialogs.style_chooser import StyleChooser
from refapp.resources import resource
from tests.journeys.driver import CTRL, SHIFT, Person

ALT = Qt.KeyboardModifier.AltModifier
TAB = Qt.Key.Key_Tab
MOST_ENTRIES = 15  # of a menu: what is more is in menus of its own


def test_the_main_job(app_window: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    person = app_window
    files = [str(path) for path in resource("samples").glob("*.*")]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (files, ""))
    with person.qtbot.waitSignal(person.w.commands.imported):
        person.press(Qt.Key.Key_Return)  # the first button of the empty window has the focus
    person.settle()
    assert len(person.titles()) == 7
    person.press(Qt.Key.Key_F, CTRL)
    person.type("status")
    person.press(Qt.Key.Key_Down)
    assert len(person.selected()) == 1
    person.press(Qt.Key.Key_Y, CTRL | SHIFT)
    person.wait(lambda: person.dialog(StyleChooser).rows.rowCount() > 1000)
    person.type("ieee")
    person.press(Qt.Key.Key_Return)
    person.press(Qt.Key.Key_C, CTRL | SHIFT)
    person.wait(lambda: "copied-bibliography" in person.told)
    assert person.clipboard().text().startswith("[1]")
    assert person.clipboard().hasHtml()
    title = person.selected()[0]
    person.press(Qt.Key.Key_E, CTRL)
    person.wait(lambda: person.w.detail.currentWidget() is person.w.detail.editor.form)
    person.press(Qt.Key.Key_End, CTRL)
    person.type("!")
    person.press(Qt.Key.Key_Return, CTRL)
    person.wait(lambda: person.selected() == [f"{title}!"])
    person.press(Qt.Key.Key_Z, CTRL)
    person.wait(lambda: person.selected() == [title])
    person.press(Qt.Key.Key_Escape)  # to the list
    person.press(Qt.Key.Key_Escape)  # and out of the search
    assert len(person.titles()) == 7
    person.press(Qt.Key.Key_Q, CTRL)
    assert not person.w.isVisible()


def test_menus_are_opened_by_their_letters(few: Person) -> None:
    few.qtbot.keyClick(few.focus(), Qt.Key.Key_F, ALT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.activeAction()
    few.qtbot.keyClick(menu, Qt.Key.Key_Escape)
    few.wait(lambda: QApplication.activePopupWidget() is None)
    few.qtbot.keyClick(few.focus(), Qt.Key.Key_Escape)


def test_letters_of_a_menu_are_told_apart(few: Person) -> None:
    for menu in few.w.menuBar().findChildren(QMenu):
        letters = [action.text().split("&", 1)[1][0].lower() for action in menu.actions() if "&" in action.text()]
        assert len(letters) == len(set(letters)), (menu.title(), letters)


def test_no_menu_is_long(few: Person) -> None:
    menus = {menu.title(): menu.actions() for menu in few.w.menuBar().findChildren(QMenu)}
    menus |= {f"list, {trash}": actions.context(few.w.actions_by_name, few.w.menus, trash) for trash in (False, True)}
    for title, found in menus.items():
        assert sum(not each.isSeparator() for each in found) <= MOST_ENTRIES, title


def test_no_two_actions_have_one_shortcut(few: Person) -> None:
    own = set(few.w.detail.actions())  # those of the reading view go first while that has the focus
    for those in (own, set(few.w.actions_by_name.values()) - own):
        keys = [key.toString() for action in those for key in action.shortcuts()]
        assert len(keys) == len(set(keys))


def test_tab_goes_from_search_to_filters_to_list_to_reading_and_round(samples: Person) -> None:
    late = samples.w.docks["filters"].widget().section("creator")
    samples.wait(late.isVisible)
    samples.click(late.header)
    samples.press(Qt.Key.Key_F, CTRL)
    samples.press(Qt.Key.Key_Down)
    start = samples.focus()
    order: list[QWidget] = []
    while not order or samples.focus() is not start:
        samples.qtbot.keyClick(samples.focus(), TAB)
        order.append(samples.focus())
        assert len(order) < 200, "Tab does not come round"
    places = [place for place in (where(samples, each) for each in order) if place]
    assert set(places) == {"search", "filters", "list", "detail"}
    turns = [place for at, place in enumerate(places) if places[at - 1] != place]  # the first comes after the last
    assert turns == ["detail", "search", "filters", "list"], turns  # no jumping to and fro
    back: list[QWidget] = []
    while not back or samples.focus() is not start:
        samples.qtbot.keyClick(samples.focus(), Qt.Key.Key_Backtab, SHIFT)
        back.append(samples.focus())
        assert len(back) < 200, [(type(each).__name__, each.accessibleName()) for each in back[:60]]
    assert set(back) == set(order)


def test_the_ledger_by_keys(samples: Person) -> None:
    samples.choose("ledger")
    dialog = samples.dialog(LedgerDialog)
    assert QApplication.focusWidget() is dialog.table.table
    samples.press(Qt.Key.Key_Down)
    samples.press(Qt.Key.Key_Return)
    samples.settle()
    assert len(samples.workspace.selection) == 1


def where(person: Person, widget: QWidget) -> str:
    window = person.w
    places = {"search": window.search_box, "list": window.center, "filters": window.docks["filters"]}
    places["detail"] = window.docks["detail"]
    return next((name for name, place in places.items() if place is widget or place.isAncestorOf(widget)), "")
