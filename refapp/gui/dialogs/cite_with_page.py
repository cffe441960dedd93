"""Citing with a page: the selected references, where in each, words around them, and how it will read."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QFrame, QLabel, QVBoxLayout, QWidget

from refapp.citing import Cited
from refapp.gui import clipboard
from refapp.gui.cited_html import cited_html
from refapp.gui.dialogs.cite_rows import CiteRows
from refapp.gui.dialogs.parts import beside, button, main_button
from refapp.gui.jobs import OUTSIDE
from refapp.gui.widgets.elided_label import ElidedLabel
from refapp.gui.widgets.reading_text import ReadingText
from refapp.gui.workspace import Workspace
from refapp.messages import problem_sentence
from refapp.model.folding import plain
from refapp.model.problems import Problem
from refapp.model.reference import Reference
from refapp.store.reading import Reader
from refapp.tasks.copy_references import copy_citation

MOST = 50  # references in one citation
PAUSE_MS = 60  # how long nothing is typed before the preview follows
PREVIEW_HEIGHT = 92


class CiteWithPage(QDialog):
    """Enter copies and closes, Escape closes."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._gone = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Cite with page"))
        self.rows = CiteRows()
        self.style_name = ElidedLabel(look="label")
        self.preview = ReadingText(self.tr("The citation"), font="interface")
        self.copy_button = main_button(self.tr("Copy"), self._copy)
        self.copy_button.setToolTip(self.tr("Copy the citation as formatted text (Enter)"))
        self.copy_button.setEnabled(False)
        self.cancel_button = button(self.tr("Cancel"), self.reject)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._cite)
        self._lay_out()
        self.rows.expect(min(MOST, len(workspace.selection)))
        self.resize(900, self.sizeHint().height())
        self._show_style()
        workspace.style_changed.connect(self._show_style)
        self.rows.changed.connect(self._pause.start)
        self._read()

    def done(self, result: int) -> None:
        """What is still being made is not wanted any more."""
        self._gone = True
        self._pause.stop()
        super().done(result)

    def _read(self) -> None:
        ids = self._workspace.selection

        def read(reader: Reader) -> list[tuple[Reference, str]]:
            rows = reader.rows(ids[:MOST])
            return [(each, _name(each, rows[each.id or 0].creators)) for each in reader.get_many(ids[:MOST])]

        self._workspace.read(read, self._fill, latest="cite-with-page")
        if len(ids) > MOST:
            self._workspace.tell("too-many-to-cite", most=MOST)

    def _fill(self, references: list[tuple[Reference, str]]) -> None:
        if not self._gone:
            self.rows.fill(references)
            self.copy_button.setEnabled(bool(references))
            if self.rows.rows:
                # After the rows come the buttons; the preview, which one may want to read again, is last.
                for before, after in pairwise(
                    [self.rows.rows[-1].suppress, self.cancel_button, self.copy_button, self.preview]
                ):
                    self.setTabOrder(before, after)
            self._cite()

    def _show_style(self, *_: str) -> None:
        if not self._gone:
            self.style_name.setText(self._workspace.styles.title(self._workspace.settings.values.style))
            self._pause.start()

    # Citing

    def _start(self, done: Callable[[Cited], None], latest: str) -> None:
        citer, style, cites = self._workspace.citer, self._workspace.settings.values.style, self.rows.cites()
        if not cites or self._gone:
            return
        work = partial(copy_citation, cites, citer, style)
        self._workspace.jobs.start(OUTSIDE, lambda _: work(), done, self._show_problem, latest=latest)

    def _cite(self) -> None:
        self._start(self._show, "cite-preview")

    def _copy(self) -> None:
        self._start(self._put, "cite-copy")

    def _show(self, cited: Cited) -> None:
        if not self._gone:
            self.preview.set_html(cited_html(cited))

    def _put(self, cited: Cited) -> None:
        clipboard.put(cited)
        workspace, count = self._workspace, len(self.rows.rows)
        workspace.tell("copied-citation", count=count, style=self.style_name.text())
        if not self._gone:
            self.accept()

    def _show_problem(self, problem: Problem) -> None:
        if not self._gone:
            self.preview.setPlainText(problem_sentence(problem, self.tr))

    # Making it

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("look", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(12, 8, 12, 12)
        inside.setSpacing(4)
        inside.addWidget(self.style_name)
        inside.addWidget(self.preview)
        inside.addStretch()
        card.setMinimumHeight(PREVIEW_HEIGHT)
        hint = QLabel(self.tr("Enter copies"))
        hint.setProperty("look", "label")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(12)
        layout.addWidget(self.rows)
        layout.addWidget(card, 1)
        layout.addLayout(beside(hint, self.cancel_button, self.copy_button, wide=hint))


def _name(reference: Reference, creators: str) -> str:
    year = f" {reference.issued.year}" if reference.issued and reference.issued.year else ""
    title = " ".join(plain(reference.title).split())
    return " · ".join(part for part in (f"{creators}{year}".strip(), title) if part)
