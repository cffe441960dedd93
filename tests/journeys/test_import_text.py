"""Text that is pasted or dropped: any format, identifiers, formatted references; and text that is none of these."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication

from refapp.gui.references.columns import MARKS
from refapp.store.records import Ledger
from tests.journeys.driver import CTRL, Person

BIB = "@article{solberg2023, title = {Menaquinone}, author = {Solberg, Karin}, year = 2023}"
APA = "Berg, O. A., & Lind, S. (2020). Vitamin K and bone. Journal of Bone Studies, 12(3), 45–67."


def pasted(person: Person, text: str) -> Ledger:
    QGuiApplication.clipboard().setText(text)
    with person.qtbot.waitSignal(person.w.commands.imported) as blocker:
        person.press(Qt.Key.Key_V, CTRL)
    person.settle()
    ledger: Ledger = blocker.args[0].ledger
    return ledger


def dropped(person: Person, mime: QMimeData) -> Ledger:
    with person.qtbot.waitSignal(person.w.commands.imported) as blocker:
        assert person.drop_mime(mime, person.w)
    person.settle()
    ledger: Ledger = blocker.args[0].ledger
    return ledger


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (BIB, "Menaquinone"),
        ("TY  - JOUR\nTI  - Bones\nER  - \n", "Bones"),
        ('[{"type": "book", "title": "A book"}]', "A book"),
        ("see https://doi.org/10.5555/jbs.17.", "DOI 10.5555/jbs.17"),
        (APA, "Vitamin K and bone"),
    ],
)
def test_text_is_pasted(app_window: Person, text: str, title: str) -> None:
    ledger = pasted(app_window, text)
    assert [(line.file, line.outcome) for line in ledger.lines] == [("Pasted text", "added")]
    assert app_window.titles() == [title]
    app_window.press(Qt.Key.Key_Z, CTRL)
    assert app_window.titles() == []


def test_what_is_to_be_completed_shows_and_is_found(few: Person) -> None:
    pasted(few, "10.5555/a\nPMID 12345678\n")
    few.workspace.search("status:to-complete")
    few.settle()
    assert sorted(few.titles()) == ["DOI 10.5555/a", "PMID 12345678"]
    assert few.w.list.rows.index(0, MARKS).data() == "To be completed"
    few.click_row("PMID 12345678")
    few.wait(lambda: "To be completed" in few.w.detail.page.where.toPlainText())


def test_text_is_dropped(app_window: Person) -> None:
    mime = QMimeData()
    mime.setText(f"{APA}\n\n{BIB[:20]}")
    ledger = dropped(app_window, mime)
    assert {line.file for line in ledger.lines} == {"Dropped text"}


def test_a_link_is_dropped_from_a_browser(app_window: Person) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://doi.org/10.5555/jbs.17")])
    dropped(app_window, mime)
    assert app_window.titles() == ["DOI 10.5555/jbs.17"]


def test_text_without_references_is_refused_with_a_sentence(few: Person) -> None:
    ledger = pasted(few, "vitamin k")
    assert [line.outcome for line in ledger.lines] == ["refused"]
    assert few.news().startswith("Pasted text: There are no references in this text that refapp recognises")
    assert len(few.titles()) == 3


def test_paste_in_text_fields_stays_theirs(few: Person) -> None:
    QGuiApplication.clipboard().setText("10.5555/a")
    few.press(Qt.Key.Key_F, CTRL)
    few.press(Qt.Key.Key_V, CTRL)
    assert few.w.search_box.edit.text() == "10.5555/a"
    few.press(Qt.Key.Key_Escape)
    few.press(Qt.Key.Key_Escape)
    few.click_row("part 1")
    few.choose("edit")
    few.w.detail.editor.form.title.setFocus()
    few.press(Qt.Key.Key_V, CTRL)
    assert "10.5555/a" in few.w.detail.editor.form.title.toPlainText()
    assert few.w.workspace.view.records.ledgers() == []


def test_paths_are_still_paths(app_window: Person, tmp_path: Path) -> None:
    path = tmp_path / "one.bib"
    path.write_text(BIB, encoding="utf-8")
    ledger = pasted(app_window, str(path))
    assert [line.file for line in ledger.lines] == ["one.bib"]
