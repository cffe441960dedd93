"""What the user does with notes from anywhere in the window: begin one, take in the annotations of PDFs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from refapp.gui.jobs import OUTSIDE, Job
from refapp.gui.opening import readable_file

if TYPE_CHECKING:
    from refapp.gui.main_window import MainWindow
    from refapp.gui.workspace import Workspace
    from refapp.model.reference import Reference


def new_note(window: MainWindow) -> None:
    """Begin a note to the reference that is read."""
    window.docks["detail"].show()
    content = window.detail.content
    if content and not window.detail.editor.active:
        window.detail.page.notes.begin()


def read_again(window: MainWindow) -> None:
    """Take in what has been annotated in the PDFs of the reference since."""
    workspace = window.workspace
    reference = workspace.view.get(workspace.current) if workspace.current is not None else None
    files = (
        [path for each in reference.attachments if (path := readable_file(each, workspace.folder))] if reference else []
    )
    if reference and any(path.suffix.lower() == ".pdf" for path in files):
        read_annotations(workspace, reference, None, told="annotations-none")
    else:
        workspace.tell("no-file")


def read_annotations(
    workspace: Workspace, reference: Reference, names: Sequence[str] | None, told: str = "", joins: int | None = None
) -> None:
    """Make notes of the annotations of PDFs of `reference` (those with these titles, or all), in the background.

    `told` is what is said when there is nothing new; `joins` as for `Change`.
    """
    from refapp.tasks.read_annotations import read_annotations

    files: list[tuple[str, Path]] = []
    for each in reference.attachments:
        path = readable_file(each, workspace.folder)
        if path and path.suffix.lower() == ".pdf" and (names is None or each.title in names):
            files.append((each.title or path.name, path))
    if not files:
        return

    def done(made: tuple[Any, int]) -> None:
        change, count = made
        if change:
            workspace.apply(change, lambda _: workspace.tell("annotations-read", count=count, name=files[0][0]))
        elif told:
            workspace.tell(told)

    label = QCoreApplication.translate("notes", "Reading annotations")
    work: Callable[[Job], Any] = lambda job: read_annotations(reference, files, job.progress, joins)  # noqa: E731
    workspace.jobs.start(OUTSIDE, work, done, label=label)
