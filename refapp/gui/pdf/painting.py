"""One page of a PDF with what is marked and chosen on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from refapp.gui import theme
from refapp.gui.pdf.layout import PdfLayout
from refapp.gui.pdf.renders import Renders

if TYPE_CHECKING:
    from refapp.gui.pdf.pages_view import PagesView


def paint_page(painter: QPainter, view: PagesView, pages: PdfLayout, renders: Renders, page: int) -> None:
    """Paint a page where it lies."""
    rect = pages.rect(page)
    painter.fillRect(rect, Qt.GlobalColor.white)
    device = view.devicePixelRatioF()
    picture = renders.picture(page, QSize(round(rect.width() * device), round(rect.height() * device)))
    if picture is not None:
        painter.drawImage(rect, picture)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    looked_at = view.mark[1] if view.mark and view.mark[0] == page else ()
    for hit in view.marks(page):
        if hit in looked_at and view.passage.spans:
            continue  # chosen, too
        painter.fillRect(pages.from_page(page, hit), _ink("highlight"))
    for span in view.passage.spans:
        for each in span.rects if span.page == page else ():
            painter.fillRect(pages.from_page(page, each), _ink("selection"))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    painter.setPen(QPen(_ink("accent"), 2))
    for each in looked_at:
        painter.drawRect(pages.from_page(page, each).adjusted(-1, -1, 1, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if view.hasFocus() and view.page == page:
        painter.setPen(QPen(theme.colour("accent"), 2))
        painter.drawRect(rect.adjusted(-2, -2, 1, 1))


def _ink(name: str) -> QColor:
    """A colour of the light theme: paper is white in every theme."""
    return QColor(theme.tokens()["colours"]["light"][name])
