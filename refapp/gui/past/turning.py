"""Taking back, or doing again, several changes in a row: one job, step by step, with cancel."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from refapp.gui.jobs import WRITE, Job
from refapp.gui.workspace import Workspace
from refapp.model.problems import AppError, Cancelled, Problem


@dataclass
class Turned:
    """What has been done of it: how many changes, which references, and what ended it before its time."""

    count: int = 0
    ids: list[int] = field(default_factory=list)
    problem: Problem | None = None


def turn_up_to(workspace: Workspace, history_id: int, steps: int, back: bool) -> None:
    """Undo (`back`) or redo, the nearest first, until the change `history_id` is; about `steps` of them.

    Every step stands for itself: after a refusal or a cancel what was done stays done, and can be turned again.
    """
    library = workspace.writer()

    def work(job: Job) -> Turned:
        turned = Turned()
        try:
            while True:
                job.progress(turned.count, steps)
                applied = library().undo() if back else library().redo()
                if applied is None:
                    return turned
                turned.count += 1
                turned.ids += applied.ids
                if applied.history_id == history_id:
                    return turned
        except AppError as error:
            turned.problem = error.problem
        except Cancelled:
            pass
        return turned

    def done(turned: Turned) -> None:
        from refapp.store.library import Applied

        if turned.count:
            workspace.wrote(Applied(tuple(dict.fromkeys(turned.ids))))
        if turned.problem:
            workspace.failed.emit(turned.problem)
        else:
            workspace.tell("undone-steps" if back else "redone-steps", count=turned.count)

    label = _tr("Undoing {count} changes") if back else _tr("Redoing {count} changes")
    workspace.jobs.start(WRITE, work, done, label=label.format(count=steps))


def _tr(text: str) -> str:
    return QCoreApplication.translate("history", text)
