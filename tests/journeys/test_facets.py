"""Browsing by facets in the real window: clicks, Alt and clicks, years as bars, long lists, and what they write."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from refapp.gui.filters.tags import Tags
from refapp.gui.filters.years import Years
from refapp.model.reference import Tag
from tests.builders import a_library, a_reference
from tests.journeys.driver import CTRL, LEFT, NO_KEYS, SHIFT, Person
from tests.journeys.test_search import filter_list

ALT = Qt.KeyboardModifier.AltModifier


def click(person: Person, facet: str, value: str, modifiers: Qt.KeyboardModifier = NO_KEYS) -> None:
    rows = filter_list(person, facet)
    person.wait(lambda: any(row.text == value for row in rows.rows.rows))
    index = rows.rows.index(next(at for at, row in enumerate(rows.rows.rows) if row.text == value))
    rows.scrollTo(index)
    person.click(rows.viewport(), rows.visualRect(index).center(), modifiers)


def counts(person: Person, facet: str) -> dict[str, int]:
    return {row.text: row.count for row in filter_list(person, facet).rows.rows}


def years(person: Person) -> Years:
    section = person.w.docks["filters"].widget().section("year")  # type: ignore[attr-defined]
    assert isinstance(section, Years)
    person.wait(lambda: section.histogram.isVisible() and section.histogram.bars)
    return section


def written(person: Person) -> str:
    return person.w.center.filters.words()


def test_one_is_wanted_and_another_left_out(samples: Person) -> None:
    click(samples, "tag", "Bone")
    assert len(samples.titles()) == 10
    click(samples, "kind", "Journal article", ALT)
    assert written(samples) == "Tag Bone Kind not Journal article"
    some = samples.titles()
    assert 0 < len(some) < 10
    samples.wait(lambda: counts(samples, "tag")["Bone"] == len(some))  # counts follow what is shown
    click(samples, "kind", "Journal article", ALT)  # a second time lets go of it
    click(samples, "kind", "Book")
    click(samples, "kind", "Chapter", CTRL)
    assert written(samples) == "Tag Bone Kind Book or Chapter"
    assert len(samples.titles()) == 2
    click(samples, "tag", "Bone")
    click(samples, "kind", "Book", CTRL)
    click(samples, "kind", "Chapter")
    assert written(samples) == ""
    assert len(samples.titles()) == 13


def test_a_drag_over_the_bars_keeps_to_their_years(samples: Person) -> None:
    section = years(samples)
    bars = section.histogram
    low, high = 1, len(bars.bars) - 2
    panel = section.parentWidget()
    assert panel
    samples.press(Qt.Key.Key_F, CTRL | SHIFT)
    first, last = (bars.bar_rect(at).center().toPoint() for at in (low, high))
    QTest.mousePress(bars, LEFT, NO_KEYS, first)
    QTest.mouseMove(bars, last)
    QTest.mouseRelease(bars, LEFT, NO_KEYS, last)
    samples.settle()
    span = bars.bars[low].low, bars.bars[high].high
    assert written(samples) == f"Year {span[0]}–{span[1]}"
    found = [each.issued.year for each in samples.references(samples.workspace.results) if each.issued]
    assert found
    assert all(span[0] <= (year or 0) <= span[1] for year in found)
    bars.setFocus()
    samples.press(Qt.Key.Key_Home)
    assert written(samples) == f"Year {bars.bars[0].low}"
    samples.press(Qt.Key.Key_Right, SHIFT)
    assert written(samples) == f"Year {bars.bars[0].low}–{bars.bars[1].high}"
    samples.press(Qt.Key.Key_Delete)
    assert written(samples) == ""


def test_years_are_left_out_with_alt(samples: Person) -> None:
    bars = years(samples).histogram
    full = [at for at, count in enumerate(bars.counts) if count]
    year, place = bars.bars[full[1]].low, bars.bar_rect(full[1]).center().toPoint()
    samples.click(bars, place, ALT)
    assert written(samples) == f"Year not {year}"
    assert len(samples.titles()) == 13 - bars.counts[full[1]]
    assert bars.left_out == {full[1]}
    samples.press(Qt.Key.Key_F, CTRL)
    samples.press(Qt.Key.Key_Backspace)  # writes the last chip
    assert samples.w.search_box.edit.text() == f"-year:{year}"
    samples.press(Qt.Key.Key_Down)
    samples.click(bars, place, ALT)  # a second time lets go of it
    assert written(samples) == ""
    first, last = (bars.bar_rect(at).center().toPoint() for at in (full[0], full[1]))
    QTest.mousePress(bars, LEFT, ALT, first)
    QTest.mouseMove(bars, last)
    QTest.mouseRelease(bars, LEFT, ALT, last)
    samples.settle()
    assert written(samples) == f"Year not {bars.bars[full[0]].low}–{year}"
    assert len(samples.titles()) == 13 - sum(bars.counts[: full[1] + 1])
    samples.press(Qt.Key.Key_Delete)
    assert len(samples.titles()) == 13


def test_years_are_left_out_by_keys(samples: Person) -> None:
    bars = years(samples).histogram
    bars.setFocus()
    samples.press(Qt.Key.Key_End)
    samples.press(Qt.Key.Key_Left, SHIFT)
    last = [bar.low for bar in bars.bars[-2:]]
    assert written(samples) == f"Year {last[0]}–{last[1]}"
    samples.press(Qt.Key.Key_Return, ALT)
    assert written(samples) == f"Year not {last[0]}–{last[1]}"
    assert years(samples).header.suffix == f"not {last[0]}–{last[1]}"
    assert len(samples.titles()) == 13 - sum(bars.counts[-2:])
    samples.press(Qt.Key.Key_Return, ALT)
    assert written(samples) == ""


def test_a_typed_range_shows_in_the_bars(samples: Person) -> None:
    bars = years(samples).histogram
    samples.press(Qt.Key.Key_F, CTRL)
    samples.type("year:2021..2023")
    marked = {at for at, bar in enumerate(bars.bars) if bar.low >= 2021 and bar.high <= 2023}
    samples.wait(lambda: bars.marked == marked)
    samples.press(Qt.Key.Key_Return)
    assert written(samples) == "Year 2021–2023"
    chip = samples.w.center.filters.chips()[0]
    samples.click(chip, QPoint(chip.width() - 8, chip.height() // 2))
    assert not bars.marked
    assert len(samples.titles()) == 13


def test_a_long_list_is_searched(person: Person) -> None:
    many = tuple(Tag(name=f"Keyword {number:03}") for number in range(60))
    a_library(person.folder, a_reference(1, tags=many), a_reference(2)).close()
    person.start()
    tags = person.w.docks["filters"].widget().section("tag")  # type: ignore[attr-defined]
    assert isinstance(tags, Tags)
    person.wait(tags.find_line.isVisible)
    assert len(counts(person, "tag")) < 60
    person.click(tags.find_line)
    person.type("word 042")
    assert list(counts(person, "tag")) == ["Keyword 042"]
    click(person, "tag", "Keyword 042")
    assert person.titles() == ["Menaquinone and bone, part 1"]


def test_a_tag_holds_those_nested_in_it(person: Person) -> None:
    names = ("Health", "Health/Bone", "Health/Bone/Hip", "Healthy")
    a_library(person.folder, *(a_reference(at, tags=(Tag(name=name),)) for at, name in enumerate(names, 1))).close()
    person.start()
    person.press(Qt.Key.Key_F, CTRL)
    person.type("tag:Health ")
    assert len(person.titles()) == 3
    person.press(Qt.Key.Key_A, CTRL)
    person.type("tag:Health/Bone ")
    assert len(person.titles()) == 2


def shown_tags(person: Person) -> list[str]:
    marks = {True: "- ", False: "+ ", None: ""}
    rows = filter_list(person, "tag").rows.rows
    return [f"{'  ' * row.depth}{marks[row.is_open]}{row.text} {row.count}" for row in rows]


NESTED = (("Health/Bone", "Health/Skin"), ("Health/Bone/Hip",), ("Health/Bone",), ("Other",), ("Health",))


def nested(person: Person) -> list[str]:
    names = [tuple(Tag(name=name) for name in each) for each in NESTED]
    a_library(person.folder, *(a_reference(at, tags=tags) for at, tags in enumerate(names))).close()
    person.start()
    person.wait(lambda: shown_tags(person))
    return shown_tags(person)


def test_nested_tags_are_a_tree_by_keys(person: Person) -> None:
    assert nested(person) == ["+ Health 4", "Other 1"]  # a reference with two of them counts once
    rows = filter_list(person, "tag")
    rows.setFocus(Qt.FocusReason.TabFocusReason)
    person.press(Qt.Key.Key_Plus)
    assert shown_tags(person) == ["- Health 4", "  + Bone 3", "  Skin 1", "Other 1"]
    person.press(Qt.Key.Key_Right)  # into it
    person.press(Qt.Key.Key_Right)
    assert shown_tags(person) == ["- Health 4", "  - Bone 3", "    Hip 1", "  Skin 1", "Other 1"]
    person.press(Qt.Key.Key_Return)
    assert written(person) == "Tag Health/Bone"
    assert len(person.titles()) == 3
    person.press(Qt.Key.Key_Left)
    person.press(Qt.Key.Key_Left)  # out to what it is in
    person.press(Qt.Key.Key_Return, ALT)
    assert written(person) == "Tag Health/Bone Tag not Health"
    person.press(Qt.Key.Key_Minus)
    assert shown_tags(person) == ["+ Health 4", "Other 1"]
    person.press(Qt.Key.Key_Minus)  # what is closed closes the section
    assert not person.w.docks["filters"].widget().section("tag").is_open  # type: ignore[attr-defined]


def test_nested_tags_by_clicks(person: Person) -> None:
    nested(person)
    rows = filter_list(person, "tag")
    arrow = QPoint(14, rows.visualRect(rows.rows.index(0)).center().y())
    person.click(rows.viewport(), arrow)
    assert written(person) == ""
    assert shown_tags(person) == ["- Health 4", "  + Bone 3", "  Skin 1", "Other 1"]
    click(person, "tag", "Health")
    assert written(person) == "Tag Health"
    assert len(person.titles()) == 4
    click(person, "tag", "Skin", ALT)
    assert written(person) == "Tag Health Tag not Health/Skin"
    assert len(person.titles()) == 3
    person.click(rows.viewport(), arrow)
    person.quit()
    person.start()
    person.wait(lambda: shown_tags(person) == ["+ Health 4", "Other 1"])


def test_nested_tags_are_found_with_what_they_are_in(person: Person) -> None:
    many = tuple(Tag(name=f"Keyword {number:03}") for number in range(30))
    a_library(person.folder, a_reference(1, tags=(Tag(name="Health/Bone/Hip"), Tag(name="Health/Skin"), *many))).close()
    person.start()
    tags = person.w.docks["filters"].widget().section("tag")  # type: ignore[attr-defined]
    person.wait(tags.find_line.isVisible)
    person.click(tags.find_line)
    person.type("hip")
    assert shown_tags(person) == ["- Health 1", "  Bone/Hip 1"]
    click(person, "tag", "Bone/Hip")
    assert written(person) == "Tag Health/Bone/Hip"


def test_typing_a_nested_tag_shows_it(person: Person) -> None:
    nested(person)
    person.press(Qt.Key.Key_F, CTRL)
    person.type("tag:Health/Bone/Hip ")
    person.wait(lambda: shown_tags(person) == ["- Health 4", "  - Bone 3", "    Hip 1", "  Skin 1", "Other 1"])
    assert [row.key for row in filter_list(person, "tag").rows.rows if row.chosen] == ["Health/Bone/Hip"]


def test_what_is_no_tag_can_be_kept_to(person: Person) -> None:
    a_library(
        person.folder,
        *(a_reference(at, tags=(Tag(name=name),)) for at, name in enumerate(("Health/Bone", "Health/Skin", "Other"))),
    ).close()
    person.start()
    person.wait(lambda: shown_tags(person) == ["+ Health 2", "Other 1"])
    click(person, "tag", "Health")
    assert len(person.titles()) == 2
    section = person.w.docks["filters"].widget().section("tag")  # type: ignore[attr-defined]
    section.offer("Health", person.w.pos())
    menu = section.findChild(QMenu)
    next(each for each in menu.actions() if each.text() == "Leave this out").trigger()
    menu.close()
    person.settle()
    assert written(person) == "Tag not Health"
    assert len(person.titles()) == 1


def test_whatever_is_typed_is_no_error(samples: Person) -> None:
    samples.press(Qt.Key.Key_F, CTRL)
    for text in ('tag:"half', "(((", "-", "or or", "year:soon..", "in:", 'title:"', "has:wings", "-(a or", ":::", "*"):
        samples.press(Qt.Key.Key_A, CTRL)
        samples.type(text)
        assert samples.w.search_box.edit.text() == text
        samples.press(Qt.Key.Key_Escape, times=3)
        assert len(samples.titles()) == 13
        samples.press(Qt.Key.Key_F, CTRL)


def test_an_empty_facet_says_what_would_be_there(person: Person) -> None:
    a_library(person.folder, a_reference(1, fields={}), a_reference(2, fields={"container-title": "Bone"})).close()
    person.start()
    section = person.w.docks["filters"].widget().section("container")  # type: ignore[attr-defined]
    person.wait(section.isVisible)
    person.click(section.header)
    person.wait(lambda: counts(person, "container") == {"Bone": 1})
    assert section.hint.isHidden()
    person.press(Qt.Key.Key_F, CTRL)
    person.type("title:1")
    person.wait(section.hint.isVisible)
    assert section.hint.text() == "What is found names no journal, book or website that it appeared in."
    person.type("zzz")  # where nothing is found, the list says so
    person.wait(section.hint.isHidden)
