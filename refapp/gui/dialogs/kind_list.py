"""The kinds of works as a list: those used last, the common ones, all others by name, each under its heading.

Letters go to the kind one of whose words begins with them.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QWidget

from refapp.gui import icons, theme
from refapp.gui.detail.words import kind_name
from refapp.model.kinds import KINDS

OFTEN = ("article-journal", "book", "chapter", "report", "thesis", "webpage", "paper-conference")
KIND = Qt.ItemDataRole.UserRole
LAST = 3  # kinds used last that stand first
FORGET_MS = 1000  # after that, letters begin a new word


class KindList(QListView):
    """A short list of names with their icons."""

    def __init__(self, used: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typed = ""
        self._forget = QTimer(self, interval=FORGET_MS, singleShot=True)
        self._forget.timeout.connect(self._begin_anew)
        self._rows = QStandardItemModel(self)
        last = [each for each in used if each in KINDS][:LAST]
        often = [each for each in OFTEN if each not in last]
        others = sorted((each for each in KINDS if each not in (*last, *often)), key=kind_name)
        self._add(QCoreApplication.translate("NewReference", "Used last"), last)
        self._add(QCoreApplication.translate("NewReference", "Common"), often)
        self._add(QCoreApplication.translate("NewReference", "By name"), others)
        self.setModel(self._rows)
        self.setUniformItemSizes(True)
        self.setIconSize(QSize(16, 16))
        self.setProperty("look", "rows")
        self.setAccessibleName(QCoreApplication.translate("NewReference", "Kind"))
        self.setCurrentIndex(self._rows.index(1, 0))

    def _add(self, heading: str, kinds: Sequence[str]) -> None:
        """Add kinds under a heading, which cannot be chosen."""
        if kinds:
            title = QStandardItem(heading)
            title.setFlags(Qt.ItemFlag.NoItemFlags)
            title.setFont(theme.current().font("label"))
            title.setForeground(theme.colour("secondary"))
            self._rows.appendRow(title)
        for kind in kinds:
            item = QStandardItem(icons.kind_icon(kind), kind_name(kind))
            item.setData(kind, KIND)
            item.setEditable(False)
            self._rows.appendRow(item)

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
        rows = [self._rows.item(row) for row in range(self._rows.rowCount())]
        names = [each.text().casefold() if each.isEnabled() else "" for each in rows]
        for place in (lambda name: name.startswith(self._typed), lambda name: f" {self._typed}" in f" {name}"):
            row = next((row for row, name in enumerate(names) if place(name)), -1)
            if row >= 0:
                self.setCurrentIndex(self._rows.index(row, 0))
                return

    def _begin_anew(self) -> None:
        self._typed = ""
