"""The columns of the list: which are shown, in which order and how wide; they are remembered as the user leaves them.

Sorting and the keyboard are those of `headings`; the menu key offers the rest (`column_menu`).
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from refapp.gui import theme
from refapp.gui.references.columns import COLUMNS, COMFORTABLE, KIND, MARKS, TITLE, layout_of
from refapp.gui.references.header_state import LEAST, Standing, as_at_first, from_text, to_text
from refapp.gui.references.headings import Headings
from refapp.gui.references.widths import PINCHED, fitted, without_room
from refapp.settings import Settings

LEAST_TITLE, LEAST_WITH_CREATORS = 220, 248  # of the title's width; where the creators stand beneath it
GOOD_TITLE = 420  # until the title has this width, what can be narrowed is
SAVE_MS = 400  # a drag resizes many times; the settings are written once


class Header(Headings):
    """The columns of the list. The title takes the width the others leave; without room some hide by themselves."""

    columns_changed = Signal()  # others are shown, or in another order

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(settings, parent)
        self._layout = layout_of(settings.values)
        self._quiet = True  # whether sections are resized by the program
        self._wanted = {at: column.width for at, column in enumerate(COLUMNS)}
        self._hidden: frozenset[int] = frozenset()  # by the user
        self._asked: frozenset[int] = frozenset()  # by the user, to stay when there is little room
        self.setAccessibleName(self.tr("Columns"))
        self._later = QTimer(self, interval=SAVE_MS, singleShot=True)
        self._later.timeout.connect(self.save)
        self.sectionMoved.connect(self._moved)
        self.sectionResized.connect(self._resized)

    # What is remembered

    def restore(self, layout: str) -> None:
        """Show the columns as they were left in `layout`, or as they are at first."""
        self._layout = layout
        self._stand(from_text(self._settings.values.window.get(self._key(), "")))

    def save(self) -> None:
        """Remember the columns in the settings, as wide as the user wants them and not as the window lets them be."""
        order = tuple(self.logicalIndex(at) for at in range(self.count()))
        widths = tuple(self._wanted[at] for at in range(len(COLUMNS)))
        text = to_text(Standing(order, self._hidden, widths, self._asked))
        self._later.stop()
        self._settings.keep_of_window({self._key(): text})

    def save_now(self) -> None:
        """Remember what waits for being remembered: the window closes."""
        if self._later.isActive():
            self.save()

    def stand_as_at_first(self) -> None:
        """Show the columns as they are at first."""
        self._stand(as_at_first())
        self._save_soon()

    def _stand(self, standing: Standing) -> None:
        self._quiet = True
        self.setMinimumSectionSize(theme.scaled(LEAST))
        for place, at in enumerate(standing.order):
            self.moveSection(self.visualIndex(at), place)
        for at in range(len(COLUMNS)):
            mode = QHeaderView.ResizeMode.Fixed if at in (TITLE, KIND) else QHeaderView.ResizeMode.Interactive
            self.setSectionResizeMode(at, mode)
            self._wanted[at] = standing.widths[at]
        self._hidden, self._asked = standing.hidden, standing.asked
        self.fit()
        self._quiet = False
        self.columns_changed.emit()

    def _key(self) -> str:
        return "columns" if self._layout == COMFORTABLE else f"columns-{self._layout}"

    # Widths

    def fit(self) -> None:
        """Show what there is room for, narrowed where the title would have too little."""
        title, room = self._least_title(), self.viewport().width()
        shown = [at for at in range(len(COLUMNS)) if at != TITLE and at not in self._hidden and self.can_show(at)]
        wanted = {at: theme.scaled(self._wanted[at]) for at in shown}
        least = {at: theme.scaled(COLUMNS[at].least) for at in shown if COLUMNS[at].least}
        asked = {at for at in shown if at in self._asked or COLUMNS[at].hidden}
        pinch = {MARKS: theme.scaled(PINCHED)} if MARKS in wanted else {}
        gone = without_room(wanted, least | pinch, title, asked, room)
        self._show_only({TITLE, *shown} - gone)
        wanted, least, pinch = ({at: width[at] for at in width.keys() - gone} for width in (wanted, least, pinch))
        self._give(fitted(wanted, least, (title if wanted else LEAST, theme.scaled(GOOD_TITLE)), room, pinch))

    def _show_only(self, columns: set[int]) -> None:
        changed = [at for at in range(len(COLUMNS)) if self.isSectionHidden(at) == (at in columns)]
        quiet, self._quiet = self._quiet, True
        for at in changed:
            self.setSectionHidden(at, at not in columns)
        self._quiet = quiet
        if changed and not quiet:
            self.columns_changed.emit()

    def _least_title(self) -> int:
        return theme.scaled(LEAST_WITH_CREATORS if self._layout == COMFORTABLE else LEAST_TITLE)

    def _give(self, widths: Mapping[int, int]) -> None:
        quiet, self._quiet = self._quiet, True
        for column, width in widths.items():
            if self.sectionSize(column) != width:
                self.resizeSection(column, width)
        self._quiet = quiet

    def _resized(self, column: int, _: int, width: int) -> None:
        if not self._quiet and column != TITLE and width:
            self._wanted[column] = max(round(width / theme.scale()), LEAST)
            others = sum(self.sectionSize(at) for at in self.shown() if at != TITLE)
            self._give({TITLE: max(self._least_title(), self.viewport().width() - others)})
            self._save_soon()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns to the new width."""
        super().resizeEvent(event)
        self.fit()

    # Choosing columns

    def show_column(self, column: int, on: bool) -> None:
        """Show or hide a column as the user wants; one that is shown so stays when there is little room."""
        changed = frozenset((column,))
        self._hidden = self._hidden - changed if on else self._hidden | changed
        self._asked = self._asked | changed if on else self._asked - changed
        self.fit()
        self._save_soon()

    def words(self, column: int) -> str:
        """With the creators beneath the title, its heading names them, too."""
        both = column == TITLE and self._layout == COMFORTABLE
        return self.tr("Title and creators") if both else super().words(column)

    def can_show(self, column: int) -> bool:
        """Whether a column can be shown and hidden as rows are laid out now."""
        return column != TITLE and self._layout in COLUMNS[column].layouts

    def _moved(self, *_: int) -> None:
        self._save_soon()
        if not self._quiet:
            self.columns_changed.emit()

    def _save_soon(self) -> None:
        if not self._quiet:
            self._later.start()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer sorting and the columns."""
        from refapp.gui.references.column_menu import fill

        section, place = self.logicalIndexAt(event.pos()), event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            section = self.here()
            corner = QPoint(self.sectionViewportPosition(section), self.height())
            place = self.viewport().mapToGlobal(corner)
        menu = QMenu(self)
        fill(menu, self, self._settings, section)
        menu.exec(place)
        menu.deleteLater()
