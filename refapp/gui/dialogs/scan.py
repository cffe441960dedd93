"""Scanning a manuscript: choose it, see what it cites and what is missing, write it in a citation style."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from refapp.gui.dialogs.parts import beside, button
from refapp.gui.dialogs.size import give_size
from refapp.gui.dialogs.style_chooser import StyleChooser
from refapp.gui.jobs import OUTSIDE
from refapp.gui.workspace import Workspace
from refapp.messages import problem_sentence
from refapp.model.problems import Problem
from refapp.tasks.scan_manuscript import SUFFIXES, Scan, gaps, scan_manuscript, total, write_manuscript

INPUTS = "*.md *.markdown *.qmd *.rmd *.tex *.ltx *.txt"


class ScanDialog(QDialog):
    """A window beside the main one; it reads and writes in the background."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._scan: Scan | None = None
        self._gone = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Scan a manuscript"))
        self.file = self._line(self.tr("Manuscript"), self.tr("Markdown, LaTeX or plain text"))
        self.file_button = button(self.tr("Choose…"), self._choose_file)
        self.totals = QLabel(self.tr("Citations are [@key], \\cite{key} or {Smith, 2020}."))
        self.totals.setProperty("look", "strong")
        self.totals.setWordWrap(True)
        self.gaps = QPlainTextEdit()
        self.gaps.setTabChangesFocus(True)
        self.gaps.setReadOnly(True)
        self.gaps.setAccessibleName(self.tr("What is missing"))
        self.gaps.setPlaceholderText(self.tr("What is not in the library is told here."))
        self.style_button = button("", self._choose_style)
        self.out = self._line(self.tr("Write to"), self.tr("HTML, RTF, text, Markdown or BibTeX"))
        self.out_button = button(self.tr("Choose…"), self._choose_out)
        self.write_button = button(self.tr("Write"), self._write)
        self.write_button.setProperty("look", "primary")
        self.close_button = button(self.tr("Close"), self.close)
        self._lay_out()
        give_size(self, 680, 420)
        self._enable()
        self._show_style()
        self.file_button.setFocus()
        workspace.style_changed.connect(self._show_style)
        workspace.changed.connect(self._read_again)

    def closeEvent(self, event: QCloseEvent) -> None:
        """What is still being read is not wanted any more."""
        self._gone = True
        super().closeEvent(event)

    def read(self, path: Path) -> None:
        """Look at another manuscript."""
        self.file.setText(str(path))
        self.out.setText(str(_free_name(path)))
        self._read_again()

    # Reading and writing

    def _read_again(self, *_: object) -> None:
        path = self.file.text()
        if path and not self._gone:
            self._workspace.read(
                lambda reader: scan_manuscript(Path(path), reader), self._show, "scan", self._show_problem, OUTSIDE
            )

    def _show(self, scan: Scan) -> None:
        if self._gone:
            return
        self._scan = scan
        self.totals.setText(total(scan, self.tr))
        self.gaps.setPlainText("\n".join(gaps(scan, self.tr)))
        self._enable()

    def _show_problem(self, problem: Problem) -> None:
        if self._gone:
            return
        self._scan = None
        self.totals.setText(problem_sentence(problem, self.tr))
        self.gaps.clear()
        self._enable()

    def _write(self) -> None:
        scan, out, workspace = self._scan, Path(self.out.text()), self._workspace
        style = workspace.settings.values.style
        if scan is None:
            return

        def done(_: object) -> None:
            workspace.tell("manuscript-written", name=out.name, count=scan.count)
            self._tell(self.tr("Written to {name}.").format(name=out.name))

        def failed(problem: Problem) -> None:
            self._tell(problem_sentence(problem, self.tr))

        workspace.jobs.start(
            OUTSIDE,
            lambda _: write_manuscript(scan, out, workspace.citer, style),
            done,
            failed,
            label=self.tr("Writing {name}").format(name=out.name),
        )

    def _tell(self, text: str) -> None:
        if not self._gone:
            self.totals.setText(text)

    # What the user chooses

    def _choose_file(self) -> None:
        kinds = self.tr("Manuscripts ({suffixes})").format(suffixes=INPUTS)
        everything = self.tr("All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Manuscript"), "", f"{kinds};;{everything}")
        if name:
            self.read(Path(name))

    def _choose_out(self) -> None:
        kinds = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        filters = self.tr("What can be written ({suffixes})").format(suffixes=kinds)
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Write to"), self.out.text(), filters)
        if name:
            self.out.setText(name)
            self._enable()

    def _choose_style(self) -> None:
        StyleChooser(self._workspace, self._workspace.styles, self).show()

    def _show_style(self, *_: object) -> None:
        title = self._workspace.styles.title(self._workspace.settings.values.style)
        self.style_button.setText(f"{title} ▾")
        self.style_button.setAccessibleName(self.tr("Citation style: {title}").format(title=title))

    def _enable(self) -> None:
        self.out_button.setEnabled(self._scan is not None)
        self.write_button.setEnabled(self._scan is not None and bool(self.out.text()))

    # Making it

    def _line(self, name: str, hint: str) -> QLineEdit:
        line = QLineEdit()
        line.setReadOnly(True)
        line.setAccessibleName(name)
        line.setPlaceholderText(hint)
        return line

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        rows = (
            (self.tr("Manuscript"), self.file, self.file_button),
            (self.tr("Style"), self.style_button, None),
            (self.tr("Write to"), self.out, self.out_button),
        )
        for number, (name, field, choose) in enumerate(rows):
            label = QLabel(name)
            label.setProperty("look", "label")
            label.setBuddy(field)
            grid.addWidget(label, number, 0)
            grid.addWidget(field, number, 1)
            if choose:
                grid.addWidget(choose, number, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(grid)
        layout.addWidget(self.totals)
        layout.addWidget(self.gaps, 1)
        layout.addLayout(beside(None, self.close_button, self.write_button))


def _free_name(path: Path) -> Path:
    """A page beside the manuscript that is not there yet."""
    number, candidate = 1, path.with_name(f"{path.stem}-cited.html")
    while candidate.exists():
        number += 1
        candidate = path.with_name(f"{path.stem}-cited-{number}.html")
    return candidate
