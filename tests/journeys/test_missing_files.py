"""Files that were moved outside the program: told, found again by content, linked anew, undone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from refapp.gui.dialogs.missing_files import MissingFilesDialog
from refapp.model.reference import Attachment
from tests.builders import a_library, a_reference
from tests.journeys.driver import CTRL, Person
from tests.journeys.test_accessible import nameless, unreached
from tests.pdf_files import a_pdf


@pytest.fixture
def moved(person: Person, tmp_path: Path) -> Person:
    """A library with two linked PDFs; the first was read in the window, and then both moved."""
    old = tmp_path / "old"
    old.mkdir()
    for name in ("one.pdf", "two.pdf"):
        (old / name).write_bytes(a_pdf([(name, 12.0)], key=name))
    files = [(Attachment(path=str(old / name)),) for name in ("one.pdf", "two.pdf")]
    a_library(person.folder, *(a_reference(at, attachments=each) for at, each in enumerate(files, 1))).close()
    person.start()
    person.click_row("part 1")
    person.press(Qt.Key.Key_Return)
    person.wait(lambda: person.w.pdfs.reading)
    person.press(Qt.Key.Key_Escape)
    (tmp_path / "new").mkdir()
    (old / "one.pdf").rename(tmp_path / "new" / "renamed.pdf")
    (old / "two.pdf").rename(tmp_path / "new" / "two.pdf")
    return person


def paths(person: Person) -> list[str]:
    return [Path(each.path).name for found in person.references([1, 2]) for each in found.attachments]


def opened(person: Person) -> MissingFilesDialog:
    person.choose("missing-files")
    dialog = person.dialog(MissingFilesDialog)
    person.wait(lambda: dialog.rows.rowCount() == 2)
    return dialog


def test_moved_files_are_found_in_a_folder_and_linked_anew(
    moved: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened(moved)
    assert dialog.totals.text() == "2 files are not where they were."
    assert not dialog.relink_button.isEnabled()
    assert nameless(dialog) == []
    assert unreached(moved, dialog, dialog.table) == []
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "new"))
    moved.click(dialog.search_button)
    assert dialog.totals.text() == "Found: 1 with the same content, 1 with the same name only."
    found = [dialog.rows.index(row, 2).data() for row in range(2)]
    assert found == ["new/renamed.pdf (same content)", "new/two.pdf (same name)"]
    marks = [dialog.rows.index(row, 2).data(Qt.ItemDataRole.CheckStateRole) for row in range(2)]
    assert marks == [Qt.CheckState.Checked, Qt.CheckState.Unchecked]
    moved.click(dialog.relink_button)
    moved.wait(lambda: dialog.rows.rowCount() == 1)
    assert paths(moved) == ["renamed.pdf", "two.pdf"]
    dialog.table.setFocus()
    dialog.table.setCurrentIndex(dialog.rows.index(0, 2))
    moved.press(Qt.Key.Key_Space)
    moved.click(dialog.relink_button)
    moved.wait(dialog.nothing.isVisible)
    assert dialog.nothing.sentence.text() == "Every file is where it belongs."
    assert "found again by its content" in dialog.nothing.hint.text()
    assert not dialog.table.isVisible()
    assert dialog.isAncestorOf(moved.focus())
    moved.click(dialog.close_button)
    moved.press(Qt.Key.Key_Z, CTRL)
    moved.press(Qt.Key.Key_Z, CTRL)
    assert paths(moved) == ["one.pdf", "two.pdf"]


def test_one_is_located_and_another_taken_off(moved: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog = opened(moved)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "new" / "renamed.pdf"), ""))
    dialog.table.selectRow(0)
    moved.click(dialog.locate_button)
    moved.click(dialog.relink_button)
    moved.wait(lambda: dialog.rows.rowCount() == 1)
    dialog.table.selectRow(0)
    moved.click(dialog.unlink_button)
    moved.wait(lambda: dialog.rows.rowCount() == 0)
    assert paths(moved) == ["renamed.pdf"]
    assert not dialog.search_button.isEnabled()
    moved.click(dialog.close_button)


def test_enter_shows_the_reference(moved: Person) -> None:
    dialog = opened(moved)
    dialog.table.setFocus()
    dialog.table.setCurrentIndex(dialog.rows.index(1, 0))
    moved.press(Qt.Key.Key_Return)
    assert moved.selected() == ["Menaquinone and bone, part 2"]
    moved.click(dialog.close_button)


def test_references_with_a_missing_file_are_searched(person: Person, tmp_path: Path) -> None:
    there = tmp_path / "there.pdf"
    there.write_bytes(b"%PDF")
    paths = (str(there), str(tmp_path / "gone.pdf"))
    a_library(
        person.folder, *(a_reference(at, attachments=(Attachment(path=path),)) for at, path in enumerate(paths))
    ).close()
    person.start()
    section = person.w.docks["filters"].widget().section("has")  # type: ignore[attr-defined]
    person.wait(section.isVisible)
    person.click(section.header)
    person.wait(lambda: section.built and section.list.rows.rows)
    rows = {row.text: (at, row.count) for at, row in enumerate(section.list.rows.rows)}
    assert rows["Missing file"][1] == 1
    index = section.list.rows.index(rows["Missing file"][0])
    person.click(section.list.viewport(), section.list.visualRect(index).center())
    assert person.titles() == ["Menaquinone and bone, part 1"]
    assert person.w.center.filters.words() == "Has a missing file"
    person.press(Qt.Key.Key_F, CTRL)
    person.press(Qt.Key.Key_Backspace)
    assert person.w.search_box.edit.text() == "has:missing-file"
