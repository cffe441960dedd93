"""Bringing files in: dropped, pasted, asked for; refused ones, long imports, cancelling, and the ledger."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton

from refapp.gui.dialogs.ledger import LedgerDialog
from refapp.gui.widgets.link_button import LinkButton
from refapp.resources import resource
from refapp.tasks.parse_files import SPAWN_FROM
from tests.journeys.driver import CTRL, Person

BIB = "@article{solberg2023, title = {Menaquinone}, author = {Solberg, Karin}, year = 2023, journal = {Bones}}\n"


def a_bib(folder: Path, name: str = "one.bib") -> Path:
    path = folder / name
    path.write_text(BIB, encoding="utf-8")
    return path


def a_large_file(folder: Path, entries: int = 3000) -> Path:
    items = [
        {"id": f"item{n}", "type": "article-journal", "title": f"Large import, part {n}", "note": "n" * 100}
        for n in range(entries)
    ]
    path = folder / "large.json"
    path.write_text(json.dumps(items), encoding="utf-8")
    assert path.stat().st_size > SPAWN_FROM
    return path


def test_a_file_is_dropped(app_window: Person, tmp_path: Path) -> None:
    ledger = app_window.import_dropped(a_bib(tmp_path))
    assert [line.outcome for line in ledger.lines] == ["added"]
    assert app_window.titles() == ["Menaquinone"]
    assert app_window.news() == "1 added"
    assert app_window.child(LinkButton, "Show what happened").isEnabled()
    assert app_window.child(LinkButton, "Undo").isEnabled()


def test_a_folder_is_dropped_anywhere(app_window: Person) -> None:
    with app_window.qtbot.waitSignal(app_window.w.commands.imported):
        app_window.drop(resource("samples"), on=app_window.w.search_box.edit)
    app_window.settle()
    assert len(app_window.titles()) == 13
    assert app_window.w.search_box.edit.text() == ""
    assert "13 added" in app_window.news()
    assert "0" not in app_window.news().replace("10", "")


def test_the_same_file_again_adds_nothing(samples: Person) -> None:
    samples.import_samples()
    assert "already there" in samples.news()
    assert "added" not in samples.news()
    assert len(samples.titles()) == 13
    assert not any(each.isVisible() for each in samples.w.findChildren(LinkButton) if each.text() == "Undo")


def test_a_file_of_no_known_kind_is_refused_with_a_sentence(app_window: Person, tmp_path: Path) -> None:
    path = tmp_path / "shopping.txt"
    path.write_text("milk\neggs\n", encoding="utf-8")
    ledger = app_window.import_dropped(path)
    assert [line.outcome for line in ledger.lines] == ["refused"]
    assert app_window.news().startswith("shopping.txt: refapp does not know this kind of file")
    assert not app_window.action("undo").isEnabled()


def test_an_empty_folder_says_that_nothing_was_found(app_window: Person, tmp_path: Path) -> None:
    folder = tmp_path / "empty"
    folder.mkdir()
    app_window.drop(folder)
    app_window.wait(lambda: app_window.news() == "Nothing was found to import.")


def test_no_text_is_not_taken(app_window: Person) -> None:
    mime = QMimeData()
    mime.setText("  \n")
    assert not app_window.drop_mime(mime, app_window.w)


def test_the_menu_asks_for_files(app_window: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = a_bib(tmp_path)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path)], ""))
    with app_window.qtbot.waitSignal(app_window.w.commands.imported):
        app_window.press(Qt.Key.Key_I, CTRL)
    app_window.settle()
    assert app_window.titles() == ["Menaquinone"]


def test_paths_are_pasted_on_the_list(app_window: Person, tmp_path: Path) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText(str(a_bib(tmp_path)))
    with app_window.qtbot.waitSignal(app_window.w.commands.imported):
        app_window.press(Qt.Key.Key_V, CTRL)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(resource("samples") / "more-references.json"))])
    clipboard.setMimeData(mime)
    with app_window.qtbot.waitSignal(app_window.w.commands.imported):
        app_window.press(Qt.Key.Key_V, CTRL)
    app_window.settle()
    assert len(app_window.titles()) == 4


def test_paste_in_a_text_field_pastes_text(few: Person, tmp_path: Path) -> None:
    QGuiApplication.clipboard().setText(str(a_bib(tmp_path)))
    few.press(Qt.Key.Key_F, CTRL)
    few.press(Qt.Key.Key_V, CTRL)
    assert few.w.search_box.edit.text().endswith("one.bib")
    few.press(Qt.Key.Key_Escape)
    assert len(few.titles()) == 3


def test_paste_of_nothing_says_so(few: Person) -> None:
    QGuiApplication.clipboard().setText(" ")
    few.press(Qt.Key.Key_V, CTRL)
    assert few.news() == "There is nothing on the clipboard to import."


def test_a_long_import_shows_progress_and_ends_in_the_list(app_window: Person, tmp_path: Path) -> None:
    status = app_window.w.status
    seen: list[bool] = []
    app_window.workspace.jobs.progressed.connect(lambda *_: seen.append(status.bar.isVisible()))
    status.soon.setInterval(1)  # so that a quick machine shows it, too
    place = app_window.w.center.geometry()
    app_window.import_dropped(a_large_file(tmp_path))
    assert any(seen)
    assert app_window.w.center.geometry() == place  # progress and news move nothing
    assert not status.bar.isVisible()
    assert not status.cancel.isVisible()
    assert app_window.news() == "3,000 added"
    assert app_window.shown() == "3,000 references"


def test_a_long_import_is_cancelled(few: Person, tmp_path: Path) -> None:
    status = few.w.status
    status.soon.setInterval(1)
    few.drop(a_large_file(tmp_path))
    few.wait(status.cancel.isVisible)
    few.qtbot.mouseClick(status.cancel, Qt.MouseButton.LeftButton)
    few.wait(lambda: few.news() == "Import cancelled. The library is as it was.")
    few.settle()
    assert len(few.titles()) == 3
    assert not status.bar.isVisible()
    assert few.w.workspace.view.records.ledgers() == []
    few.import_dropped(a_bib(tmp_path))
    assert len(few.titles()) == 4


def test_closing_the_window_cancels_an_import_when_told_to(few: Person, tmp_path: Path) -> None:
    few.drop(a_large_file(tmp_path, 30_000))
    answers = iter(["&Keep going", "Cancel it and &quit"])
    asked: list[str] = []

    def answer() -> None:
        box = few.dialog(QMessageBox)
        asked.append(box.text())
        few.child(QPushButton, next(answers), box).click()  # a click of `few` would wait for the import

    QTimer.singleShot(0, answer)
    assert not few.w.close()
    assert few.w.isVisible()
    QTimer.singleShot(0, answer)
    assert few.w.close()
    few.quit()
    assert asked == ["Importing large.json…"] * 2
    few.start()
    few.settle()
    assert len(few.titles()) == 3


def test_the_ledger_tells_what_happened_and_can_be_opened_again(samples: Person) -> None:
    samples.click(samples.child(LinkButton, "Show what happened"))
    dialog = samples.dialog(LedgerDialog)
    assert dialog.totals.text() == "13 added · 4 merged"
    samples.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    samples.wait(lambda: not any(each.isVisible() for each in samples.w.findChildren(LedgerDialog)))
    samples.choose("ledger")
    dialog = samples.dialog(LedgerDialog)
    samples.click(samples.child(QPushButton, "Copy as text", dialog))
    text = samples.clipboard().text()
    assert "bone-and-vitamin-k.bib: 4 added" in text
    assert text.endswith("13 added · 4 merged")
    samples.import_dropped(resource("samples") / "bone-and-vitamin-k.bib")
    dialog.table.table.selectRow(0)
    samples.click(samples.child(QPushButton, "Show in list", dialog))
    samples.settle()
    assert len(samples.workspace.selection) == 1
    assert samples.w.center.filters.chips()[0].text() == "Import 1"
    assert len(samples.titles()) == 13
    samples.click(samples.child(QPushButton, "Close", dialog))


def test_an_earlier_import_is_taken_back_from_its_ledger(app_window: Person, tmp_path: Path) -> None:
    app_window.import_dropped(a_bib(tmp_path))
    app_window.import_dropped(resource("samples") / "more-references.json")
    app_window.choose("ledger")
    dialog = app_window.dialog(LedgerDialog)
    dialog.show_ledger(1)
    app_window.settle()
    app_window.click(app_window.child(QPushButton, "Undo this import", dialog))
    app_window.wait(lambda: len(app_window.titles()) == 3)
    assert dialog.note.text() == "This import has been undone."
    app_window.choose("redo")
    app_window.wait(lambda: len(app_window.titles()) == 4)


def test_two_drops_in_a_row(app_window: Person, tmp_path: Path) -> None:
    app_window.drop(a_bib(tmp_path))
    app_window.import_dropped(resource("samples") / "more-references.json")
    app_window.wait(lambda: len(app_window.titles()) == 4)
    assert not app_window.w.status.bar.isVisible()
