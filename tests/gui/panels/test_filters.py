from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractItemView
from pytestqt.qtbot import QtBot

from refapp.gui.filters.tag_branches import TagBranches
from refapp.gui.filters.tags import Tags
from refapp.gui.filters.years import Years
from refapp.gui.panels.filters import PANEL, FilterPanel
from refapp.model.change import Add, Change, Remove
from refapp.model.reference import Tag
from refapp.store.facets import Value
from tests.builders import a_library, a_reference

from .conftest import World


def test_every_section_counts_the_library(world: World) -> None:
    assert world.shown("library") == {
        "All references": 20,
        "Added this week": 20,
        "To read": 2,
        "Reading": 0,
        "Starred": 1,
        "Trash": 0,
    }
    assert world.shown("tag") == {"Bone": 10, "Snow": 10, "Short": 16, "Long": 4}
    assert world.shown("kind") == {"Journal article": 16, "Chapter": 4}
    assert world.shown("lang") == {"English": 17, "Nynorsk": 3}
    assert world.branches() == {"University of the North": 20, "Faculty of Health": 7, "Faculty of Education": 13}


def test_views_of_the_library(world: World) -> None:
    world.workspace.search("bone")
    world.workspace.set_filter("kind", ["chapter"])
    world.click("library", "To read")
    world.settled()
    assert (world.workspace.filters, world.workspace.text) == ({"is": ("to-read",)}, "")
    assert len(world.workspace.results) == 2
    assert world.chosen("library") == ["To read"]
    world.click("library", "Starred")
    world.settled()
    assert len(world.workspace.results) == 1
    world.click("library", "Starred")
    world.settled()
    assert world.chosen("library") == ["All references"]
    world.workspace.set_filter("kind", ["chapter"])
    assert world.chosen("library") == []


def test_a_click_chooses_one_value_and_a_second_lets_go(world: World) -> None:
    world.click("tag", "Bone")
    assert world.workspace.filters == {"tag": ("Bone",)}
    assert world.panel.section("tag").switch.text() == "any of"
    world.settled()
    assert len(world.workspace.results) == 10
    assert world.shown("kind") == {"Journal article": 8, "Chapter": 2}
    assert world.shown("tag")["Snow"] == 10  # its own counts are of what another choice would give
    world.click("tag", "Snow")
    assert world.workspace.filters == {"tag": ("Snow",)}
    world.click("tag", "Snow")
    assert world.workspace.filters == {}


def test_ctrl_click_and_space_choose_any_of_several(world: World) -> None:
    world.click("tag", "Long")
    world.click("tag", "Bone", Qt.KeyboardModifier.ControlModifier)
    assert world.workspace.filters == {"tag": ("Long", "Bone")}
    world.settled()
    assert len(world.workspace.results) == 12
    view = world.list("tag").list
    view.setFocus()
    view.setCurrentIndex(view.rows.find("Snow"))
    world.bot.keyClick(view, Qt.Key.Key_Space)
    assert world.workspace.filters["tag"] == ("Long", "Bone", "Snow")
    world.bot.keyClick(view, Qt.Key.Key_Space)
    assert world.workspace.filters["tag"] == ("Long", "Bone")
    world.bot.keyClick(view, Qt.Key.Key_Return)
    assert world.workspace.filters["tag"] == ("Snow",)


def test_counts_follow_the_search_and_chosen_values_stay(world: World) -> None:
    world.click("tag", "Snow")
    world.workspace.search("vitamin")
    world.settled()
    assert world.shown("tag")["Bone"] == 10
    assert world.shown("tag")["Snow"] == 0
    assert world.chosen("tag") == ["Snow"]
    assert len(world.workspace.results) == 0


def test_counts_follow_changes_of_the_library(world: World) -> None:
    view = world.list("tag").list
    view.setCurrentIndex(view.rows.find("Snow"))
    world.workspace.apply(Change("new", [Add(a_reference(50, tags=(Tag(name="Ash"), Tag(name="Bone"))))]))
    world.bot.waitUntil(lambda: world.shown("tag").get("Bone") == 11)
    world.settled()
    assert world.shown("tag")["Ash"] == 1
    assert view.currentIndex().data() == "Snow"
    assert world.shown("library")["All references"] == 21


