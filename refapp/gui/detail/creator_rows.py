"""The creators in the form: a row each; added, pasted as a whole list, removed, moved by keys or handle."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from refapp.gui import theme
from refapp.gui.detail.creator_row import CreatorRow
from refapp.gui.detail.words import tr
from refapp.gui.widgets.link_button import LinkButton
from refapp.model.names import Creator

FIRST_ROWS = 12  # further creators are shown when asked for
ROWS_IN_TURN = 6  # made in one go: the window does not wait for a long list


class CreatorRows(QWidget):
    """Rows in the order of the creators; Alt+Shift+Up and Alt+Shift+Down move the one that has the focus."""

    changed = Signal()  # rows came, went or moved

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[CreatorRow] = []
        self._kept: tuple[Creator, ...] = ()  # those without a row
        self._before: list[tuple[Creator, ...]] = []  # what undo goes back to
        self._wanted = 0  # rows there shall be, which are made in turns
        self._last: int | None = None  # the row to go to when they are there
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._next_rows)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.space("xs"))
        self.rest = LinkButton(flat=True)
        self.rest.clicked.connect(lambda: self._make(len(self.rows) + len(self._kept), len(self.rows)))
        self.adders = [
            self._adder(tr("+ Person"), tr("Add a person"), lambda: self.add(Creator(role=self._last_role()))),
            self._adder(
                tr("+ Organisation"),
                tr("Add an organisation"),
                lambda: self.add(Creator(role=self._last_role(), literal=" ")),
            ),
            self._adder(
                tr("Paste list"),
                tr("Add all creators that the text on the clipboard lists"),
                lambda: self.paste(QGuiApplication.clipboard().text()),
            ),
        ]
        line = QHBoxLayout()
        line.setSpacing(theme.space("m"))
        for adder in self.adders:
            line.addWidget(adder)
        line.addStretch(1)
        self._column.addWidget(self.rest)
        self._column.addLayout(line)

    def fill(self, creators: Sequence[Creator]) -> None:
        """Show `creators`."""
        self._before = []
        with QSignalBlocker(self):  # whoever fills it knows
            self._show(creators)

    def values(self) -> tuple[Creator, ...]:
        """The creators as typed."""
        return (*(row.value() for row in self.rows), *self._kept)

    def begin(self) -> None:
        """Go to the first name, or offer to add one."""
        (self.rows[0].family if self.rows else self.adders[0]).setFocus(Qt.FocusReason.OtherFocusReason)

    def add(self, creator: Creator) -> None:
        """Add a row and go there."""
        self._show_rest()
        self._remember()
        self._append(creator).family.setFocus()
        self.changed.emit()

    def paste(self, text: str, row: CreatorRow | None = None) -> None:
        """Put the creators that `text` lists in the place of `row` where that is empty, else behind it or the last."""
        from refapp.tasks.author_list import read_creators

        role = row.value().role if row else self._last_role()
        found = read_creators(text, role)
        if not found:
            return
        self._remember()
        values = list(self.values())
        at = self.rows.index(row) + (not row.is_empty) if row else len(values)
        values[at : at + 1 if row and row.is_empty else at] = found
        self._show(values, at + len(found), at + len(found) - 1)

    def remove(self, row: CreatorRow) -> None:
        """Take a row away."""
        self._remember()
        at = self.rows.index(row)
        self.rows.remove(row)
        self._drop(row)
        near = self.rows[min(at, len(self.rows) - 1)].family if self.rows else self.adders[0]
        near.setFocus()
        self.changed.emit()

    def shift(self, row: CreatorRow, by: int) -> None:
        """Move a row up (-1) or down (1)."""
        self._move(row, self.rows.index(row) + by)

    def undo(self) -> None:
        """Take back what was done to the rows last."""
        if self._before:
            self._show(self._before.pop(), len(self.rows) + len(self._kept))
            self.begin()

    def _move(self, row: CreatorRow, to: int) -> None:
        at = self.rows.index(row)
        if at != to and 0 <= to < len(self.rows):
            self._remember()
            self.rows.insert(to, self.rows.pop(at))
            self._column.removeWidget(row)
            self._column.insertWidget(to, row)
            self.changed.emit()

    def _dragged(self, row: CreatorRow, place: QPoint) -> None:
        height = self.mapFromGlobal(place).y()
        to = sum(each.geometry().center().y() < height for each in self.rows if each is not row)
        self._move(row, to)

    def _remember(self) -> None:
        self._before.append(self.values())

    def _show(self, creators: Sequence[Creator], most: int = FIRST_ROWS, then: int | None = None) -> None:
        """Show the first ones, and the others up to `most` in turns; then go to row number `then`."""
        for row in self.rows:
            self._drop(row)
        self.rows = []
        self._kept = tuple(creators[FIRST_ROWS:])
        for creator in creators[:FIRST_ROWS]:
            self._append(creator)
        self._make(max(most, FIRST_ROWS), then)

    def _show_rest(self) -> None:
        """Show all of them now: what follows is done to the rows."""
        self._wanted = len(self.rows) + len(self._kept)
        while self._kept:
            self._next_rows()

    def _make(self, wanted: int, then: int | None) -> None:
        self._wanted, self._last = wanted, then
        if then is not None and then >= len(self.rows) and self.rows:
            self.rows[-1].family.setFocus(Qt.FocusReason.OtherFocusReason)  # until that is there
        self._next_rows(0)

    def _next_rows(self, most: int = ROWS_IN_TURN) -> None:
        """Make some of the rows that are wanted; when all are there, tell so."""
        count = min(most, max(0, self._wanted - len(self.rows)))
        for creator in self._kept[:count]:
            self._append(creator)
        self._kept = self._kept[count:]
        if self._kept and len(self.rows) < self._wanted:
            self._turn.start()
            return
        self._turn.stop()
        self.rest.setText(tr("Show {count} more").format(count=len(self._kept)))
        self.rest.setVisible(bool(self._kept))
        if self._last is not None and self._last < len(self.rows):
            self.rows[self._last].family.setFocus(Qt.FocusReason.OtherFocusReason)
        self._last = None
        self.changed.emit()

    def _append(self, creator: Creator) -> CreatorRow:
        row = CreatorRow(creator, self)
        row.shift_wanted.connect(lambda by: self.shift(row, by))
        row.dragged.connect(lambda place: self._dragged(row, place))
        row.remove_wanted.connect(lambda: self.remove(row))
        row.pasted.connect(lambda text: self.paste(text, row))
        row.undo_wanted.connect(self.undo)
        row.grown.connect(self.changed)
        self._column.insertWidget(len(self.rows), row)
        self.rows.append(row)
        return row

    def _drop(self, row: CreatorRow) -> None:
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _last_role(self) -> str:
        values = self.values()
        return values[-1].role if values else "author"

    @staticmethod
    def _adder(text: str, name: str, pressed: Callable[[], None]) -> LinkButton:
        button = LinkButton(text, flat=True)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(pressed)
        return button
