"""The command palette over the window's top: type, choose with the arrow keys, Enter does it, Esc leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from refapp.gui import theme
from refapp.gui.palette.entries import ACTIONS, COLLECTIONS, REFERENCES, STYLES, TAGS, Entry, Wanted
from refapp.gui.palette.finding import RECENT, Finding
from refapp.gui.palette.rows import ENTRY, Delegate, Rows
from refapp.gui.widgets.line_keys import line_key

if TYPE_CHECKING:
    from refapp.gui.main_window import MainWindow

WIDTH, HEIGHT, TOP = 640, 460, 44
_LIST_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class Palette(QWidget):
    """Covers the window without hiding it, so that a click beside the palette leaves it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._before: QWidget | None = None  # what had the focus
        self.finding = Finding(window, self._show)
        headings = {
            RECENT: self.tr("Used lately"),
            ACTIONS: self.tr("Actions"),
            TAGS: self.tr("Tags"),
            COLLECTIONS: self.tr("Collections"),
            REFERENCES: self.tr("References"),
            STYLES: self.tr("Citation styles"),
        }
        self.rows = Rows(headings)
        self.frame = QFrame(self)
        self.line = QLineEdit()
        self.list = QListView()
        self.count = QLabel()
        self._set_up()
        window.installEventFilter(self)
        self.hide()

    def _set_up(self) -> None:
        self.setAccessibleName(self.tr("Command palette"))
        self.frame.setProperty("look", "popup")
        self.line.setPlaceholderText(self.tr("Type what you want to do or find"))
        self.line.setAccessibleName(self.tr("An action, tag, collection, reference or style"))
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self._typed)
        self.list.setModel(self.rows)
        self.list.setItemDelegate(Delegate(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the line keeps it, and gives its arrow keys on
        self.list.setAccessibleName(self.tr("Found"))
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(lambda index: self._use(index.data(ENTRY)))
        hint = QLabel(self.tr("> actions   # tags   / collections   @ creators"))
        for label in (hint, self.count):
            label.setProperty("look", "label")
        below = QHBoxLayout()
        below.setContentsMargins(14, 4, 14, 8)
        below.addWidget(hint, 1)
        below.addWidget(self.count)
        above = QVBoxLayout()
        above.setContentsMargins(8, 8, 8, 4)
        above.addWidget(self.line)
        column = QVBoxLayout(self.frame)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(theme.space("xs"))
        column.addLayout(above)
        column.addWidget(self.list, 1)
        column.addLayout(below)

    # Coming and going

    def open(self) -> None:
        """Come up, empty."""
        if self.isVisible():
            return
        self._before = QApplication.focusWidget()
        self.finding.begin()
        self.line.clear()
        self._fit()
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]
        self._typed("")

    def leave(self) -> None:
        """Go, and give the focus back."""
        if self.isVisible():
            QApplication.instance().focusChanged.disconnect(self._focus_moved)  # type: ignore[union-attr]
            inside = self.isAncestorOf(QApplication.focusWidget() or self)
            self.hide()
            if inside and self._before is not None:
                self._before.setFocus(Qt.FocusReason.PopupFocusReason)
            self._before = None

    def _focus_moved(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is not None and not self.isAncestorOf(now) and now.window() is self.window():
            self.leave()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the palette leaves it."""
        if not self.frame.geometry().contains(event.position().toPoint()):
            self.leave()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay over the window's top; the line's keys that mean the list go there."""
        if watched is self._window:
            if event.type() == QEvent.Type.Resize and self.isVisible():
                self._fit()
            return False
        return line_key(event, self._key)

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in _LIST_KEYS:
            self._move(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._use(self.list.currentIndex().data(ENTRY))
        elif key == Qt.Key.Key_Escape:
            self.leave()
        elif key not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return False
        return True

    def _fit(self) -> None:
        self.setGeometry(self._window.rect())
        scale = theme.size("interface") / 13
        width = min(round(WIDTH * scale), self.width() - 2 * theme.space("xl"))
        height = min(round(HEIGHT * scale), self.height() - TOP - theme.space("xl"))
        self.frame.setGeometry(QRect((self.width() - width) // 2, TOP, width, height))

    # Finding

    def _typed(self, text: str) -> None:
        if self.isVisible():
            self.finding.start(Wanted.of(text))

    def _show(self, found: list[Entry], first: bool, last: bool) -> None:
        """Show what has been found so far: `first` with other words than before, `last` when no more will come."""
        if not self.isVisible():
            return
        chosen = self.list.currentIndex().row()
        self.rows.show(found)
        if first or not 0 <= chosen < len(self.rows.rows):
            self.list.setCurrentIndex(self.rows.index(1 if found else -1))
            self.list.scrollToTop()
        if last or found:
            self.count.setText(self.tr("{count} found").format(count=len(found)) if found else self.tr("Nothing found"))
        if last:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.list, self.count.text()))

    # Using

    def _move(self, event: QKeyEvent) -> None:
        """Go to the next entry, over headings, and round from the last to the first."""
        places = [at for at, each in enumerate(self.rows.rows) if isinstance(each, Entry)]
        if not places:
            return
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}
        step = steps[Qt.Key(event.key())]
        now = self.list.currentIndex().row()
        at = places.index(now) + step if now in places else 0
        at = at % len(places) if abs(step) == 1 else min(max(at, 0), len(places) - 1)
        self.list.setCurrentIndex(self.rows.index(places[at]))
        if at == 0:
            self.list.scrollToTop()

    def _use(self, entry: Entry | None) -> None:
        if entry is None:
            return
        if entry.why:
            self.count.setText(entry.why)
            return
        self.leave()
        self.finding.remember(entry)
        entry.run()
