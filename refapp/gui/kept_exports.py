"""Keeps exports updated: some seconds after the last change, beside the window, one after the other."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from refapp.gui.jobs import KEEP, Job
from refapp.gui.workspace import Workspace
from refapp.model.kept_export import KeptExport
from refapp.model.problems import Problem, Severity
from refapp.store.reading import Reader
from refapp.tasks.kept_exports import Updated, file_of
from refapp.tasks.kept_permission import Permission

State = Updated | Problem
Found = list[tuple[KeptExport, State]]


class KeptExports(QObject):
    """What became of each kept export of the open library; what goes wrong is told once, and stays to be seen."""

    updated = Signal()  # `states` are others now

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self.permission = Permission.beside(workspace.settings.path)
        self.states: dict[KeptExport, State] = {}
        self._running = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._go)
        workspace.changed.connect(lambda _: self.later())
        workspace.library_opened.connect(self._another_library)
        self.later()

    def later(self) -> None:
        """Look at all of them once nothing has changed for some seconds."""
        self._timer.start(1000 * self._workspace.settings.values.kept_delay)

    def write_now(self, kept: KeptExport) -> None:
        """Write one at once, also a paused one; from now on it may be written on this computer."""
        workspace, citer = self._workspace, self._workspace.citer
        self.permission.give(workspace.folder, [kept])

        def work(reader: Reader) -> Found:
            from refapp.tasks.update_kept import update_one

            return [(kept, update_one(reader, kept, citer, beside=True))]

        def done(found: Found) -> None:
            self._take(found)
            state = found[0][1] if found else None
            if isinstance(state, Updated):
                code = "kept-updated" if state.written else "kept-current"
                workspace.tell(code, name=file_of(kept, workspace.folder).name, count=state.count)

        self._start(work, done)

    def finish(self) -> None:
        """Write what is due now: for the end, when the window has gone and nobody waits."""
        from refapp.tasks.update_kept import update_kept

        reader = Reader(self._workspace.folder)
        for _ in update_kept(reader, self.permission, self._workspace.citer, self._known()):
            pass
        reader.close()

    def _go(self) -> None:
        if self._running:  # what changed meanwhile is looked at after
            self.later()
            return
        self._running = True
        permission, citer, known = self.permission, self._workspace.citer, self._known()

        def work(reader: Reader) -> Found:
            if not reader.kept_exports.all():
                return []
            from refapp.tasks.update_kept import update_kept

            return list(update_kept(reader, permission, citer, known, beside=True))

        self._start(work, self._ended)

    def _start(self, work: Callable[[Reader], Found], done: Callable[[Found], None]) -> None:
        """Run `work` on a reader of its own: the library may be closed meanwhile, and another one opened."""
        workspace, folder = self._workspace, self._workspace.folder

        def read(job: Job) -> Found:
            reader = Reader(folder)
            try:
                return work(reader)
            finally:
                reader.close()

        workspace.jobs.start(KEEP, read, lambda found: done(found if workspace.folder == folder else []), self._failed)

    def _ended(self, found: Found) -> None:
        self._running = False
        there = {kept for kept, _ in found}
        self.states = {kept: state for kept, state in self.states.items() if kept in there}
        self._take(found)

    def _failed(self, problem: Problem) -> None:
        self._running = False
        self._workspace.failed.emit(problem)

    def _take(self, found: Found) -> None:
        before = dict(self.states)
        self.states |= dict(found)
        for kept, state in found:
            bad = isinstance(state, Problem) and state.severity is not Severity.NOTE
            if bad and before.get(kept) != state:
                self._workspace.failed.emit(state)
        if self.states != before or not found:
            self.updated.emit()

    def _known(self) -> dict[KeptExport, Updated]:
        return {kept: state for kept, state in self.states.items() if isinstance(state, Updated)}

    def _another_library(self, *_: Any) -> None:
        self.states.clear()
        self.later()
