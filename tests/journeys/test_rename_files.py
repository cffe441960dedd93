"""Attached files are renamed by a pattern, with a preview, and the old names come back with undo."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from refapp.gui.dialogs.rename_files import RenameFilesDialog
from tests.journeys.driver import CTRL, Person
from tests.journeys.test_accessible import nameless, unreached
from tests.journeys.test_attachments import a_pdf_at, files_shown


def test_files_are_renamed_with_a_preview_and_undone(few: Person, tmp_path: Path) -> None:
    few.click_row("part 2")
    few.wait(lambda: few.w.detail.page.isVisible())
    few.drop(a_pdf_at(tmp_path), on=few.w.detail.page.title)
    few.wait(lambda: files_shown(few) == ["paper.pdf"])
    few.choose("rename-files")
    dialog = few.dialog(RenameFilesDialog)
    few.wait(lambda: dialog.table.rowCount() == 1)
    assert dialog.table.item(0, 1).text() == "Solberg Odegard 2002 Menaquinone and Bone Part 2.pdf"
    assert nameless(dialog) == []
    assert unreached(few, dialog, dialog.line) == []
    dialog.line.setFocus()
    dialog.line.selectAll()
    few.type('auth + "_')
    few.wait(lambda: dialog.told.property("look") == "danger")
    assert not dialog.rename.isEnabled()
    few.type('" + year')
    few.wait(lambda: dialog.table.item(0, 1).text() == "Solberg_2002.pdf")
    assert dialog.told.text() == "One file gets another name."
    few.press(Qt.Key.Key_Return)
    few.wait(lambda: files_shown(few) == ["Solberg_2002.pdf"])
    assert few.news() == "File renamed"
    few.press(Qt.Key.Key_F4)
    assert few.browser.opened[0].endswith("/Solberg_2002.pdf")
    few.press(Qt.Key.Key_Z, CTRL)
    few.wait(lambda: files_shown(few) == ["paper.pdf"])
    assert few.workspace.settings.values.file_pattern == 'auth + "_" + year'
