"""The whole library, what is new, to be read or starred in it, and the Trash, each with its count."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from refapp.gui.filters.row_list import RowList
from refapp.gui.filters.rows import FilterRow
from refapp.gui.filters.section import Section
from refapp.gui.workspace import Workspace
from refapp.model.query import KEY_COLLISION, Filter
from refapp.store.reading import Reader

ALL_REFERENCES, TRASH = "all", "trash"
Counted = tuple[int, dict[str, int]]  # the library's version, and the counts
# Views that are one filter each.
VIEWS: Mapping[str, tuple[str, str]] = {
    "new": ("added", "week"),
    "to-read": ("is", "to-read"),
    "reading": ("is", "reading"),
    "starred": ("is", "starred"),
    "key-collision": ("is", KEY_COLLISION),
}


class LibraryViews(Section):
    """A click shows one of them alone, with no other filter and no search."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, "library")
        self.call(self.tr("Library"))
        self._counts: dict[str, int] = {}
        self._version: int | None = None  # of what was counted
        self.list = RowList(self.tr("Library"))
        self.list.picker.picked.connect(self._pick)
        self.content.addWidget(self.list)
        self.show_filters()

    def work(self) -> Callable[[Reader], Counted]:
        """Count each, but only when something was written since."""
        known, before = self._counts, self._version

        def count(reader: Reader) -> Counted:
            version = reader.version()
            if version == before:
                return version, known
            counts = {name: len(reader.find(Filter(*view))) for name, view in VIEWS.items()}
            return version, {ALL_REFERENCES: reader.count(), **counts, TRASH: len(reader.trash())}

        return count

    def answer(self, result: Counted) -> None:
        """Show the counts."""
        self._version, self._counts = result
        self.show_filters()

    def forget(self) -> None:
        """Another library: count anew."""
        self._version = None

    def fit(self) -> None:
        """Be as high as the rows."""
        self.list.fit()

    def follow(self) -> None:
        """A search or the Trash change what is marked, too."""
        self.show_filters()

    def show_filters(self) -> None:
        """Mark what is shown."""
        workspace = self.workspace
        names = {
            ALL_REFERENCES: self.tr("All references"),
            "new": self.tr("Added this week"),
            "to-read": self.tr("To read"),
            "reading": self.tr("Reading"),
            "starred": self.tr("Starred"),
            "key-collision": self.tr("Key used twice"),
            TRASH: self.tr("Trash"),
        }
        shown = self._shown()
        self.list.show_rows(
            [
                FilterRow(key, name, self._counts.get(key, 0), key == TRASH if workspace.trash else shown == key)
                for key, name in names.items()
                if key != "key-collision" or key == shown or self._counts.get(key)  # rarely there is one
            ]
        )

    def _shown(self) -> str:
        """The view that is shown, if it is one of these."""
        filters = self.workspace.filters
        if self.workspace.words.strip():
            return ""
        views = {name: {facet: (value,)} for name, (facet, value) in VIEWS.items()}
        return next((name for name, view in views.items() if view == filters), "" if filters else ALL_REFERENCES)

    def _pick(self, key: str, add: bool) -> None:
        workspace = self.workspace
        if key != TRASH:
            facet, value = VIEWS.get(key, ("", ""))
            again = key in VIEWS and key == self._shown() and not workspace.trash
            workspace.set_filters({facet: (value,)} if key in VIEWS and not again else {})
            workspace.search("")
        workspace.show_trash(key == TRASH)
