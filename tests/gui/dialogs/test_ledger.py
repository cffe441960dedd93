from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from refapp.gui.dialogs.ledger import LedgerDialog, local_time
from refapp.gui.dialogs.ledger_lines import FILE, OUTCOME, PLACE, TITLE, WHAT
from refapp.gui.workspace import Workspace
from refapp.model.change import Add, Change, LedgerLine, Outcome, Tell
from refapp.model.problems import Problem
from refapp.settings import Settings
from refapp.store.library import Library
from tests.builders import a_reference

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


def line(outcome: str, number: int, **parts: object) -> LedgerLine:
    return LedgerLine("refs.bib", outcome, number, f"line {number}", **parts)  # type: ignore[arg-type]


@pytest.fixture
def workspace(tmp_path: Path, qtbot: QtBot) -> Iterator[Workspace]:
    library = Library(tmp_path / "library")
    library.apply(Change("import", [Add(a_reference(9), (line(Outcome.ADDED, 1, title="Older"),))]))
    refused = line(Outcome.REFUSED, 3, problems=(Problem("file-binary"),))
    edits = [Add(a_reference(n, citekey=f"key{n}"), (line(Outcome.ADDED, n, title=f"Bone {n}"),)) for n in (1, 2)]
    library.apply(Change("import", [*edits, Tell((refused,))]))
    library.close()
    workspace = Workspace(tmp_path / "library", Settings(tmp_path / "settings.json"))
    yield workspace
    workspace.close()
    QGuiApplication.clipboard().clear()


@pytest.fixture
def dialog(workspace: Workspace, qtbot: QtBot) -> LedgerDialog:
    dialog = LedgerDialog(workspace, 2)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.lines.rowCount() > 0)
    return dialog


def cell(dialog: LedgerDialog, row: int, column: int) -> str:
    return str(dialog.lines.index(row, column).data())


def test_every_record_is_told(dialog: LedgerDialog) -> None:
    assert dialog.totals.text() == "2 added · 1 refused"
    assert [cell(dialog, 0, column) for column in (OUTCOME, FILE, PLACE, TITLE, WHAT)] == [
        "Added",
        "refs.bib",
        "line 1",
        "Bone 1",
        "Added as key1.",
    ]
    assert cell(dialog, 2, WHAT) == "This is no text file of a kind refapp reads."
    assert not dialog.isModal()


def test_one_outcome(dialog: LedgerDialog) -> None:
    dialog.outcomes.chosen.emit(Outcome.REFUSED)
    assert [cell(dialog, row, OUTCOME) for row in range(dialog.lines.rowCount())] == ["Refused"]
    assert not dialog.show_button.isEnabled()
    dialog.outcomes.chosen.emit("")
    assert dialog.lines.rowCount() == 3


def test_show_in_list(dialog: LedgerDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.show_requested) as asked:
        dialog.show_button.click()
    assert asked.args == [[2, 3]]  # nothing selected: all that is shown
    rows = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    dialog.table.selectionModel().select(dialog.lines.index(1, 0), rows)
    with qtbot.waitSignal(dialog.show_requested) as asked:
        dialog.show_button.click()
    assert asked.args == [[3]]
    dialog.table.selectionModel().select(dialog.lines.index(2, 0), rows)
    assert not dialog.show_button.isEnabled()


def test_copy_as_text(dialog: LedgerDialog) -> None:
    dialog.copy_button.click()
    text = QGuiApplication.clipboard().text()
    assert "  line 1: added: Bone 1 [key1]" in text.splitlines()
    assert text.endswith("2 added · 1 refused")


def test_undo_takes_the_newest_import_back(dialog: LedgerDialog, workspace: Workspace, qtbot: QtBot) -> None:
    assert dialog.undo_button.isEnabled()
    dialog.undo_button.click()
    qtbot.waitUntil(lambda: dialog.note.isVisible())
    assert workspace.view.count() == 1
    assert not dialog.undo_button.isEnabled()
    assert dialog.lines.rowCount() == 3


def test_earlier_imports(dialog: LedgerDialog, qtbot: QtBot) -> None:
    assert [dialog.imports.itemData(number) for number in range(2)] == [2, 1]
    dialog.imports.setCurrentIndex(1)
    dialog.imports.activated.emit(1)
    qtbot.waitUntil(lambda: dialog.lines.rowCount() == 1)
    assert cell(dialog, 0, TITLE) == "Older"
    assert not dialog.undo_button.isEnabled()
    assert dialog.undo_button.toolTip()


def test_closed_while_it_reads(workspace: Workspace, qtbot: QtBot) -> None:
    dialog = LedgerDialog(workspace, 2)
    dialog.show()
    dialog.close()
    qtbot.waitUntil(lambda: not workspace.jobs.busy())


def test_times_are_local() -> None:
    assert local_time("2026-11-22T10:00:00.000+00:00")
