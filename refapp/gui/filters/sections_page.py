"""The sections of the filter panel, one under the other, kept up to date together."""

from __future__ import annotations

import json
from array import array
from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from refapp.gui.filters.added import Added
from refapp.gui.filters.collections import Collections
from refapp.gui.filters.containers import Containers
from refapp.gui.filters.creators import Creators
from refapp.gui.filters.goals import Goals
from refapp.gui.filters.imports import Imports
from refapp.gui.filters.kinds import Kinds
from refapp.gui.filters.languages import Languages
from refapp.gui.filters.library_views import LibraryViews
from refapp.gui.filters.parts import Parts
from refapp.gui.filters.refresher import Refresher
from refapp.gui.filters.section import Section
from refapp.gui.filters.tags import Tags
from refapp.gui.filters.years import Years
from refapp.gui.workspace import Workspace

OPEN = (LibraryViews, Collections, Tags, Goals, Years, Kinds, Languages)
SECTIONS = (*OPEN, Creators, Containers, Parts, Added, Imports)
STATE = "filters"  # the name of its state in the settings


class SectionsPage(QWidget):
    """All sections. Which are closed is kept in the settings."""

    def __init__(self, workspace: Workspace, seen: Callable[[], bool]) -> None:
        """`seen` tells whether the panel can be seen: nothing is counted for nobody."""
        super().__init__()
        self._workspace = workspace
        self.sections: list[Section] = [make(workspace) for make in SECTIONS]
        self.collections = next(each for each in self.sections if isinstance(each, Collections))
        self.refresher = Refresher(workspace, self.sections, seen, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 10, 0, 16)
        layout.setSpacing(12)
        for section in self.sections:
            layout.addWidget(section)
        layout.addStretch(1)
        self._restore()
        for section in self.sections:
            section.turned.connect(self._save)
        workspace.query_changed.connect(self._query_changed)
        workspace.rewritten.connect(self._follow)
        workspace.results_changed.connect(self._results_changed)
        workspace.changed.connect(lambda _: self.refresher.restart())
        workspace.library_opened.connect(self._forget)
        self._language = workspace.settings.values.reading_language
        workspace.settings.listen(self._settings_changed)
        self._results_changed(workspace.results)  # there may be some already

    def catch_up(self) -> None:
        """Ask for what went out of date while nobody saw it."""
        self.refresher.go()

    def fit(self) -> None:
        """What was held in place under the pointer may move."""
        for section in self.sections:
            section.fit()

    def _query_changed(self) -> None:
        self._follow()
        self.refresher.restart()

    def _follow(self) -> None:
        for section in self.sections:
            section.follow()

    def _results_changed(self, ids: array[int]) -> None:
        """What is not counted before it is opened is there as soon as there are references."""
        for section in self.sections if len(ids) else ():
            if section.late and section.isHidden():
                section.setVisible(True)

    def _settings_changed(self) -> None:
        language = self._workspace.settings.values.reading_language
        if language != self._language:
            self._language = language
            for section in self.sections:
                section.show_filters()

    def _forget(self) -> None:
        for section in self.sections:
            section.forget()

    def _restore(self) -> None:
        try:
            state: Any = json.loads(self._workspace.settings.values.window.get(STATE, ""))
        except ValueError:
            return
        for section in self.sections if isinstance(state, dict) else ():
            section.restore(state.get(section.name))

    def _save(self) -> None:
        state = {each.name: each.state() for each in self.sections if each.state()}
        self._workspace.settings.keep_of_window({STATE: json.dumps(state)})
