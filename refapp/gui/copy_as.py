"""Edit > Copy as: the selection as text for other programs. The way used last has a key of its own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from refapp.gui.workspace import Workspace

if TYPE_CHECKING:
    from refapp.gui.commands import Commands
    from refapp.model.reference import Reference

# Formats of files, then the keys of `tasks.cite_as.FLAVOURS`, as the menu has them.
FORMATS: Mapping[str, str] = {"bibtex": "BibTeX", "csl-json": "CSL-JSON", "ris": "RIS"}
FLAVOURS: Mapping[str, str] = {
    "latex": "LaTeX \\cite{…}",
    "pandoc": "Pandoc [@…]",
    "typst": "Typst @…",
    "wikipedia": "Wikipedia {{cite …}}",
    "coins": "HTML with COinS",
    "markdown": "Markdown",
}
WAYS: Mapping[str, str] = {**FORMATS, **FLAVOURS}


def copy(commands: Commands, workspace: Workspace, way: str) -> None:
    """Copy the selection in one of `WAYS`, and remember it as the one used last."""
    style = workspace.settings.values.style

    def make(references: list[Reference]) -> str:
        from refapp.tasks.cite_as import FLAVOURS as flavours
        from refapp.tasks.copy_references import copy_as

        return flavours[way].make(references, workspace.citer, style) if way in flavours else copy_as(references, way)

    workspace.settings.set(copy_as=way)
    commands.copy_cited(make, "copied-as", way=WAYS[way])


def copy_again(commands: Commands, workspace: Workspace) -> None:
    """Copy the selection in the way used last."""
    copy(commands, workspace, _last(workspace))


class LastWay:
    """Keeps the name of the way used last in its menu entry."""

    def __init__(self, action: QAction, workspace: Workspace) -> None:
        self._action, self._workspace = action, workspace
        workspace.settings.listen(self._show)
        self._show()

    def _show(self) -> None:
        text = QCoreApplication.translate("actions", "Copy as {way}").format(way=WAYS[_last(self._workspace)])
        if text != self._action.text():
            self._action.setText(text)


def _last(workspace: Workspace) -> str:
    way = workspace.settings.values.copy_as
    return way if way in WAYS else next(iter(WAYS))
