"""The sizes of the pages of a document: of a long one the first at once, the others while the window goes on."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSizeF, QTimer, Signal
from PySide6.QtPdf import QPdfDocument

AT_ONCE = 400  # pages, which takes 10 ms


class PageSizes(QObject):
    """`sizes` has one for each page; one not read yet counts as large as the last that was."""

    changed = Signal()  # some were others than was thought

    def __init__(self, document: QPdfDocument, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self.sizes: list[QSizeF] = []
        self._read = 0
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)

    def begin(self, page: int) -> None:
        """The document is another one; the pages up to `page` are wanted now."""
        count = self._document.pageCount()
        self._read = min(count, max(AT_ONCE, page + 1))
        self.sizes = [self._document.pagePointSize(each) for each in range(self._read)]
        self.sizes += self.sizes[-1:] * (count - self._read)
        self._timer.start() if self._read < count else self._timer.stop()

    def _go_on(self) -> None:
        start, end = self._read, min(len(self.sizes), self._read + AT_ONCE)
        sizes = [self._document.pagePointSize(each) for each in range(start, end)]
        others = sizes != self.sizes[start:end]
        self._read = end
        if end == len(self.sizes):
            self._timer.stop()
        if others:
            self.sizes[start:] = sizes + sizes[-1:] * (len(self.sizes) - end)
            self.changed.emit()
