"""The filter panel alone, on twenty references."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from refapp.gui.filters.collections import Collections
from refapp.gui.filters.facet_section import FacetSection
from refapp.gui.filters.library_views import LibraryViews
from refapp.gui.panels.filters import PANEL, FilterPanel
from refapp.gui.workspace import Workspace
from refapp.model.dates import PartialDate
from refapp.model.reference import Collection, Tag, Text
from refapp.settings import Settings
from tests.builders import a_library, a_reference

NORTH = Collection(names={"en": "University of the North", "nn": "Universitetet i nord"})
HEALTH = Collection(names={"en": "Faculty of Health", "nn": "Fakultet for helse"})
EDUCATION = Collection(names={"en": "Faculty of Education"})


@dataclass
class World:
    workspace: Workspace
    panel: FilterPanel
    bot: QtBot

    def settled(self) -> None:
        """Until every open section has its counts."""
        self.bot.waitUntil(
            lambda: (
                not self.workspace.jobs.busy() and not any(each.stale for each in self.panel.sections if each.is_open)
            ),
        )

    def list(self, name: str) -> FacetSection:
        section = self.panel.section(name)
        assert isinstance(section, FacetSection)
        return section

    def shown(self, name: str) -> dict[str, int]:
        section = self.panel.section(name)
        assert isinstance(section, FacetSection | LibraryViews)
        return {row.text: row.count for row in section.list.rows.rows}

    def chosen(self, name: str) -> list[str]:
        section = self.panel.section(name)
        assert isinstance(section, FacetSection | LibraryViews)
        return [row.text for row in section.list.rows.rows if row.chosen]

    def click(self, name: str, text: str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        section = self.panel.section(name)
        assert isinstance(section, FacetSection | LibraryViews)
        view = section.list
        number = [row.text for row in view.rows.rows].index(text)
        place = view.visualRect(view.rows.index(number)).center()
        self.bot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, place)

    @property
    def tree(self) -> Collections:
        section = self.panel.section("in")
        assert isinstance(section, Collections)
        return section

    def branches(self) -> dict[str, int]:
        return {self.tree.name_of(number): node.count for number, node in self.tree.nodes.items()}

    def click_branch(self, name: str) -> None:
        view = self.tree.tree
        number = next(number for number in self.tree.nodes if self.tree.name_of(number) == name)
        place = view.visualRect(view.index_of(number)).center()
        self.bot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


@pytest.fixture
def world(tmp_path: Path, qtbot: QtBot) -> Iterator[World]:
    references = [
        a_reference(
            number,
            title="Bone and vitamin K" if number % 2 else "Skiing in the north",
            kind="chapter" if number % 5 == 0 else "article-journal",
            status="to-read" if number in (3, 4) else "",
            starred=number == 5,
            issued=PartialDate(year=2016 + number // 2),
            tags=(
                Tag(name="Bone", colour="#c8102e") if number % 2 else Tag(name="Snow"),
                Tag(name="Long" if number < 4 else "Short"),
                Tag(name="SDG 3", kind="sdg"),
            ),
            texts=(Text(role="abstract", language="nn" if number < 3 else "en", body="-"),),
            collections=((NORTH, HEALTH if number < 7 else EDUCATION),),
        )
        for number in range(20)
    ]
    a_library(tmp_path / "library", *references).close()
    workspace = Workspace(tmp_path / "library", Settings(tmp_path / "settings.json"))
    workspace.query_changed.connect(workspace.refresh)
    panel = PANEL.make(workspace)
    assert isinstance(panel, FilterPanel)
    qtbot.addWidget(panel)
    panel.resize(250, 900)
    panel.show()
    world = World(workspace, panel, qtbot)
    workspace.refresh()
    panel.page.refresher.restart()
    world.settled()
    yield world
    workspace.close()
