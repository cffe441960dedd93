"""The reading view: wide and narrow, find in text, zoom, and more like this; with keys."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from refapp.gui.detail.reading_page import ReadingPage
from refapp.gui.widgets.link_button import LinkButton
from refapp.model.reference import Link, Text
from tests.builders import a_library, a_reference
from tests.journeys.driver import CTRL, NO_KEYS, SHIFT, Person

HIP = "Menaquinone intake and hip fracture"
REVIEW = "What the 2022 review says"
LONG = " ".join(f"Sentence {number} of a long text about bones." for number in range(200))


def page(person: Person) -> ReadingPage:
    return person.w.detail.page


def read(person: Person, title: str) -> None:
    """Choose a reference and go to the reading view."""
    person.click_row(title)
    person.press(Qt.Key.Key_3, CTRL)
    assert page(person).isAncestorOf(person.focus()) or person.focus() is page(person)


def below(person: Person, height: int = 520) -> None:
    """Put the reading view under the list, where it is wide."""
    window = person.w
    window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, window.docks["detail"])
    window.resizeDocks([window.docks["detail"]], [height], Qt.Orientation.Vertical)
    person.settle()


def seen(person: Person) -> list[str]:
    """The marked place that is shown, as text, where it is in sight."""
    found = []
    for text in page(person).all_texts():
        for mark in text.extraSelections():
            if mark.format.hasProperty(mark.format.Property.ForegroundBrush) and text.isVisible():
                place = text.viewport().mapTo(page(person).viewport(), text.cursorRect(mark.cursor).center())
                if page(person).viewport().rect().contains(QPoint(5, place.y())):
                    found.append(mark.cursor.selectedText())
    return found


# Wide and narrow


def test_summary_and_abstract_stand_side_by_side_when_wide(samples: Person) -> None:
    samples.click_row(HIP)
    summary, abstract = (page(samples).texts[role] for role in ("summary", "abstract"))
    assert not page(samples).beside
    assert abstract.y() > summary.y()
    below(samples)
    assert page(samples).width() > 900
    assert page(samples).beside
    assert summary.mapTo(page(samples), QPoint()).y() == abstract.mapTo(page(samples), QPoint()).y()
    assert abstract.mapTo(page(samples), QPoint()).x() >= summary.width()
    samples.w.resize(1000, 700)
    samples.settle()
    assert not page(samples).beside


def test_lines_stay_short_in_a_very_wide_window(samples: Person) -> None:
    samples.click_row(HIP)
    below(samples)
    samples.w.resize(2600, 900)
    samples.settle()
    assert page(samples).width() > 2000
    for text in (page(samples).texts["abstract"].text, page(samples).card.text, page(samples).title):
        layout = text.document().begin().layout()
        lines = [layout.lineAt(number).textLength() for number in range(layout.lineCount())]
        assert max(lines) <= 84, text.accessibleName()
    assert page(samples).card.width() < 1300


def test_without_summary_and_abstract_nothing_stands_for_them(person: Person) -> None:
    a_library(person.folder, a_reference(1, texts=())).close()
    person.start()
    person.click_row("part 1")
    below(person)
    assert not page(person).beside
    assert not any(section.isVisible() for section in page(person).texts.values())


# Find in text


def test_find_in_text(samples: Person) -> None:
    read(samples, HIP)
    samples.press(Qt.Key.Key_F, CTRL)
    bar = page(samples).finder.bar
    assert samples.focus() is bar.edit
    samples.type("bone")
    assert bar.count.text() == "1 of 4"
    assert seen(samples) == ["bone"]
    samples.press(Qt.Key.Key_Return)
    assert (bar.count.text(), seen(samples)) == ("2 of 4", ["Bone"])
    samples.press(Qt.Key.Key_G, CTRL)
    samples.press(Qt.Key.Key_Return, SHIFT)
    samples.press(Qt.Key.Key_G, CTRL | SHIFT)
    samples.press(Qt.Key.Key_Return, SHIFT)
    assert bar.count.text() == "4 of 4"
    samples.type("s")
    assert (bar.count.text(), seen(samples)) == ("Not found", [])
    assert not bar.next.isEnabled()


def test_elsewhere_the_same_key_is_the_search_box(samples: Person) -> None:
    read(samples, HIP)
    samples.press(Qt.Key.Key_2, CTRL)
    samples.press(Qt.Key.Key_F, CTRL)
    assert samples.focus() is samples.w.search_box.edit
    samples.type("bone")
    assert page(samples).finder.bar.isHidden()


def test_escape_closes_it_and_gives_the_focus_back(samples: Person) -> None:
    read(samples, HIP)
    samples.press(Qt.Key.Key_Tab)
    before = samples.focus()
    samples.press(Qt.Key.Key_F, CTRL)
    samples.type("bone")
    samples.press(Qt.Key.Key_Escape)
    assert page(samples).finder.bar.isHidden()
    assert samples.focus() is before
    assert seen(samples) == []
    samples.press(Qt.Key.Key_Escape)
    assert samples.focus() is samples.w.list


def test_the_words_of_the_search_are_marked_again_afterwards(samples: Person) -> None:
    samples.workspace.search("fermented")
    samples.settle()
    read(samples, HIP)
    summary = page(samples).texts["summary"].text
    samples.press(Qt.Key.Key_F, CTRL)
    samples.type("register")
    assert summary.extraSelections() == []
    samples.press(Qt.Key.Key_Escape)
    assert [each.cursor.selectedText() for each in summary.extraSelections()] == ["fermented"]


def test_what_is_far_down_comes_into_sight(person: Person) -> None:
    texts = (Text(role="abstract", body=LONG, format="plain"),)
    a_library(person.folder, a_reference(1, texts=texts)).close()
    person.start()
    read(person, "part 1")
    person.press(Qt.Key.Key_F, CTRL)
    person.type("sentence 190 ")
    assert page(person).verticalScrollBar().value() > 500
    assert seen(person) == ["Sentence 190"]


def test_it_finds_in_the_text_of_the_page_and_opens_it(samples: Person) -> None:
    read(samples, REVIEW)
    pane = page(samples).page_text.pane
    pane.set_open(False)
    samples.press(Qt.Key.Key_F, CTRL)
    samples.type("medicines")
    words = []
    for _ in range(6):
        samples.press(Qt.Key.Key_Return)
        words += seen(samples)
    assert pane.is_open()
    assert {each.lower() for each in words} == {"medicines"}
    assert len(words) == 6


def test_it_goes_on_in_the_next_reference(samples: Person) -> None:
    read(samples, HIP)
    samples.press(Qt.Key.Key_F, CTRL)
    samples.type("nursing")
    assert page(samples).finder.bar.count.text() != "1 of 1"
    samples.workspace.select([samples.workspace.results[_at(samples, "Bone health in nursing homes")]])
    samples.settle()
    samples.wait(lambda: page(samples).finder.bar.count.text().startswith("1 of"))


def test_what_is_selected_is_looked_for(samples: Person) -> None:
    samples.click_row(HIP)
    summary = page(samples).texts["summary"].text
    summary.setFocus()
    cursor = summary.textCursor()
    cursor.setPosition(0)
    cursor.movePosition(cursor.MoveOperation.EndOfWord, cursor.MoveMode.KeepAnchor)
    summary.setTextCursor(cursor)
    samples.press(Qt.Key.Key_F, CTRL)
    assert page(samples).finder.bar.edit.text() == "Older"


# Zoom


def size(person: Person) -> int:
    return page(person).texts["summary"].text.font().pixelSize()


def test_zoom_by_keys_is_kept(samples: Person) -> None:
    read(samples, HIP)
    usual = size(samples)
    samples.press(Qt.Key.Key_Plus, CTRL, times=3)
    assert size(samples) > usual * 1.4
    samples.press(Qt.Key.Key_Minus, CTRL)
    kept = size(samples)
    assert usual < kept
    samples.quit()
    samples.start()
    samples.click_row(HIP)
    assert size(samples) == kept
    samples.press(Qt.Key.Key_3, CTRL)
    samples.press(Qt.Key.Key_0, CTRL)
    assert size(samples) == usual


def test_zoom_ends_somewhere(samples: Person) -> None:
    read(samples, HIP)
    usual = size(samples)
    samples.press(Qt.Key.Key_Plus, CTRL, times=20)
    assert size(samples) == 3 * usual
    samples.press(Qt.Key.Key_Minus, CTRL, times=30)
    assert size(samples) == usual // 2


@pytest.mark.parametrize(("turn", "larger"), [(120, True), (-120, False)])
def test_zoom_by_wheel(samples: Person, turn: int, larger: bool) -> None:
    samples.click_row(HIP)
    usual = size(samples)
    place = QPointF(50, 50)
    ground = page(samples).viewport()
    for keys in (NO_KEYS, CTRL):
        event = QWheelEvent(
            place, ground.mapToGlobal(place), QPoint(), QPoint(0, turn), Qt.MouseButton.NoButton, keys,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(ground, event)
        assert (size(samples) != usual) is (keys == CTRL)
    samples.settle()
    assert (size(samples) > usual) is larger


def test_larger_text_needs_more_room_to_stand_side_by_side(samples: Person) -> None:
    read(samples, HIP)
    below(samples)
    assert page(samples).beside
    samples.press(Qt.Key.Key_Plus, CTRL, times=5)
    assert not page(samples).beside


# More like this


def alike(person: Person) -> list[str]:
    person.wait(lambda: page(person).alike_section.isVisible())
    return [button.text() for button in page(person).alike.buttons() if button.isVisible()]


def test_more_like_this(samples: Person) -> None:
    samples.click_row("Bone health in nursing homes")
    titles = alike(samples)
    assert 1 <= len(titles) <= 8
    assert not any("nursing homes" in title for title in titles)
    button = page(samples).alike.buttons()[0]
    page(samples).ensureWidgetVisible(button)
    button.setFocus()
    samples.press(Qt.Key.Key_Return)
    assert titles[0].startswith(samples.selected()[0])


def test_all_of_them_in_the_list(samples: Person) -> None:
    samples.click_row("Bone health in nursing homes")
    titles = alike(samples)
    key = samples.references(samples.workspace.selection)[0].citekey
    more = samples.child(LinkButton, "Show all in the list", page(samples))
    page(samples).ensureWidgetVisible(more)
    samples.click(more)
    assert samples.workspace.filters == {"like": (key,)}
    assert len(samples.titles()) >= len(titles)
    assert any(titles[0].startswith(title) for title in samples.titles())


def test_what_is_like_another_one_goes_with_it(samples: Person) -> None:
    samples.click_row("Bone health in nursing homes")
    alike(samples)
    samples.w.list.setFocus()
    samples.qtbot.keyClick(samples.focus(), Qt.Key.Key_Down)
    samples.wait(lambda: not page(samples).alike_section.isVisible())


def test_it_is_not_looked_for_while_going_down_the_list(samples: Person) -> None:
    asked: list[str] = []
    read = samples.workspace.read

    def watched(*args: object, latest: str = "", **more: object) -> None:
        asked.append(latest)
        read(*args, latest=latest, **more)  # type: ignore[arg-type]

    samples.workspace.read = watched  # type: ignore[method-assign, assignment]
    samples.w.list.setFocus()
    for _ in range(5):
        samples.qtbot.keyClick(samples.w.list, Qt.Key.Key_Down)
    assert "detail-alike" not in asked
    samples.wait(lambda: "detail-alike" in asked)
    samples.settle()
    assert "detail" in asked
    assert asked.count("detail-alike") == 1


def _at(person: Person, title: str) -> int:
    return next(at for at, each in enumerate(person.titles()) if title in each)


# Links


def test_links_there_is_no_room_for_are_in_a_menu(person: Person) -> None:
    links = [Link(url=f"https://a.example/{at}", title=f"Page {at} & more, with a long name") for at in range(12)]
    a_library(person.folder, replace(a_reference(1), links=tuple(links))).close()
    person.start()
    read(person, a_reference(1).title)
    row = page(person).links
    shown = len(row.buttons())
    rest = len(links) + 1 - shown  # the DOI is a link, too
    assert row.height() < 2 * row.more.height()
    more = person.child(LinkButton, f"{rest} more links")
    for _ in range(40):
        if more.hasFocus():
            break
        person.press(Qt.Key.Key_Tab)
    assert more.hasFocus()
    person.press(Qt.Key.Key_Return)
    person.wait(QApplication.activePopupWidget)
    person.press(Qt.Key.Key_Down, times=rest - 1)
    person.press(Qt.Key.Key_Return)
    person.wait(lambda: not QApplication.activePopupWidget())
    assert person.browser.opened == ["https://a.example/11"]
    assert more.hasFocus()
