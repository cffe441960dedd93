"""The filter panel: library and Trash, collections, and what the references found have in common, with counts."""

from __future__ import annotations

import json
from array import array
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from refapp.gui import theme
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
from refapp.gui.panels import LEFT, Panel
from refapp.gui.widgets.standing_bar import keep_bar
from refapp.gui.workspace import Workspace

OPEN = (LibraryViews, Collections, Tags, Goals, Years, Kinds, Languages)
SECTIONS = (*OPEN, Creators, Containers, Parts, Added, Imports)
LEAST_WIDTH, WIDTH_FOR_WORDS = 180, 165  # at any text size; at 100 %
STATE = "filters"  # the name of its state in the settings


class FilterPanel(QScrollArea):
    """The sections one under the other. Which are closed is kept in the settings."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        keep_bar(self)  # counts stay where they are when there is less to scroll
        self._size()
        self.setStyleSheet("FilterPanel { background: palette(window); }")
        self.setAccessibleName(self.tr("Filters"))
        self.sections: list[Section] = [make(workspace) for make in SECTIONS]
        self._refresher = Refresher(workspace, self.sections, self.isVisible, self)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 10, 0, 16)
        layout.setSpacing(12)
        for section in self.sections:
            layout.addWidget(section)
        layout.addStretch(1)
        self.setWidget(page)
        self._restore()
        for section in self.sections:
            section.turned.connect(self._save)
        workspace.query_changed.connect(self._query_changed)
        workspace.rewritten.connect(self._follow)
        workspace.results_changed.connect(self._results_changed)
        workspace.changed.connect(lambda _: self._refresher.restart())
        workspace.library_opened.connect(self._forget)
        self._language = workspace.settings.values.reading_language
        workspace.settings.listen(self._settings_changed)

    def section(self, name: str) -> Section:
        """The section with this name: library, or that of its filter."""
        return next(each for each in self.sections if each.name == name)

    def showEvent(self, event: QShowEvent) -> None:
        """What went out of date while nobody saw it is asked for now."""
        super().showEvent(event)
        self._refresher.go()

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is gone: what was held in place under it may move."""
        super().leaveEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Larger words need more room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "sections"):
            self._size()

    def _size(self) -> None:
        self.setMinimumWidth(max(LEAST_WIDTH, theme.scaled(WIDTH_FOR_WORDS)))
        QTimer.singleShot(0, self, self._fit)  # when the rows have their fonts

    def _fit(self) -> None:
        for section in self.sections:
            section.fit()

    def _query_changed(self) -> None:
        self._follow()
        self._refresher.restart()

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
        window = self._workspace.settings.values.window
        self._workspace.settings.set(window={**window, STATE: json.dumps(state)})


def make(workspace: Workspace) -> QWidget:
    """The panel."""
    return FilterPanel(workspace)


PANEL = Panel("filters", "Filters", LEFT, make, 250)
