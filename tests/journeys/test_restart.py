"""Closing and opening again: everything stands as it was left."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from refapp.gui.references.columns import CITEKEY, TITLE, YEAR
from tests.journeys.driver import CTRL, LEFT, NO_KEYS, Person

BOTTOM, LEFT_AREA, RIGHT = (
    Qt.DockWidgetArea.BottomDockWidgetArea,
    Qt.DockWidgetArea.LeftDockWidgetArea,
    Qt.DockWidgetArea.RightDockWidgetArea,
)


def again(person: Person) -> None:
    person.quit()
    person.start()


def test_size_docks_and_columns_are_as_they_were(few: Person) -> None:
    window = few.w
    window.resize(780, 600)  # the offscreen screen has no room for more
    window.addDockWidget(RIGHT, window.docks["filters"])
    window.docks["detail"].hide()
    header = window.list.header
    header.show_column(CITEKEY, True)
    header.moveSection(header.visualIndex(YEAR), header.visualIndex(TITLE))
    header.save()
    few.choose("dark")
    few.choose("compact")
    again(few)
    window = few.w
    assert window.size() == QSize(780, 600)
    assert window.dockWidgetArea(window.docks["filters"]) == RIGHT
    assert not window.docks["detail"].isVisible()
    assert few.action("dark").isChecked()
    few.choose("comfortable")
    header = window.list.header
    assert not header.isSectionHidden(CITEKEY)
    assert header.visualIndex(YEAR) < header.visualIndex(TITLE)


def test_the_library_and_its_history_are_there(samples: Person) -> None:
    samples.click_row("Bone: a short history")
    samples.press(Qt.Key.Key_Delete)
    again(samples)
    assert len(samples.titles()) == 12
    samples.wait(lambda: "Move one reference to the Trash" in samples.action("undo").text())
    samples.press(Qt.Key.Key_Z, CTRL)
    assert len(samples.titles()) == 13
    samples.press(Qt.Key.Key_Z, CTRL)
    assert samples.titles() == []


def test_what_is_being_typed_when_the_window_closes_is_kept(few: Person) -> None:
    few.click_row("part 1")
    few.press(Qt.Key.Key_E, CTRL)
    few.wait(lambda: few.w.detail.currentWidget() is few.w.detail.editor.form)
    few.press(Qt.Key.Key_A, CTRL)
    few.type("Not saved yet")
    again(few)
    assert "Not saved yet" in few.titles()


def test_the_style_and_the_language_are_remembered(samples: Person) -> None:
    samples.workspace.set_style("ieee")
    samples.workspace.settings.set(reading_language="nn")
    again(samples)
    assert "IEEE" in samples.w.toolbar.style_button.text()
    samples.click_row("Menaquinone intake")
    assert samples.w.detail.page.switch.value() == "nn"


def test_a_narrow_window_puts_the_reading_view_below_and_a_wide_one_back(few: Person) -> None:
    dock = few.w.docks["detail"]
    few.w.resize(1440, 900)
    width = dock.width()
    few.w.resize(1024, 700)
    few.wait(lambda: few.w.dockWidgetArea(dock) == BOTTOM)
    again(few)
    dock = few.w.docks["detail"]
    assert few.w.dockWidgetArea(dock) == BOTTOM
    few.w.resize(1440, 900)
    few.wait(lambda: few.w.dockWidgetArea(dock) == RIGHT)
    few.wait(lambda: abs(dock.width() - width) < 20)


def _drag_sidebar(person: Person, by: int) -> None:
    """Drag the line between the sidebar and the list."""
    window, dock = person.w, person.w.docks["filters"]
    width = dock.width()
    start = QPoint(dock.geometry().right() + 1, dock.geometry().center().y())
    end = start + QPoint(by, 0)
    QTest.mousePress(window, LEFT, NO_KEYS, start)
    move = QMouseEvent(QEvent.Type.MouseMove, QPointF(end), window.mapToGlobal(QPointF(end)), LEFT, LEFT, NO_KEYS)
    QApplication.sendEvent(window, move)
    person.wait(lambda: dock.width() == width + by)
    QTest.mouseRelease(window, LEFT, NO_KEYS, end)
    person.settle()


def test_the_sidebar_comes_back_to_the_width_its_user_gave_it(few: Person) -> None:
    dock, reading = few.w.docks["filters"], few.w.docks["detail"]
    first, read = dock.width(), reading.width()
    few.w.resize(480, 700)
    few.wait(lambda: dock.width() < first)
    few.click(few.w.status.shown)  # that is not about widths
    few.w.resize(1440, 900)
    few.wait(lambda: dock.width() == first)
    few.wait(lambda: reading.width() == read)
    _drag_sidebar(few, 60)
    few.wait(lambda: dock.width() == first + 60)
    few.w.resize(480, 700)
    few.wait(lambda: dock.width() < first)
    again(few)  # the window was closed while it was small
    dock = few.w.docks["filters"]
    few.w.resize(1440, 900)
    few.wait(lambda: dock.width() == first + 60)
    _drag_sidebar(few, -90)
    few.w.resize(1300, 900)
    few.wait(lambda: dock.width() == first - 30)


def test_a_reading_view_moved_by_its_user_stays(few: Person) -> None:
    dock = few.w.docks["detail"]
    few.w.resize(1024, 700)
    few.wait(lambda: few.w.dockWidgetArea(dock) == BOTTOM)
    few.w.addDockWidget(RIGHT, dock)
    few.w.resize(1000, 700)
    assert few.w.dockWidgetArea(dock) == RIGHT
    again(few)
    dock = few.w.docks["detail"]
    assert few.w.dockWidgetArea(dock) == RIGHT
    few.w.resize(1440, 900)
    few.w.addDockWidget(LEFT_AREA, dock)
    few.w.resize(1024, 700)
    assert few.w.dockWidgetArea(dock) == LEFT_AREA
    few.w.resize(1440, 900)
    assert few.w.dockWidgetArea(dock) == LEFT_AREA
