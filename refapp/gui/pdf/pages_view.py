"""The pages of a PDF one under the other: laid out, scrolled, zoomed, painted with hits and the chosen words marked."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from refapp.gui import theme
from refapp.gui.pdf import layout, painting
from refapp.gui.pdf.layout import PdfLayout, Place
from refapp.gui.pdf.passage import Passage, Passages
from refapp.gui.pdf.renders import Renders
from refapp.gui.pdf.sizes import PageSizes


class PagesView(QAbstractScrollArea):
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
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
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

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if theme.changes_look(event):
            self.viewport().update()
