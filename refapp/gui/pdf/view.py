"""What mouse and keys do on the pages of a PDF: choose words, follow links, zoom, go on."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtPdf import QPdfDocument, QPdfLink, QPdfLinkModel
from PySide6.QtWidgets import QWidget

from refapp.gui.pdf import keys, layout
from refapp.gui.pdf.pages_view import PagesView
from refapp.gui.pdf.passage import Passage, Point
from refapp.gui.widgets.addresses import open_address

CLICK = 3  # pixels the mouse may move in a click


class PdfView(PagesView):
    """The pages, to be read and quoted from."""

    def __init__(self, document: QPdfDocument, parent: QWidget | None = None) -> None:
        super().__init__(document, parent)
        self._links = QPdfLinkModel(self)
        self._links.setDocument(document)
        self._from: Point | None = None  # where the mouse went down
        self._down_at = QPointF()
        self.setAccessibleName(self.tr("Pages of the PDF"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)

    def _point(self, event: QMouseEvent) -> Point:
        here = QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        return self.pages.to_page(event.position() + here)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to choose words."""
        if event.button() != Qt.MouseButton.LeftButton or not self.pages.sizes:
            return
        extend = event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self._from is not None
        if extend and self._from:
            self.choose(self.passages.between(self._from, self._point(event)))
        else:
            self._from, self._down_at = self._point(event), event.position()
            self.choose(Passage())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Choose words, or show what is under the mouse."""
        if not self.pages.sizes:
            return
        if event.buttons() & Qt.MouseButton.LeftButton and self._from:
            if (event.position() - self._down_at).manhattanLength() > CLICK:
                self.choose(self.passages.between(self._from, self._point(event)))
        else:
            link = self._link_at(self._point(event))
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if link else Qt.CursorShape.IBeamCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a link follows it."""
        if event.button() != Qt.MouseButton.LeftButton or self.passage.spans or not self.pages.sizes:
            return
        link = self._link_at(self._point(event))
        if link and link.url().isValid():
            open_address(link.url().toString())
        elif link:
            self.go_to_page(link.page())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Choose a word."""
        if self.pages.sizes:
            self.choose(self.passages.word_at(*self._point(event)))

    def _link_at(self, point: Point) -> QPdfLink | None:
        self._links.setPage(point[0])
        link = self._links.linkAt(point[1])
        return link if link.isValid() or link.url().isValid() else None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl, zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = event.angleDelta().y() / 120
            self.set_zoom(self.pages.zoom * layout.STEP**steps, event.position())
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to the first and last page; with Shift, arrows make what is chosen longer and shorter."""
        key, shift = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        changed = keys.changed_passage(event, self.passages, self.passage)
        if changed is not None:
            self.choose(changed)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.go_to_page(0 if key == Qt.Key.Key_Home else len(self.pages.sizes) - 1)
        elif key == Qt.Key.Key_Space:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + (-1 if shift else 1) * round(bar.pageStep() * 0.9))
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Up, Qt.Key.Key_Down):
            super().keyPressEvent(event)
        else:
            event.ignore()
