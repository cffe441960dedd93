"""Reading: languages, tags and goals that filter, links, related references, contents, as imported; nothing remote."""

from __future__ import annotations

import socket

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from refapp.gui.detail.reading_page import ReadingPage
from refapp.gui.widgets.chip import Chip
from refapp.gui.widgets.link_button import LinkButton
from refapp.gui.widgets.reading_text import ReadingText
from refapp.model.reference import Link, Text
from tests.builders import a_library, a_reference
from tests.journeys.driver import LEFT, NO_KEYS, Person

HIP = "Menaquinone intake and hip fracture"
REVIEW = "What the 2022 review says"


def page(person: Person) -> ReadingPage:
    return person.w.detail.page


def words(text: ReadingText) -> str:
    return text.toPlainText()


def reveal(person: Person, widget: object) -> None:
    page(person).ensureWidgetVisible(widget)  # type: ignore[arg-type]


def test_the_citation_and_the_title_are_first(samples: Person) -> None:
    samples.click_row(HIP)
    samples.wait(lambda: "Solberg, K., Ito, M." in words(page(samples).card.text))
    assert words(page(samples).title).startswith(HIP)
    assert page(samples).card.style_name.text() == "APA Style 7th edition · English (US)"


def test_the_language_switch(samples: Person) -> None:
    samples.click_row(HIP)
    summary = page(samples).texts["summary"].text
    assert "fermented food" in words(summary)
    samples.click(samples.child(QAbstractButton, "Nynorsk", page(samples)))
    assert "fermented food" not in words(summary)
    assert samples.workspace.settings.values.reading_language == "nn"
    samples.click_row("Bone health in nursing homes")
    assert page(samples).switch.value() == "nn"
    samples.click(samples.child(QAbstractButton, "English", page(samples)))
    assert samples.workspace.settings.values.reading_language == "en"


def test_a_tag_filters_when_it_is_clicked(samples: Person) -> None:
    samples.click_row(HIP)
    chip = samples.child(Chip, "Cohort study", page(samples))
    reveal(samples, chip)
    samples.click(chip, QPoint(8, chip.height() // 2))
    assert samples.workspace.filters == {"tag": ("Cohort study",)}
    assert len(samples.titles()) == 1
    assert samples.selected() == [samples.titles()[0]]
    samples.click(chip, QPoint(8, chip.height() // 2))
    assert len(samples.titles()) == 13


def test_a_goal_filters_when_it_is_clicked(samples: Person) -> None:
    samples.click_row(HIP)
    chip = samples.child(Chip, "SDG 3: Good health and well-being", page(samples))
    reveal(samples, chip)
    samples.click(chip, QPoint(10, chip.height() // 2))
    assert samples.workspace.filters == {"sdg": ("3",)}
    assert len(samples.titles()) == 3


def test_links_open_only_on_a_click(samples: Person) -> None:
    samples.click_row(HIP)
    samples.settle()
    assert samples.browser.opened == []
    samples.click(samples.child(LinkButton, "DOI", page(samples)))
    assert samples.browser.opened == ["https://doi.org/10.5555/jbs.2023.0117"]


def test_links_that_could_do_harm_are_not_offered(person: Person) -> None:
    links = tuple(
        Link(url=url, relation="publisher")
        for url in ("file:///etc/passwd", "javascript:alert(1)", "ftp://example.org/")
    )
    body = '<p><a href="file:///etc/passwd">here</a> <a href="javascript:alert(1)">or here</a></p>'
    texts = (Text(role="abstract", body=body, format="html"),)
    a_library(person.folder, a_reference(1, links=links, identifiers=(), texts=texts)).close()
    person.start()
    person.click_row("part 1")
    assert page(person).links.buttons() == []
    abstract = page(person).texts["abstract"].text
    for x in range(4, abstract.width(), 12):
        QTest.mouseClick(abstract.viewport(), LEFT, NO_KEYS, QPoint(x, 10))
    person.press(Qt.Key.Key_Return)
    assert person.browser.opened == []


def test_nothing_is_fetched_from_elsewhere(person: Person) -> None:
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        server.setblocking(False)
        address = f"http://127.0.0.1:{server.getsockname()[1]}/x.png"
        body = f'<p>Words <img src="{address}" alt="a picture"></p>\n\n![alt]({address})'
        texts = tuple(Text(role=role, body=body, format="markdown") for role in ("abstract", "page"))
        a_library(person.folder, a_reference(1, texts=texts)).close()
        person.start()
        person.click_row("part 1")
        page(person).page_text.pane.set_open(True)
        person.settle()
        page(person).grab()
        try:
            server.accept()
        except BlockingIOError:
            return
        raise AssertionError("something was fetched")


def test_a_related_reference_leads_to_the_one_in_the_library(samples: Person) -> None:
    samples.workspace.set_filters({"kind": ("webpage",)})  # the other one is not among what is found
    samples.settle()
    assert len(samples.titles()) == 1
    samples.click_row(REVIEW)
    related = page(samples).related.buttons()[0]
    reveal(samples, related)
    samples.click(related)
    assert samples.selected() == ["Vitamin K and bone in children on parenteral nutrition"]
    assert samples.w.list.currentIndex().siblingAtColumn(1).data() == samples.selected()[0]
    assert samples.browser.opened == []


def test_the_table_of_contents_leads_into_the_text(samples: Person) -> None:
    samples.click_row(REVIEW)
    samples.wait(lambda: words(page(samples).page_text.contents.text))
    contents = page(samples).page_text.contents.text
    assert words(contents).split() == ["Food", "Medicines", "Children"]
    samples.w.resize(1440, 500)
    samples.settle()
    reveal(samples, contents)
    points = [QPoint(12, y) for y in range(0, contents.height(), 4) if contents.anchorAt(QPoint(12, y))]
    QTest.mouseClick(contents.viewport(), LEFT, NO_KEYS, points[-1])
    assert page(samples).page_text.pane.is_open()
    assert page(samples).verticalScrollBar().value() > 0


def test_as_imported_shows_the_record_word_for_word(samples: Person) -> None:
    samples.click_row("A network meta-analysis")
    as_imported = page(samples).as_imported
    reveal(samples, as_imported.button)
    samples.click(as_imported.button, QPoint(20, 8))
    assert as_imported.texts()[0].startswith("@article{ali2022network,")


def test_words_of_the_search_are_marked(samples: Person) -> None:
    samples.workspace.search("fermented")
    samples.settle()
    samples.click_row(HIP)
    assert page(samples).texts["summary"].text.extraSelections()


def test_escape_goes_from_reading_to_the_list(samples: Person) -> None:
    samples.click_row(HIP)
    samples.child(LinkButton, "DOI", page(samples)).setFocus()
    samples.press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is samples.w.list


def test_the_several_are_cited_together(samples: Person) -> None:
    samples.w.list.setFocus()
    samples.choose("select-all")
    several = samples.w.detail.several
    samples.wait(lambda: "Solberg" in words(several.card.text))
    assert several.count.text() == "13 references selected"