def test_goals_have_number_title_and_colour(world: World) -> None:
    row = world.list("sdg").list.rows.rows[0]
    assert (row.badge, row.text, row.count, row.colour) == ("3", "Good health and well-being", 20, "#4C9F38")
    index = world.list("sdg").list.rows.index(0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "SDG 3 Good health and well-being"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "SDG 3 Good health and well-being"
    world.click("sdg", "Good health and well-being")
    assert world.workspace.filters == {"sdg": ("3",)}
    world.settled()
    assert len(world.workspace.results) == 20


def test_names_are_in_the_reading_language(world: World) -> None:
    world.workspace.settings.set(reading_language="nn")
    assert world.list("sdg").list.rows.rows[0].text == "God helse og livskvalitet"
    assert set(world.branches()) == {"Universitetet i nord", "Fakultet for helse", "Faculty of Education"}
    world.click_branch("Universitetet i nord")
    world.settled()
    assert len(world.workspace.results) == 20


def test_collections_open_close_and_filter(world: World) -> None:
    view = world.tree.tree
    root = view.items.index(0, 0)
    assert view.isExpanded(root)
    open_height = view.height()
    view.setFocus()
    view.setCurrentIndex(root)
    world.bot.keyClick(view, Qt.Key.Key_Minus)
    assert not view.isExpanded(root)
    assert view.height() * 3 == open_height
    world.bot.keyClick(view, Qt.Key.Key_Plus)
    world.click_branch("Faculty of Health")
    assert world.workspace.filters == {"in": ("/ University of the North / Faculty of Health",)}
    world.settled()
    assert len(world.workspace.results) == 7
    world.workspace.set_filter("year", ["2025"])
    world.settled()
    assert world.branches() == {"University of the North": 2, "Faculty of Education": 2, "Faculty of Health": 0}
    world.click_branch("Faculty of Health")
    assert "in" not in world.workspace.filters


def test_a_press_on_the_arrow_turns_and_does_not_choose(world: World) -> None:
    view = world.tree.tree
    root = view.items.index(0, 0)
    for shift in (-4, 3):
        place = QPoint(view.visualRect(root).left() + shift, view.visualRect(root).center().y())
        before = view.isExpanded(root)
        world.bot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert view.isExpanded(root) != before
    assert world.workspace.filters == {}


def test_dragging_over_bars_chooses_years(world: World) -> None:
    years = world.panel.section("year")
    assert isinstance(years, Years)
    bars = years.histogram
    assert [bar.low for bar in bars.bars] == list(range(2016, 2026))
    assert bars.words(0) == "2016: 2"
    first, last = (bars.bar_rect(number).center().toPoint() for number in (2, 5))
    world.bot.mousePress(bars, Qt.MouseButton.LeftButton, pos=first)
    world.bot.mouseMove(bars, last)
    assert world.workspace.filters == {}  # until the button is let go
    world.bot.mouseRelease(bars, Qt.MouseButton.LeftButton, pos=last)
    assert world.workspace.filters == {"year": ("2018..2021",)}
    assert years.header.suffix == "2018–2021"
    world.settled()
    assert len(world.workspace.results) == 8
    assert list(bars.counts) == [2] * 10
    world.workspace.search("vitamin")
    world.settled()
    assert list(bars.counts) == [1] * 10


def test_years_with_the_keyboard(world: World) -> None:
    years = world.panel.section("year")
    assert isinstance(years, Years)
    bars = years.histogram
    bars.setFocus()
    world.bot.keyClick(bars, Qt.Key.Key_Left)
    assert world.workspace.filters == {"year": ("2025",)}
    world.bot.keyClick(bars, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    world.bot.keyClick(bars, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert world.workspace.filters == {"year": ("2023..2025",)}
    world.bot.keyClick(bars, Qt.Key.Key_Home)
    assert world.workspace.filters == {"year": ("2016",)}
    world.bot.keyClick(bars, Qt.Key.Key_Delete)
    assert world.workspace.filters == {}


def test_the_trash_is_a_view(world: World) -> None:
    world.workspace.apply(Change("delete", [Remove([1, 2, 3])]))
    world.bot.waitUntil(lambda: (world.shown("library")["All references"], world.shown("library")["Trash"]) == (17, 3))
    world.click("library", "Trash")
    assert world.workspace.trash
    world.settled()
    assert len(world.workspace.results) == 3
    world.click("tag", "Bone")
    assert not world.workspace.trash
    world.workspace.search("vitamin")
    world.click("library", "All references")
    world.settled()
    assert (world.workspace.filters, world.workspace.text, len(world.workspace.results)) == ({}, "", 17)


def test_tags_are_found_by_typing_and_shown_all(world: World) -> None:
    many = tuple(Tag(name=f"Keyword {number:03}") for number in range(150))
    tags = world.panel.section("tag")
    assert isinstance(tags, Tags)
    assert not tags.find_line.isVisible()
    world.workspace.apply(Change("new", [Add(a_reference(60, tags=many))]))
    world.bot.waitUntil(lambda: len(tags.values) == 154)
    assert len(world.shown("tag")) == 12
    tags.all_button.click()
    world.bot.waitUntil(lambda: len(world.shown("tag")) == 154)
    tags.list.setFocus(Qt.FocusReason.TabFocusReason)
    world.bot.keyClick(tags.list, Qt.Key.Key_End)
    assert tags.list.viewport().rect().contains(tags.list.visualRect(tags.list.currentIndex()))  # the ring is seen
    world.bot.keyClick(tags.list, Qt.Key.Key_Home)
    world.click("tag", "Bone")
    tags.all_button.click()
    tags.find_line.setText("word 14")
    found = {"Keyword 014", "Keyword 114", *(f"Keyword 14{number}" for number in range(10))}
    assert set(world.shown("tag")) == found | {"Bone"}  # what is chosen stays
    assert tags.list.verticalScrollMode() == QAbstractItemView.ScrollMode.ScrollPerPixel


def test_what_a_chosen_tag_is_in_opens_once_it_is_known(world: World) -> None:
    tags = world.panel.section("tag")
    assert isinstance(tags, Tags)
    tags.answer(TagBranches())
    world.workspace.set_filter("tag", ["Food/Fish"])
    world.settled()
    tags.answer(TagBranches([Value("Food", 2), Value("Food/Fish", 1)]))
    assert world.shown("tag") == {"Food": 2, "Fish": 1}
    tags.turn_branch("Food", False)
    tags.answer(TagBranches([Value("Food", 3), Value("Food/Fish", 1)]))
    assert world.shown("tag") == {"Food": 3}  # closed is closed


def test_sections_close_and_stay_closed(world: World, qtbot: QtBot) -> None:
    section = world.panel.section("kind")
    section.header.click()
    assert not section.body.isVisible()
    world.click("tag", "Bone")
    world.bot.waitUntil(lambda: len(world.workspace.results) == 10)
    world.settled()
    assert section.stale  # what nobody sees is not counted
    assert json.loads(world.workspace.settings.values.window["filters"])["kind"] == {"closed": True}
    again = PANEL.make(world.workspace)
    qtbot.addWidget(again)
    assert isinstance(again, FilterPanel)
    assert not again.section("kind").is_open
    section.header.click()
    world.settled()
    assert world.shown("kind") == {"Journal article": 8, "Chapter": 2}


def test_a_hidden_panel_asks_when_it_is_shown(world: World) -> None:
    world.panel.hide()
    world.workspace.search("vitamin")
    world.bot.wait(200)
    assert world.shown("tag")["Snow"] == 10
    world.panel.show()
    world.bot.waitUntil(lambda: "Snow" not in world.shown("tag"))


def test_another_library_starts_anew(world: World, tmp_path: Path) -> None:
    a_library(tmp_path / "other", a_reference(1, tags=(Tag(name="Other"),), kind="book")).close()
    world.workspace.open_library(tmp_path / "other")
    world.bot.waitUntil(lambda: world.shown("tag") == {"Other": 1})
    world.settled()
    assert world.shown("kind") == {"Book": 1}
    assert not world.panel.section("sdg").isVisible()
