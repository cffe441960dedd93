"""Putting the selection into a collection: type part of its name, press Enter; a name that is new makes a new one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, QObject, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from refapp.gui import icons, theme
from refapp.gui.dialogs.parts import send_list_key
from refapp.gui.dialogs.size import give_size
from refapp.gui.filters.collection_edits import CollectionEdits
from refapp.gui.workspace import Workspace
from refapp.model.filter_query import included
from refapp.model.folding import fold

MOST = 200  # rows: nobody reads more
_NUMBER = Qt.ItemDataRole.UserRole


class CollectionChooser(QDialog):
    """Arrow keys move in the list while one types."""

    def __init__(
        self, workspace: Workspace, edits: CollectionEdits, move: bool = False, parent: QWidget | None = None
    ) -> None:
        """`move` takes the selection out of the collection that is shown."""
        super().__init__(parent)
        self._edits = edits
        self._ids = list(workspace.selection)
        shown = included(workspace.filters, "in")
        self._out_of = shown[0] if move and shown else ""
        tree = workspace.view.collection_tree()
        paths = {number: " › ".join(tree.names(number)) for number, each in tree.by_id.items() if not each.query}
        self._paths = sorted(((number, path, fold(path)) for number, path in paths.items()), key=lambda each: each[2])
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Move to collection") if move else self.tr("Add to collection"))
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Name of a collection, or a new one"))
        self.line.setAccessibleName(self.tr("Name of a collection, or a new one"))
        self.line.setClearButtonEnabled(True)
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self._find)
        self.line.returnPressed.connect(self._take)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Collections"))
        self.list.setUniformItemSizes(True)
        self.list.setProperty("look", "rows")
        self.list.setIconSize(QSize(theme.scaled(16), theme.scaled(16)))
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemActivated.connect(lambda _: self._take())
        self.list.itemClicked.connect(lambda _: self._take())
        keys = QLabel(
            (
                self.tr("Enter: move the {count} selected · Esc: cancel")
                if move
                else self.tr("Enter: add the {count} selected · Esc: cancel")
            ).format(count=QLocale().toString(len(self._ids)))
        )
        keys.setProperty("look", "label")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(theme.space("s"))
        for widget in (self.line, self.list, keys):
            layout.addWidget(widget)
        give_size(self, 520, 380)
        self._find("")
        self.line.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrow keys are the list's."""
        return send_list_key(event, self.list)

    def _find(self, text: str) -> None:
        words = fold(text).split()
        found = [(number, path) for number, path, folded in self._paths if all(word in folded for word in words)]
        self.list.clear()
        for number, path in found[:MOST]:
            item = QListWidgetItem(icons.icon("collection"), path)
            item.setData(_NUMBER, number)
            item.setToolTip(path)
            item.setSizeHint(QSize(1, self.list.fontMetrics().height() + 10))  # as wide as the list, and cut there
            self.list.addItem(item)
        name = " ".join(text.split())
        if name and all(path.casefold() != name.casefold() for _, path in found):
            item = QListWidgetItem(icons.icon("add"), self.tr("New collection “{name}”").format(name=name))
            item.setData(_NUMBER, 0)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _take(self) -> None:
        item = self.list.currentItem()
        if item is None:
            return
        number, name = item.data(_NUMBER), " ".join(self.line.text().split())
        if number:
            self._edits.put(number, self._ids, item.text().rpartition(" › ")[2], self._out_of)
        else:
            self._edits.create(name, references=self._ids, out_of=self._out_of)
        self.accept()
