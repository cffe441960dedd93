"""A panel is one new file, an action one row: one of each is added here, and nothing else is told of it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel

from refapp.gui import actions, panels
from refapp.gui.actions.row import SELECTED_LIVE, Row
from refapp.gui.dialogs.shortcut_page import ShortcutPage
from refapp.gui.palette.menu_entries import menu_entries
from tests.builders import a_library, a_reference
from tests.journeys.driver import CTRL, SHIFT, Person

ALT = Qt.KeyboardModifier.AltModifier

# What CONTRIBUTING asks for, and nothing more.
PANEL = '''
"""How many fish the library has."""

from PySide6.QtWidgets import QLabel

from refapp.gui.panels import RIGHT, Panel


def fish(workspace):
    label = QLabel()
    workspace.results_changed.connect(lambda ids: label.setText(f"{len(ids)} fish"))
    return label


PANEL = Panel("fish", "Fish", RIGHT, fish)
'''


@pytest.fixture
def fish_panel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    (tmp_path / "fish.py").write_text(PANEL)
    monkeypatch.setattr(panels, "__path__", [*panels.__path__, str(tmp_path)])
    yield
    sys.modules.pop("refapp.gui.panels.fish", None)


@pytest.fixture
def fished(monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, ...]]:
    """What the action that is added was used on. Its row stands wherever the table of rows was imported to."""
    done: list[tuple[int, ...]] = []
    row = Row(
        "fish", "Tools", "&Fish for it…", lambda window: done.append(tuple(window.workspace.selection)),
        "Ctrl+Alt+Y", when=SELECTED_LIVE, context=True,
    )  # fmt: skip
    table = actions.ROWS
    for module in list(sys.modules.values()):
        if getattr(module, "ROWS", None) is table:
            monkeypatch.setattr(module, "ROWS", (*table, row))
    return done


@pytest.mark.usefixtures("fish_panel")
def test_a_panel_stands_in_the_window_and_in_the_view_menu_and_is_remembered(person: Person) -> None:
    a_library(person.folder, a_reference(1), a_reference(2)).close()
    dock = person.start().docks["fish"]
    label = dock.widget()
    assert isinstance(label, QLabel)
    assert (dock.windowTitle(), label.text(), dock.isVisible()) == ("Fish", "2 fish", True)
    assert dock.toggleViewAction() in person.w.menus.menu("View").actions()
    person.press(Qt.Key.Key_P, CTRL | SHIFT)
    person.type("> fish")
    person.press(Qt.Key.Key_Return)
    assert not dock.isVisible()
    person.quit()
    assert not person.start().docks["fish"].isVisible()


def test_a_row_is_in_menu_list_palette_and_shortcuts(fished: list[tuple[int, ...]], few: Person) -> None:
    action = few.action("fish")
    assert action in few.w.menus.menu("Tools").actions()
    assert action in actions.context(few.w.actions_by_name, few.w.menus, trash=False)
    assert action not in actions.context(few.w.actions_by_name, few.w.menus, trash=True)
    assert not action.isEnabled()
    (entry,) = [each for each in menu_entries(few.w) if each.key == "action:fish"]
    assert entry.why == "Choose references first, not in the Trash"
    few.click_row("2")
    few.press(Qt.Key.Key_Y, CTRL | ALT)
    few.press(Qt.Key.Key_P, CTRL | SHIFT)
    few.type("> fish for")
    few.press(Qt.Key.Key_Return)
    assert fished == [tuple(few.workspace.selection)] * 2
    assert fished[0]


@pytest.mark.usefixtures("fished")
def test_its_keys_can_be_given_others(few: Person) -> None:
    page = ShortcutPage(few.workspace.settings)
    few.qtbot.addWidget(page)
    assert page.keep_to("fish for it") == 1
    assert page.chosen == "fish"
    assert page.keys.keySequence().toString() == "Ctrl+Alt+Y"
    few.workspace.settings.set(shortcuts={"fish": "Ctrl+Alt+J"})
    assert _keys(few.action("fish")) == "Ctrl+Alt+J"


def _keys(action: QAction) -> str:
    return action.shortcut().toString()


def test_they_are_gone_again() -> None:
    assert "fish" not in [row.name for row in actions.ROWS]
    assert "fish" not in [panel.name for panel in panels.all_panels()]
