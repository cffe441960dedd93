"""The pages of a PDF one under the other: scrolled, zoomed, words chosen with the mouse, hits of a search marked."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtPdf import QPdfDocument, QPdfLink, QPdfLinkModel
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from refapp.gui import theme
from refapp.gui.pdf import keys, layout, painting
from refapp.gui.pdf.layout import PdfLayout, Place
from refapp.gui.pdf.passage import Passage, Passages, Point
from refapp.gui.pdf.renders import Renders
from refapp.gui.pdf.sizes import PageSizes
from refapp.gui.widgets.addresses import open_address

CLICK = 3  # pixels the mouse may move in a click


class PdfView(QAbstractScrollArea):
    """Shows `document`; call `show_document` when another has been loaded into it."""

    page_changed = Signal(int)
    zoom_changed = Signal(float)
    passage_changed = Signal(object)  # Passage

    def __init__(self, document: QPdfDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document, self.passages = document, Passages(document)
        self.passage = Passage()
        self.page = 0
        self.fit = layout.WIDTH
        self.marks: Callable[[int], Sequence[QRectF]] = lambda _: ()  # the hits of the search on a page
        self.mark: tuple[int, Sequence[QRectF]] | None = None  # the one that is looked at
        self.pages = PdfLayout()
        self._sizes = PageSizes(document, self)
        self._sizes.changed.connect(lambda: self.go(self.place()))
        self._renders = Renders(document, self)
        self._renders.ready.connect(lambda _: self.viewport().update())
        self._links = QPdfLinkModel(self)
        self._links.setDocument(document)
        self._from: Point | None = None  # where the mouse went down
        self._down_at = QPointF()
        self.setAccessibleName(self.tr("Pages of the PDF"))
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    # What is shown

    def show_document(self, place: Place) -> None:
        """Show the document as it is now, at `place`."""
        self._renders.forget()
        self.passages.forget()
        self.mark = None
        self.choose(Passage())
        self._sizes.begin(place.page)
        self.pages = PdfLayout(self._sizes.sizes, self.logicalDpiX() / 72)
        self.go(place)

    def place(self) -> Place:
        """Where somebody is in it."""
        if not self.pages.sizes:
            return Place()
        top = float(self.verticalScrollBar().value() + layout.GAP)
        page = self.pages.page_at(top)
        rect = self.pages.rect(page)
        return Place(page, max(0.0, min(1.0, (top - rect.top()) / rect.height())), self.pages.zoom, self.fit)

    def go(self, place: Place) -> None:
        """Show a place."""
        self.fit = place.fit
        page = max(0, min(place.page, len(self.pages.sizes) - 1))
        self._arrange(place.zoom, page)
        if self.pages.sizes:
            rect = self.pages.rect(page)
            self.verticalScrollBar().setValue(round(rect.top() + place.down * rect.height()) - layout.GAP)
        self._scrolled()

    def go_to_page(self, page: int) -> None:
        """Show the beginning of a page."""
        self.go(Place(page, 0, self.pages.zoom, self.fit))

    def show_rect(self, page: int, rect: QRectF) -> None:
        """Scroll so that a rectangle of a page is in sight."""
        where = self.pages.from_page(page, rect)
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if not bar.value() + height * 0.1 <= where.top() <= bar.value() + height * 0.8:
            bar.setValue(round(where.top() - height / 3))
        across = self.horizontalScrollBar()
        if not across.value() <= where.left() <= across.value() + self.viewport().width() - 40:
            across.setValue(round(where.left()) - 40)

    def choose(self, passage: Passage) -> None:
        """Make a passage the chosen one."""
        if passage != self.passage:
            self.passage = passage
            self.passage_changed.emit(passage)
            self.viewport().update()

    # Zoom

    @property
    def zoom(self) -> float:
        """The zoom at present."""
        return self.pages.zoom

    def set_zoom(self, zoom: float, at: QPointF | None = None) -> None:
        """Zoom; what is at a point of the viewport (default: its middle) stays there."""
        at = at or QPointF(self.viewport().rect().center())
        bars = self.horizontalScrollBar(), self.verticalScrollBar()
        before = self.pages.zoom
        spot = at + QPointF(bars[0].value(), bars[1].value())
        self.fit = ""
        self._arrange(zoom, self.page)
        ratio = self.pages.zoom / before
        for bar, old, here in ((bars[0], spot.x(), at.x()), (bars[1], spot.y(), at.y())):
            bar.setValue(round(old * ratio - here))
        self._scrolled()

    def zoom_by(self, steps: int) -> None:
        """Zoom in, or out."""
        self.set_zoom(self.pages.zoom * layout.STEP**steps)

    def set_fit(self, fit: str) -> None:
        """Keep the width, or the whole page, fitting."""
        here = self.place()
        self.go(Place(self.page if fit == layout.PAGE else here.page, here.down, here.zoom, fit))

    def _arrange(self, zoom: float, page: int) -> None:
        viewport = self.viewport().size()
        self.pages.arrange(self.pages.fitting(self.fit, viewport, page) if self.fit else zoom, viewport)
        size = self.pages.size
        for bar, whole, part in (
            (self.verticalScrollBar(), size.height(), viewport.height()),
            (self.horizontalScrollBar(), size.width(), viewport.width()),
        ):
            bar.setRange(0, max(0, whole - part))
            bar.setPageStep(part)
            bar.setSingleStep(40)
        self.zoom_changed.emit(self.pages.zoom)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit anew; the place stays."""
        self.go(self.place())

    def _scrolled(self, *_: object) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() / 3
        page = self.pages.page_at(middle) if self.pages.sizes else 0
        if page != self.page:
            self.page = page
            self.page_changed.emit(page)
        self.viewport().update()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages in sight."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme.colour("sunken"))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        left, top = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        painter.translate(-left, -top)
        for page in self.pages.pages_between(top, top + self.viewport().height()):
            painting.paint_page(painter, self, self.pages, self._renders, page)

    # Mouse and keys

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

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if theme.changes_look(event):
            self.viewport().update()
