"""Marking what is chosen: a star, a reading status, a tag by its key. Any number of references at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from refapp.gui.jobs import WRITE, Job
from refapp.gui.workspace import Workspace

if TYPE_CHECKING:
    from refapp.model.change import Change
    from refapp.model.progress import Progress

MANY = 500  # references from which on the work shows how far it is


def toggle_star(workspace: Workspace, ids: Sequence[int] | None = None) -> None:
    """Star the references `ids` (default: those chosen), or where all are starred take their stars away."""
    chosen = list(workspace.selection if ids is None else ids)
    if chosen and not workspace.trash:
        workspace.read(lambda reader: reader.unstarred(chosen), lambda count: _star(workspace, chosen, count > 0))


def _star(workspace: Workspace, ids: list[int], starred: bool) -> None:
    from refapp.tasks.mark_references import star

    told = "starred" if starred else "unstarred"
    workspace.apply(star(ids, starred), lambda applied: workspace.tell(told, count=len(applied.ids)))


def set_status(workspace: Workspace, status: str, ids: Sequence[int] | None = None) -> None:
    """Give the references `ids` (default: those chosen) a reading status, or with an empty text none."""
    from refapp.gui.references.labels import filter_name
    from refapp.tasks.mark_references import set_status

    chosen = list(workspace.selection if ids is None else ids)
    told, words = ("status-set", filter_name("status", status)) if status else ("status-gone", "")

    def done(applied: Any) -> None:
        if applied.ids:
            workspace.tell(told, count=len(applied.ids), status=words)

    if chosen and not workspace.trash:
        workspace.apply(set_status(chosen, status), done)


def press_key(workspace: Workspace, key: int) -> None:
    """Give the references chosen the tag that has `key`; where all have it, take it away."""
    chosen = list(workspace.selection)
    if not chosen or workspace.trash:
        return
    name = workspace.view.tags.keys().get(key)
    if name is None:
        workspace.tell("no-tag-key", key=key)
    else:
        workspace.read(
            lambda reader: reader.tags.lacking(chosen, name), lambda count: _tag(workspace, chosen, name, count > 0)
        )


def _tag(workspace: Workspace, ids: list[int], name: str, add: bool) -> None:
    from refapp.tasks.edit_tags import add_tag, remove_tag

    told = "tag-added" if add else "tag-removed"
    carry_out(
        workspace,
        lambda progress: (add_tag if add else remove_tag)(ids, name, progress),
        lambda applied: workspace.tell(told, tag=name, count=len(applied.ids)),
        label=QCoreApplication.translate("marking", "Tagging") if len(ids) > MANY else "",
    )


def carry_out(
    workspace: Workspace,
    make: Callable[[Progress], Change | None],
    done: Callable[[Any], None] = lambda _: None,
    label: str = "",
    ended: Callable[[], None] = lambda: None,
) -> None:
    """Carry out what `make(progress)` gives as `Workspace.apply` does; with a `label` it can be watched and cancelled.

    `ended` is called where it was cancelled or failed.
    """
    library = workspace.writer()

    def work(job: Job) -> Any:
        change = make(job.progress)
        return library().apply(change) if change else None

    def applied(result: Any) -> None:
        if result:
            workspace.wrote(result)
            done(result)
        else:
            ended()

    def failed(problem: Any) -> None:
        workspace.failed.emit(problem)
        ended()

    workspace.jobs.start(WRITE, work, applied, failed, ended, label)
