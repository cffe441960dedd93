"""The filter panel: library and Trash, collections, and what the references found have in common, with counts."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from refapp.gui import theme
from refapp.gui.panels import LEFT, Panel
from refapp.gui.widgets.standing_bar import keep_bar
from refapp.gui.widgets.tab_order import Place
from refapp.gui.workspace import Workspace

if TYPE_CHECKING:
    from refapp.gui.filters.collections import Collections
    from refapp.gui.filters.section import Section
    from refapp.gui.filters.sections_page import SectionsPage

# Modules whose import takes some milliseconds, each with what it imports.
STEPS = ("section", "facet_section", "collections", "tags", "years", "library_views", "sections_page")
LEAST_WIDTH, WIDTH_FOR_WORDS = 180, 165  # at any text size; at 100 %


class FilterPanel(QScrollArea):
    """Scrolls the sections. They are made when the list has been painted: their counts come later anyway."""

    made = Signal()  # the sections are there

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._place = Place(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        keep_bar(self)  # counts stay where they are when there is less to scroll
        self._size()
        self.setProperty("look", "ground")
        self.setAccessibleName(self.tr("Filters"))
        workspace.jobs.released.connect(lambda: self._prepare(STEPS))

    @cached_property
    def page(self) -> SectionsPage:
        """The sections, made when first wanted."""
        from refapp.gui.filters.sections_page import SectionsPage

        page = SectionsPage(self._workspace, self.isVisible)
        self.setWidget(page)
        self._place.take(page)
        QTimer.singleShot(0, self, self.made.emit)  # who asked has it by then
        return page

    @property
    def sections(self) -> list[Section]:
        """The sections from the top."""
        return self.page.sections

    @property
    def collections(self) -> Collections:
        """The section of collections and saved searches."""
        return self.page.collections

    def section(self, name: str) -> Section:
        """The section with this name: library, or that of its filter."""
        return next(each for each in self.sections if each.name == name)

    def showEvent(self, event: QShowEvent) -> None:
        """What went out of date while nobody saw it is asked for now."""
        super().showEvent(event)
        self._seen()

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is gone: what was held in place under it may move."""
        super().leaveEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Larger words need more room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_workspace"):
            QTimer.singleShot(0, self, self._size)  # thousands of rows are laid out anew for it

    def _prepare(self, steps: Sequence[str]) -> None:
        """Import what the sections need, a part in each turn of the event loop, and make them: nobody waits for all."""
        if steps:
            import_module(f"refapp.gui.filters.{steps[0]}")
            QTimer.singleShot(0, self, lambda: self._prepare(steps[1:]))
        else:
            self._seen()

    def _seen(self) -> None:
        if self.isVisible() and not self._workspace.jobs.held:
            self.page.catch_up()

    def _size(self) -> None:
        self.setMinimumWidth(max(LEAST_WIDTH, theme.scaled(WIDTH_FOR_WORDS)))
        QTimer.singleShot(0, self, self._fit)  # when the rows have their fonts

    def _fit(self) -> None:
        if self.widget() is not None:
            self.page.fit()


def make(workspace: Workspace) -> QWidget:
    """The panel."""
    return FilterPanel(workspace)


PANEL = Panel("filters", "Filters", LEFT, make, 276)
