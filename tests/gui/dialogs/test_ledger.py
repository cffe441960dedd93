from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from refapp.gui.dialogs.ledger import LedgerDialog, local_time
from refapp.gui.dialogs.ledger_lines import FILE, OUTCOME, PLACE, TITLE, WHAT
from refapp.gui.workspace import Workspace
from refapp.model.change import Add, Change, LedgerLine, Outcome, Tell, Update
from refapp.model.problems import Problem, Severity
from refapp.settings import Settings
from refapp.store.library import Library
from refapp.tasks.ledger_choice import WARNINGS
from tests.builders import a_reference

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


def line(outcome: str, number: int, **parts: object) -> LedgerLine:
    return LedgerLine("refs.bib", outcome, number, f"line {number}", **parts)  # type: ignore[arg-type]


@pytest.fixture
def workspace(tmp_path: Path, qtbot: QtBot) -> Iterator[Workspace]:
    library = Library(tmp_path / "library")
    library.apply(Change("import", [Add(a_reference(9), (line(Outcome.ADDED, 1, title="Older"),))]))
    refused = line(Outcome.REFUSED, 3, problems=(Problem("file-binary"),))
    problems = (
        Problem("bibtex-missing-key", severity=Severity.NOTE),
        Problem("bibtex-undefined-string", {"name": "Sprung"}, Severity.WARNING),
    )
    edits = [
        Add(a_reference(1, citekey="key1"), (line(Outcome.ADDED, 1, title="Bone 1"),)),
        Add(a_reference(2, citekey="key2"), (line(Outcome.ADDED, 2, title="Bone 2", problems=problems),)),
    ]
    library.apply(Change("import", [*edits, Tell((refused,))]))
    library.close()
    workspace = Workspace(tmp_path / "library", Settings(tmp_path / "settings.json"))
    yield workspace
    workspace.close()
    QGuiApplication.clipboard().clear()


@pytest.fixture
def dialog(workspace: Workspace, qtbot: QtBot) -> LedgerDialog:
    dialog = shown(workspace, qtbot, 2)
    qtbot.waitUntil(lambda: dialog.table.lines.rowCount() > 0)
    return dialog


def shown(workspace: Workspace, qtbot: QtBot, ledger_id: int) -> LedgerDialog:
    dialog = LedgerDialog(workspace, ledger_id)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def choose_row(dialog: LedgerDialog, row: int) -> None:
    """Select a line, whatever keys an earlier test has held down."""
    flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    dialog.table.table.selectionModel().setCurrentIndex(dialog.table.lines.index(row, 0), flags)


def cell(dialog: LedgerDialog, row: int, column: int) -> str:
    return str(dialog.table.lines.index(row, column).data())


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


def choose(dialog: LedgerDialog, outcome: str) -> None:
    dialog.outcomes.choose(outcome)
    dialog.outcomes.chosen.emit(outcome)


def titles(dialog: LedgerDialog) -> list[str]:
    return [cell(dialog, row, TITLE) for row in range(dialog.table.lines.rowCount())]


def test_one_outcome(dialog: LedgerDialog, qtbot: QtBot) -> None:
    choose(dialog, Outcome.REFUSED)
    qtbot.waitUntil(lambda: dialog.table.lines.rowCount() == 1)
    assert cell(dialog, 0, OUTCOME) == "Refused"
    assert not dialog.show_button.isEnabled()
    choose(dialog, "")
    qtbot.waitUntil(lambda: dialog.table.lines.rowCount() == 3)


def test_words_and_warnings(dialog: LedgerDialog, qtbot: QtBot) -> None:
    assert dialog.outcomes.values() == ["", Outcome.ADDED, Outcome.REFUSED, WARNINGS]
    choose(dialog, WARNINGS)
    qtbot.waitUntil(lambda: titles(dialog) == ["Bone 2"])
    choose(dialog, "")
    dialog.words.setText("SPRUNG")
    qtbot.waitUntil(lambda: titles(dialog) == ["Bone 2"])
    dialog.words.setText("bone key1")
    qtbot.waitUntil(lambda: titles(dialog) == ["Bone 1"])
    dialog.words.clear()
    qtbot.waitUntil(lambda: len(titles(dialog)) == 3)


def test_the_worst_is_told_in_the_line_and_all_beneath(dialog: LedgerDialog) -> None:
    told = cell(dialog, 1, WHAT)
    assert (
        told == "The abbreviation Sprung is not defined in this file; it was kept as written. (+1 more) Added as key2."
    )
    choose_row(dialog, 1)
    assert dialog.table.told.toPlainText().splitlines() == [
        "refs.bib, line 2",
        "Bone 2",
        "Added as key2.",
        "– The abbreviation Sprung is not defined in this file; it was kept as written.",
        "– This entry has no key; one was made.",
    ]


