"""What the actions do that is more than a call: importing, copying, deleting, libraries."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from refapp.citing import Cited
from refapp.gui import clipboard
from refapp.gui.jobs import OUTSIDE, WRITE, Job
from refapp.gui.workspace import Workspace
from refapp.model.change import Change, Empty, Outcome, Remove, Restore
from refapp.model.reference import Reference
from refapp.store.reading import Reader
from refapp.store.records import Ledger


class Commands(QObject):
    """The user's verbs on a workspace."""

    imported = Signal(object)  # Ledger of an import that has ended

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Take in files and folders, beside the window; the status bar shows how far it is."""
        if not paths:
            return
        workspace = self._workspace

        def work(job: Job) -> tuple[Any, Ledger | None]:
            from refapp.tasks.import_files import import_files
            from refapp.tasks.import_process import import_beside, is_small

            if is_small(paths):
                applied = import_files(workspace.library(), paths, job.progress)
            else:
                applied = import_beside(workspace.folder, paths, job.progress)
            reader = Reader(workspace.folder)
            ledger = reader.ledger(applied.ledger_id) if applied.ledger_id else None
            reader.close()
            return applied, ledger

        def done(result: tuple[Any, Ledger | None]) -> None:
            applied, ledger = result
            workspace.wrote(applied)
            if ledger:
                self.imported.emit(ledger)

        label = self.tr("Importing {name}").format(name=paths[0].name)
        workspace.jobs.start(WRITE, work, done, cancelled=lambda: workspace.tell("import-cancelled"), label=label)

    def copy_cited(self, make: Callable[[list[Reference]], Cited | str], told: str) -> None:
        """Make something of the selected references in the background and put it on the clipboard."""
        workspace = self._workspace
        ids, style = workspace.selection, workspace.settings.values.style
        if not ids:
            workspace.tell("nothing-selected")
            return

        def work(job: Job) -> Cited | str:
            reader = Reader(workspace.folder)
            references = reader.get_many(ids)
            reader.close()
            return make(references)

        def done(content: Cited | str) -> None:
            clipboard.put(content)
            workspace.tell(told, count=len(ids), style=workspace.style_title(style))

        workspace.jobs.start(OUTSIDE, work, done, latest="copy")

    def copy_bibliography(self) -> None:
        """The selection as a bibliography."""
        from refapp.tasks.copy_references import copy_bibliography

        style = self._workspace.settings.values.style
        self.copy_cited(lambda found: copy_bibliography(found, self._workspace.citer, style), "copied-bibliography")

    def copy_citation(self) -> None:
        """The selection as an in-text citation."""
        from refapp.tasks.copy_references import copy_citation

        style = self._workspace.settings.values.style
        self.copy_cited(lambda found: copy_citation(found, self._workspace.citer, style), "copied-citation")

    def copy_keys(self) -> None:
        """The citekeys of the selection."""
        from refapp.tasks.copy_references import copy_keys

        self.copy_cited(copy_keys, "copied-keys")

    def copy_as(self, format_key: str) -> None:
        """The selection in a file format."""
        from refapp.tasks.copy_references import copy_as

        self.copy_cited(lambda found: copy_as(found, format_key), f"copied-{format_key}")

    def copy_markdown(self) -> None:
        """The selection as a Markdown list."""
        from refapp.tasks.copy_references import copy_markdown

        style = self._workspace.settings.values.style
        self.copy_cited(lambda found: copy_markdown(found, self._workspace.citer, style), "copied-markdown")

    def cite_now(self, ids: Sequence[int]) -> Cited:
        """The bibliography of `ids` at once, for a drag that is being dropped."""
        from refapp.tasks.copy_references import copy_bibliography

        workspace = self._workspace
        return copy_bibliography(workspace.view.get_many(ids), workspace.citer, workspace.settings.values.style)

    def export(self, path: Path, format_key: str) -> None:
        """Write the selection, or without one all that is shown, to a file."""
        workspace = self._workspace
        ids = workspace.selection or workspace.results

        def work(job: Job) -> int:
            from refapp.tasks.export_references import export_references, format_for

            reader = Reader(workspace.folder)
            references = reader.get_many(ids, sources=format_key == "json")
            reader.close()
            export_references(references, path, format_for(path, format_key))
            return len(references)

        label = self.tr("Exporting to {name}").format(name=path.name)
        workspace.jobs.start(
            OUTSIDE, work, lambda count: workspace.tell("exported", count=count, name=path.name), label=label
        )

    def delete(self) -> None:
        """Put the selection into the Trash."""
        ids = self._workspace.selection
        if ids and not self._workspace.trash:
            self._workspace.apply(Change("delete", [Remove(ids)]), lambda _: self._told("deleted", len(ids)))

    def restore(self) -> None:
        """Take the selection, or without one everything, out of the Trash."""
        ids = self._workspace.selection or self._workspace.results
        if ids and self._workspace.trash:
            self._workspace.apply(Change("restore", [Restore(ids)]), lambda _: self._told("restored", len(ids)))

    def empty_trash(self) -> None:
        """Empty the Trash; undo brings everything back for 30 days."""

        def empty(ids: Sequence[int]) -> None:
            if ids:
                self._workspace.apply(
                    Change("empty-trash", [Empty(list(ids))]), lambda _: self._told("emptied", len(ids))
                )

        self._workspace.read(lambda reader: reader.trash(), empty)

    def open_library(self, folder: Path) -> None:
        """Open the library in `folder`, making it when it is not there; a fault leaves the present one open."""
        from refapp.model.problems import AppError

        try:
            self._workspace.open_library(folder)
        except AppError as error:
            self._workspace.failed.emit(error.problem)

    def open_samples(self) -> None:
        """Open the sample library, made from `resources/samples` when it is not there or empty."""
        from refapp.resources import resource
        from refapp.settings import sample_library

        self.open_library(sample_library())
        if self._workspace.view.count() == 0:
            self.import_paths([resource("samples")])

    def _told(self, code: str, count: int) -> None:
        self._workspace.tell(code, count=count)


def summary(ledger: Ledger) -> dict[str, str | int]:
    """The counts of a ledger, for the status bar."""
    outcomes = (Outcome.ADDED, Outcome.MERGED, Outcome.ALREADY, Outcome.SKIPPED, Outcome.REFUSED)
    return {outcome.replace(" ", "_"): ledger.count(outcome) for outcome in outcomes}
