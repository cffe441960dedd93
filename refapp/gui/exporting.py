"""What the user does with exports: write a file, and keep it updated."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from refapp.gui.jobs import OUTSIDE, Job
from refapp.gui.workspace import Workspace
from refapp.model.kept_export import KeptExport
from refapp.model.query import parse
from refapp.store.reading import Reader

if TYPE_CHECKING:
    from refapp.gui.kept_exports import KeptExports
    from refapp.tasks.export_kinds import ExportKind, Options
    from refapp.tasks.export_references import Export


@dataclass(frozen=True)
class What:
    """What is exported: references by their ids, or what a search finds; only the latter can be kept updated."""

    ids: Sequence[int] | None = None
    query: str = ""

    def of(self, reader: Reader) -> Sequence[int]:
        """The ids; of a search in the order of creators."""
        return reader.find(parse(self.query), ("creators",)) if self.ids is None else self.ids


def export(workspace: Workspace, what: What, path: Path, kind: ExportKind, how: Options) -> None:
    """Write a file in the background; the status bar tells how many references it holds."""
    folder, citer = workspace.folder, workspace.citer

    def work(job: Job) -> Export:
        reader = Reader(folder)
        try:
            return kind.write(reader, what.of(reader), path, how, citer)
        finally:
            reader.close()

    def told(made: Export) -> None:
        code = "written-back" if made.back_to else "exported"
        workspace.tell(code, count=made.count, name=path.name, file=made.back_to)

    label = QCoreApplication.translate("exporting", "Exporting to {name}").format(name=path.name)
    workspace.jobs.start(OUTSIDE, work, told, label=label)


def keep(workspace: Workspace, keeper: KeptExports, what: What, path: Path, kind: ExportKind, how: Options) -> None:
    """Write a file now, and again whenever its content changes."""
    from refapp.tasks.kept_exports import file_of, keep_export, stored_path

    wanted = KeptExport(
        path=stored_path(path, workspace.folder),
        kind=kind.key,
        query=what.query,
        style=how.style,
        locale=how.locale or "",
        coins=how.coins,
        bom=how.bom,
    )
    change = keep_export(workspace.view.kept_exports.all(), wanted, workspace.folder)

    def kept(_: object) -> None:
        file = file_of(wanted, workspace.folder)
        for each in workspace.view.kept_exports.all():
            if file_of(each, workspace.folder) == file:
                keeper.write_now(each)

    keeper.permission.give(
        workspace.folder, [wanted]
    )  # before it is in the library, where it may be looked after at once
    workspace.apply(change, kept)