@pytest.mark.parametrize("suffix", [".txt", ".csv", ".json"])
def test_saved(
    dialog: LedgerDialog, qtbot: QtBot, tmp_path: Path, suffix: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / f"ledger{suffix}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    choose(dialog, Outcome.ADDED)
    qtbot.waitUntil(lambda: dialog.table.lines.rowCount() == 2)
    dialog.save_button.click()
    qtbot.waitUntil(out.exists)
    assert "key1" in out.read_text("utf-8")
    assert "Bone 2" in out.read_text("utf-8")
    assert "binary" not in out.read_text("utf-8")
    qtbot.waitUntil(lambda: dialog.note.text() == f"Written to ledger{suffix}.")


def test_a_long_ledger(workspace: Workspace, qtbot: QtBot) -> None:
    lines = tuple(
        line(Outcome.ADDED, n, title=f"Bone {n}", problems=(Problem("bibtex-missing-key"),)) for n in range(20_000)
    )
    workspace.writer()().apply(Change("import", [Tell(lines)]))
    dialog = shown(workspace, qtbot, 3)
    qtbot.waitUntil(lambda: dialog.table.lines.rowCount() == 20_000)
    dialog.words.setText("bone 19999")
    qtbot.waitUntil(lambda: titles(dialog) == ["Bone 19999"])


def test_show_in_list(dialog: LedgerDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.show_requested) as asked:
        dialog.show_button.click()
    assert asked.args == [2, [2, 3]]  # nothing selected: all that is shown
    rows = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    dialog.table.table.selectionModel().select(dialog.table.lines.index(1, 0), rows)
    with qtbot.waitSignal(dialog.show_requested) as asked:
        dialog.show_button.click()
    assert asked.args == [2, [3]]
    dialog.table.table.selectionModel().select(dialog.table.lines.index(2, 0), rows)
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
    assert dialog.table.lines.rowCount() == 3


def test_earlier_imports(dialog: LedgerDialog, workspace: Workspace, qtbot: QtBot) -> None:
    assert [dialog.imports.itemData(number) for number in range(2)] == [2, 1]
    dialog.imports.setCurrentIndex(1)
    dialog.imports.activated.emit(1)
    qtbot.waitUntil(lambda: titles(dialog) == ["Older"])
    dialog.undo_button.click()
    qtbot.waitUntil(lambda: dialog.note.text() == "This import has been undone.")
    assert workspace.view.count() == 2
    assert not dialog.show_button.isEnabled()


def test_an_import_whose_references_were_edited_stays(dialog: LedgerDialog, workspace: Workspace, qtbot: QtBot) -> None:
    title = workspace.view.rows([3])[3].title
    workspace.writer()().apply(Change("edit", [Update(3, {"title": title}, {"title": "Mine"})]))
    told: list[str] = []
    workspace.failed.connect(lambda problem: told.append(problem.code))
    dialog.undo_button.click()
    qtbot.waitUntil(lambda: told == ["edited-since"])
    assert dialog.note.text().startswith("References that came with it have been edited since.")
    assert workspace.view.count() == 3


def test_closed_while_it_reads(workspace: Workspace, qtbot: QtBot) -> None:
    dialog = LedgerDialog(workspace, 2)
    dialog.show()
    dialog.close()
    qtbot.waitUntil(lambda: not workspace.jobs.busy())


def test_times_are_local() -> None:
    assert local_time("2026-11-22T10:00:00.000+00:00")


def test_what_many_lines_say_stands_above_them_once(workspace: Workspace, qtbot: QtBot) -> None:
    kept = Problem("kept-as-extra", {"count": 1, "fields": "C1"}, Severity.NOTE)
    lines = [line(Outcome.ADDED, at, title=f"Bone {at}", citekey=f"key{at}", problems=(kept,)) for at in range(12)]
    workspace.apply(Change("import", [Tell((*lines, line(Outcome.ADDED, 13, title="Snow", citekey="snow")))]))
    qtbot.waitUntil(lambda: not workspace.jobs.busy())
    dialog = shown(workspace, qtbot, 3)
    qtbot.waitUntil(lambda: dialog.table.lines.rowCount() == 13)
    said = [button for button in dialog.notes.buttons if button.isVisible()]
    assert [each.text() for each in said] == ["On 12 lines: Kept as it is: C1. The field has no place of its own."]
    assert cell(dialog, 0, WHAT) == "Added as key0."
    choose_row(dialog, 0)
    assert "Kept as it is: C1." in dialog.table.told.toPlainText()
    qtbot.keyClick(said[0], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.table.lines.rowCount() == 12)
    dialog.words.clear()
    qtbot.waitUntil(lambda: dialog.table.lines.rowCount() == 13)
