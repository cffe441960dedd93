from __future__ import annotations

from threading import Event

from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit
from pytestqt.qtbot import QtBot

from refapp.gui.jobs import OUTSIDE
from refapp.gui.panels.detail import PANEL, DetailPanel
from refapp.gui.workspace import Workspace
from refapp.model.change import Change, Update
from refapp.model.reference import Tag, Text
from tests.gui.detail_fixtures import read, settle


def test_panel_is_found() -> None:
    assert (PANEL.name, PANEL.width, PANEL.make) == ("detail", 440, DetailPanel)


def test_empty_state_teaches(panel: DetailPanel, qtbot: QtBot) -> None:
    settle(panel, qtbot)
    assert panel.currentWidget() is panel.empty


def test_reading_view_shows_the_parts(panel: DetailPanel, qtbot: QtBot) -> None:
    read(panel, qtbot, 1)
    page = panel.page
    assert panel.currentWidget() is page
    assert page.title.toPlainText() == "Vitamin K and bone in a cohort"
    assert page.creators.toPlainText() == "Karin Solberg, Mei Ítö"
    assert page.where.toPlainText() == "Journal article · Journal of Bone Studies 12(3), 201–214 · 2023"
    assert page.texts["summary"].text.toPlainText() == "Older people broke their hips less often."
    assert page.texts["summary"].header.origin.text() == "from the source page"
    assert page.collections.text.toPlainText() == "University › Nursing"
    assert page.notes.texts == []
    assert "Solberg, K." in page.card.text.toPlainText()
    assert page.card.style_name.text().startswith("A")


def test_nothing_hostile_is_shown(panel: DetailPanel, qtbot: QtBot) -> None:
    read(panel, qtbot, 1)
    text = panel.page.texts["abstract"].text
    assert "alert" not in text.toPlainText()
    assert "<img" not in text.toHtml()


def test_a_citation_keeps_its_place_while_it_is_made(panel: DetailPanel, qtbot: QtBot) -> None:
    qtbot.waitExposed(panel)
    made = Event()
    panel.workspace.jobs.start(OUTSIDE, lambda _: made.wait(60))  # nothing is cited meanwhile
    panel.workspace.select([1])
    qtbot.waitUntil(lambda: panel.page.content is not None)
    qtbot.wait(20)
    assert "(2023)" not in panel.page.card.text.toPlainText()
    top = panel.page.title.y()
    made.set()
    settle(panel, qtbot)
    assert "(2023)" in panel.page.card.text.toPlainText()
    assert abs(panel.page.title.y() - top) <= 20


def test_another_style_cites_anew(panel: DetailPanel, qtbot: QtBot) -> None:
    read(panel, qtbot, 1)
    apa = panel.page.card.text.toPlainText()
    panel.workspace.set_style("ieee")
    settle(panel, qtbot)
    assert panel.page.card.text.toPlainText() != apa
    assert "K. Solberg" in panel.page.card.text.toPlainText()


def test_chips_filter(panel: DetailPanel, qtbot: QtBot) -> None:
    read(panel, qtbot, 1)
    chips = {chip.text(): chip for chip in panel.page.tags.chips()}
    assert list(chips) == ["Bone", "cohort study", "Good health and well-being"]
    qtbot.mouseClick(chips["Bone"], Qt.MouseButton.LeftButton)
    qtbot.keyClick(chips["Good health and well-being"], Qt.Key.Key_Return)
    assert panel.workspace.filters == {"tag": ("Bone",), "sdg": ("3",)}
    qtbot.mouseClick(chips["Bone"], Qt.MouseButton.LeftButton)
    assert panel.workspace.filters == {"sdg": ("3",)}


def test_a_tag_stands_once_however_it_is_written(panel: DetailPanel, qtbot: QtBot) -> None:
    tags = (Tag(name="Bone", colour="#C5192D"), Tag(name="bone", kind="keyword", language="en"), Tag(name="Ice"))
    panel.workspace.apply(Change("edit", [Update(1, {}, {"tags": tags})]))
    read(panel, qtbot, 1)
    assert [chip.text() for chip in panel.page.tags.chips()] == ["Bone", "Ice"]


def test_a_page_that_asks_for_its_contents_has_them_once(panel: DetailPanel, qtbot: QtBot) -> None:
    body = "{{< toc >}}\n\n## One\n\ntext\n\n## Two"
    page = Text(role="page", format="markdown", body=body)
    panel.workspace.apply(Change("edit", [Update(2, {}, {"texts": (page,)})]))
    read(panel, qtbot, 2)
    page_text = panel.page.page_text
    assert page_text.contents.text.toPlainText().splitlines() == ["One", "Two"]
    page_text.pane.set_open(True)
    assert page_text.text.toPlainText().split() == ["One", "text", "Two"]


def test_collection_path_filters(panel: DetailPanel, qtbot: QtBot) -> None:
    read(panel, qtbot, 1)
    text = panel.page.collections.text
    cursor = text.document().find("Nursing")
    with qtbot.waitSignal(panel.workspace.query_changed):
        text.anchorClicked.emit(QUrl(cursor.charFormat().anchorHref()))
    assert panel.workspace.filters == {"in": ("/ University / Nursing",)}


