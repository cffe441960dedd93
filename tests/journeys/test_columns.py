"""The columns of the list: sorted by several, moved, hidden, and found so again; its marks told in words."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from refapp.gui.references.columns import CITEKEY, CONTAINER, MARKS, TITLE, YEAR
from refapp.model.dates import PartialDate
from refapp.model.reference import Tag, Text
from tests.builders import a_library, a_reference
from tests.journeys.driver import CTRL, LEFT, NO_KEYS, SHIFT, Person


def _heading(person: Person, column: int) -> QPoint:
    header = person.w.list.header
    return QPoint(header.sectionViewportPosition(column) + 12, header.height() // 2)


def _again(person: Person) -> None:
    person.quit()
    person.start()


def test_by_year_and_within_it_by_title(person: Person) -> None:
    years = {"B": 2001, "A": 2001, "C": 2003, "D": 1999}
    made = [a_reference(title=title, issued=PartialDate(year=year), identifiers=()) for title, year in years.items()]
    a_library(person.folder, *made).close()
    person.start()
    header = person.w.list.header
    person.click(header.viewport(), _heading(person, YEAR))
    person.click(header.viewport(), _heading(person, TITLE), SHIFT)
    assert person.titles() == ["C", "A", "B", "D"]
    person.click(header.viewport(), _heading(person, TITLE), SHIFT)
    assert person.titles() == ["C", "B", "A", "D"]
    _again(person)
    assert person.titles() == ["C", "B", "A", "D"]
    header = person.w.list.header
    person.click(header.viewport(), _heading(person, TITLE))
    assert person.titles() == ["A", "B", "C", "D"]


def test_a_column_is_dragged_and_another_hidden_for_good(few: Person) -> None:
    header = few.w.list.header
    start, end = _heading(few, YEAR), _heading(few, TITLE)
    QTest.mousePress(header.viewport(), LEFT, NO_KEYS, start)
    for x in range(start.x(), end.x() - 10, -20):
        QTest.mouseMove(header.viewport(), QPoint(x, start.y()))
    QTest.mouseRelease(header.viewport(), LEFT, NO_KEYS, end)
    few.settle()
    assert header.visualIndex(YEAR) < header.visualIndex(TITLE)
    menu = next(each for each in few.w.findChildren(QMenu) if each.title() == "C&olumns")
    menu.aboutToShow.emit()
    offered = {each.text(): each for each in menu.actions()}
    assert offered["Published in"].isChecked()
    offered["Published in"].trigger()
    offered["Citation key"].trigger()
    _again(few)
    header = few.w.list.header
    assert header.isSectionHidden(CONTAINER)
    assert not header.isSectionHidden(CITEKEY)
    assert header.visualIndex(YEAR) < header.visualIndex(TITLE)


def test_headings_by_the_keyboard(few: Person) -> None:
    few.w.list.header.setFocus()
    few.press(Qt.Key.Key_Return)
    assert few.workspace.settings.values.sort == ("title",)
    few.press(Qt.Key.Key_Right)
    few.press(Qt.Key.Key_Return, SHIFT)
    assert few.workspace.settings.values.sort == ("title", "-year")
    few.press(Qt.Key.Key_Left, CTRL)
    header = few.w.list.header
    assert header.visualIndex(YEAR) < header.visualIndex(TITLE)
    few.press(Qt.Key.Key_Down)
    assert few.w.list.hasFocus()


def test_marks_are_told_in_words(person: Person) -> None:
    tags = tuple(Tag(name=name, colour=colour) for name, colour in (("Bone", "#cc0022"), ("Diet", "#0044cc")))
    texts = (Text(role="note", body="Page 3 is the one"),)
    a_library(person.folder, a_reference(1, tags=tags, texts=texts, starred=True, status="to-read")).close()
    person.start()
    rows = person.w.list.rows
    spoken = str(rows.index(0, TITLE).data(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken.endswith("2001, Starred, To read, Tags: Bone, Diet, Note")
    assert rows.index(0, MARKS).data(Qt.ItemDataRole.ToolTipRole) == "Starred, To read, Tags: Bone, Diet, Note"
