"""Saving the lines of a ledger: asking where, and writing in the background."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from refapp.gui.jobs import OUTSIDE
from refapp.gui.workspace import Workspace
from refapp.model.problems import Problem
from refapp.store.records import Ledger
from refapp.tasks.ledger_files import SUFFIXES, write_ledger


def ask_path(parent: QWidget) -> Path | None:
    """Ask for a file to write to: as text, CSV or JSON."""
    names = (QCoreApplication.translate("ledger", "Text"), "CSV", "JSON")
    kinds = {f"{name} (*{suffix})": suffix for name, suffix in zip(names, SUFFIXES, strict=True)}
    title = QCoreApplication.translate("ledger", "Save the lines shown")
    name, kind = QFileDialog.getSaveFileName(parent, title, "ledger.txt", ";;".join(kinds))
    if not name:
        return None
    path = Path(name)
    return path if path.suffix else path.with_suffix(kinds.get(kind, SUFFIXES[0]))


def save(
    workspace: Workspace,
    ledger: Ledger,
    path: Path,
    saved: Callable[[str], None],
    failed: Callable[[Problem], None],
) -> None:
    """Write the lines of `ledger` to `path`; then `saved(name)` or `failed(problem)`."""

    def done(_: object) -> None:
        workspace.tell("ledger-written", count=len(ledger.lines), name=path.name)
        saved(path.name)

    workspace.jobs.start(OUTSIDE, lambda _: write_ledger(ledger, path), done, failed)
