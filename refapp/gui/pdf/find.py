"""Finding words in a PDF: a line, how many there are, and the way from one to the next."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtPdf import QPdfDocument, QPdfSearchModel
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from refapp.gui import theme
from refapp.gui.widgets.icon_button import IconButton

PAUSE_MS = 150  # after a letter, before the search begins
LEAST = 2  # letters
Hit = tuple[int, list[QRectF]]  # a page and the rectangles of a hit on it


class FindLine(QWidget):
    """Looks through the document page by page, while the window goes on."""

    hits_changed = Signal()  # what `on_page` and `current` give
    went = Signal(object)  # Hit: the one to look at
    left = Signal()  # by Esc or its button

    def __init__(self, document: QPdfDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = 0  # where to begin
        self._at, self._looked = -1, 0
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._search)
        self.model = QPdfSearchModel(self)
        self.model.setDocument(document)
        self.model.rowsInserted.connect(lambda *_: self._came())
        self.model.modelReset.connect(self._came)
        self.model.statusChanged.connect(lambda *_: self._tell())
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Find in the PDF"))
        self.line.setAccessibleName(self.tr("Find in the PDF"))
        self.line.setToolTip(self.tr("Enter and Shift+Enter go from hit to hit (Ctrl+F)"))
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(lambda _: self._pause.start())
        self.count = QLabel()
        self.count.setProperty("look", "label")
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setMinimumWidth(self.count.fontMetrics().horizontalAdvance("000 / 0000…"))
        self.previous = IconButton("up", self.tr("Previous hit"), look="")
        self.previous.clicked.connect(lambda: self.go(-1))
        self.next = IconButton("down", self.tr("Next hit"), look="")
        self.next.clicked.connect(lambda: self.go(1))
        self.close_button = IconButton("close", self.tr("Close (Esc)"), look="")
        self.close_button.clicked.connect(self._leave)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space("xs"))
        row.addWidget(self.line, 1)
        row.addWidget(self.count)
        row.addWidget(self.previous)
        row.addWidget(self.next)
        row.addWidget(self.close_button)
        self.setFocusProxy(self.line)
        self._tell()

    def search(self, text: str) -> None:
        """Look for `text` now."""
        self.line.setText(text)
        self._search()

    def on_page(self, page: int) -> list[QRectF]:
        """The rectangles of the hits on a page."""
        if not self.model.searchString():
            return []
        return [QRectF(each) for link in self.model.resultsOnPage(page) for each in link.rectangles()]

    def current(self) -> Hit | None:
        """The hit that is looked at."""
        return self._hit(self._at) if 0 <= self._at < self._number() else None

    def go(self, by: int) -> None:
        """Go to the next hit, or the one before."""
        if self._pause.isActive():
            self._pause.stop()
            self._search()
        number = self._number()
        if number:
            self._at = (self._at + by) % number
            self._tell()
            self.went.emit(self._hit(self._at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Esc leaves."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _leave(self) -> None:
        self.search("")
        self.left.emit()

    def _search(self) -> None:
        self._pause.stop()
        text = " ".join(self.line.text().split())
        text = text if len(text) >= LEAST else ""
        if text != self.model.searchString():
            self._at, self._looked = -1, 0
            self.model.setSearchString(text)
            self._came()

    def _came(self) -> None:
        """Hits have been found, or are gone: look at the first one from the page that is shown."""
        for number in range(self._looked, self._number()) if self._at < 0 else ():
            self._looked = number + 1
            if self._hit(number)[0] >= self.page:
                self._at = number
                self.went.emit(self._hit(number))
                break
        self._tell()
        self.hits_changed.emit()

    def _tell(self) -> None:
        number, searched = self._number(), bool(self.model.searchString())
        done = self.model.status() == QPdfSearchModel.Status.Finished
        if number:
            self.count.setText(f"{max(self._at, 0) + 1} / {number}{'' if done else '…'}")
        else:
            self.count.setText(self.tr("Not found") if searched and done else "…" if searched else "")
        self.previous.setEnabled(number > 0)
        self.next.setEnabled(number > 0)

    def _number(self) -> int:
        return self.model.rowCount(QModelIndex())

    def _hit(self, number: int) -> Hit:
        link = self.model.resultAtIndex(number)
        return link.page(), [QRectF(each) for each in link.rectangles()]
