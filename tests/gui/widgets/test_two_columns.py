from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from refapp.gui.widgets.reading_text import ReadingText
from refapp.gui.widgets.two_columns import TwoColumns

WORDS = "<p>" + "Words of some length to be read. " * 40 + "</p>"


@pytest.fixture
def columns(qtbot: QtBot) -> Iterator[TwoColumns]:
    """Two texts in a page 1000 wide, each of which wants 400."""
    page = QWidget()
    qtbot.addWidget(page)
    made = TwoColumns(ReadingText("first"), ReadingText("second"))
    made.set_least(400)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(made)
    column.addStretch(1)
    for text in made.findChildren(ReadingText):
        text.set_html(WORDS)
    page.resize(1000, 600)
    page.show()
    QApplication.processEvents()
    yield made
    page.close()


def places(columns: TwoColumns) -> list[tuple[int, int]]:
    QApplication.processEvents()
    return [(each.x(), each.y()) for each in columns.findChildren(ReadingText)]


def test_side_by_side_when_wide_and_stacked_when_narrow(columns: TwoColumns) -> None:
    first, second = places(columns)
    assert columns.beside
    assert first == (0, 0)
    assert second[0] > 500
    assert second[1] == 0
    columns.window().resize(800, 600)
    first, second = places(columns)
    assert not columns.beside
    assert second[0] == 0
    assert second[1] > 50
    columns.window().resize(1000, 600)
    assert places(columns)[1][1] == 0


def test_both_columns_are_alike_and_begin_at_the_top(columns: TwoColumns) -> None:
    first, second = columns.findChildren(ReadingText)
    second.set_html("<p>Short.</p>")
    assert [y for _, y in places(columns)] == [0, 0]
    assert abs(first.width() - second.width()) <= 1


def test_one_alone_has_all_the_width(columns: TwoColumns) -> None:
    first, second = columns.findChildren(ReadingText)
    second.hide()
    places(columns)
    assert not columns.beside
    assert first.width() == columns.width()
    second.show()
    places(columns)
    assert columns.beside


def test_it_turns_with_what_reads_well(columns: TwoColumns) -> None:
    columns.set_least(600)  # larger type
    places(columns)
    assert not columns.beside


class Paints(QObject):
    """Where the second text stood whenever the columns were painted."""

    def __init__(self, columns: TwoColumns) -> None:
        super().__init__(columns)
        self.columns = columns
        self.seen: set[tuple[int, int]] = set()
        columns.findChildren(ReadingText)[1].viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.seen.add((self.columns.findChildren(ReadingText)[1].x(), self.columns.beside))
        return False


def test_nothing_in_between_is_painted(columns: TwoColumns) -> None:
    paints = Paints(columns)
    columns.window().resize(700, 600)
    places(columns)
    assert paints.seen == {(0, False)}
