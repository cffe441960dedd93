from __future__ import annotations

import base64
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from pytestqt.qtbot import QtBot

from refapp.gui import theme
from refapp.gui.widgets import hits
from refapp.gui.widgets.addresses import is_safe, web_address
from refapp.gui.widgets.reading_text import ReadingText

PROSE = (
    "Older people who ate more fermented food, and so more vitamin K2, broke their hips a little less often over ten "
    "years. The difference was clearest for women over 75. The study cannot tell whether the food itself was the "
    "reason. We followed 8,412 adults aged 60 and over for a median of 10.2 years. Intake was estimated from two "
    "questionnaires; incident hip fractures came from the national register."
)


@pytest.fixture
def text(qtbot: QtBot) -> ReadingText:
    made = ReadingText("Abstract")
    qtbot.addWidget(made)
    made.resize(400, 100)
    return made


def lines_of(text: ReadingText) -> list[int]:
    """How many characters there are in each line of the first paragraph."""
    layout = text.document().begin().layout()
    return [layout.lineAt(number).textLength() for number in range(layout.lineCount())]


def sizes_of(text: ReadingText) -> list[int]:
    """The type sizes of the blocks, in pixels."""
    sizes = []
    block = text.document().begin()
    while block.isValid():
        sizes += [each.fragment().charFormat().font().pixelSize() for each in block]  # type: ignore[attr-defined]
        block = block.next()
    return sizes


