"""The selected references in a style, made in the background; the newest request wins."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from refapp.citing import Cited
from refapp.gui.cited_html import cited_html
from refapp.gui.jobs import OUTSIDE
from refapp.gui.widgets.reading_text import ReadingText
from refapp.gui.workspace import Workspace
from refapp.messages import problem_sentence
from refapp.model.problems import Problem
from refapp.model.reference import Reference

MOST_PREVIEWED = 5
PAUSE_MS = 120  # how long a style is highlighted before the preview follows


class StylePreview(QFrame):
    """Of the selection, or else of the first references shown; hidden where there are none."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._citer = workspace.citer
        self._references: Sequence[Reference] = ()
        self._wanted = ("", "")  # style and locale
        self._gone = False
        self.setProperty("look", "card")
        self.text = ReadingText(self.tr("The selection in this style"))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._cite)
        self._lay_out()
        self._read_selection()

    def show_style(self, style: str, locale: str) -> None:
        """Cite in `style` and `locale` as soon as it has been wanted for a moment."""
        self._wanted = (style, locale)
        self._pause.start()

    def stop(self) -> None:
        """Nothing is wanted any more."""
        self._gone = True
        self._pause.stop()

    def _read_selection(self) -> None:
        workspace = self._workspace
        ids = list(workspace.selection or workspace.results[:MOST_PREVIEWED])[:MOST_PREVIEWED]
        if not ids:
            self.hide()
        else:
            workspace.read(lambda reader: reader.get_many(ids), self._take, latest="preview-references")

    def _take(self, references: Sequence[Reference]) -> None:
        if not self._gone:
            self._references = references
            self._cite()

    def _cite(self) -> None:
        style, locale = self._wanted
        if not style or not self._references or self._gone:
            return
        citer, references = self._citer, self._references
        self._workspace.jobs.start(
            OUTSIDE,
            lambda _: _preview(citer.bibliography(references, style, locale)),
            self._show,
            self._show_problem,
            latest="preview",
        )

    def _show(self, html: str) -> None:
        if not self._gone:
            self.text.set_html(html)

    def _show_problem(self, problem: Problem) -> None:
        if not self._gone:
            self.text.setPlainText(problem_sentence(problem, self.tr))

    def _lay_out(self) -> None:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setStyleSheet("QScrollArea { background: transparent; }")
        page = QWidget()
        inside = QVBoxLayout(page)
        inside.setContentsMargins(12, 10, 12, 10)
        inside.addWidget(self.text)
        inside.addStretch()
        area.setWidget(page)
        area.viewport().setAutoFillBackground(False)
        page.setAutoFillBackground(False)
        around = QVBoxLayout(self)
        around.setContentsMargins(1, 1, 1, 1)
        around.addWidget(area)


def _preview(cited: Cited) -> str:
    # Here entries stand apart.
    return cited_html(cited).replace("<div>", '<div style="margin-bottom: 8px">')
