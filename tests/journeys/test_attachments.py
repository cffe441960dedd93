"""PDFs: imported by dropping them, attached to what is read, opened, taken off again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from refapp.gui.widgets.link_button import LinkButton
from refapp.model.reference import Attachment, Reference
from refapp.store.check import check
from tests.builders import a_library, a_reference
from tests.journeys.driver import CTRL, LEFT, NO_KEYS, Person
from tests.pdf_files import a_pdf


def a_pdf_at(folder: Path, name: str = "paper.pdf", title: str = "The title of it") -> Path:
    path = folder / name
    path.write_bytes(a_pdf(info={"Title": title}))
    return path


def current(person: Person) -> Reference:
    (reference,) = person.references([person.workspace.current or 0])
    return reference


def files_shown(person: Person) -> list[str]:
    page = person.w.detail.page
    return [row.name.text() for row in page.files.rows()] if page.file_section.isVisible() else []


def test_a_pdf_is_dropped_on_the_list_and_opened(app_window: Person, tmp_path: Path) -> None:
    ledger = app_window.import_dropped(a_pdf_at(tmp_path))
    assert [line.outcome for line in ledger.lines] == ["added"]
    assert app_window.titles() == ["The title of it"]
    (tmp_path / "paper.pdf").unlink()
    app_window.click_row("The title of it")
    app_window.press(Qt.Key.Key_F4)
    (opened,) = app_window.browser.opened
    assert opened.startswith("file:")
    assert opened.endswith("/paper.pdf")
    assert str(app_window.folder / "attachments") in opened
    app_window.press(Qt.Key.Key_Return)
    assert app_window.w.pdfs.reading


def test_a_pdf_is_dropped_on_what_is_read(few: Person, tmp_path: Path) -> None:
    few.click_row("part 2")
    few.wait(lambda: few.w.detail.page.isVisible())
    few.drop(a_pdf_at(tmp_path), on=few.w.detail.page.title)
    few.wait(lambda: files_shown(few) == ["paper.pdf"])
    assert few.news() == "paper.pdf attached."
    assert len(few.titles()) == 3
    (attachment,) = current(few).attachments
    assert (attachment.media_type, len(attachment.sha256)) == ("application/pdf", 64)
    few.click(few.child(LinkButton, "paper.pdf", few.w.detail.page.files))
    assert few.w.pdfs.reading
    few.press(Qt.Key.Key_Escape)
    few.click(few.child(LinkButton, "Remove paper.pdf"))
    few.wait(lambda: not files_shown(few))
    assert few.news() == "paper.pdf is no longer attached."
    few.press(Qt.Key.Key_Z, CTRL)
    few.wait(lambda: files_shown(few) == ["paper.pdf"])
    few.press(Qt.Key.Key_Z, CTRL)
    few.wait(lambda: not files_shown(few))
    assert check(few.folder) == []


def test_the_same_file_again_is_attached_once(few: Person, tmp_path: Path) -> None:
    few.click_row("part 1")
    few.wait(lambda: few.w.detail.page.isVisible())
    for name in ("one.pdf", "two.pdf"):
        few.drop(a_pdf_at(tmp_path, name), on=few.w.detail.page)
        few.settle()
    assert len(current(few).attachments) == 1


def test_the_menu_asks_for_files(few: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = a_pdf_at(tmp_path)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path)], ""))
    few.click_row("part 1")
    few.choose("attach")
    few.wait(lambda: files_shown(few) == ["paper.pdf"])


def test_a_file_that_cannot_be_read_is_told(few: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(tmp_path / "gone.pdf")], ""))
    few.click_row("part 1")
    few.choose("attach")
    few.wait(lambda: few.problems == ["attachment-not-kept"])
    few.problems.clear()
    assert current(few).attachments == ()


def test_other_files_dropped_on_what_is_read_are_imported(few: Person, tmp_path: Path) -> None:
    path = tmp_path / "one.bib"
    path.write_text("@book{a, title = {A book}}")
    few.click_row("part 1")
    few.wait(lambda: few.w.detail.page.isVisible())
    with few.qtbot.waitSignal(few.w.commands.imported):
        few.drop(path, on=few.w.detail.page)
    few.settle()
    assert len(few.titles()) == 4


def test_files_that_are_not_there_or_lead_out_are_not_opened(person: Person, tmp_path: Path) -> None:
    (tmp_path / "secret.pdf").write_bytes(a_pdf())
    (tmp_path / "tool.sh").write_text("echo")
    paths = ("gone.pdf", "../secret.pdf", str(tmp_path / "tool.sh"), str(tmp_path / "secret.pdf"))
    attachments = tuple(Attachment(path=each, media_type="application/pdf") for each in paths)
    a_library(person.folder, a_reference(identifiers=(), attachments=attachments)).close()
    person.start()
    person.click_row("part 1")
    person.wait(lambda: len(files_shown(person)) == 4)
    rows = person.w.detail.page.files.rows()
    assert [row.name.isEnabled() for row in rows] == [False, False, False, True]
    assert files_shown(person)[0] == "gone.pdf (not there)"
    person.click_row("part 1")
    person.press(Qt.Key.Key_F4)
    assert person.browser.opened == [f"file://{tmp_path}/secret.pdf"]


def drop_on_row(person: Person, title: str, *paths: Path) -> bool:
    """Drop files on a row of the list, or beneath the rows."""
    viewport = person.w.list.viewport()
    place = person.place_of(title) if title else QPoint(40, viewport.height() - 4)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    enter = QDragEnterEvent(QPointF(place), Qt.DropAction.CopyAction, mime, LEFT, NO_KEYS)
    enter.ignore()
    QApplication.sendEvent(viewport, enter)
    if enter.isAccepted():
        QApplication.sendEvent(viewport, QDropEvent(QPointF(place), Qt.DropAction.CopyAction, mime, LEFT, NO_KEYS))
        person.settle()
    return enter.isAccepted()


def test_a_pdf_dropped_on_a_row_is_attached_to_it(few: Person, tmp_path: Path) -> None:
    few.click_row("part 1")
    assert drop_on_row(few, "part 3", a_pdf_at(tmp_path))
    few.wait(lambda: files_shown(few) == ["paper.pdf"])
    assert few.selected() == ["Menaquinone and bone, part 3"]
    assert len(few.titles()) == 3
    few.press(Qt.Key.Key_Z, CTRL)
    few.wait(lambda: not files_shown(few))


def test_beneath_the_rows_it_is_imported(few: Person, tmp_path: Path) -> None:
    assert drop_on_row(few, "", a_pdf_at(tmp_path))
    few.wait(lambda: len(few.titles()) == 4)


def test_several_files_on_a_row_are_for_the_window(few: Person, tmp_path: Path) -> None:
    paths = a_pdf_at(tmp_path, "one.pdf", "First of them"), a_pdf_at(tmp_path, "two.pdf", "Quite another work")
    assert drop_on_row(few, "part 3", *paths)
    few.wait(lambda: len(few.titles()) == 5)


def test_a_file_is_pasted_to_what_is_read(few: Person, tmp_path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(a_pdf_at(tmp_path)))])
    QApplication.clipboard().setMimeData(mime)
    few.click_row("part 2")
    few.wait(lambda: few.w.detail.page.isVisible())
    few.press(Qt.Key.Key_3, CTRL)
    few.press(Qt.Key.Key_V, CTRL)
    few.wait(lambda: files_shown(few) == ["paper.pdf"])
    assert len(few.titles()) == 3
