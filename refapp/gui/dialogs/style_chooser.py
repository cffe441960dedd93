"""Choosing a citation style: type part of its name, look at the selection in it, press Enter."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QLocale, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from refapp.citing import Cited
from refapp.citing.styles import StyleInfo, Styles
from refapp.gui.dialogs.style_rows import KEY, StyleDelegate, StyleRows
from refapp.gui.jobs import OUTSIDE
from refapp.gui.widgets.reading_text import ReadingText
from refapp.gui.workspace import Workspace
from refapp.messages import problem_sentence
from refapp.model.problems import Problem
from refapp.model.reference import Reference

MOST_PREVIEWED = 5
PAUSE_MS = 120  # how long a style is highlighted before the preview follows
_COLUMNS = re.compile(r'<div class="csl-(?:left-margin|right-inline)">(.*?)</div>', re.DOTALL)
_LIST_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class StyleChooser(QDialog):
    """Arrow keys move in the list while one types; the styles used last come first."""

    def __init__(self, workspace: Workspace, styles: Styles, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._styles = styles
        self._citer: Any = getattr(workspace, "citer", None)
        self._references: Sequence[Reference] = ()
        self._titles: dict[str, str] = {}
        self._gone = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Citation style"))
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Part of a style's name"))
        self.line.setAccessibleName(self.tr("Part of a style's name"))
        self.line.setClearButtonEnabled(True)
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self._find)
        self.line.returnPressed.connect(self._choose)
        self.rows = StyleRows()
        self.list = QListView()
        self.list.setAccessibleName(self.tr("Styles"))
        self.list.setModel(self.rows)
        self.list.setItemDelegate(StyleDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.activated.connect(lambda _: self._choose())
        self.list.selectionModel().currentChanged.connect(self._moved)
        self.status = QLabel(self.tr("Listing the styles …"))
        self.status.setProperty("look", "label")
        self.preview = ReadingText(self.tr("The selection in this style"))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._cite)
        self._lay_out()
        self.resize(920, 520)
        self.line.setFocus()
        self._list_styles()
        self._read_selection()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that mean the list go there while the line has the focus."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _LIST_KEYS:
            QApplication.sendEvent(self.list, event)
            return True
        return super().eventFilter(watched, event)

    def done(self, result: int) -> None:
        """What is still being made is not wanted any more."""
        self._gone = True
        self._pause.stop()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        """As `done`."""
        self._gone = True
        super().closeEvent(event)

    # The list

    def _list_styles(self) -> None:
        if self._styles.listed:
            self._find()
        else:
            self._workspace.jobs.start(OUTSIDE, lambda _: self._styles.all(), self._find, latest="styles")

    def _find(self, *_: object) -> None:
        if self._gone or not self._styles.listed:
            return
        if not self._titles:
            self._titles = {style.key: style.title for style in self._styles.all()}
        found = self._styles.find(self.line.text(), self._workspace.settings.values.recent_styles)
        self.rows.show(found, self._titles)
        self._tell(found)
        if found:
            self.list.setCurrentIndex(self.rows.index(0))
            self.list.scrollToTop()

    def _tell(self, found: Sequence[StyleInfo]) -> None:
        count, total = (QLocale().toString(len(each)) for each in (found, self._titles))
        words = self.tr("{count} of {total} styles") if found else self.tr("No style has these words.")
        self.status.setText(words.format(count=count, total=total))

    def _choose(self) -> None:
        key = self.list.currentIndex().data(KEY)
        if key:
            self._workspace.set_style(key)
            self.accept()

    # The preview

    def _read_selection(self) -> None:
        workspace = self._workspace
        ids = list(workspace.selection or workspace.results[:MOST_PREVIEWED])[:MOST_PREVIEWED]
        self._frame.setVisible(self._citer is not None and bool(ids))
        if self._citer is not None and ids:
            workspace.read(lambda reader: reader.get_many(ids), self._take, latest="preview-references")

    def _take(self, references: Sequence[Reference]) -> None:
        if not self._gone:
            self._references = references
            self._cite()

    def _moved(self, current: QModelIndex) -> None:
        self._pause.start()

    def _cite(self) -> None:
        key = self.list.currentIndex().data(KEY)
        if not key or not self._references or self._gone:
            return
        citer, references = self._citer, self._references
        self._workspace.jobs.start(
            OUTSIDE, lambda _: citer.bibliography(references, key), self._show, self._show_problem, latest="preview"
        )

    def _show(self, cited: Cited) -> None:
        if not self._gone:
            self.preview.set_html(readable(cited.html))

    def _show_problem(self, problem: Problem) -> None:
        if not self._gone:
            self.preview.setPlainText(problem_sentence(problem, self.tr))

    # Making it

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.line)
        left.addWidget(self.list, 1)
        left.addWidget(self.status)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setStyleSheet("QScrollArea { background: transparent; }")
        page = QWidget()
        inside = QVBoxLayout(page)
        inside.setContentsMargins(12, 10, 12, 10)
        inside.addWidget(self.preview)
        inside.addStretch()
        area.setWidget(page)
        area.viewport().setAutoFillBackground(False)
        page.setAutoFillBackground(False)
        self._frame = QFrame()
        self._frame.setProperty("look", "card")
        around = QVBoxLayout(self._frame)
        around.setContentsMargins(1, 1, 1, 1)
        around.addWidget(area)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(16)
        layout.addLayout(left, 3)
        layout.addWidget(self._frame, 2)


def readable(html: str) -> str:
    """A bibliography for Qt's rich text, which has no columns: numbers before their entries, entries apart."""
    entries = _COLUMNS.sub(r"\1 ", html)
    return entries.replace('<div class="csl-entry"', '<div style="margin-bottom: 8px" class="csl-entry"')
