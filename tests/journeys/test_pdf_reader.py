"""PDFs read in the window: opened, searched, left and found again at the same page, quoted, kept as notes."""

from __future__ import annotations

from html import unescape
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu

from refapp.gui.pdf import layout
from refapp.gui.pdf.reader import PdfReader
from refapp.gui.widgets.link_button import LinkButton
from refapp.tasks.attach_file import attach_files
from tests.builders import a_library, a_reference
from tests.journeys.driver import CTRL, LEFT, NO_KEYS, SHIFT, Person
from tests.journeys.test_accessible import nameless, unreached
from tests.journeys.test_browse import entries, with_menu
from tests.pdf_files import a_pdf

ALT = Qt.KeyboardModifier.AltModifier
PAGES = [[(f"Page {number} tells of menaqui-", 12.0), ("none and bone.", 12.0)] for number in range(1, 15)]


@pytest.fixture
def readers(person: Person, tmp_path: Path) -> Person:
    """The window on three references, the second one with two PDFs."""
    library = a_library(person.folder, *(a_reference(number) for number in (1, 2, 3)))
    paths = [tmp_path / "paper.pdf", tmp_path / "more.pdf"]
    paths[0].write_bytes(a_pdf(*PAGES, contents=["Beginning", "Methods", "Results"]))
    paths[1].write_bytes(a_pdf([("Supplement", 12.0)], [("Second", 12.0)], first_label=41))
    library.apply(attach_files(person.folder, a_reference(2, id=2), paths))
    library.close()
    person.start()
    person.click_row("part 2")
    return person


def reader(person: Person) -> PdfReader:
    assert person.w.pdfs.reader
    return person.w.pdfs.reader


def open_pdf(person: Person) -> PdfReader:
    person.press(Qt.Key.Key_Return)
    person.wait(lambda: person.w.pdfs.reading)
    return reader(person)


def drag_over(person: Person, first: QPointF, last: QPointF, page: int = 0) -> None:
    """Choose words of a page with the mouse, from one point of it to another."""
    view = reader(person).view
    places = []
    for point in (first, last):
        rect = view.pages.rect(page)
        at = rect.topLeft() + point * view.zoom * view.pages.unit
        at -= QPointF(view.horizontalScrollBar().value(), view.verticalScrollBar().value())
        places.append(QPoint(round(at.x()), round(at.y())))
    QTest.mousePress(view.viewport(), LEFT, NO_KEYS, places[0])
    QTest.mouseMove(view.viewport(), places[1])
    QTest.mouseRelease(view.viewport(), LEFT, NO_KEYS, places[1])


def test_enter_opens_it_in_place_of_the_list_and_escape_leads_back(readers: Person) -> None:
    shown = open_pdf(readers)
    assert not readers.w.list.isVisible()
    assert shown.document.pageCount() == 14
    assert readers.focus() is shown.view
    readers.press(Qt.Key.Key_Escape)
    assert readers.w.list.isVisible()
    assert readers.focus() is readers.w.list
    assert readers.browser.opened == []


def test_f4_opens_it_outside_and_so_does_enter_where_one_wants_that(readers: Person) -> None:
    readers.press(Qt.Key.Key_F4)
    assert [each.rpartition("/")[2] for each in readers.browser.opened] == ["paper.pdf"]
    readers.workspace.settings.set(open_pdf="outside")
    readers.press(Qt.Key.Key_Return)
    assert len(readers.browser.opened) == 2
    assert not readers.w.pdfs.reading


def test_a_search_leads_back_to_the_list(readers: Person) -> None:
    open_pdf(readers)
    readers.w.search_box.edit.setFocus()
    readers.type("bone")
    assert readers.w.list.isVisible()


def test_it_opens_where_it_was_left(readers: Person) -> None:
    shown = open_pdf(readers)
    readers.press(Qt.Key.Key_G, CTRL)
    readers.type("9")
    readers.press(Qt.Key.Key_Return)
    assert shown.view.page == 8
    readers.press(Qt.Key.Key_Plus, CTRL, times=2)
    zoom = shown.view.zoom
    readers.press(Qt.Key.Key_Escape)
    readers.quit()
    readers.start()
    readers.click_row("part 2")
    again = open_pdf(readers)
    assert again.view.page == 8
    assert again.view.zoom == pytest.approx(zoom)
    assert again.view.fit == ""
    readers.press(Qt.Key.Key_0, CTRL)
    assert again.view.fit == layout.WIDTH


