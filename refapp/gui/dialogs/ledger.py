"""What became of every record of an import: totals, lines, and what can be done about them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from refapp.gui.dialogs.ledger_lines import EVERYTHING, outcome_word, problem_told, text_told
from refapp.gui.dialogs.ledger_notes import LedgerNotes
from refapp.gui.dialogs.ledger_saving import ask_path, save
from refapp.gui.dialogs.ledger_table import LedgerTable
from refapp.gui.dialogs.parts import beside, button
from refapp.gui.dialogs.size import give_size
from refapp.gui.references.labels import number
from refapp.gui.widgets.segmented import Segmented
from refapp.gui.workspace import Workspace
from refapp.model.change import LedgerLine
from refapp.model.problems import Problem
from refapp.store.reading import Reader
from refapp.store.records import Ledger
from refapp.tasks.ledger_choice import LedgerSearch
from refapp.tasks.ledger_text import ledger_text, totals

Found = tuple[Ledger | None, LedgerSearch, list[tuple[int, str]], bool]


class LedgerDialog(QDialog):
    """A window beside the main one. It reads and searches in the background, so that long ledgers are no trouble."""

    show_requested = Signal(int, list)  # the ledger, and the ids of references to select in it

    def __init__(self, workspace: Workspace, ledger_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._ledger_id = ledger_id
        self._ledger: Ledger | None = None
        self._search = LedgerSearch(())
        self._undone = False
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
        self.outcomes = Segmented(self.tr("Outcomes shown"))
        self.outcomes.chosen.connect(lambda _: self._choose())
        self.words = QLineEdit(clearButtonEnabled=True)
        self.words.setPlaceholderText(self.tr("Search these lines"))
        self.words.setAccessibleName(self.tr("Search these lines"))
        self.words.textChanged.connect(lambda _: self._choose())
        self.notes = LedgerNotes()
        self.notes.chosen.connect(self.words.setText)
        self.table = LedgerTable()
        self.table.chosen.connect(self._enable)
        self.table.opened.connect(self._show_in_list)
        self.table.copy_wanted.connect(self._copy)
        self.show_button = button(self.tr("Show in list"), self._show_in_list)
        self.copy_button = button(self.tr("Copy as text"), self._copy)
        self.save_button = button(self.tr("Save as…"), self._ask_where)
        self.undo_button = button(self.tr("Undo this import"), self._undo)
        self.close_button = button(self.tr("Close"), self.close)
        for each in (self.show_button, self.copy_button, self.save_button, self.undo_button):
            each.setEnabled(False)
        self._lay_out()
        give_size(self, 1000, 600)
        self.table.table.setFocus()
        workspace.changed.connect(self._look_again)
        workspace.library_opened.connect(self.close)
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

    def _read(self) -> None:
        wanted = self._ledger_id

        def read(reader: Reader) -> Found:
            ledger = reader.records.ledger(wanted)
            search = LedgerSearch(ledger.lines if ledger else (), problem_told)
            return ledger, search, reader.records.ledgers(), reader.records.undone(wanted)

        self._workspace.read(read, self._answer, latest="ledger")

    def _look_again(self, *_: object) -> None:
        """Something was written: the lines of a ledger never change, but there may be more imports, or one less."""
        known, search = self._ledger, self._search

        def read(reader: Reader) -> Found:
            return known, search, reader.records.ledgers(), bool(known and reader.records.undone(known.id))

        if known:
            self._workspace.read(read, self._answer, latest="ledger")

    def _answer(self, found: Found) -> None:
        ledger, search, imports, self._undone = found
        if self._gone:
            return
        self._show_imports(imports)
        self._tell(self.tr("This import has been undone.") if self._undone else "")
        if ledger is not self._ledger or ledger is None:
            self._ledger, self._search = ledger, search
            lines = ledger.lines if ledger else ()
            self.totals.setText(totals(lines, outcome_word, number) or self.tr("Nothing was found to import."))
            words = [(each, _upper(outcome_word(each))) for each in search.outcomes]
            self.outcomes.set_choices([(EVERYTHING, self.tr("All")), *words], EVERYTHING)
            self.outcomes.setVisible(len(words) > 1)
            self.notes.fill(search.common, problem_told)
            self.table.lines.common = search.common
            self.table.show_lines(lines)
            if self.words.text():
                self._choose()
        self._enable()

    def _show_imports(self, imports: Sequence[tuple[int, str]]) -> None:
        if [number for number, _ in imports] != [self.imports.itemData(i) for i in range(self.imports.count())]:
            self.imports.clear()
            for number, at in imports:
                self.imports.addItem(local_time(at), number)
        self.imports.setCurrentIndex(self.imports.findData(self._ledger_id))

    def _choose(self) -> None:
        """Show the lines that are wanted, all at once where nothing is."""
        search, outcome, words = self._search, self.outcomes.value(), self.words.text()

        def show(lines: Sequence[LedgerLine]) -> None:
            if not self._gone and search is self._search:
                self.table.show_lines(lines)

        self._workspace.read(lambda _: search.chosen(outcome, words), show, latest="ledger-lines")

    def _enable(self) -> None:
        ledger, lines = self._ledger, self.table.lines.lines
        self.show_button.setEnabled(not self._undone and any(True for _ in self._ids()))
        for each in (self.copy_button, self.save_button):
            each.setEnabled(bool(lines))
        taken_in = ledger is not None and ledger.history_id is not None
        self.undo_button.setEnabled(taken_in and not self._undone)
        self.undo_button.setToolTip("" if taken_in else self.tr("It changed nothing."))

    def _ids(self) -> Iterator[int]:
        """The references of the selected lines, in their order, or of all lines shown when none is selected."""
        lines = self.table.selected() or self.table.lines.lines
        return (line.reference_id for line in lines if line.reference_id is not None)

    def _shown(self) -> Ledger | None:
        """The ledger with the lines that are shown."""
        lines = tuple(self.table.lines.lines)
        return Ledger(self._ledger.id, self._ledger.at, self._undone, lines) if self._ledger else None

    def _tell(self, text: str, look: str = "secondary") -> None:
        self.note.setText(text)
        self.note.setVisible(bool(text))
        self.note.setProperty("look", look)
        self.note.style().polish(self.note)

    # What the user does

    def _show_in_list(self) -> None:
        if self.show_button.isEnabled():
            self.show_requested.emit(self._ledger_id, list(dict.fromkeys(self._ids())))

    def _copy(self) -> None:
        if shown := self._shown():
            QGuiApplication.clipboard().setText(ledger_text(shown, text_told))

    def _undo(self) -> None:
        if self._ledger and self._ledger.history_id is not None:
            self._workspace.undo(self._ledger.history_id, self._refused)

    def _refused(self, problem: Problem) -> None:
        self._workspace.failed.emit(problem)
        if not self._gone:
            self._tell(problem_told(problem), "danger")

    def _ask_where(self) -> None:
        shown, path = self._shown(), ask_path(self)
        if shown and path:
            save(self._workspace, shown, path, self._saved, self._refused)

    def _saved(self, name: str) -> None:
        if not self._gone:
            self._tell(self.tr("Written to {name}.").format(name=name))

    # Making it

    def _lay_out(self) -> None:
        self.words.setMinimumWidth(220)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(beside(self.totals, self.note, None, self.imports))
        layout.addLayout(beside(self.outcomes, None, self.words))
        layout.addWidget(self.notes)
        layout.addWidget(self.table, 1)
        buttons = (self.show_button, self.copy_button, self.save_button, None, self.undo_button, self.close_button)
        layout.addLayout(beside(*buttons))


def local_time(at: str) -> str:
    """A moment (ISO 8601, UTC) as people of the user's place write it."""
    moment = QDateTime.fromString(at, Qt.DateFormat.ISODateWithMs).toLocalTime()
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)


def _upper(word: str) -> str:
    return word[:1].upper() + word[1:]
