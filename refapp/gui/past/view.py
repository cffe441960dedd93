"""The list of what was done, and what can be taken back of it or done again."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QListView, QMenu, QStackedLayout, QVBoxLayout, QWidget

from refapp.gui.past.rows import ENTRY, HistoryDelegate, HistoryRows
from refapp.gui.past.turning import turn_up_to
from refapp.gui.widgets.empty_state import EmptyState
from refapp.gui.widgets.link_button import LinkButton
from refapp.gui.widgets.panel_head import PanelHead
from refapp.gui.workspace import Workspace
from refapp.store.reading import Reader
from refapp.store.records import Entry

PAGE = 200  # changes that are read at once


class HistoryView(QWidget):
    """Reads again whenever the library changes while it is seen."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._most = PAGE
        self._stale = False
        self.rows = HistoryRows()
        self.list = QListView()
        self.list.setModel(self.rows)
        self.list.setItemDelegate(HistoryDelegate(self.list))
        self.list.setProperty("look", "panel")
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setAccessibleName(self.tr("History"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(lambda _: self._offer(self.list.currentIndex()))
        self.list.clicked.connect(self._offer)
        self.list.activated.connect(self._offer)
        self.empty = EmptyState(
            self.tr("Nothing has been done yet."), self.tr("Whatever you do to the library can be taken back here.")
        )
        self.more = LinkButton(self.tr("Show more"), flat=True)
        self.more.clicked.connect(self._show_more)
        self.hint = QLabel(self.tr("Choose a change to go back to before it."))
        self.hint.setProperty("look", "label")
        self.hint.setWordWrap(True)
        self.hint.setContentsMargins(12, 0, 12, 4)
        self.setFocusProxy(self.list)
        self.setMinimumHeight(260)
        self._lay_out()
        workspace.changed.connect(lambda _: self._read())
        workspace.library_opened.connect(self._another_library)
        self._read()

    def offers(self, entry: Entry) -> list[QAction]:
        """What can be done with a change."""
        if entry.undone < 0:
            words = self.tr("Undone, and then something else was done")
            return [QAction(words, self, enabled=False)]
        back = not entry.undone
        steps = self._steps(entry)
        words = self.tr("Undo up to here") if back else self.tr("Redo up to here")
        up_to = QAction(words if steps == 1 else f"{words} ({steps})", self)
        up_to.triggered.connect(partial(turn_up_to, self._workspace, entry.id, steps, back))
        offers = [up_to]
        if back and steps > 1:
            only = QAction(self.tr("Undo only this"), self)
            only.triggered.connect(lambda: self._workspace.undo(entry.id))
            offers.append(only)
        return offers

    def _steps(self, entry: Entry) -> int:
        if entry.undone:
            return sum(each.undone >= entry.undone for each in self.rows.entries)
        return sum(each.id >= entry.id and not each.undone for each in self.rows.entries)

    def _offer(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        menu = QMenu(self)
        menu.addActions(self.offers(index.data(ENTRY)))
        below = self.list.visualRect(index).bottomLeft() + QPoint(12, 0)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.list.viewport().mapToGlobal(below))

    # Reading

    def showEvent(self, event: object) -> None:
        """Catch up."""
        super().showEvent(event)  # type: ignore[arg-type]
        if self._stale:
            self._read()

    def _read(self) -> None:
        self._stale = not self.isVisible()
        most = self._most
        if not self._stale or not self.rows.entries:
            self._workspace.read(lambda reader: _read(reader, most), self._show, latest="history-panel")

    def _show(self, entries: list[Entry]) -> None:
        current = self.list.currentIndex().data(ENTRY)
        place = self.list.verticalScrollBar().value()
        self.rows.show(entries[: self._most])
        ids = [each.id for each in self.rows.entries]
        if current and current.id in ids:
            self.list.setCurrentIndex(self.rows.index(ids.index(current.id)))
        self.list.verticalScrollBar().setValue(place)
        self.more.setVisible(len(entries) > self._most)
        self.hint.setVisible(bool(entries))
        self._pages.setCurrentIndex(0 if entries else 1)

    def _show_more(self) -> None:
        self._most += PAGE
        self.list.setFocus()
        self._read()

    def _another_library(self) -> None:
        self._most = PAGE
        self.rows.show([])
        self._read()

    def _lay_out(self) -> None:
        page = QWidget()
        inside = QVBoxLayout(page)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(4)
        inside.addWidget(self.hint)
        inside.addWidget(self.list, 1)
        inside.addWidget(self.more, alignment=Qt.AlignmentFlag.AlignHCenter)
        self.more.hide()
        pages = QWidget()
        self._pages = QStackedLayout(pages)
        self._pages.addWidget(page)
        self._pages.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(4)
        column.addWidget(PanelHead(self.tr("History")))
        column.addWidget(pages, 1)


def _read(reader: Reader, most: int) -> list[Entry]:
    """One more than are shown, which tells whether there are more."""
    return reader.records.history(most + 1)
