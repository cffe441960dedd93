"""Completion in the search box: the fields there are, the values that the library has for one, the last searches.

The list is part of the window and never takes the focus, so typing goes on. Values are read in the background.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QListView

from refapp.gui.references.offer_rows import Index, OfferDelegate, OfferRows
from refapp.gui.references.search_fields import Offer, fields, has_values, values
from refapp.gui.workspace import Workspace
from refapp.model.folding import fold
from refapp.model.query_text import value_text

MOST = 10  # rows
LEAST = 2  # letters before fields are offered
WHOLE = ("tag", "kind", "has", "is", "status", "lang", "in")  # a part of a value finds nothing: Return takes the first
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


class Completion(QListView):
    """The list of what may be meant, under the search box."""

    accepted = Signal(str, int)  # the whole text as it shall be, and the place of the cursor
    search_again = Signal(str)  # what was searched before

    def __init__(self, workspace: Workspace, edit: QLineEdit) -> None:
        super().__init__(edit.window())
        self._workspace, self._edit = workspace, edit
        self._known: dict[str, list[tuple[str, Offer]]] = {}
        self._asked: set[str] = set()
        self._recent = False  # whether the last searches are offered
        self.rows = OfferRows()
        self.setObjectName("completions")
        self.setAccessibleName(self.tr("Completions"))
        self.setModel(self.rows)
        self.delegate = OfferDelegate(self)
        self.setItemDelegate(self.delegate)
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
            self._show(offers, at.start)
            self.setCurrentIndex(self.rows.index(0) if at.field in WHOLE and at.text else QModelIndex())
        else:
            self.hide()

    def offer_recent(self) -> None:
        """Offer the last searches: those that have in them what is typed; all where none has, or it is chosen whole."""
        edit, recent = self._edit, self._workspace.settings.values.recent_searches
        wanted = "" if edit.selectedText() == edit.text() else fold(edit.text().strip())
        texts = [each for each in recent if wanted in fold(each)] or recent
        if not texts:
            self.hide()
            self._workspace.tell("no-recent-searches")
            return
        note = self.tr("Del forgets it")
        self._show([Offer(each, each, note) for each in texts], 0, recent=True)
        self.setCurrentIndex(self.rows.index(0))

    def forget_search(self) -> bool:
        """Forget the search that is chosen; whether there is one."""
        row = self.currentIndex().row()
        if not self._recent or row < 0:
            return False
        self._workspace.settings.forget_search(self.rows.offers[row].text)
        left = [each for each in self.rows.offers if each is not self.rows.offers[row]]
        if left:
            self._show(left, 0, recent=True)
            self.setCurrentIndex(self.rows.index(min(row, len(left) - 1)))
        else:
            self.hide()
        return True

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
        if self._recent:
            self.search_again.emit(offer.text)
        elif at:
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

    def _show(self, offers: list[Offer], start: int, recent: bool = False) -> None:
        self._recent = self.delegate.quiet = recent
        self.setAccessibleName(self.tr("Recent searches") if recent else self.tr("Completions"))
        self.rows.show(offers)
        window = self._edit.window()
        left = self._edit.mapTo(window, QPoint(0, 0)).x()
        left += self._edit.fontMetrics().horizontalAdvance(self._edit.text()[:start])
        top = self._edit.mapTo(window, QPoint(0, self._edit.height())).y() + 4
        height = len(offers) * self.sizeHintForRow(0) + 10
        width = min(max(380, 22 * self.fontMetrics().height()), window.width() - 16)
        self.setGeometry(QRect(min(left, window.width() - width - 8), top, width, height))
        self.show()
        self.raise_()
