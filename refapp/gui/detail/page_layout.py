"""The order of the sections of the reading view, how wide they may become, and where the language switch stands."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from refapp.gui import theme
from refapp.gui.widgets.two_columns import TwoColumns

if TYPE_CHECKING:
    from refapp.gui.detail.reading_page import ReadingPage

SIDE = 20
MOST_ROUNDS = 5


def empty_page(area: QScrollArea) -> QWidget:
    """The page in `area`, with nothing on it."""
    page = QWidget()
    page.setProperty("look", "page")
    area.setWidget(page)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    return page


def page_margins(width: int, lines: Iterable[QWidget]) -> tuple[int, int, int, int]:
    """Those of a page as wide as that, so that two columns of such `lines` are no wider than reads well."""
    most = 2 * max(theme.measure(each.font()) for each in lines) + theme.space("xl")
    return SIDE, theme.space("l"), max(SIDE, width - SIDE - most), theme.space("xl")


class PageLayout:
    """Lays a page out once, and fits it to its width."""

    def __init__(self, page: QWidget, view: ReadingPage) -> None:
        text = view.texts
        self._page, self._view = page, view
        self._column = column = QVBoxLayout(page)
        self._columns = TwoColumns(text["summary"], text["abstract"])
        self._lines = (text["summary"].text, text["abstract"].text)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.addWidget(view.marks, 1)
        head.addWidget(view.edit, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addWidget(view.card)
        column.addWidget(view.pinned)
        column.addSpacing(theme.space("l"))
        for line, below in ((view.title, "xs"), (view.creators, ""), (view.where, ""), (view.key, "s")):
            column.addWidget(line)
            column.addSpacing(theme.space(below) if below else 0)
        column.addLayout(head)
        column.addSpacing(theme.space("s"))
        column.addWidget(view.links)
        column.addWidget(self._columns)
        parts: list[QWidget] = [
            view.tag_section,
            view.file_section,
            view.collections,
            text["contributors"],
            view.related_section,
        ]
        parts += [view.notes, view.page_text, view.as_imported, view.alike_section]
        for part in parts:
            column.addWidget(part)
        for part in (text["summary"], text["abstract"], *parts):
            part.setContentsMargins(0, theme.space("l"), 0, 0)
        column.addStretch(1)
        switch = QFontMetrics(theme.current().font("label")).height() + 6
        for role in ("summary", "abstract"):  # as high as the one that has the language switch
            text[role].header.row.addStrut(switch)

    @property
    def beside(self) -> bool:
        """Whether summary and abstract stand side by side."""
        return self._columns.beside

    def fit(self, width: int) -> None:
        """Use as much of `width` as reads well."""
        margins = page_margins(width, self._lines)
        if self._column.getContentsMargins() != margins:
            self._column.setContentsMargins(*margins)
        self._columns.set_least(max(theme.measure(each.font(), "least") for each in self._lines))

    def settle(self) -> None:
        """Lay everything out now: texts know their height only once they know their width."""
        before = -1
        for _ in range(MOST_ROUNDS):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
            if self._page.height() == before:
                break
            before = self._page.height()

    def place_switch(self) -> None:
        """Put the language switch beside the first heading of a text that is shown, else that of the tags."""
        view = self._view
        shown = [section for section in view.texts.values() if not section.isHidden()]
        row = (shown[0] if shown else view.tag_section).header.row
        if row.indexOf(view.switch) < 0:
            row.addWidget(view.switch)