def test_words_are_found_and_gone_through(readers: Person) -> None:
    shown = open_pdf(readers)
    readers.press(Qt.Key.Key_F, CTRL)
    assert readers.focus() is shown.finder.line
    readers.type("tells of")
    readers.wait(lambda: shown.finder.count.text() == "1 / 14")
    readers.press(Qt.Key.Key_Return, times=3)
    assert shown.finder.count.text() == "4 / 14"
    assert shown.view.mark
    assert shown.view.mark[0] == 3
    assert shown.view.page in (2, 3)
    assert len(shown.view.marks(3)) == 1
    readers.press(Qt.Key.Key_Return, SHIFT)
    assert shown.finder.count.text() == "3 / 14"
    readers.press(Qt.Key.Key_Escape)
    assert readers.focus() is shown.view
    assert shown.view.marks(3) == []
    readers.press(Qt.Key.Key_F, CTRL)
    readers.type("nothing like it")
    readers.wait(lambda: shown.finder.count.text() == "Not found")


def test_finding_takes_the_place_of_the_name_and_in_little_room_that_of_the_zoom(readers: Person) -> None:
    shown = open_pdf(readers)
    bar = shown.bar
    assert bar.files.isVisible()
    assert not shown.finder.isVisible()
    height = bar.height()
    readers.click(bar.search)
    assert readers.focus() is shown.finder.line
    assert not bar.files.isVisible()
    assert bar.height() == height
    readers.w.resizeDocks([readers.w.docks["detail"]], [readers.w.width()], Qt.Orientation.Horizontal)
    readers.wait(lambda: not bar.smaller.isVisible())
    assert bar.more.geometry().right() <= bar.width()
    readers.click(shown.finder.close_button)
    assert readers.focus() is shown.view
    assert bar.files.isVisible()
    readers.w.resizeDocks([readers.w.docks["detail"]], [400], Qt.Orientation.Horizontal)
    readers.wait(bar.smaller.isVisible)


def test_what_is_wanted_less_often_is_in_the_menu(readers: Person) -> None:
    shown = open_pdf(readers)
    shown.bar.more.setFocus()

    def choose(menu: QMenu) -> None:
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
            QTest.keyClick(menu, key)

    with_menu(readers, lambda: readers.press(Qt.Key.Key_Space), choose)
    assert shown.view.fit == layout.PAGE
    assert [each.isChecked() for each in shown.bar._fits.values()] == [False, True]
    shown.bar.open.trigger()
    readers.wait(lambda: readers.browser.opened)
    assert readers.browser.opened[0].endswith("paper.pdf")


def test_a_passage_is_copied_as_a_quotation_with_its_page(readers: Person) -> None:
    shown = open_pdf(readers)
    drag_over(readers, QPointF(61, 60), QPointF(145, 76))
    assert shown.passage_bar.words.text() == "p. 201: Page 1 tells of menaquinone and bone."
    readers.press(Qt.Key.Key_C, CTRL)
    assert readers.clipboard().text() == "Page 1 tells of menaquinone and bone."
    readers.press(Qt.Key.Key_C, CTRL | SHIFT)
    quotation = "“Page 1 tells of menaquinone and bone.” (Solberg & Ødegård, 2002, p. 201)"
    assert readers.clipboard().text() == quotation
    assert quotation in unescape(readers.clipboard().html())
    assert readers.news() == "Quotation with p. 201 copied in APA Style 7th edition"


def test_a_passage_is_chosen_with_keys_alone(readers: Person) -> None:
    shown = open_pdf(readers)
    readers.press(Qt.Key.Key_F, CTRL)
    readers.type("of menaqui")
    readers.wait(lambda: bool(shown.view.passage.spans))
    readers.press(Qt.Key.Key_Return, times=2)
    shown.view.setFocus()
    readers.press(Qt.Key.Key_Down, SHIFT)
    readers.press(Qt.Key.Key_Left, SHIFT)
    readers.click(shown.passage_bar.copy)
    assert readers.clipboard().text() == "of menaquinone and"
    readers.press(Qt.Key.Key_A, CTRL)


def test_a_passage_is_kept_as_a_note(readers: Person) -> None:
    shown = open_pdf(readers)
    drag_over(readers, QPointF(61, 60), QPointF(145, 76))
    readers.click(shown.passage_bar.note)
    (reference,) = readers.references([2])
    (note,) = [each for each in reference.texts if each.role == "note"]
    assert (note.title, note.format) == ("p. 201", "markdown")
    assert note.body == "> Page 1 tells of menaquinone and bone.\n>\n> — p. 201"
    readers.press(Qt.Key.Key_Z, CTRL)
    (reference,) = readers.references([2])
    assert not [each for each in reference.texts if each.role == "note"]


