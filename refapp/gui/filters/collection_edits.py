"""What the user does to collections and saved searches: each is one change, which undo takes back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from refapp.gui.workspace import Workspace
from refapp.model.problems import Problem

if TYPE_CHECKING:
    from refapp.model.change import Change

MANY = 1_000  # from here on the status bar shows that references are put somewhere


class CollectionEdits:
    """Carries them out and tells. The tasks are imported when first used: the first paint waits for nothing here."""

    def __init__(self, workspace: Workspace, refused: Callable[[], None] = lambda: None) -> None:
        """`refused` is called when something could not be done, so that what is shown is what is there."""
        self._workspace = workspace
        self._refused = refused

    def create(
        self,
        name: str,
        parent: int | None = None,
        query: str = "",
        references: Sequence[int] = (),
        out_of: str = "",
    ) -> None:
        """Make a collection, with `references` that may leave another one; with a `query` a saved search."""
        from refapp.tasks.edit_collections import new_collection

        told = "search-saved" if query else "collected" if references else ""
        change = new_collection(name, parent, query, references, out_of)
        self._apply(change, told, name=name, count=len(references))

    def rename(self, number: int, name: str) -> None:
        """Give it another name in the language that is read."""
        from refapp.tasks.edit_collections import rename_collection

        self._apply(rename_collection(number, name, self._workspace.settings.values.reading_language))

    def move(self, number: int, parent: int | None, name: str) -> None:
        """Put it into another, or at the top."""
        from refapp.tasks.edit_collections import move_collection

        self._apply(move_collection(number, parent, name))

    def delete(self, number: int, name: str) -> None:
        """Delete it; its references stay."""
        from refapp.tasks.edit_collections import delete_collection

        self._apply(delete_collection(number, name), "collection-deleted", name=name)

    def update_search(self, number: int, query: str, name: str) -> None:
        """Let it search for something else."""
        from refapp.tasks.edit_collections import update_search

        self._apply(update_search(number, query, name), "search-updated", name=name)

    def put(self, number: int, references: Sequence[int], name: str, out_of: str = "") -> None:
        """Put references into a collection, and out of another one."""
        from refapp.tasks.edit_collections import add_to_collection

        if references:
            change = add_to_collection(number, references, name, out_of)
            self._apply(change, "collected", name=name, count=len(references))

    def take_out(self, values: Sequence[str], references: Sequence[int]) -> None:
        """Take references out of the collections that `values` of the filter `in` mean."""
        from refapp.tasks.edit_collections import remove_from_collections

        self._apply(remove_from_collections(values, references), "uncollected", count=len(references))

    def _apply(self, change: Change, told: str = "", **args: str | int) -> None:
        workspace, count = self._workspace, int(args.get("count", 0))

        def done(applied: object) -> None:
            if told:
                workspace.tell(told if applied.history_id else "collected-already", **args)  # type: ignore[attr-defined]

        def failed(problem: Problem) -> None:
            workspace.failed.emit(problem)
            self._refused()

        label = _tr("Sorting {count} references into collections").format(count=count) if count >= MANY else ""
        workspace.apply(change, done, failed, label)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Collections", text)
