"""What the actions do that is more than a call: importing, copying, deleting, libraries."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from refapp.gui import clipboard, style_choice
from refapp.gui.importing import Importing
from refapp.gui.jobs import OUTSIDE, Job
from refapp.gui.workspace import Workspace
from refapp.messages import problem_sentence
from refapp.store.reading import Reader

if TYPE_CHECKING:
    from refapp.citing import Cited
    from refapp.model.reference import Reference
    from refapp.store.records import Ledger


@dataclass(frozen=True)
class Imported:
    """An import that has ended: `changed` tells whether there is something to undo."""

    ledger: Ledger
    changed: bool
    folder: Path  # of the library it went into

    @property
    def good(self) -> bool:
        """Whether this is good news."""
        from refapp.model.change import Outcome

        return self.changed or not self.ledger.count(Outcome.REFUSED)

    def sentence(self, tr: Callable[[str], str]) -> str:
        """How many records came to what; of a single file that was refused, why."""
        from refapp.gui.dialogs.ledger_lines import outcome_word
        from refapp.gui.references.labels import number
        from refapp.model.change import Outcome
        from refapp.tasks.ledger_text import totals

        lines = self.ledger.lines
        if len(lines) == 1 and lines[0].outcome == Outcome.REFUSED and lines[0].problems:
            return f"{Path(lines[0].file).name}: {problem_sentence(lines[0].problems[0], tr)}"
        return totals(lines, outcome_word, number)


class Commands(QObject):
    """The user's verbs on a workspace."""

    imported = Signal(object)  # Imported
    asked = Signal(object, object, object)  # Asked, and what to call with the answers, or without

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace

    def import_paths(self, paths: Sequence[Path], into: int | None = None) -> None:
        """Take in files and folders, into a collection where its id is given; the status bar shows how far it is.

        Style files among them go to the styles.
        """
        from refapp.tasks.add_styles import is_style

        styles = [path for path in paths if is_style(path)]
        others = [path for path in paths if path not in styles]
        if others:
            self._import(others, into)
        if styles:
            style_choice.add(self._workspace, styles, after_import=bool(others))

    def _import(self, paths: Sequence[Path], into: int | None) -> None:
        workspace = self._workspace

        def done(applied: Any, ledger: Ledger | None, folder: Path) -> None:
            workspace.wrote(applied)
            if ledger:
                self.imported.emit(Imported(ledger, applied.history_id is not None, folder))
            else:
                workspace.tell("nothing-imported")

        Importing(workspace, paths, self.asked.emit, done, into).start()

    def copy_cited(
        self, make: Callable[[list[Reference]], Cited | str], told: str, style: str = "", **args: str
    ) -> None:
        """Make something of the selected references in the background and put it on the clipboard.

        `told` is what the status bar says then, a code that `args` help to fill.
        """
        workspace = self._workspace
        ids, style, folder = workspace.selection, style or workspace.settings.values.style, workspace.folder
        if not ids:
            workspace.tell("nothing-selected")
            return

        def work(job: Job) -> Cited | str:
            reader = Reader(folder)
            references = reader.get_many(ids)
            reader.close()
            return make(references)

        def done(content: Cited | str) -> None:
            clipboard.put(content)
            workspace.tell(told, count=len(ids), style=workspace.styles.title(style), **args)

        workspace.jobs.start(OUTSIDE, work, done, latest="copy")

    def copy_bibliography(self) -> None:
        """The selection as a bibliography."""
        self.copy_in(self._workspace.settings.values.style)

    def copy_in(self, style: str) -> None:
        """The selection as a bibliography in `style`."""
        from refapp.tasks.copy_references import copy_bibliography

        citer = self._workspace.citer
        self.copy_cited(lambda found: copy_bibliography(found, citer, style), "copied-bibliography", style)

    def copy_citation(self) -> None:
        """The selection as an in-text citation."""
        from refapp.tasks.copy_references import copy_citation

        style = self._workspace.settings.values.style
        self.copy_cited(lambda found: copy_citation(found, self._workspace.citer, style), "copied-citation")

    def copy_keys(self) -> None:
        """The citekeys of the selection."""
        from refapp.tasks.copy_references import copy_keys

        self.copy_cited(copy_keys, "copied-keys")

    def cite_now(self, ids: Sequence[int]) -> Cited:
        """The bibliography of `ids` at once, for a drag that is being dropped."""
        from refapp.tasks.copy_references import copy_bibliography

        workspace = self._workspace
        return copy_bibliography(workspace.view.get_many(ids), workspace.citer, workspace.settings.values.style)

    def delete(self) -> None:
        """Put the selection into the Trash."""
        from refapp.model.change import Change, Remove

        ids = self._workspace.selection
        if ids and not self._workspace.trash:
            self._workspace.apply(Change("delete", [Remove(ids)]), lambda _: self._told("deleted", len(ids)))

    def restore(self) -> None:
        """Take the selection, or without one everything, out of the Trash."""
        from refapp.model.change import Change, Restore

        ids = self._workspace.selection or self._workspace.results
        if ids and self._workspace.trash:
            self._workspace.apply(Change("restore", [Restore(ids)]), lambda _: self._told("restored", len(ids)))

    def empty_trash(self) -> None:
        """Empty the Trash; undo brings everything back for 30 days."""
        from refapp.model.change import Change, Empty

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

    def open_existing(self, folder: Path) -> None:
        """Open the library in `folder`; a folder without one is refused rather than made into one."""
        from refapp.model.problems import Problem
        from refapp.store.connection import exists

        if exists(folder):
            self.open_library(folder)
        else:
            self._workspace.failed.emit(Problem("library-none", {"path": str(folder)}))

    def open_samples(self) -> None:
        """Open the sample library, made from `resources/samples` when it is not there or empty."""
        from refapp.resources import resource
        from refapp.settings import sample_library

        self.open_library(sample_library())
        if self._workspace.view.count() == 0:
            self.import_paths([resource("samples")])

    def _told(self, code: str, count: int) -> None:
        self._workspace.tell(code, count=count)
