"""The whole library and the Trash, each with how many references it holds."""

from __future__ import annotations

from collections.abc import Callable

from refapp.gui.filters.row_list import RowList
from refapp.gui.filters.rows import FilterRow
from refapp.gui.filters.section import Section
from refapp.gui.workspace import Workspace
from refapp.store.reading import Reader

ALL_REFERENCES, TRASH = "all", "trash"


class LibraryViews(Section):
    """Two rows: a click shows one or the other, with no filter and no search."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, "library")
        self.call(self.tr("Library"))
        self._counts = (0, 0)
        self.list = RowList(self.tr("Library"))
        self.list.picker.picked.connect(self._pick)
        self.content.addWidget(self.list)
        self.show_filters()

    def work(self) -> Callable[[Reader], tuple[int, int]]:
        """Count both."""
        return lambda reader: (reader.count(), len(reader.trash()))

    def answer(self, result: tuple[int, int]) -> None:
        """Show both counts."""
        self._counts = result
        self.show_filters()

    def follow(self) -> None:
        """A search or the Trash change what is marked, too."""
        self.show_filters()

    def show_filters(self) -> None:
        """Mark what is shown."""
        workspace = self.workspace
        everything = not workspace.trash and not workspace.filters and not workspace.text.strip()
        rows = [
            FilterRow(ALL_REFERENCES, self.tr("All references"), self._counts[0], everything),
            FilterRow(TRASH, self.tr("Trash"), self._counts[1], workspace.trash),
        ]
        self.list.show_rows(rows)

    def _pick(self, key: str, add: bool) -> None:
        if key == ALL_REFERENCES:
            self.workspace.set_filters({})
            self.workspace.search("")
        self.workspace.show_trash(key == TRASH)
