"""What became of every record of an import: totals, lines, and what can be done about them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QItemSelectionModel, QLocale, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from refapp.gui.dialogs.ledger_lines import EVERYTHING, FILE, OUTCOME, PLACE, TITLE, WHAT, LedgerLines, outcome_word
from refapp.gui.widgets.segmented import Segmented
from refapp.gui.workspace import Workspace
from refapp.store.reading import Reader
from refapp.store.records import Ledger
from refapp.tasks.ledger_text import OUTCOMES, ledger_text, totals

WIDTHS = {OUTCOME: 110, FILE: 190, PLACE: 80, WHAT: 320}
Found = tuple[Ledger | None, list[tuple[int, str]], bool]


class LedgerDialog(QDialog):
    """A window beside the main one. It reads in the background, so that long ledgers open at once."""

    show_requested = Signal(list)  # ids of references to select in the list

    def __init__(self, workspace: Workspace, ledger_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._ledger_id = ledger_id
        self._ledger: Ledger | None = None
        self._gone = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What happened in the import"))
        self.imports = QComboBox()
        self.imports.setAccessibleName(self.tr("Import"))
        self.imports.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.imports.activated.connect(lambda number: self.show_ledger(self.imports.itemData(number)))
        self.totals = QLabel()
        self.totals.setProperty("look", "strong")
        self.totals.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.note = QLabel()
        self.note.setProperty("look", "secondary")
        self.outcomes = Segmented(self.tr("Outcomes shown"))
        self.outcomes.chosen.connect(self._filter)
        self.lines = LedgerLines()
        self.table = self._make_table()
        self.show_button = self._button(self.tr("Show in list"), self._show_in_list)
        self.copy_button = self._button(self.tr("Copy as text"), self._copy)
        self.undo_button = self._button(self.tr("Undo this import"), workspace.undo)
        self.close_button = self._button(self.tr("Close"), self.close)
        self._lay_out()
        QShortcut(QKeySequence.StandardKey.Copy, self.table, self._copy, context=Qt.ShortcutContext.WidgetShortcut)
        self.resize(980, 520)
        self.table.setFocus()
        workspace.changed.connect(self._read)
        self._read()

    def show_ledger(self, ledger_id: int) -> None:
        """Show another import."""
        self._ledger_id = ledger_id
        self._read()

    def closeEvent(self, event: QCloseEvent) -> None:
        """What is still being read is not wanted any more."""
        self._gone = True
        super().closeEvent(event)

    # Reading

    def _read(self, *_: object) -> None:
        wanted = self._ledger_id

        def read(reader: Reader) -> Found:
            ledger, newest = reader.ledger(wanted), reader.undoable()
            # An import and its ledger are written at the same moment.
            return ledger, reader.ledgers(), bool(ledger and newest and newest.at == ledger.at)

        self._workspace.read(read, self._answer, latest="ledger")

    def _answer(self, found: Found) -> None:
        ledger, imports, undoable = found
        if self._gone:
            return
        self._show_imports(imports)
        self.undo_button.setEnabled(undoable)
        undone = bool(ledger and ledger.undone)
        later = self.tr("Something was changed after it: undo that first.")
        self.undo_button.setToolTip("" if undoable or undone else later)
        lines = ledger.lines if ledger else ()
        self.totals.setText(totals(lines, outcome_word) or self.tr("Nothing was found to import."))
        self.note.setText(self.tr("This import has been undone.") if undone else "")
        self.note.setVisible(undone)
        if self._ledger is None or ledger is None or ledger.lines != self._ledger.lines:
            there = {line.outcome for line in lines}
            words = [(each, _upper(outcome_word(each))) for each in OUTCOMES if each in there]
            self.outcomes.set_choices([(EVERYTHING, self.tr("All")), *words], EVERYTHING)
            self.outcomes.setVisible(len(words) > 1)
            self.lines.show(lines)
        self._ledger = ledger
        self.copy_button.setEnabled(bool(lines))
        self._selected()

    def _show_imports(self, imports: Sequence[tuple[int, str]]) -> None:
        if [number for number, _ in imports] != [self.imports.itemData(i) for i in range(self.imports.count())]:
            self.imports.clear()
            for number, at in imports:
                self.imports.addItem(local_time(at), number)
        self.imports.setCurrentIndex(self.imports.findData(self._ledger_id))

    # What the user does

    def _filter(self, outcome: str) -> None:
        self.lines.only(outcome)
        self._selected()

    def _selected(self) -> None:
        self.show_button.setEnabled(bool(self._ids()))

    def _ids(self) -> list[int]:
        """The references of the selected lines, in their order, or of all lines shown when none is selected."""
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        lines = [self.lines.lines[row] for row in rows] or self.lines.lines
        return list(dict.fromkeys(line.reference_id for line in lines if line.reference_id is not None))

    def _show_in_list(self) -> None:
        if ids := self._ids():
            self.show_requested.emit(ids)

    def _activated(self, index: QModelIndex) -> None:
        self.table.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        )
        self._show_in_list()

    def _copy(self) -> None:
        if self._ledger:
            QGuiApplication.clipboard().setText(ledger_text(self._ledger))

    # Making it

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setAccessibleName(self.tr("Records of the import"))
        table.setModel(self.lines)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setStyleSheet("QTableView::item { padding: 0 5px; }")
        table.setItemDelegateForColumn(FILE, _PathDelegate(table))
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 11)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        for column, width in WIDTHS.items():
            table.setColumnWidth(column, width)
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        table.activated.connect(self._activated)
        table.selectionModel().selectionChanged.connect(self._selected)
        return table

    def _button(self, text: str, pressed: object) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.setEnabled(pressed == self.close)
        button.clicked.connect(lambda: pressed())  # type: ignore[operator]
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.totals)
        head.addWidget(self.note)
        head.addStretch()
        head.addWidget(self.imports)
        choice = QHBoxLayout()
        choice.addWidget(self.outcomes)
        choice.addStretch()
        foot = QHBoxLayout()
        foot.addWidget(self.show_button)
        foot.addWidget(self.copy_button)
        foot.addStretch()
        foot.addWidget(self.undo_button)
        foot.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addLayout(choice)
        layout.addWidget(self.table, 1)
        layout.addLayout(foot)


class _PathDelegate(QStyledItemDelegate):
    """Of a long path the end says more than the middle."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideLeft


def local_time(at: str) -> str:
    """A moment (ISO 8601, UTC) as people of the user's place write it."""
    moment = QDateTime.fromString(at, Qt.DateFormat.ISODateWithMs).toLocalTime()
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)


def _upper(word: str) -> str:
    return word[:1].upper() + word[1:]
