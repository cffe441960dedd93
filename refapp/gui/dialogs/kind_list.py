"""The kinds of works as a list: those used last first; letters go to the kind one of whose words begins with them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QWidget

from refapp.gui import icons
from refapp.gui.detail.words import kind_name
from refapp.model.kinds import KINDS

OFTEN = ("article-journal", "book", "chapter", "report", "thesis", "webpage", "paper-conference")
KIND = Qt.ItemDataRole.UserRole
FORGET_MS = 1000  # after that, letters begin a new word


class KindList(QListView):
    """A short list of names with their icons."""

    def __init__(self, used: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typed = ""
        self._forget = QTimer(self, interval=FORGET_MS, singleShot=True)
        self._forget.timeout.connect(self._begin_anew)
        self._rows = QStandardItemModel(self)
        first = dict.fromkeys((*(each for each in used if each in KINDS), *OFTEN))
        for kind in (*first, *sorted((each for each in KINDS if each not in first), key=kind_name)):
            item = QStandardItem(icons.kind_icon(kind), kind_name(kind))
            item.setData(kind, KIND)
            item.setEditable(False)
            self._rows.appendRow(item)
        self.setModel(self._rows)
        self.setUniformItemSizes(True)
        self.setIconSize(QSize(16, 16))
        self.setProperty("look", "rows")
        self.setAccessibleName(QCoreApplication.translate("NewReference", "Kind"))
        self.setCurrentIndex(self._rows.index(0, 0))

    def kind(self) -> str:
        """The kind that is chosen."""
        return str(self.currentIndex().data(KIND))

    def choose(self, kind: str) -> None:
        """Choose another."""
        found = self._rows.match(self._rows.index(0, 0), KIND, kind, 1, Qt.MatchFlag.MatchExactly)
        if found:
            self.setCurrentIndex(found[0])

    def keyboardSearch(self, search: str) -> None:
        """Find a kind by the beginning of any of its words."""
        self._typed += search.casefold()
        self._forget.start()
        names = [str(self._rows.index(row, 0).data()).casefold() for row in range(self._rows.rowCount())]
        for place in (lambda name: name.startswith(self._typed), lambda name: f" {self._typed}" in f" {name}"):
            row = next((row for row, name in enumerate(names) if place(name)), -1)
            if row >= 0:
                self.setCurrentIndex(self._rows.index(row, 0))
                return

    def _begin_anew(self) -> None:
        self._typed = ""
