"""Painting the list, beside Qt's own table on Qt's own SQL model with the same rows."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtSql import QSqlDatabase, QSqlQueryModel
from PySide6.QtWidgets import QHeaderView, QTableView

from tests.bench.figures import Figure, Setup, milliseconds, typical
from tests.bench.window import Window, opened

TIMES = 60
ROWS_A_STEP = 3
SQL = (
    "SELECT kind, title, creators_short, year, container, pdf, starred FROM reference WHERE state = 0 ORDER BY id DESC"
)


def measure(setup: Setup) -> Iterator[Figure]:
    """The same rows painted again, and while scrolling."""
    with opened(setup.library) as window:
        other = _other_table(window, setup)
        times = setup.times(TIMES)
        for what, scroll in (("table repaint", 0), ("table repaint while scrolling", ROWS_A_STEP)):
            ours = _paint(window, window.main.list, scroll, times)
            theirs = _paint(window, other, scroll, times)
            yield Figure(
                what, ours, target=1.5 if not scroll else None, other=theirs, other_name="QSqlQueryModel", ratio=True
            )
        other.close()


def _other_table(window: Window, setup: Setup) -> QTableView:
    """As many columns and rows in sight as ours has."""
    database = QSqlDatabase.addDatabase("QSQLITE")
    database.setDatabaseName(str(setup.library / "library.sqlite"))
    if not database.open():
        raise RuntimeError(database.lastError().text())
    ours = window.main.list
    table = QTableView()
    model = QSqlQueryModel(table)
    model.setQuery(SQL, database)
    table.setModel(model)
    table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(ours.verticalHeader().defaultSectionSize())
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    table.resize(ours.size())
    table.show()
    window.settle()
    return table


def _paint(window: Window, table: QTableView, scroll: int, times: int) -> float:
    bar, height = table.verticalScrollBar(), table.verticalHeader().defaultSectionSize()
    bar.setValue(0)
    table.viewport().repaint()

    def paint() -> None:
        if scroll:
            bar.setValue((bar.value() + scroll * height) % max(1, min(bar.maximum(), 200 * height)))
        table.viewport().repaint()

    return typical(milliseconds(paint, times))
