from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from refapp.gui.dialogs.scan import ScanDialog
from refapp.gui.workspace import Workspace
from refapp.model.change import Add, Change
from refapp.settings import Settings
from tests.builders import a_library, a_reference

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    a_library(tmp_path / "library", a_reference(1, citekey="solberg2001")).close()
    workspace = Workspace(tmp_path / "library", Settings(tmp_path / "settings.json"))
    yield workspace
    workspace.close()


@pytest.fixture
def dialog(workspace: Workspace, qtbot: QtBot) -> ScanDialog:
    dialog = ScanDialog(workspace)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.fixture
def manuscript(tmp_path: Path) -> Path:
    path = tmp_path / "m.md"
    path.write_text("So [@solberg2001].\n\nAnd [@nobody].")
    return path


def test_nothing_can_be_written_before_a_file_is_chosen(dialog: ScanDialog) -> None:
    assert not dialog.isModal()
    assert not dialog.write_button.isEnabled()
    assert "APA Style" in dialog.style_button.text()


def test_read_and_write(
    dialog: ScanDialog, manuscript: Path, workspace: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(manuscript), ""))
    dialog.file_button.click()
    qtbot.waitUntil(dialog.write_button.isEnabled)
    assert dialog.totals.text() == "2 citations. Found in the library: 1"
    assert dialog.gaps.toPlainText() == "Line 3: nobody is not in the library."
    assert dialog.out.text() == str(manuscript.with_name("m-cited.html"))
    workspace.set_style("ieee")
    assert "IEEE" in dialog.style_button.text()
    with qtbot.waitSignal(workspace.told) as told:
        dialog.write_button.click()
    assert told.args == ["manuscript-written", {"name": "m-cited.html", "count": 2}]
    assert "So [1]." in manuscript.with_name("m-cited.html").read_text(encoding="utf-8")
    assert dialog.totals.text() == "Written to m-cited.html."
    dialog.read(manuscript)
    assert dialog.out.text().endswith("m-cited-2.html")
    qtbot.waitUntil(lambda: not workspace.jobs.busy())


def test_what_cannot_be_written_is_told(
    dialog: ScanDialog, manuscript: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog.read(manuscript)
    qtbot.waitUntil(dialog.write_button.isEnabled)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(manuscript), ""))
    dialog.out_button.click()
    dialog.write_button.click()
    qtbot.waitUntil(lambda: "never overwritten" in dialog.totals.text())
    assert manuscript.read_text().startswith("So [@")


def test_a_file_that_cannot_be_read_is_told(dialog: ScanDialog, tmp_path: Path, qtbot: QtBot) -> None:
    dialog.read(tmp_path / "none.md")
    qtbot.waitUntil(lambda: "could not be read" in dialog.totals.text())
    assert not dialog.write_button.isEnabled()


def test_what_is_added_to_the_library_is_found(
    dialog: ScanDialog, manuscript: Path, workspace: Workspace, qtbot: QtBot
) -> None:
    dialog.read(manuscript)
    qtbot.waitUntil(lambda: "nobody" in dialog.gaps.toPlainText())
    workspace.apply(Change("new", [Add(a_reference(2, citekey="nobody"))]))
    qtbot.waitUntil(lambda: dialog.gaps.toPlainText() == "")


def test_closed_while_it_reads(workspace: Workspace, manuscript: Path, qtbot: QtBot) -> None:
    dialog = ScanDialog(workspace)
    dialog.show()
    dialog.read(manuscript)
    dialog.close()
    qtbot.waitUntil(lambda: not workspace.jobs.busy())