def picture(width: int = 4) -> bytes:
    image = QImage(width, 3, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(data.data())


@pytest.mark.parametrize(
    "address",
    ["http://h/x.png", "https://h/x.png", "qrc:/x", "x.png", "data:text/css,a", "data:image/svg+xml;base64,PHN2Zy8+"],
)
def test_refuses_every_resource(text: ReadingText, address: str) -> None:
    kinds = QTextDocument.ResourceType
    for kind in (kinds.ImageResource, kinds.StyleSheetResource, kinds.HtmlResource):
        assert text.loadResource(kind, QUrl(address)) == QByteArray()


def test_refuses_local_files(text: ReadingText, tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "x.png"
    file.write_bytes(picture())
    found = text.document().resource(QTextDocument.ResourceType.ImageResource.value, QUrl.fromLocalFile(str(file)))
    assert not isinstance(found, QImage)


def test_shows_raster_pictures_in_the_text_itself(text: ReadingText) -> None:
    data = base64.b64encode(picture()).decode()
    image = text.loadResource(2, QUrl(f"data:image/png;base64,{data}"))
    assert isinstance(image, QImage)
    assert image.width() == 4
    assert text.loadResource(2, QUrl("data:image/png;base64,AAAA")) == QByteArray()


def test_refuses_enormous_pictures(text: ReadingText) -> None:
    data = base64.b64encode(picture(5000)).decode()
    assert text.loadResource(2, QUrl(f"data:image/png;base64,{data}")) == QByteArray()


def test_grows_with_its_content_and_does_not_scroll(text: ReadingText) -> None:
    text.show()
    text.set_html("<p>One line</p>")
    low = text.height()
    text.set_html("<p>Many words. </p>" * 20)
    assert text.height() > low * 10
    assert text.verticalScrollBar().maximum() == 0
    text.resize(200, text.height())
    assert text.verticalScrollBar().maximum() == 0


def test_no_line_is_longer_than_eighty_characters(text: ReadingText) -> None:
    text.show()
    text.set_html(f"<p>{PROSE}</p>")
    for zoom in (100, 50, 300):
        text.set_zoom(zoom)
        text.resize(4000, 100)
        lines = lines_of(text)[:-1]
        assert len(lines) > 2
        assert 60 <= sum(lines) / len(lines) <= 80
        assert max(lines) <= 84  # one of many thin letters


def test_a_narrow_text_uses_all_its_width(text: ReadingText) -> None:
    text.show()
    text.set_html(f"<p>{PROSE}</p>")
    text.resize(240, 100)
    assert text.document().begin().layout().lineAt(0).naturalTextWidth() > 180
    assert max(lines_of(text)) < 45


def test_zoom_makes_text_and_headings_larger_and_back(text: ReadingText) -> None:
    text.resize(500, 100)
    text.set_html("<h2>Part</h2><p>Words</p>")
    before = sizes_of(text)
    text.set_zoom(200)
    assert sizes_of(text) == [2 * size for size in before]
    text.set_zoom(100)
    assert sizes_of(text) == before


def test_what_is_found_hides_the_words_of_the_search_until_it_is_gone(text: ReadingText) -> None:
    text.set_html("<p>Bone and bones: <b>bo</b>ne, trombone</p>")
    text.highlight(["bone"])
    assert len(text.extraSelections()) == 3
    wanted = hits.part_of_words("BONE")
    assert wanted is not None
    found = text.marks.find(wanted)
    assert [text.toPlainText()[start:end] for start, end in found] == ["Bone", "bone", "bone", "bone"]
    text.marks.set_found(found, 1)
    assert len(text.extraSelections()) == 4
    grounds = {each.format.background().color().name() for each in text.extraSelections()}
    assert grounds == {theme.colour("accent").name(), theme.colour("highlight").name()}
    text.marks.set_found(None)
    assert len(text.extraSelections()) == 3


def test_found_are_letters_with_marks_and_words_over_any_space() -> None:
    for words, text, count in (
        ("odegard", "Ødegård", 1),
        ("two  words", "two words, two\u00a0words", 2),
        (".", "a.b", 1),
    ):
        wanted = hits.part_of_words(words)
        assert wanted is not None
        assert len(hits.spans(text, wanted)) == count
    assert hits.part_of_words("  ") is None


def test_links_open_on_a_click_only(text: ReadingText) -> None:
    opened: list[str] = []
    inner: list[str] = []
    text.open_address = opened.append
    text.inner_link.connect(inner.append)
    text.set_html('<a href="https://example.org/x">out</a> <a href="#part-1">in</a>')
    assert opened == []
    text.anchorClicked.emit(QUrl("https://example.org/x"))
    text.anchorClicked.emit(QUrl("#part-1"))
    assert opened == ["https://example.org/x"]
    assert inner == ["part-1"]


@pytest.mark.parametrize(
    ("address", "safe"),
    [
        ("https://example.org", True),
        ("HTTP://example.org/a b", True),
        ("mailto:a@example.org", True),
        ("doi:10.1/x", True),
        ("file:///etc/passwd", False),
        ("javascript:alert(1)", False),
        ("data:text/html,x", False),
        ("ftp://example.org", False),
        ("smb://host/share", False),
        ("//example.org", False),
        ("https:", False),
        ("", False),
    ],
)
def test_only_harmless_addresses(address: str, safe: bool) -> None:
    assert is_safe(address) is safe


def test_a_doi_opens_at_doi_org() -> None:
    url = web_address("doi:10.1000/a<b>")
    assert url is not None
    assert url.toString(QUrl.ComponentFormattingOption.FullyEncoded) == "https://doi.org/10.1000/a%3Cb%3E"


def test_marks_words_whatever_their_accents(text: ReadingText) -> None:
    text.set_html("<p>Ødegård met Åse. Naïve cafés.</p><p>An odegard, æon.</p>")
    text.highlight(["odegard", "CAFE", "aeon"])
    assert [each.cursor.selectedText() for each in text.extraSelections()] == ["Ødegård", "café", "odegard", "æon"]
    text.highlight([])
    assert text.extraSelections() == []


@pytest.mark.parametrize(
    ("words", "body", "found"),
    [
        (["vitamin", "k"], "Vitamin K2 and vitamin K, Karin", ["Vitamin K", "vitamin K"]),
        (["bone"], "Bones, trombone", ["Bone"]),
        (["a b"], "x a  b y", ["a  b"]),
        (["strasse"], "Die Straße dort", ["Straße"]),
        (["odegard", "tra"], "Trå på Ødegård", ["Trå", "Ødegård"]),
        (["strasse"], "Straße und Straßen", ["Straße", "Straße"]),
        (["covid-19"], "The COVID-19 year, covid 19", ["COVID-19", "covid 19"]),
        (["vitamin k"], "vitamin K and vitamins", ["vitamin K"]),
        (["(", "", "*"], "( *)", []),
        (["e"], "cafe\u0301 e\u0301 x", ["e\u0301"]),
    ],
)
def test_hits(words: list[str], body: str, found: list[str]) -> None:
    assert [body[start:end] for start, end in hits.find(body, hits.pattern(words))] == found


def test_long_texts_come_in_pieces(text: ReadingText, qtbot: QtBot) -> None:
    text.show()
    text.highlight(["third"])
    text.set_pieces(["<h2>First</h2><p>a</p>", "<p>second</p>", '<h2><a name="part-3"></a>Third</h2>'])
    assert "second" not in text.toPlainText()
    qtbot.waitUntil(lambda: "Third" in text.toPlainText())
    assert text.toPlainText().splitlines() == ["First", "a", "second", "Third"]
    assert [each.cursor.selectedText() for each in text.extraSelections()] == ["Third"]
    assert (text.place_of("part-3") or 0) > 30
    assert text.place_of("nowhere") is None
    text.set_pieces(["x", "y"])
    text.set_html("z")
    qtbot.wait(5)
    assert text.toPlainText() == "z"
