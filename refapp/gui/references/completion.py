"""Completion in the search box: the fields there are, and the values that the library has for one.

The list is part of the window and never takes the focus, so typing goes on. Values are read in the background.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from refapp.gui import theme
from refapp.gui.references.search_fields import Offer, fields, has_values, values
from refapp.gui.workspace import Workspace
from refapp.model.folding import fold
from refapp.model.query_text import value_text

MOST = 10  # rows
LEAST = 2  # letters before fields are offered
WHOLE = ("tag", "kind", "has", "is", "status", "lang", "in")  # a part of a value finds nothing: Return takes the first
NOTE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
_AT = re.compile(r'(?:^|[\s(])-?(?:([^\W\d]\w*):)?("[^"]*|[^\s()":]*)$')


@dataclass(frozen=True, slots=True)
class Typed:
    """What is being typed before the cursor: the field ("" for none), and where what belongs to it begins."""

    field: str
    text: str
    start: int


def typed(text: str, cursor: int) -> Typed | None:
    """What of `text` is being typed at the cursor; None where a word goes on after it."""
    match = _AT.search(text[:cursor])
    if match is None or (cursor < len(text) and not text[cursor].isspace() and text[cursor] != ")"):
        return None
    return Typed((match[1] or "").lower(), match[2].lstrip('"='), match.start(2))


def fitting(offers: Sequence[tuple[str, Offer]], text: str) -> list[Offer]:
    """The first of `offers` (each with its folded label) that begin with `text`, then those with such a word."""
    wanted = fold(text)
    first: list[Offer] = []
    later: list[Offer] = []
    for folded, offer in offers:
        if folded.startswith(wanted):
            first.append(offer)
            if len(first) == MOST:
                return first
        elif wanted and len(later) < MOST and f" {wanted}" in folded:
            later.append(offer)
    return [*first, *later][:MOST]


class _Rows(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.offers: list[Offer] = []

    def show(self, offers: list[Offer]) -> None:
        self.beginResetModel()
        self.offers = offers
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.offers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        offer = self.offers[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return offer.label
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{offer.label} {offer.note}".strip()
        return offer.note if role == NOTE else None


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(60, option.fontMetrics.height() + 8)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, theme.colour("selection" if chosen else "hover"))
        room = option.rect.adjusted(8, 0, -8, 0)
        metrics, centre = option.fontMetrics, Qt.AlignmentFlag.AlignVCenter
        label = metrics.elidedText(index.data(), Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(theme.colour("text"))
        painter.drawText(room, centre, label)
        rest = room.adjusted(metrics.horizontalAdvance(label) + 16, 0, 0, 0)
        note = metrics.elidedText(index.data(NOTE), Qt.TextElideMode.ElideRight, max(0, rest.width()))
        painter.setPen(theme.colour("secondary"))
        painter.drawText(rest, centre | Qt.AlignmentFlag.AlignRight, note)


class Completion(QListView):
    """The list of what may be meant, under the search box."""

    accepted = Signal(str, int)  # the whole text as it shall be, and the place of the cursor

    def __init__(self, workspace: Workspace, edit: QLineEdit) -> None:
        super().__init__(edit.window())
        self._workspace, self._edit = workspace, edit
        self._known: dict[str, list[tuple[str, Offer]]] = {}
        self._asked: set[str] = set()
        self.rows = _Rows()
        self.setObjectName("completions")
        self.setAccessibleName(self.tr("Completions"))
        self.setModel(self.rows)
        self.setItemDelegate(_Delegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._accept)
        self.hide()
        workspace.changed.connect(lambda _: self._forget())
        workspace.library_opened.connect(self._forget)

    def follow(self) -> None:
        """Something was typed: offer what it may become."""
        at = typed(self._edit.text(), self._edit.cursorPosition())
        offers: list[Offer] = []
        if at and at.field and has_values(at.field):
            if at.field in self._known:
                offers = fitting(self._known[at.field], at.text)
            else:
                self._ask(at.field)
        elif at and not at.field and len(at.text) >= LEAST:
            begun = at.text.lower()  # a whole word may be meant as it is: its colon is one key
            offers = [each for each in fields() if each.text.startswith(begun) and each.text != f"{begun}:"]
        if offers and at and offers[0].text != at.text:
            self._show(offers, at)
        else:
            self.hide()

    def step(self, by: int) -> None:
        """Go to the next row, or the one before; from the first one back to the text."""
        row = self.currentIndex().row() + by
        index = self.rows.index(min(row, self.rows.rowCount() - 1)) if row >= 0 else QModelIndex()
        self.setCurrentIndex(index)

    def accept(self) -> bool:
        """Take the row that is chosen; whether there is one."""
        index = self.currentIndex()
        if index.isValid():
            self._accept(index)
        return index.isValid()

    def _accept(self, index: Index) -> None:
        at = typed(self._edit.text(), self._edit.cursorPosition())
        offer = self.rows.offers[index.row()]
        self.hide()
        if at:
            text, cursor = self._edit.text(), self._edit.cursorPosition()
            # A value is done with its space; after a field its value comes.
            put = f"{value_text(offer.text)} " if at.field else offer.text
            self.accepted.emit(text[: at.start] + put + text[cursor:].lstrip(), at.start + len(put))

    def _ask(self, name: str) -> None:
        if name in self._asked:
            return
        self._asked.add(name)

        def know(found: list[tuple[str, Offer]]) -> None:
            self._known[name] = found
            if self._edit.hasFocus():
                self.follow()

        self._workspace.read(
            lambda reader: [(fold(each.label), each) for each in values(reader, name)], know, latest=f"complete-{name}"
        )

    def _forget(self) -> None:
        self._known, self._asked = {}, set()

    def _show(self, offers: list[Offer], at: Typed) -> None:
        self.rows.show(offers)
        first = self.rows.index(0) if at.field in WHOLE and at.text else QModelIndex()
        self.setCurrentIndex(first)
        window = self._edit.window()
        left = self._edit.mapTo(window, QPoint(0, 0)).x()
        left += self._edit.fontMetrics().horizontalAdvance(self._edit.text()[: at.start])
        top = self._edit.mapTo(window, QPoint(0, self._edit.height())).y() + 4
        height = len(offers) * self.sizeHintForRow(0) + 10
        width = min(max(380, 22 * self.fontMetrics().height()), window.width() - 16)
        self.setGeometry(QRect(min(left, window.width() - width - 8), top, width, height))
        self.show()
        self.raise_()
