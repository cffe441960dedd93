from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from refapp.gui import icons, theme
from refapp.gui.references.center import Center
from refapp.gui.references.search_box import SearchBox
from refapp.gui.workspace import Workspace
from refapp.model.names import Creator
from refapp.model.reference import Link
from refapp.settings import Settings
from tests.builders import a_library, a_reference

MANY = 300


class Window:
    """A search box over the middle of the window, as the main window puts them."""

    def __init__(self, qtbot: QtBot, workspace: Workspace) -> None:
        self.qtbot, self.workspace = qtbot, workspace
        self.box, self.center = SearchBox(workspace), Center(workspace)
        self.view, self.rows = self.center.view, self.center.view.rows
        self.whole = QWidget()
        column = QVBoxLayout(self.whole)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)  # the offscreen platform knows none
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.box)
        column.addWidget(self.center)
        qtbot.addWidget(self.whole)
        self.whole.resize(720, 534)
        self.whole.show()
        workspace.refresh()
        self.settle()

    def settle(self) -> None:
        """Wait for everything that runs in the background, and paint."""
        self.qtbot.waitUntil(lambda: not self.workspace.jobs.busy())
        self.view.viewport().repaint()

    def titles(self, rows: int = 5) -> list[str]:
        model = self.rows
        return [model.index(row, 1).data() for row in range(min(rows, model.rowCount()))]


@pytest.fixture
def make_workspace(qapp: QApplication, tmp_path: Path) -> Iterator[Callable[..., Workspace]]:
    theme.dress(qapp, theme.LIGHT)
    icons.shared().load()  # a test may be over before they come by themselves
    made: list[Workspace] = []

    def make(folder: Path | None = None) -> Workspace:
        workspace = Workspace(folder or tmp_path / "library", Settings(tmp_path / "s.json"))
        made.append(workspace)
        return workspace

    yield make
    for each in made:
        each.close()


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, make_workspace: Callable[..., Workspace]) -> Window:
    """A window on 300 references: `Menaquinone and bone, part N`, and the first one is something else."""
    other = a_reference(
        0,
        title="Trå og <i>Sphagnum</i> på Ødegård",
        kind="book",
        creators=(Creator(family="Dahl", given="Rut"),),
        starred=True,
        links=(Link(url="https://example.org/a.pdf", relation="pdf"),),
    )
    a_library(tmp_path / "library", other, *(a_reference(n) for n in range(1, MANY))).close()
    return Window(qtbot, make_workspace())


@pytest.fixture
def empty_window(qtbot: QtBot, make_workspace: Callable[..., Workspace]) -> Window:
    return Window(qtbot, make_workspace())
