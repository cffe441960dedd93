"""Running text as part of a page: as high as its content, safe, with the words of a search marked.

It loads nothing: of pictures only raster images that are in the text itself (`data:`). Links open on a click,
by the function in `open_address`, which lets through only addresses that are harmless.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QTextEdit, QWidget

from refapp.gui import theme
from refapp.gui.widgets import addresses
from refapp.gui.widgets.marks import Marks

_SCROLLING = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)
AFTER_PAINT_MS = 60  # a text out of sight is not painted


class ReadingText(QTextBrowser):
    """Text to read, which grows with its content and does not scroll."""

    inner_link = Signal(str)  # the name of a place in this text whose link was clicked
    text_changed = Signal()  # another text is shown, or more of it

    def __init__(self, name: str = "", parent: QWidget | None = None, font: str = "reading", look: str = "") -> None:
        """`name` is what assistive technology calls it, `font` a type size; `look` is title, secondary or empty."""
        super().__init__(parent)
        self.open_address: Callable[[str], Any] = addresses.open_address
        self._font_name, self._kind = font, look
        self._pieces: list[str] = []
        self._left: list[str] = []
        self._zoom = 100
        self._links = False
        self._ring = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self.marks = Marks(self)
        self.setAccessibleName(name)
        self.setProperty("look", "reading")
        self.setProperty("tone", look)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.document().setDocumentMargin(0)
        self.document().setIndentWidth(theme.space("l"))
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.anchorClicked.connect(self._clicked)
        self._dress()

    def set_html(self, html: str) -> None:
        """Show `html`, which must have been sanitised."""
        self.set_pieces([html] if html else [])

    def set_pieces(self, pieces: Sequence[str]) -> None:
        """Show `pieces` of sanitised HTML one after the other: the first now, the others as there is time."""
        before, self._pieces = self._pieces, list(pieces)
        if before and self._pieces[: len(before)] == before:
            self._left += self._pieces[len(before) :]
            self._go_on()
        elif before != self._pieces:
            self._begin()

    def finish(self) -> None:
        """Show now whatever is left to show."""
        while self._left:
            self._append()
        self._changed()

    def _begin(self) -> None:
        self._left = self._pieces[1:]
        self._links = any("<a href" in piece for piece in self._pieces)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if self._links else Qt.FocusPolicy.ClickFocus)
        self.setHtml(self._pieces[0] if self._pieces else "")
        self._changed()
        self._go_on()

    def _go_on(self) -> None:
        if self._left:
            self._timer.start(AFTER_PAINT_MS)

    def paintEvent(self, event: QPaintEvent) -> None:
        """What is left is shown from now on."""
        super().paintEvent(event)
        if self._ring and self.hasFocus():
            painter = QPainter(self.viewport())
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
        if self._left and self._timer.interval():
            self._timer.start(0)

    def _append(self) -> None:
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
        cursor.insertHtml(self._left.pop(0))

    def _tick(self) -> None:
        if self._left:
            self._append()
        if not self._left:
            self._timer.stop()
            self._changed()

    def highlight(self, words: Iterable[str]) -> None:
        """Mark `words` wherever they stand; no word takes the marks away."""
        self.marks.set_words(tuple(words))

    def set_zoom(self, percent: int) -> None:
        """Show the text larger or smaller than the theme has it."""
        if percent != self._zoom:
            self._zoom = percent
            self._dress_anew()

    def place_of(self, anchor: str) -> int | None:
        """How far down the place named `anchor` is, in pixels."""
        block = self.document().begin()
        while block.isValid():
            for each in block:  # type: ignore[attr-defined]  # a block is iterable in PySide
                if anchor in each.fragment().charFormat().anchorNames():
                    return round(self.document().documentLayout().blockBoundingRect(block).top())
            block = block.next()
        return None

    def loadResource(self, kind: int, url: QUrl | str) -> Any:
        """Nothing but raster images that are in the address itself."""
        return addresses.picture_in(url.toString() if isinstance(url, QUrl) else url) or QByteArray()

    def sizeHint(self) -> QSize:
        """As wide as may be, as high as its text."""
        return QSize(theme.current().size("reading") * 30, self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        """It gives way in width."""
        return QSize(80, 0)

    def changeEvent(self, event: QEvent) -> None:
        """Show the text anew in another theme or size; the style sheet may have put back the font there was."""
        super().changeEvent(event)
        looks = event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange) and hasattr(self, "_pixels")
        if (
            looks
            and not theme.current().between
            and (self._dressed_in != self._look() or self.font().pixelSize() != self._pixels)
        ):
            self._dress_anew()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The page scrolls, not the text."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that scroll are the page's."""
        if event.key() in _SCROLLING and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            event.ignore()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tab comes to the first link, Shift+Tab to the last; a text without links has a ring."""
        super().focusInEvent(event)
        forward = event.reason() == Qt.FocusReason.TabFocusReason
        by_tab = forward or event.reason() == Qt.FocusReason.BacktabFocusReason
        self._ring = by_tab and not self._links
        if by_tab and self._links:
            cursor = self.textCursor()
            cursor.movePosition(QTextCursor.MoveOperation.Start if forward else QTextCursor.MoveOperation.End)
            self.setTextCursor(cursor)
            super().focusNextPrevChild(forward)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes from link to link and then on; Qt's own begins again at the last link with Shift+Tab for ever."""
        cursor = self.textCursor()
        before = cursor.position() if cursor.hasSelection() else None
        moved = super().focusNextPrevChild(next)
        after = self.textCursor().position()
        if not self.hasFocus() or before is None or (after > before if next else after < before):
            return moved
        cursor.clearSelection()
        self.setTextCursor(cursor)
        return QTextEdit.focusNextPrevChild(self, next)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new width, and be as high as that comes to."""
        super().resizeEvent(event)
        self._wrap()
        self._fit()

    def _wrap(self) -> None:
        width = max(1, min(self.viewport().width(), self._measure))
        if width != self.lineWrapColumnOrWidth():
            self.setLineWrapColumnOrWidth(width)

    def _fit(self, *_: object) -> None:
        height = max(1, round(self.document().size().height() + 0.5))
        if self.maximumHeight() != height or self.minimumHeight() != height:
            self.setFixedHeight(height)

    def _look(self) -> tuple[bool, int]:
        return theme.current().dark, theme.size(self._font_name)

    def _dress(self) -> None:
        self._dressed_in = self._look()
        weight = QFont.Weight.DemiBold if self._kind == "title" else QFont.Weight.Normal
        font = theme.current().font(self._font_name, weight)
        font.setPixelSize(font.pixelSize() * self._zoom // 100)
        self._pixels = font.pixelSize()
        self.setFont(font)
        self.document().setDefaultFont(font)
        self.document().setDefaultStyleSheet(theme.current().css(self._kind, self._zoom))
        self._measure = theme.measure(font)

    def _dress_anew(self) -> None:
        self.clear()  # a long text would be laid out once more before it goes
        self._dress()
        self._wrap()
        self._begin()

    def _changed(self) -> None:
        self.marks.redraw()
        self.text_changed.emit()

    def _clicked(self, url: QUrl) -> None:
        address = url.toString()
        if address.startswith("#"):
            self.inner_link.emit(address[1:])
        else:
            self.open_address(address)
