"""An import from the window: beside it, and where records are likely there already, as often as it takes to ask."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from refapp.gui.jobs import WRITE, Job
from refapp.gui.workspace import Workspace
from refapp.store.reading import Reader

if TYPE_CHECKING:
    from refapp.store.records import Ledger
    from refapp.tasks.duplicate_answers import Asked

Done = Callable[[Any, "Ledger | None", Path], None]
Ask = Callable[["Asked", Callable[[dict[Any, Any]], None], Callable[[], None]], None]


class Importing:
    """One import, until it is written or given up."""

    def __init__(
        self, workspace: Workspace, paths: Sequence[Path], ask: Ask, done: Done, into: int | None = None
    ) -> None:
        """`ask(asked, answer, give_up)` shows the question; `done` hears what was applied, its ledger, and where.

        `into` is the id of the collection that the references are put into.
        """
        self._workspace = workspace
        self._paths = paths
        self._ask = ask
        self._done = done
        self._into = into
        # The window may open another library meanwhile.
        self._folder, self._library = workspace.folder, workspace.writer()
        self._key_pattern = workspace.settings.values.citekey_pattern
        self._answers: dict[Any, Any] = {}

    def start(self) -> None:
        """Import, or ask and import then."""
        label = _tr("Importing {name}").format(name=self._paths[0].name)
        self._workspace.jobs.start(WRITE, self._work, self._worked, cancelled=self._give_up, label=label)

    def _work(self, job: Job) -> tuple[Any, Ledger | None] | Asked:
        from refapp.tasks.duplicate_answers import ASK, Asked
        from refapp.tasks.import_files import import_files
        from refapp.tasks.import_process import import_beside, is_small

        try:
            if is_small(self._paths):
                applied = import_files(self._library(), self._paths, job.progress, ASK, self._answers, self._into)
            else:
                applied = import_beside(
                    self._folder, self._paths, job.progress, ASK, self._answers, self._key_pattern, self._into
                )
        except Asked as asked:
            return asked
        reader = Reader(self._folder)
        ledger = reader.records.ledger(applied.ledger_id) if applied.ledger_id else None
        reader.close()
        return applied, ledger

    def _worked(self, result: tuple[Any, Ledger | None] | Asked) -> None:
        if not isinstance(result, tuple):
            self._ask(result, self._answer, self._give_up)
            return
        self._done(*result, self._folder)

    def _answer(self, answers: Mapping[Any, Any]) -> None:
        self._answers |= answers
        self.start()

    def _give_up(self) -> None:
        self._workspace.tell("import-cancelled")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Commands", text)