def test_language_switch_turns_everything_and_is_remembered(panel: DetailPanel, qtbot: QtBot) -> None:
    read(panel, qtbot, 1)
    page = panel.page
    assert page.switch.isVisible()
    assert page.switch.values() == ["en", "nn"]
    english, nynorsk = page.switch.findChildren(QAbstractButton)
    panel.activateWindow()
    english.setFocus()
    qtbot.waitUntil(english.hasFocus)
    qtbot.keyClick(english, Qt.Key.Key_Right)
    assert nynorsk.isChecked()
    assert page.texts["summary"].text.toPlainText() == "Eldre braut hofta sjeldnare."
    assert page.texts["abstract"].header.origin.text() == "from the source page · in English"
    assert [chip.text() for chip in page.tags.chips()] == ["Bone", "kohortstudie", "God helse og livskvalitet"]
    assert page.collections.text.toPlainText() == "University › Sjukepleie"
    assert panel.workspace.settings.values.reading_language == "nn"
    read(panel, qtbot, 2)
    assert not page.switch.isVisible()
    read(panel, qtbot, 1)
    assert page.switch.value() == "nn"


def test_links_open_only_what_is_harmless(panel: DetailPanel, qtbot: QtBot) -> None:
    opened: list[str] = []
    panel.page.links.open_address = panel.page.related.open_address = opened.append
    read(panel, qtbot, 1)
    buttons = [each for each in panel.page.links.buttons() if each.isVisible()]
    assert [each.text() for each in buttons] == ["DOI", "PDF", "Zotero"]
    qtbot.mouseClick(buttons[1], Qt.MouseButton.LeftButton)
    assert opened == ["https://example.org/a.pdf"]


def test_related_lead_into_the_library_or_out(panel: DetailPanel, qtbot: QtBot) -> None:
    opened: list[str] = []
    panel.page.links.open_address = panel.page.related.open_address = opened.append
    read(panel, qtbot, 1)
    first, outside, nowhere = panel.page.related.buttons()
    assert first.text() == "A short history of rickets (2020)"
    assert not nowhere.isEnabled()
    qtbot.mouseClick(outside, Qt.MouseButton.LeftButton)
    assert opened == ["https://example.org/post"]
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    settle(panel, qtbot)
    assert panel.workspace.current == 2
    assert [each.text() for each in panel.page.related.buttons()] == ["Vitamin K and bone in a cohort (2023)"]


def test_contents_scroll_to_the_heading(panel: DetailPanel, qtbot: QtBot) -> None:
    read(panel, qtbot, 1)
    page_text = panel.page.page_text
    assert page_text.contents.text.toPlainText().splitlines() == [f"Part {n}" for n in range(1, 8)]
    assert not page_text.pane.is_open()
    link = page_text.contents.text.toHtml().split('href="#')[6].split('"')[0]
    page_text.contents.text.inner_link.emit(link)
    assert page_text.pane.is_open()
    assert panel.page.verticalScrollBar().value() > 400
    assert "part 7" in page_text.text.toPlainText()


def test_as_imported_shows_the_source_without_its_pictures(panel: DetailPanel, qtbot: QtBot) -> None:
    read(panel, qtbot, 1)
    panel.page.as_imported.button.click()
    settle(panel, qtbot)
    assert panel.page.as_imported.texts() == ['title: data:image/png;base64,[4 kB]"\nend']
    view = panel.page.as_imported.findChild(QPlainTextEdit)
    assert view is not None
    assert view.isReadOnly()


def test_search_words_are_marked(panel: DetailPanel, qtbot: QtBot) -> None:
    panel.workspace.search("bone ito hips")
    read(panel, qtbot, 1)
    marked = [each.cursor.selectedText() for each in panel.page.title.extraSelections()]
    assert marked == ["bone"]
    assert [each.cursor.selectedText() for each in panel.page.creators.extraSelections()] == ["Ítö"]
    panel.workspace.search("")
    assert panel.page.title.extraSelections() == []


def test_several_show_their_citations(panel: DetailPanel, qtbot: QtBot) -> None:
    panel.workspace.select([1, 2])
    settle(panel, qtbot)
    assert panel.currentWidget() is panel.several
    assert panel.several.count.text() == "2 references selected"
    assert "World Health Organization" in panel.several.card.text.toPlainText()
    assert "Solberg" in panel.several.card.text.toPlainText()


def test_changes_of_others_are_shown(panel: DetailPanel, qtbot: QtBot, workspace: Workspace) -> None:
    read(panel, qtbot, 1)
    before = workspace.view.get(1)
    assert before is not None
    workspace.apply(Change("edit", [Update(1, {"title": before.title}, {"title": "Changed"})]))
    settle(panel, qtbot)
    assert panel.page.title.toPlainText() == "Changed"


def test_copy_asks_the_window(panel: DetailPanel, qtbot: QtBot) -> None:
    read(panel, qtbot, 1)
    with qtbot.waitSignal(panel.copy_requested):
        panel.page.card.copy.click()


def test_a_long_text_is_completed_after_its_beginning(panel: DetailPanel, qtbot: QtBot) -> None:
    body = "\n\n".join(f"Paragraph {number}. {'word ' * 100}" for number in range(40))
    long = (Text(role="abstract", language="en", body=body, format="markdown"),)
    before = panel.workspace.writer()().read.get(1)
    assert before is not None
    panel.workspace.writer()().apply(Change("edit", [Update(1, {"texts": before.texts}, {"texts": long})]))
    read(panel, qtbot, 1)
    text = panel.page.texts["abstract"].text
    qtbot.waitUntil(lambda: "Paragraph 39" in text.toPlainText())
    assert text.toPlainText().count("Paragraph 1.") == 1
    assert panel.page.content is not None
    assert panel.page.content.is_whole
