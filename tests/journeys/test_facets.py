"""Browsing by facets in the real window: clicks, Alt and clicks, years as bars, long lists, and what they write."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

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


def test_whatever_is_typed_is_no_error(samples: Person) -> None:
    samples.press(Qt.Key.Key_F, CTRL)
    for text in ('tag:"half', "(((", "-", "or or", "year:soon..", "in:", 'title:"', "has:wings", "-(a or", ":::", "*"):
        samples.press(Qt.Key.Key_A, CTRL)
        samples.type(text)
        assert samples.w.search_box.edit.text() == text
        samples.press(Qt.Key.Key_Escape, times=3)
        assert len(samples.titles()) == 13
        samples.press(Qt.Key.Key_F, CTRL)
