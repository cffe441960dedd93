"""Where pages lie, what is remembered of a place, and pages whose sizes are read later."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF
from PySide6.QtPdf import QPdfDocument
from pytestqt.qtbot import QtBot

from refapp.gui.pdf import memory, sizes
from refapp.gui.pdf.layout import GAP, PAGE, WIDTH, PdfLayout, Place
from refapp.gui.pdf.memory import PageMemory
from refapp.gui.pdf.renders import Renders
from refapp.gui.pdf.sizes import PageSizes
from refapp.gui.pdf.view import PdfView
from tests.pdf_files import a_pdf


@pytest.fixture
def pages() -> PdfLayout:
    made = PdfLayout([QSizeF(100, 200), QSizeF(200, 100), QSizeF(100, 200)], unit=1.0)
    made.arrange(1.0, QSize(400, 300))
    return made


def test_pages_stand_in_the_middle_one_under_the_other(pages: PdfLayout) -> None:
    assert pages.rect(0) == QRectF(150, GAP, 100, 200)
    assert pages.rect(1) == QRectF(100, 200 + 2 * GAP, 200, 100)
    assert pages.size == QSize(400, 500 + 4 * GAP)
    assert [pages.page_at(y) for y in (0, 210, 230, 9_999)] == [0, 0, 1, 2]
    assert pages.pages_between(0, 230) == range(2)


def test_a_point_of_the_view_is_a_point_of_a_page(pages: PdfLayout) -> None:
    pages.arrange(2.0, QSize(400, 300))
    page, point = pages.to_page(pages.rect(1).topLeft() + QPointF(20, 40))
    assert (page, point) == (1, QPointF(10, 20))
    assert pages.from_page(1, QRectF(10, 20, 5, 5)).size() == QSizeF(10, 10)


def test_fitting(pages: PdfLayout) -> None:
    assert pages.fitting(WIDTH, QSize(200 + 2 * GAP, 50)) == 1.0
    assert pages.fitting(PAGE, QSize(1000, 400 + 2 * GAP), page=0) == 2.0
    assert PdfLayout().fitting(WIDTH, QSize(10, 10)) == 1.0


def test_places_are_kept_by_content_and_the_oldest_forgotten(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "MOST", 2)
    path = tmp_path / "places.json"
    kept = PageMemory(path)
    for name in ("a", "b", "c"):
        kept.keep(name, Place(3, 0.5, 1.5, ""))
    again = PageMemory(path)
    assert again.place("a") == Place()
    assert again.place("c") == Place(3, 0.5, 1.5, "")
    path.write_text('{"c": {"nonsense": 1}, "d": 3}')
    assert PageMemory(path).place("c") == PageMemory(path).place("d") == Place()


def test_sizes_of_a_long_document_come_later(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sizes, "AT_ONCE", 2)
    path = tmp_path / "long.pdf"
    data = a_pdf(*[[("x", 12.0)]] * 7)
    at = data.rfind(b"/MediaBox [0 0 612 792]")  # the last page is another size
    path.write_bytes(data[:at] + b"/MediaBox [0 0 300 400]" + data[at + 23 :])
    document = QPdfDocument()
    document.load(str(path))
    read = PageSizes(document, document)
    with qtbot.waitSignal(read.changed):
        read.begin(0)
        assert [each.width() for each in read.sizes] == [612.0] * 7
    assert [each.width() for each in read.sizes] == [612.0] * 6 + [300.0]
    view = PdfView(document)
    qtbot.addWidget(view)
    view.show_document(Place(5))
    assert view.place().page == 5
    document.close()


def test_a_picture_of_another_document_is_not_taken(qtbot: QtBot, tmp_path: Path) -> None:
    for name, words in (("one.pdf", []), ("two.pdf", [("Black" * 9, 60.0)])):
        (tmp_path / name).write_bytes(a_pdf(words))
    document = QPdfDocument()
    document.load(str(tmp_path / "one.pdf"))
    renders = Renders(document, document)
    size = QSize(60, 80)
    assert renders.picture(0, size) is None
    document.load(str(tmp_path / "two.pdf"))
    renders.forget()
    qtbot.waitUntil(lambda: renders.picture(0, size) is not None)
    made = renders.picture(0, size)
    assert made
    assert made.size() == size
    colours = {made.pixel(x, y) for x in range(60) for y in range(80)}
    assert len(colours) > 1  # there are letters on it
    document.close()
