"""The header of the list: sort by a click, move by dragging, choose columns from its menu; it remembers all that."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QByteArray, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from refapp.gui import theme
from refapp.gui.references.columns import COLUMNS, KIND, MARKS, TITLE, column_of
from refapp.gui.references.delegate import PAD
from refapp.settings import Settings

LEAST = 34
LEAST_TITLE = 256
SAVE_MS = 400  # a drag resizes many times; the settings are written once


class Header(QHeaderView):
    """The columns of the list. The title takes the width the others leave."""

    sort_wanted = Signal(int, Qt.SortOrder)

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._settings = settings
        self._density = settings.values.density
        self._quiet = True  # whether sections are resized by the program
        self._wanted = {at: column.width for at, column in enumerate(COLUMNS)}
        self.setAccessibleName(self.tr("Columns"))
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setSortIndicatorShown(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(LEAST)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.sectionClicked.connect(self._clicked)
        self._later = QTimer(self, interval=SAVE_MS, singleShot=True)
        self._later.timeout.connect(self.save)
        self.sectionMoved.connect(self._save_soon)
        self.sectionResized.connect(self._resized)

    def restore(self, density: str) -> None:
        """Show the columns as they were left in `density`, or as they are at first."""
        self._density = density
        self._quiet = True
        state = self._settings.values.window.get(self._key())
        if not (state and self.restoreState(QByteArray.fromBase64(state.encode()))):
            self._as_at_first()
        self._rules()
        self.show_sort()
        self._quiet = False

    def save(self) -> None:
        """Remember the columns in the settings, as wide as the user wants them and not as the window lets them be."""
        self._give(self._wanted)
        state = bytes(self.saveState().toBase64().data()).decode()
        self.fit()
        self._settings.set(window={**self._settings.values.window, self._key(): state})

    def fit(self) -> None:
        """Narrow what can be narrowed until the title has its room, in the proportion of what each can give."""
        shown = [at for at in range(len(COLUMNS)) if not self.isSectionHidden(at) and at != TITLE]
        over = LEAST_TITLE + sum(self._wanted[at] for at in shown) - self.viewport().width()
        spare = {at: max(self._wanted[at] - COLUMNS[at].least, 0) for at in shown if COLUMNS[at].least}
        part = min(max(over, 0) / max(sum(spare.values()), 1), 1.0)
        self._give({at: self._wanted[at] - round(part * spare.get(at, 0)) for at in shown})

    def show_sort(self) -> None:
        """Point the arrow at what the list is sorted by."""
        values = self._settings.values
        column = column_of(values.sort)
        order = Qt.SortOrder.DescendingOrder if values.descending else Qt.SortOrder.AscendingOrder
        self.setSortIndicator(-1 if column is None else column, order)
        self.viewport().update()

    def column_actions(self, parent: QWidget) -> list[QAction]:
        """An action for every column that can be shown or hidden, and one to have them as at first."""
        actions = []
        for number, column in enumerate(COLUMNS):
            if number == TITLE or self._density not in column.densities:
                continue
            action = QAction(column.heading(), parent, checkable=True, checked=not self.isSectionHidden(number))
            action.toggled.connect(lambda on, at=number: self._show(at, on))
            actions.append(action)
        separator = QAction(parent)
        separator.setSeparator(True)
        again = QAction(self.tr("Columns as at First"), parent)
        again.triggered.connect(self._reset)
        return [*actions, separator, again]

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the columns."""
        menu = QMenu(self)
        menu.addActions(self.column_actions(menu))
        menu.exec(event.globalPos())
        menu.deleteLater()

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Quiet words on the list's own ground, and an arrow beside the one that sorts."""
        painter.save()
        painter.fillRect(rect, theme.colour("surface"))
        painter.setFont(theme.current().font("label"))
        painter.setPen(theme.colour("secondary"))
        text = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
        if logicalIndex == self.sortIndicatorSection() and COLUMNS[logicalIndex].sort:
            arrow = "▾" if self.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder else "▴"
            text = f"{text} {arrow}".strip()
        room = rect.adjusted(PAD, 0, -2, 0)
        text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour("border"))
        painter.restore()

    def _clicked(self, section: int) -> None:
        if COLUMNS[section].sort:
            self.sort_wanted.emit(section, self.sortIndicatorOrder())
        else:
            self.show_sort()

    def _show(self, column: int, on: bool) -> None:
        self.setSectionHidden(column, not on)
        self._wanted[column] = self._wanted[column] or COLUMNS[column].width
        self.fit()
        self._save_soon()

    def _reset(self) -> None:
        self._quiet = True
        self._as_at_first()
        self._rules()
        self._quiet = False
        self._save_soon()

    def _resized(self, column: int, _: int, width: int) -> None:
        if not self._quiet and column != TITLE and width:
            self._wanted[column] = width
            self._save_soon()

    def _save_soon(self, *_: int) -> None:
        if not self._quiet:
            self._later.start()

    def _give(self, widths: Mapping[int, int]) -> None:
        quiet, self._quiet = self._quiet, True
        for column, width in widths.items():
            if column != TITLE and self.sectionSize(column) != width:
                self.resizeSection(column, width)
        self._quiet = quiet

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns to the new width."""
        super().resizeEvent(event)
        self.fit()

    def _as_at_first(self) -> None:
        for number, column in enumerate(COLUMNS):
            self.moveSection(self.visualIndex(number), number)
            self.setSectionHidden(number, column.hidden)
            self.resizeSection(number, column.width)

    def _rules(self) -> None:
        """What holds whatever was remembered."""
        for number, column in enumerate(COLUMNS):
            mode = QHeaderView.ResizeMode.Interactive
            if number == TITLE:
                mode = QHeaderView.ResizeMode.Stretch
            elif number in (KIND, MARKS):
                mode = QHeaderView.ResizeMode.Fixed
            self.setSectionResizeMode(number, mode)
            if self._density not in column.densities:
                self.setSectionHidden(number, True)
        self.setSectionHidden(TITLE, False)
        for number, column in enumerate(COLUMNS):
            self._wanted[number] = self.sectionSize(number) or column.width
        self.fit()

    def _key(self) -> str:
        return "columns" if self._density == "comfortable" else f"columns-{self._density}"
