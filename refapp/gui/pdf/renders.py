"""Pictures of pages, made beside the window and kept within bounds: what is shown meanwhile is an older size."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions, QPdfPageRenderer

MOST_BYTES = 96_000_000
MOST_PIXELS = 16_000_000  # of one page; a larger one is made smaller and drawn large
MOST_ASKED = 2  # at a time: what is not in sight any more is not worth making


class Renders(QObject):
    """Pictures of the pages of one document."""

    ready = Signal(int)  # page

    def __init__(self, document: QPdfDocument, parent: QObject) -> None:
        super().__init__(parent)
        self._kept: OrderedDict[int, QImage] = OrderedDict()
        self._asked: dict[int, int] = {}  # the number of the request by page
        self._document = document
        self._renderer = self._made()
        self._options = QPdfDocumentRenderOptions()
        self._options.setRenderFlags(QPdfDocumentRenderOptions.RenderFlag.Annotations)

    def picture(self, page: int, size: QSize) -> QImage | None:
        """The newest picture of a page; where it has not this size (in device pixels) that one is asked for."""
        pixels = size.width() * size.height()
        if pixels > MOST_PIXELS:
            size = size * (MOST_PIXELS / pixels) ** 0.5
        kept = self._kept.get(page)
        if kept is not None:
            self._kept.move_to_end(page)
        if (kept is None or kept.size() != size) and page not in self._asked and len(self._asked) < MOST_ASKED:
            request = self._renderer.requestPage(page, size, self._options)
            if request:
                self._asked[page] = request
        return kept

    @property
    def busy(self) -> bool:
        """Whether a picture is being made."""
        return bool(self._asked)

    def forget(self) -> None:
        """Another document: nothing of what was made or asked for is wanted.

        A renderer never answers what it was asked of a document that is gone, nor when it is asked the same again.
        """
        self._kept.clear()
        self._asked.clear()
        self._renderer.pageRendered.disconnect(self._take)
        self._renderer.deleteLater()
        self._renderer = self._made()

    def _made(self) -> QPdfPageRenderer:
        renderer = QPdfPageRenderer(self)
        renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        renderer.setDocument(self._document)
        renderer.pageRendered.connect(self._take)
        return renderer

    def _take(self, page: int, _: QSize, image: QImage, options: object, request: int) -> None:
        if self._asked.get(page) != request:
            return
        del self._asked[page]
        self._kept[page] = image
        self._kept.move_to_end(page)
        while len(self._kept) > 1 and sum(each.sizeInBytes() for each in self._kept.values()) > MOST_BYTES:
            self._kept.popitem(last=False)
        self.ready.emit(page)
