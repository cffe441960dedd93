"""The files that are not where they were: look for them in a folder, locate one, link them anew, or forget them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, QModelIndex, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from refapp.gui import theme
from refapp.gui.dialogs.missing_rows import FILE, FOUND, REFERENCE, MissingRows
from refapp.gui.dialogs.one_job import OneJob
from refapp.gui.dialogs.parts import button, plain_table
from refapp.gui.dialogs.size import give_size
from refapp.gui.jobs import Job
from refapp.gui.widgets.empty_state import EmptyState
from refapp.gui.widgets.flow_layout import FlowLayout
from refapp.gui.workspace import Workspace
from refapp.messages import problem_sentence
from refapp.model.change import Change
from refapp.model.problems import AppError
from refapp.store.reading import Reader
from refapp.tasks.known_files import KnownFiles
from refapp.tasks.missing_files import Found, Missing, find_missing, locate, relink, search, unlink


class MissingFilesDialog(QDialog):
    """A window beside the main one; it looks in the background, and what it does can be undone."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._looking = OneJob(self, workspace.jobs, "missing-files")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Missing files"))
        self.totals = QLabel(self.tr("Looking for files that are not there…"))
        self.totals.setProperty("look", "strong")
        self.totals.setTextFormat(Qt.TextFormat.PlainText)
        self.totals.setWordWrap(True)
        self.rows = MissingRows()
        self.rows.marked.connect(self._enable)
        self.table = QTableView()
        self._set_up_table()
        self.nothing = EmptyState(
            self.tr("Every file is where it belongs."),
            self.tr("When a PDF has been moved or renamed outside, it is listed here, and found again by its content."),
        )
        self.search_button = button(self.tr("&Search in folder…"), self._ask_folder)
        self.locate_button = button(self.tr("&Locate…"), self._ask_file)
        self.unlink_button = button(self.tr("&Remove from reference"), self._unlink)
        self.relink_button = button(self.tr("Link anew"), self._relink)
        self.relink_button.setProperty("look", "primary")
        self.close_button = button(self.tr("Close"), self.close)
        self._lay_out()
        give_size(self, 860, 480)
        workspace.changed.connect(lambda _: self._look())
        workspace.library_opened.connect(self.close)
        self._enable()
        self.table.setFocus()
        self._look()

    # Looking

    def _look(self) -> None:
        if self._looking.gone:
            return
        folder = self._workspace.folder

        def work(job: Job) -> list[Missing]:
            reader = Reader(folder)
            try:
                return find_missing(reader, job.progress)
            finally:
                reader.close()

        self._start(work, self._show, self.tr("Looking for missing files"))

    def _show(self, missing: list[Missing]) -> None:
        at = max(0, self.table.currentIndex().row())
        self.rows.show(missing)
        if missing:
            self.table.selectRow(min(at, len(missing) - 1))
        count = len(missing)
        some = (
            self.tr("One file is not where it was.")
            if count == 1
            else self.tr("{count} files are not where they were.")
        )
        self.totals.setText(some.format(count=QLocale().toString(count)) if count else "")
        buttons = (self.search_button, self.locate_button, self.unlink_button, self.relink_button)
        for widget in (self.table, *buttons):
            widget.setVisible(count > 0)  # nothing is said best by the sentence alone
        self.nothing.setVisible(not count)

    def search(self, folder: Path) -> None:
        """Look for the files in a folder and beneath."""
        missing = list(self.rows.rows)
        label = self.tr("Looking in {name}").format(name=folder.name)
        self._start(lambda job: search(missing, folder, KnownFiles(), job.progress), self._found, label)

    def _found(self, found: dict[Missing, Found]) -> None:
        self.rows.add(found)
        same = sum(each.same for each in found.values())
        text = self.tr("Found: {same} with the same content, {named} with the same name only.")
        self.totals.setText(text.format(same=same, named=len(found) - same))

    def _start(self, work: Callable[[Job], object], done: Callable[..., None], label: str) -> None:
        def show(result: object) -> None:
            done(result)
            self._enable()

        self._looking.start(work, show, lambda: self.totals.setText(self.tr("Stopped.")), label)

    # What the user does

    def _ask_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Search in folder"))
        if name:
            self.search(Path(name))

    def _ask_file(self) -> None:
        for missing in self._selected()[:1]:
            ending = Path(missing.name).suffix
            kinds = f"*{ending};;*" if ending else "*"
            name, _ = QFileDialog.getOpenFileName(
                self, self.tr("Where is {name}?").format(name=missing.name), "", kinds
            )
            if name:
                self._locate(missing, Path(name))

    def _locate(self, missing: Missing, path: Path) -> None:
        try:
            self.rows.add({missing: locate(missing, path, KnownFiles())})
            self.rows.mark(missing)
        except AppError as error:
            self.totals.setText(problem_sentence(error.problem, self.tr))

    def _relink(self) -> None:
        found = self.rows.wanted()
        self._apply(relink(self._workspace.folder, found), "relinked", len(found))

    def _unlink(self) -> None:
        missing = self._selected()
        self._apply(unlink(missing), "unlinked", len(missing))

    def _apply(self, change: Change, told: str, count: int) -> None:
        self._workspace.apply(change, lambda _: self._workspace.tell(told, count=count))

    def _go_to(self, index: QModelIndex) -> None:
        if index.column() != FOUND:
            self._workspace.show_whole()
            self._workspace.select([self.rows.rows[index.row()].reference_id])

    def _selected(self) -> list[Missing]:
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        return [self.rows.rows[row] for row in rows]

    def _enable(self) -> None:
        selected, wanted = len(self._selected()), len(self.rows.wanted())
        self.search_button.setEnabled(bool(self.rows.rows))
        self.locate_button.setEnabled(selected == 1)
        self.unlink_button.setEnabled(selected > 0)
        self.relink_button.setEnabled(wanted > 0)

    # Making it

    def _set_up_table(self) -> None:
        table = self.table
        table.setAccessibleName(self.tr("Missing files"))
        table.setModel(self.rows)
        plain_table(table)
        table.horizontalHeader().setSectionResizeMode(REFERENCE, QHeaderView.ResizeMode.Stretch)
        table.setColumnWidth(FILE, 220)
        table.setColumnWidth(FOUND, 300)
        table.activated.connect(self._go_to)
        table.selectionModel().selectionChanged.connect(lambda *_: self._enable())

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(theme.space("s"))
        what = FlowLayout(gap=theme.space("s"))  # large words need more than one line
        for each in (self.search_button, self.locate_button, self.unlink_button):
            what.addWidget(each)
        foot.addLayout(what, 1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.relink_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.space("l")] * 4)
        layout.setSpacing(theme.space("m"))
        layout.addWidget(self.totals)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.nothing, 1)
        self.nothing.hide()
        layout.addLayout(foot)
