"""The exports that are kept updated: see what became of them, write one now, pause it, stop it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from refapp.gui.dialogs.kept_rows import FILE, KIND, STATE, WHAT, KeptRows
from refapp.gui.dialogs.parts import beside, button, plain_table
from refapp.gui.dialogs.size import give_size
from refapp.gui.kept_exports import KeptExports
from refapp.gui.workspace import Workspace
from refapp.model.kept_export import KeptExport
from refapp.tasks.export_kinds import export_kinds
from refapp.tasks.kept_exports import pause_export, remove_export

WIDTHS = {FILE: 250, WHAT: 170, KIND: 130}


class KeptExportsDialog(QDialog):
    """A window beside the main one. Everything done here can be undone."""

    def __init__(self, workspace: Workspace, keeper: KeptExports, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._keeper = keeper
        self._gone = False
        self._names = {each.key: each.name for each in export_kinds()}
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Exports kept updated"))
        self.rows = KeptRows()
        self.table = self._make_table()
        self.empty = QLabel(
            self.tr("No export is kept updated. To have one, choose File > Export and mark “Keep updated”.")
        )
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setProperty("look", "secondary")
        self.state = QLabel()  # whole, where the table has no room for it
        self.state.setProperty("look", "secondary")
        self.state.setWordWrap(True)
        self.now_button = self._button(self.tr("Export now"), keeper.write_now)
        self.pause_button = self._button(self.tr("Pause"), self._pause)
        self.remove_button = self._button(self.tr("Stop updating"), lambda kept: workspace.apply(remove_export(kept)))
        self.close_button = button(self.tr("Close"), self.close)
        self._lay_out()
        give_size(self, 820, 320)
        self.table.setFocus()
        workspace.changed.connect(self._read)
        workspace.library_opened.connect(self._read)
        keeper.updated.connect(self._read)
        self._read()

    def closeEvent(self, event: QCloseEvent) -> None:
        """What is still being read is not wanted any more."""
        self._gone = True
        super().closeEvent(event)

    @property
    def current(self) -> KeptExport | None:
        """The export that is chosen."""
        row = self.table.currentIndex().row()
        return self.rows.kept[row] if 0 <= row < len(self.rows.kept) else None

    def _read(self, *_: Any) -> None:
        self._workspace.read(lambda reader: reader.kept_exports.all(), self._show, latest="kept-exports")

    def _show(self, kept: list[KeptExport]) -> None:
        if self._gone:
            return
        row = max(0, self.table.currentIndex().row())
        self.rows.show(kept, self._keeper.states, self._names, self._workspace.folder)
        if kept:
            self.table.setCurrentIndex(self.rows.index(min(row, len(kept) - 1), FILE))
        self._pages.setCurrentWidget(self.table if kept else self.empty)
        self._enable()

    def _enable(self, *_: Any) -> None:
        current = self.current
        for each in (self.now_button, self.pause_button, self.remove_button):
            each.setEnabled(current is not None)
        self.state.setText(self.rows.state_of(current) if current else "")
        paused = current is not None and current.paused
        self.pause_button.setText(self.tr("Go on") if paused else self.tr("Pause"))

    def _pause(self, kept: KeptExport) -> None:
        self._workspace.apply(pause_export(kept, not kept.paused))

    # Making it

    def _button(self, text: str, pressed: Callable[[KeptExport], object]) -> QPushButton:
        return button(text, lambda: pressed(self.current) if self.current else None)

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setAccessibleName(self.tr("Exports kept updated"))
        table.setModel(self.rows)
        plain_table(table)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        for column, width in WIDTHS.items():
            table.setColumnWidth(column, width)
        table.horizontalHeader().setSectionResizeMode(STATE, QHeaderView.ResizeMode.Stretch)
        table.selectionModel().currentChanged.connect(self._enable)
        return table

    def _lay_out(self) -> None:
        self._pages = QStackedWidget()
        self._pages.addWidget(self.table)
        self._pages.addWidget(self.empty)
        buttons = (self.now_button, self.pause_button, self.remove_button, None, self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(12)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self.state)
        layout.addLayout(beside(*buttons))
