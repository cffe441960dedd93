"""A person at the window who takes pictures of it: the window, and what has opened over it, where it would stand."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QPoint, QPointF, QRect, Qt, QTimer
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtPdf import QPdfSearchModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from refapp.gui import icons, theme
from refapp.gui.main_window import MainWindow
from refapp.gui.pdf.renders import Renders
from tests.journeys.driver import LEFT, NO_KEYS, PATIENCE, Browser, Person

SOON_MS = 1000  # a timer that is not longer than this is about something that will be shown
LOOK_MS = 5  # between two looks at whether something is so
TITLE_BAR = 30  # the desktop's, which offscreen nobody paints


class Photographer(Person):
    """Waits without pytest, until nothing is going on and nothing is about to be."""

    def __init__(self, folder: Path, size: tuple[int, int]) -> None:
        super().__init__(None, folder, Browser())  # type: ignore[arg-type]
        self._size = size

    def start(self) -> MainWindow:
        """Open the window in its size, with its icons."""
        window = super().start()
        window.move(0, 0)
        window.resize(*self._size)
        icons.shared().load()
        self.settle()
        return window

    def leave(self) -> None:
        """Close all windows."""
        for widget in self.windows():
            widget.close()
        self.w.pdfs.leave()
        self.quit()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def windows(self) -> list[QWidget]:
        """What is open over the main window."""
        shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
        return sorted((each for each in shown if not isinstance(each, QMainWindow)), key=_is_popup)

    def wait(self, condition: Callable[[], object]) -> None:
        """Let the window go on until something is so; TimeoutError where it never is."""
        end = time.monotonic() + PATIENCE / 1000
        while not condition():
            if time.monotonic() > end:
                raise TimeoutError("what was waited for did not come")
            loop = QEventLoop()
            QTimer.singleShot(LOOK_MS, loop.quit)
            loop.exec()

    def settle(self) -> None:
        """Wait until nothing is going on, and nothing waits for its moment."""
        super().settle()
        self.wait(lambda: not self.workspace.jobs.busy() and not any(self._soon()))
        super().settle()

    def _soon(self) -> Iterator[QTimer]:
        for root in [*QApplication.topLevelWidgets(), self.workspace]:
            for timer in root.findChildren(QTimer):
                if timer.isActive() and timer.isSingleShot() and timer.interval() <= SOON_MS:
                    yield timer

    def drag_in_page(self, first: QPointF, last: QPointF) -> None:
        """Choose words of the page of a PDF with the mouse, from one point of it to another."""
        reader = self.w.pdfs.reader
        assert reader
        view, places = reader.view, []
        for point in (first, last):
            at = view.pages.rect(0).topLeft() + point * view.zoom * view.pages.unit
            places.append(QPoint(round(at.x()), round(at.y())))
        QTest.mousePress(view.viewport(), LEFT, NO_KEYS, places[0])
        QTest.mouseMove(view.viewport(), places[1])
        QTest.mouseRelease(view.viewport(), LEFT, NO_KEYS, places[1])
        self.settle()

    def picture(self, mode: str) -> QImage:
        """The main window in a theme, and over it what is open."""
        self.workspace.settings.set(theme=mode)
        self.settle()
        self.wait(self._pages_are_there)
        image = self.w.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        with QPainter(image) as painter:
            for widget in self.windows():
                _paint(painter, widget, QRect(QPoint(), image.deviceIndependentSize().toSize()))
        return image

    def _pages_are_there(self) -> bool:
        self.w.grab()  # pages of a PDF in sight are asked for
        searches = (each.status() for each in self.w.findChildren(QPdfSearchModel))
        asked = any(each.busy for each in self.w.findChildren(Renders))
        return not asked and QPdfSearchModel.Status.Searching not in searches


def _is_popup(widget: QWidget) -> bool:
    return widget.windowType() != Qt.WindowType.Dialog


def _paint(painter: QPainter, widget: QWidget, screen: QRect) -> None:
    place = QRect(widget.mapToGlobal(QPoint()), widget.size())
    if not _is_popup(widget):  # in the middle, as far as it fits
        place.moveCenter(screen.center() + QPoint(0, TITLE_BAR // 2))
        place.moveTop(max(TITLE_BAR, place.top()))
        bar = QRect(place.left(), place.top() - TITLE_BAR, place.width(), TITLE_BAR)
        painter.fillRect(bar, theme.colour("sunken"))
        painter.setPen(theme.colour("text"))
        painter.setFont(theme.current().font("interface", QFont.Weight.DemiBold))
        painter.drawText(bar, Qt.AlignmentFlag.AlignCenter, widget.windowTitle())
        painter.setPen(theme.colour("border_strong"))
        painter.drawRect(place.united(bar).adjusted(-1, -1, 0, 0))
    painter.drawPixmap(place.topLeft(), widget.grab())