def test_several_files_are_chosen_between_and_pages_have_their_own_labels(readers: Person) -> None:
    shown = open_pdf(readers)
    assert [shown.bar.files.itemText(at) for at in range(2)] == ["paper.pdf", "more.pdf"]
    shown.bar.files.setFocus()
    readers.press(Qt.Key.Key_Down)
    assert shown.document.pageCount() == 2
    assert (shown.bar.page.text(), shown.bar.count.text()) == ("41", "(1 of 2)")
    readers.press(Qt.Key.Key_G, CTRL)
    readers.type("42")
    readers.press(Qt.Key.Key_Return)
    assert shown.view.page == 1


def test_small_pictures_and_contents(readers: Person) -> None:
    shown = open_pdf(readers)
    readers.click(shown.bar.side)
    side = shown.side
    assert side
    assert side.thumbnails.model().rowCount() == 14
    side.thumbnails.setCurrentIndex(side.thumbnails.model().index(0, 0))
    side.thumbnails.setFocus()
    readers.press(Qt.Key.Key_Down, times=2)
    readers.press(Qt.Key.Key_Return)
    assert shown.view.page == 2
    readers.click(readers.child(QAbstractButton, "Contents", side))
    side.contents.setFocus()
    side.contents.setCurrentIndex(side.bookmarks.index(1, 0))
    readers.press(Qt.Key.Key_Return)
    assert shown.view.page == 1


def test_another_reference_brings_its_own_pdf_or_the_list(readers: Person) -> None:
    open_pdf(readers)
    readers.press(Qt.Key.Key_Down, ALT)
    assert not readers.w.pdfs.reading


def test_a_damaged_file_and_one_that_is_gone_are_told(readers: Person, tmp_path: Path) -> None:
    (reference,) = readers.references([2])
    path = readers.folder / reference.attachments[0].path
    path.write_bytes(b"%PDF-1.4 nothing of it")
    shown = open_pdf(readers)
    assert shown.fault.sentence.text() == "paper.pdf is damaged or cut short; it cannot be shown."
    assert not shown.fault.password.isVisible()
    readers.press(Qt.Key.Key_Escape)
    assert readers.w.list.isVisible()


def test_a_password_is_asked_for(readers: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    errors = [QPdfDocument.Error.IncorrectPassword, QPdfDocument.Error.IncorrectPassword]
    load = QPdfDocument.load
    monkeypatch.setattr(QPdfDocument, "load", lambda self, path: errors.pop() if errors else load(self, path))
    shown = open_pdf(readers)
    assert shown.fault.sentence.text() == "paper.pdf is protected by a password."
    readers.type("wrong")
    readers.press(Qt.Key.Key_Return)
    assert shown.fault.sentence.text() == "This is not the password of paper.pdf."
    readers.type("right")
    readers.press(Qt.Key.Key_Return)
    assert shown.view.isVisible()
    assert shown.document.pageCount() == 14


def test_the_file_buttons_open_it_too(readers: Person) -> None:
    readers.click(readers.child(LinkButton, "more.pdf", readers.w.detail.page.files))
    assert readers.w.pdfs.reading
    assert reader(readers).opened.name == "more.pdf"


def test_everything_in_it_has_a_name_and_is_reached(readers: Person) -> None:
    shown = open_pdf(readers)
    readers.click(shown.bar.side)
    drag_over(readers, QPointF(61, 60), QPointF(145, 76))
    assert nameless(readers.w) == []
    assert unreached(readers, readers.w, shown.bar.page) == []


def test_a_narrow_window_gives_it_room(readers: Person) -> None:
    readers.w.resize(1024, 700)
    readers.settle()
    before = readers.w.docks["detail"].height()
    shown = open_pdf(readers)
    readers.wait(lambda: shown.height() > 380)
    readers.press(Qt.Key.Key_Escape)
    readers.wait(lambda: readers.w.docks["detail"].height() == before)


def test_the_menu_of_the_pages_offers_what_the_bar_does(readers: Person) -> None:
    shown = open_pdf(readers)
    drag_over(readers, QPointF(61, 60), QPointF(145, 76))
    viewport = shown.view.viewport()
    place = viewport.rect().center()

    def open_it() -> None:
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, viewport.mapToGlobal(place))
        QApplication.sendEvent(viewport, event)

    with_menu(readers, open_it, lambda menu: menu.actions()[0].trigger())
    assert readers.clipboard().text() == "Page 1 tells of menaquinone and bone."
    seen: list[str] = []
    with_menu(readers, open_it, lambda menu: seen.extend(entries(menu)))
    assert seen == ["Copy", "Copy quotation", "Save as note", "Open in another program (F4)"]
