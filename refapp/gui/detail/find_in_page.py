"""Finding something in all texts of the reading view: every place is marked, one after the other comes into sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QWidget

from refapp.gui import theme
from refapp.gui.detail.find_bar import FindBar
from refapp.gui.widgets import hits
from refapp.gui.widgets.reading_text import ReadingText

if TYPE_CHECKING:
    from refapp.gui.detail.reading_page import ReadingPage

MOST = 2_000  # places that are counted


class FindInPage(QObject):
    """The bar at the foot of a page and what it finds."""

    def __init__(self, page: ReadingPage) -> None:
        super().__init__(page)
        self._page = page
        self._places: list[tuple[ReadingText, int, int]] = []
        self._current = 0
        self._before: QWidget | None = None  # what had the focus
        self.bar = FindBar(page)
        self.bar.hide()
        self.bar.text_changed.connect(lambda _: self._find(anew=True))
        self.bar.stepped.connect(self.step)
        self.bar.closed.connect(self.close)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._find)

    def watch(self, text: ReadingText) -> None:
        """Find again when `text` shows something else."""
        text.text_changed.connect(self._changed)

    def open(self) -> None:
        """Show the bar, with what is selected in a text in it."""
        focus = QApplication.focusWidget()
        if self.bar.isHidden():
            self._before = focus
            self.bar.show()
            self.fit()
        selected = focus.textCursor().selectedText() if isinstance(focus, ReadingText) else ""
        if selected and "\u2029" not in selected:
            self.bar.edit.setText(selected)
        self.bar.edit.setFocus()
        self.bar.edit.selectAll()
        self._page.page_text.load()
        self._find(anew=True)

    def close(self) -> None:
        """Take bar and marks away; the focus goes back to where it was."""
        if self.bar.isHidden():
            return
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self.bar.isAncestorOf(focus)
        self.bar.hide()
        self.fit()
        for text in self._page.all_texts():
            text.marks.set_found(None)
        if had_focus:
            before = self._before
            there = before is not None and before.isVisible() and self._page.isAncestorOf(before)
            (before if there and before else self._page).setFocus()

    def step(self, way: int) -> None:
        """Go on (1) or back (-1), round the ends."""
        if self.bar.isHidden():
            self.open()
        elif self._places:
            self._current = (self._current + way) % len(self._places)
            self._mark()
            self._reveal()

    def fit(self) -> None:
        """Put the bar at the foot of the page, which keeps room for it while it is shown."""
        page, height = self._page, 0 if self.bar.isHidden() else self.bar.sizeHint().height()
        page.setViewportMargins(0, 0, 0, height)
        self.bar.setGeometry(0, page.height() - height, page.width(), height)

    def _changed(self) -> None:
        if not self.bar.isHidden():
            self._later.start()

    def _find(self, anew: bool = False) -> None:
        wanted = hits.part_of_words(self.bar.edit.text())
        places: list[tuple[ReadingText, int, int]] = []
        for text in self._page.all_texts():
            if wanted and (text.isVisibleTo(self._page) or text is self._page.page_text.text):
                places += [(text, start, end) for start, end in text.marks.find(wanted)]
        self._places = places[:MOST]
        self._current = 0 if anew else min(self._current, max(0, len(self._places) - 1))
        self._mark()
        if anew and places:
            self._reveal()

    def _mark(self) -> None:
        current = self._places[self._current] if self._places else None
        found: dict[ReadingText, list[tuple[int, int]]] = {each: [] for each in self._page.all_texts()}
        for text, start, end in self._places:
            found[text].append((start, end))
        for text, spans in found.items():
            strong = spans.index(current[1:]) if current and current[0] is text else -1
            text.marks.set_found(spans, strong)
        self.bar.tell(self._current, len(self._places))

    def _reveal(self) -> None:
        text, start, _ = self._places[self._current]
        if text is self._page.page_text.text and text.isHidden():
            self._page.page_text.pane.set_open(True)
            self._page.settle()
        cursor = QTextCursor(text.document())
        cursor.setPosition(start)
        place = text.cursorRect(cursor)
        there = text.viewport().mapTo(self._page.widget() or self._page, place.center())
        self._page.ensureVisible(there.x(), there.y(), 0, place.height() + 2 * theme.space("xl"))
