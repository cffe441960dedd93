"""The work panel: what is going on with its progress, what waits, what went wrong, what ended lately."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QScrollArea, QVBoxLayout, QWidget

from refapp.gui import theme
from refapp.gui.past.rows import time_words
from refapp.gui.widgets.link_button import LinkButton
from refapp.gui.widgets.panel_head import PanelHead
from refapp.gui.work.log import News, Work, WorkLog
from refapp.gui.workspace import Workspace


class WorkView(QWidget):
    """One calm place, made anew whenever something comes or goes."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.log: WorkLog = workspace.work
        self.bars: dict[int, QProgressBar] = {}  # by the identity of the work
        self._page = QWidget()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setProperty("look", "ground")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(4)
        column.addWidget(PanelHead(self.tr("Work")))
        column.addWidget(self._scroll, 1)
        self.setMinimumHeight(260)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._fill)
        self.log.changed.connect(self._soon.start)
        self.log.progressed.connect(self._progressed)
        self._fill()

    def _fill(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.space("m"), theme.space("xs"), theme.space("m"), theme.space("s"))
        column.setSpacing(theme.space("s"))
        self.bars = {}
        log = self.log
        self._section(column, self.tr("Going on"), [self._running(work) for work in log.running()])
        self._section(column, self.tr("Queued"), [self._waiting(work) for work in log.waiting()])
        self._section(column, self.tr("What went wrong"), [self._failed(news) for news in log.failed])
        self._section(column, self.tr("Ended lately"), [self._ended(news) for news in log.ended])
        if column.count() == 0:
            column.addWidget(
                _label(self.tr("Nothing is going on. Imports, exports and other long work show here."), "")
            )
        column.addStretch(1)
        self._scroll.setWidget(page)

    def _section(self, column: QVBoxLayout, title: str, rows: Sequence[QWidget]) -> None:
        if rows:
            column.addWidget(_label(title, "heading"))
        for row in rows:
            column.addWidget(row)

    def _running(self, work: Work) -> QWidget:
        bar = QProgressBar()
        bar.setTextVisible(False)
        bar.setAccessibleName(self.tr("Progress: {what}").format(what=work.job.label))
        self.bars[id(work)] = bar
        self._progressed(work)
        row = self._with_buttons(_label(work.job.label), (self.tr("Cancel"), work.job.cancel.set, work.job.label))
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("xs"))
        column.addWidget(row)
        column.addWidget(bar)
        return whole

    def _waiting(self, work: Work) -> QWidget:
        return self._with_buttons(_label(work.job.label), (self.tr("Cancel"), work.job.cancel.set, work.job.label))

    def _failed(self, news: News) -> QWidget:
        dismiss = (self.tr("Dismiss"), partial(self.log.dismiss, news), news.text)
        more = [(self.tr("Show what happened"), news.more, news.text)] if news.more else []
        return self._with_buttons(_label(news.text, "danger"), *more, dismiss)

    def _ended(self, news: News) -> QWidget:
        text = _label(f"{news.text} · {time_words(news.at)}", "secondary")
        more = [(self.tr("Show what happened"), news.more, news.text)] if news.more else []
        return self._with_buttons(text, *more)

    def _with_buttons(self, label: QLabel, *buttons: tuple[str, object, str]) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.space("s"))
        line.addWidget(label, 1)
        for words, pressed, about in buttons:
            button = LinkButton(words, flat=True)
            button.setAccessibleName(f"{words}: {about}")
            assert callable(pressed)
            button.clicked.connect(partial(_call, pressed))
            line.addWidget(button, alignment=Qt.AlignmentFlag.AlignTop)
        return row

    def _progressed(self, work: Work) -> None:
        bar = self.bars.get(id(work))
        if bar is not None:
            bar.setRange(0, work.total)
            bar.setValue(work.done)


def _label(text: str, look: str = "") -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("look", look)
    return label


def _call(pressed: object, _: bool = False) -> None:
    assert callable(pressed)
    pressed()
