"""Renaming the files of the chosen references by a pattern: what each is called now, and what it would be called."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from refapp.gui import theme
from refapp.gui.dialogs.parts import beside, button, main_button, plain_table
from refapp.gui.dialogs.size import give_size
from refapp.gui.workspace import Workspace
from refapp.messages import problem_sentence
from refapp.model.citekey_default import DEFAULT_FILE_PATTERN
from refapp.model.file_pattern import FilePattern, file_pattern_of
from refapp.model.problems import AppError, Problem
from refapp.store.reading import Reader
from refapp.tasks.rename_files import Renaming, rename_files, renamings

PAUSE_MS = 150  # after a letter
MOST_SHOWN = 1_000  # all are renamed, and the first of them shown


class RenameFilesDialog(QDialog):
    """What is wrong with the pattern is told beneath it; nothing is renamed before the button is pressed."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._ids = workspace, list(workspace.selection)
        self._wanted: list[Renaming] = []
        self._gone = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Rename attached files"))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self.line = QLineEdit(workspace.settings.values.file_pattern)
        self.line.setAccessibleName(self.tr("Pattern of file names"))
        self.line.textChanged.connect(lambda _: self._pause.start())
        self.usual = button(self.tr("Reset"), lambda: self.line.setText(DEFAULT_FILE_PATTERN))
        self.usual.setAccessibleName(self.tr("The usual pattern"))
        self.usual.setToolTip(DEFAULT_FILE_PATTERN)
        self.told = QLabel()
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        self.told.setMinimumHeight(2 * self.told.fontMetrics().lineSpacing())
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.table = self._table()
        self.rename = main_button(self.tr("Rename"), self._rename)
        self.cancel = button(self.tr("Cancel"), self.reject)
        self._lay_out()
        give_size(self, 780, 460)
        self.finished.connect(lambda _: self._leave())
        workspace.library_opened.connect(self.close)
        self._look()

    def _leave(self) -> None:
        self._gone = True

    def _look(self) -> None:
        ids = self._ids
        try:
            pattern = file_pattern_of(self.line.text())
        except AppError as error:
            self._fail(error.problem)
            return

        def work(reader: Reader) -> list[Renaming]:
            return renamings(reader.get_many(ids), pattern)

        self._workspace.read(work, lambda found: self._show(found, pattern), latest="rename-files")

    def _show(self, found: list[Renaming], pattern: FilePattern) -> None:
        if self._gone:
            return
        self._wanted = found
        count = len(found)
        one, many = self.tr("One file gets another name."), self.tr("{count} files get another name.")
        none = self.tr("No file would get another name. Linked files keep theirs.")
        self._tell((one if count == 1 else many).format(count=count) if count else none, "")
        self._fill(found[:MOST_SHOWN])
        self.rename.setEnabled(bool(found))

    def _fail(self, problem: Problem) -> None:
        self._wanted = []
        self._tell(problem_sentence(problem, self.tr), "danger")
        self.rename.setEnabled(False)

    def _tell(self, text: str, look: str) -> None:
        self.told.setText(text)
        if self.told.property("look") != look:
            self.told.setProperty("look", look)
            self.told.style().polish(self.told)

    def _fill(self, found: Sequence[Renaming]) -> None:
        self.table.setRowCount(len(found))
        for row, each in enumerate(found):
            for column, text in enumerate((each.before, each.name)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.table.setItem(row, column, item)

    def _rename(self) -> None:
        workspace, wanted = self._workspace, self._wanted
        if self._pause.isActive() or not wanted:
            self._look()
            return
        workspace.settings.set(file_pattern=self.line.text())
        change = rename_files(workspace.folder, wanted)
        workspace.apply(change, lambda _: workspace.tell("files-renamed", count=len(wanted)))
        self.accept()

    def _table(self) -> QTableWidget:
        table = QTableWidget(0, 2)
        table.setAccessibleName(self.tr("Names now and then"))
        table.setHorizontalHeaderLabels([self.tr("Now"), self.tr("Then")])
        plain_table(table)
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        table.setColumnWidth(0, 260)
        return table

    def _lay_out(self) -> None:
        label = QLabel(self.tr("&Pattern"))
        label.setBuddy(self.line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.space("l")] * 4)
        layout.setSpacing(theme.space("s"))
        layout.addLayout(beside(label, self.line, self.usual, wide=self.line))
        layout.addWidget(self.told)
        layout.addWidget(self.table, 1)
        layout.addLayout(beside(None, self.cancel, self.rename))
