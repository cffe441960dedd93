"""A person at the window: keys and clicks go to where they would go, and whoever looks waits until it is quiet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import cycle
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QAction, QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from refapp.gui.main_window import MainWindow
from refapp.gui.references.columns import TITLE
from refapp.gui.start import open_window
from refapp.gui.workspace import Workspace
from refapp.model.reference import Reference
from refapp.resources import resource
from refapp.settings import Settings
from refapp.store.reading import Reader
from refapp.store.records import Ledger
from tests.patience import PATIENCE as PATIENCE

SHORT_PAUSE_MS = 150  # the longest pause after a letter
QUIET_LOOKS = 3  # looks in a row at which nothing was going on
LEFT, NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
W = TypeVar("W", bound=QWidget)


class Browser(QObject):
    """Stands where the desktop would open addresses and files."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url.toString())


class Flashes(QObject):
    """Notices parts of the window that are shown before they have a parent: each is a window for a moment."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Show or not isinstance(watched, QWidget) or isinstance(watched, QMainWindow):
            return False
        if watched.isWindow() and watched.windowType() == Qt.WindowType.Window:
            self.seen.append(f"{type(watched).__name__} {_text(watched)}")
        return False


class Person:
    """Opens the window, uses it, closes it, opens it again."""

    def __init__(self, qtbot: QtBot, folder: Path, browser: Browser) -> None:
        self.qtbot = qtbot
        self.folder = folder
        self.browser = browser
        self.window: MainWindow | None = None
        self.told: list[str] = []  # what the status bar said
        self.problems: list[str] = []

    # Starting and ending

    def start(self) -> MainWindow:
        workspace = Workspace(self.folder, Settings())
        workspace.failed.connect(lambda problem: self.problems.append(problem.code))
        workspace.told.connect(lambda code, _: self.told.append(code))
        first = "geometry" not in workspace.settings.values.window
        self.window = open_window(workspace)
        if first:  # the offscreen screen is small
            self.window.resize(1440, 900)
        self.window.activateWindow()
        self.wait(self.window.isActiveWindow)
        self.settle()
        return self.window

    def quit(self) -> None:
        if self.window:
            workspace = self.window.workspace
            self.window.close()
            workspace.close()
            self.window.deleteLater()
            self.window = None

    @property
    def w(self) -> MainWindow:
        assert self.window
        return self.window

    @property
    def workspace(self) -> Workspace:
        return self.w.workspace

    # Waiting

    def wait(self, condition: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()))

    def settle(self) -> None:
        """Wait until nothing is going on, a few looks in a row."""
        quiet = 0

        def is_quiet() -> bool:
            nonlocal quiet
            quiet = 0 if self.workspace.jobs.busy() or self.is_about_to() else quiet + 1
            return quiet >= QUIET_LOOKS

        self.wait(is_quiet)

    def is_about_to(self) -> bool:
        """Whether a pause runs after which something is going to happen by itself."""
        timers = [*self.w.findChildren(QTimer), *self.workspace.findChildren(QTimer)]
        return any(each.isActive() and each.isSingleShot() and each.interval() <= SHORT_PAUSE_MS for each in timers)

    # Keys and mouse

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_KEYS, times: int = 1) -> None:
        for _ in range(times):
            QTest.keyClick(self.focus(), key, modifiers)
        self.settle()

    def type(self, text: str) -> None:
        """Type as fast as can be."""
        for letter in text:
            QTest.keyClicks(self.focus(), letter)
        self.settle()

    def focus(self) -> QWidget:
        active = QApplication.activeWindow()
        if active is None or not active.isVisible():  # offscreen nobody activates the window when another has closed
            self.w.activateWindow()
            self.wait(lambda: self.w.isActiveWindow() and QApplication.focusWidget())
        return QApplication.activePopupWidget() or QApplication.focusWidget() or QApplication.activeWindow() or self.w

    def click(self, widget: QWidget, place: QPoint | None = None, modifiers: Qt.KeyboardModifier = NO_KEYS) -> None:
        assert widget.isVisible(), f"{widget} cannot be seen"
        QTest.mouseClick(widget, LEFT, modifiers, place or widget.rect().center())
        self.settle()

    def hover(self, widget: QWidget, place: QPoint, until: Callable[[], object]) -> None:
        """Move the mouse there, as a hand does: not once and never again."""
        tremor = cycle((QPoint(0, 0), QPoint(0, 1)))

        def seen() -> bool:
            QTest.mouseMove(widget, place + next(tremor))
            return bool(until())

        self.wait(seen)

    def click_row(self, title: str, modifiers: Qt.KeyboardModifier = NO_KEYS) -> None:
        self.click(self.w.list.viewport(), self.place_of(title), modifiers)

    def double_click_row(self, title: str) -> None:
        self.click_row(title)
        QTest.mouseDClick(self.w.list.viewport(), LEFT, NO_KEYS, self.place_of(title))
        self.settle()

    def place_of(self, title: str) -> QPoint:
        row = next(at for at, each in enumerate(self.titles()) if title in each)
        index = self.w.list.rows.index(row, TITLE)
        self.w.list.scrollTo(index)
        return self.w.list.visualRect(index).center()

    def choose(self, name: str) -> None:
        """Use an action of the menus, which must be usable."""
        action = self.action(name)
        assert action.isEnabled(), f"{name} cannot be used now"
        action.trigger()
        self.settle()

    def action(self, name: str) -> QAction:
        return self.w.actions_by_name[name]

    def drop(self, *paths: Path, on: QWidget | None = None) -> None:
        """Drop files from the desktop."""
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        self.drop_mime(mime, on or self.w)

    def drop_mime(self, mime: QMimeData, on: QWidget) -> bool:
        place, actions = on.rect().center(), Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
        enter = QDragEnterEvent(QPointF(place), actions, mime, LEFT, NO_KEYS)
        enter.ignore()
        QApplication.sendEvent(on, enter)
        if enter.isAccepted():
            drop = QDropEvent(QPointF(place), actions, mime, LEFT, NO_KEYS)
            QApplication.sendEvent(on, drop)
            assert drop.dropAction() == Qt.DropAction.CopyAction, "what is dropped must not be moved away"
        return enter.isAccepted()

    def drag(
        self, mime: QMimeData, on: QWidget, place: QPoint, modifiers: Qt.KeyboardModifier = NO_KEYS, drop: bool = True
    ) -> bool:
        """Drag something to a place of a widget, and drop it there; whether it was taken."""
        actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
        enter = QDragEnterEvent(QPointF(place), actions, mime, LEFT, modifiers)
        move = QDragMoveEvent(QPointF(place), actions, mime, LEFT, modifiers)
        for event in (enter, move):
            event.ignore()
            QApplication.sendEvent(on, event)
        taken = enter.isAccepted() and move.isAccepted()
        if taken and drop:
            QApplication.sendEvent(on, QDropEvent(QPointF(place), actions, mime, LEFT, modifiers))
            self.settle()
        return taken

    def import_dropped(self, *paths: Path) -> Ledger:
        with self.qtbot.waitSignal(self.w.commands.imported) as blocker:
            self.drop(*paths)
        self.settle()
        ledger: Ledger = blocker.args[0].ledger
        return ledger

    def import_samples(self) -> Ledger:
        return self.import_dropped(resource("samples"))

    # Looking

    def titles(self) -> list[str]:
        """The titles listed."""
        rows = self.w.list.rows
        return [str(rows.index(at, TITLE).data()) for at in range(rows.rowCount())]

    def selected(self) -> list[str]:
        return [each.title for each in self.references(self.workspace.selection)]

    def references(self, ids: Sequence[int]) -> list[Reference]:
        reader = Reader(self.workspace.folder)
        try:
            return reader.get_many(list(ids))
        finally:
            reader.close()

    def news(self) -> str:
        label = self.w.status.news
        return label.text() if label.isVisible() else ""

    def shown(self) -> str:
        return self.w.status.shown.text()

    def clipboard(self) -> QMimeData:
        return QGuiApplication.clipboard().mimeData()

    def child(self, kind: type[W], text: str, inside: QWidget | None = None) -> W:
        """The visible widget of this kind with this text or name."""
        found = [
            each
            for each in (inside or self.w).findChildren(kind)
            if each.isVisible() and text in (_text(each), each.accessibleName(), each.objectName())
        ]
        assert found, f"no {kind.__name__} with {text}"
        return found[0]

    def dialog(self, kind: type[W]) -> W:
        """The open dialog of this kind."""
        shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
        found = [each for each in shown if isinstance(each, kind)]
        assert found, f"no {kind.__name__} is open"
        return found[0]


def _text(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    return str(text()) if callable(text) else ""
