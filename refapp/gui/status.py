"""The status bar: what is shown at the left; at the right what just happened, work in progress, and a way back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QStatusBar, QWidget

from refapp.gui.jobs import Job
from refapp.gui.widgets.link_button import LinkButton
from refapp.gui.workspace import Workspace
from refapp.messages import problem_sentence, sentence
from refapp.model.problems import Problem

SHOW_AFTER_MS = 400  # work that ends sooner shows no progress
KEEP_MS = 12_000  # how long good news stays
LEAST_HEIGHT = 28
WITH_UNDO = ("deleted", "restored", "emptied", "collected", "uncollected", "collection-deleted")  # news with a way back


class StatusBar(QStatusBar):
    """Counts, news and progress with cancel. Never in the way."""

    work_wanted = Signal()  # to see all that goes on

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setSizeGripEnabled(False)
        self._size()
        self._workspace = workspace
        self._jobs: list[Job] = []  # the first of them is running
        self.shown = QLabel()
        self.shown.setObjectName("shown")
        self.shown.setProperty("look", "label")
        self.addWidget(self.shown)
        self.news = QLabel()
        self.news.setObjectName("news")
        self.news.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.more = LinkButton(self.tr("Show what happened"), flat=True)
        self.undo = LinkButton(self.tr("Undo"), flat=True)
        self.undo.clicked.connect(lambda: workspace.undo())
        self.busy = LinkButton("", flat=True)
        self.busy.colour = "secondary"
        self.busy.setObjectName("busy")
        self.busy.setToolTip(self.tr("Show all work: what goes on, what waits, what went wrong"))
        self.busy.clicked.connect(self.work_wanted)
        self.bar = QProgressBar()
        self.bar.setObjectName("progress")
        self.bar.setFixedWidth(160)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.cancel = LinkButton(self.tr("Cancel"), flat=True)
        self.cancel.clicked.connect(self._cancel)
        right = QWidget()
        row = QHBoxLayout(right)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(12)
        for widget in (self.news, self.more, self.undo, self.busy, self.bar, self.cancel):
            row.addWidget(widget)
            widget.hide()
        self.addPermanentWidget(right)
        self.soon = QTimer(self, singleShot=True, interval=SHOW_AFTER_MS)
        self.soon.timeout.connect(self._show_progress)
        self._fade = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._fade.timeout.connect(self._clear)
        self._more_does: Callable[[], None] = lambda: None
        self.more.clicked.connect(lambda: self._more_does())
        workspace.told.connect(self._told)
        workspace.failed.connect(self.fail)
        workspace.results_changed.connect(lambda _: self._count())
        workspace.selection_changed.connect(lambda _: self._count())
        workspace.changed.connect(lambda _: self.undo.hide())  # it would take back something else now
        workspace.counted.connect(self._count)
        workspace.jobs.started.connect(self._started)
        workspace.jobs.progressed.connect(self._progressed)
        workspace.jobs.ended.connect(self._ended)

    def changeEvent(self, event: QEvent) -> None:
        """Larger words need more room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._size()

    def _size(self) -> None:
        self.setFixedHeight(max(LEAST_HEIGHT, self.fontMetrics().height() + 12))  # news and progress move nothing

    def tell(self, text: str, more: Callable[[], None] | None = None, undo: bool = False, good: bool = True) -> None:
        """Show news; `more` shows what happened, `undo` offers to take it back."""
        self.news.setText(text)
        self.news.setProperty("look", "done" if good else "danger")
        self.news.style().polish(self.news)
        self.news.show()
        self._more_does = more or (lambda: None)
        self.more.setVisible(more is not None)
        self.undo.setVisible(undo)
        # Bad news and news with a way back wait until something else happens.
        self._fade.stop()
        if good and not undo:
            self._fade.start()

    def _told(self, code: str, args: dict[str, str | int]) -> None:
        self.tell(sentence(code, args, self.tr), undo=code in WITH_UNDO)

    def fail(self, problem: Problem) -> None:
        """Say what went wrong."""
        self.tell(problem_sentence(problem, self.tr), good=False)

    def _clear(self) -> None:
        for widget in (self.news, self.more, self.undo):
            widget.hide()

    def _count(self) -> None:
        workspace = self._workspace
        if not workspace.whole or workspace.total is None:
            return  # in a moment
        number = QLocale().toString
        shown = number(len(workspace.results))
        if workspace.trash:
            text = self.tr("{shown} in the Trash").format(shown=shown)
        elif len(workspace.results) == workspace.total:
            text = self.tr("{shown} references").format(shown=shown)
        else:
            text = self.tr("{shown} shown of {total}").format(shown=shown, total=number(workspace.total))
        if workspace.selection:
            text += " · " + self.tr("{count} selected").format(count=number(len(workspace.selection)))
        self.shown.setText(text)

    def _started(self, job: Job) -> None:
        self._jobs.append(job)
        if len(self._jobs) == 1:
            self._watch(job)
            self.soon.start()

    def _watch(self, job: Job) -> None:
        self.busy.setText(job.label)
        self.bar.setRange(0, 0)

    def _progressed(self, job: Job, done: int, total: int, what: str) -> None:
        if self._jobs and job is self._jobs[0]:
            self.bar.setRange(0, total)
            self.bar.setValue(done)
            so_far = f" · {QLocale().toString(done)}" if done and not total else ""
            self.busy.setText(job.label + so_far)

    def _ended(self, job: Job) -> None:
        self._jobs.remove(job)
        if self._jobs:
            self._watch(self._jobs[0])
            return
        self.soon.stop()
        had_focus = self.cancel.hasFocus()
        for widget in (self.busy, self.bar, self.cancel):
            widget.hide()
        if had_focus and self.more.isVisible():
            self.more.setFocus()

    def _show_progress(self) -> None:
        self._clear()
        for widget in (self.busy, self.bar, self.cancel):
            widget.show()

    def _cancel(self) -> None:
        if self._jobs:
            self._jobs[0].cancel.set()
