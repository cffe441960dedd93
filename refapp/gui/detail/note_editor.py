"""Where a note is written: its title and text, and beneath or beside it what becomes of the Markdown."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
)

from refapp.gui import theme
from refapp.gui.detail.words import tr
from refapp.gui.widgets.link_button import LinkButton
from refapp.gui.widgets.reading_text import ReadingText
from refapp.gui.workspace import Workspace
from refapp.model.reference import Text
from refapp.tasks.notes import a_note

PAUSE_MS = 120  # after a letter, before the preview follows
WIDE = 620  # pixels from which the preview stands beside the text
LINES = 9  # of the text at least
MOST_LINES = 24


class NoteEditor(QFrame):
    """Ctrl+Return saves, Esc cancels; what was typed and cancelled comes back when the note is edited again."""

    saved = Signal()
    cancelled = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._note = a_note("")
        self._kept = ("", "")  # title and text as they are saved
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._render)
        self.title = QLineEdit()
        self.title.setPlaceholderText(tr("Title, if it needs one"))
        self.title.setAccessibleName(tr("Title of the note"))
        self.body = QPlainTextEdit()
        self.body.setPlaceholderText(tr("Markdown: **bold**, *italic*, > quotation, - list"))
        self.body.setAccessibleName(tr("Text of the note"))
        self.body.setTabChangesFocus(True)
        self.body.textChanged.connect(self._typed)
        self.preview = ReadingText(tr("Preview of the note"))
        self.draft = LinkButton(tr("Back to what is saved"), flat=True)
        self.draft.setToolTip(tr("What stands here was typed before and not saved"))
        self.draft.clicked.connect(lambda: self._show(*self._kept))
        self.save_button = QPushButton(tr("Save note"))
        self.save_button.setProperty("look", "primary")
        self.save_button.setToolTip("Ctrl+Return")
        self.save_button.clicked.connect(self.saved)
        self.cancel_button = QPushButton(tr("Cancel"))
        self.cancel_button.setToolTip("Esc")
        self.cancel_button.clicked.connect(self.cancelled)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.saved)
        self._lay_out()

    def begin(self, note: Text, draft: tuple[str, str] | None = None) -> None:
        """Edit a note; `draft` is what was typed of it before."""
        self._note, self._kept = note, (note.title, note.body)
        self._show(*(draft or self._kept))
        self.draft.setVisible(draft is not None)
        self._pause.stop()
        self._render()

    def written(self) -> tuple[str, str]:
        """Title and text as typed."""
        return self.title.text(), self.body.toPlainText()

    @property
    def changed(self) -> bool:
        """Whether it says anything else than what is saved."""
        title, body = self.written()
        return (title.strip(), body.strip()) != (self._kept[0].strip(), self._kept[1].strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc cancels."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The preview stands where there is room for it."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction.LeftToRight if self.width() >= WIDE else QBoxLayout.Direction.TopToBottom
        if self._both.direction() != way:
            self._both.setDirection(way)

    def _show(self, title: str, body: str) -> None:
        self.title.setText(title)
        self.body.setPlainText(body)
        self.draft.setVisible(False)

    def _typed(self) -> None:
        self._pause.start()
        lines = min(max(LINES, self.body.document().size().height() + 1), MOST_LINES)
        self.body.setFixedHeight(round(lines * self.body.fontMetrics().lineSpacing()) + 18)

    def _render(self) -> None:
        from refapp.gui.detail.content import rendered
        from refapp.gui.detail.pieces import pieces

        note = replace(self._note, body=self.body.toPlainText())
        self._workspace.read(lambda _: pieces(rendered(note).html), self.preview.set_pieces, latest="note-preview")

    def _lay_out(self) -> None:
        self.setProperty("look", "card")
        label = QLabel(tr("Preview"))
        label.setProperty("look", "label")
        right = QVBoxLayout()
        right.setSpacing(theme.space("xs"))
        right.addWidget(label)
        right.addWidget(self.preview)
        right.addStretch(1)
        self._both = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._both.setSpacing(theme.space("m"))
        self._both.addWidget(self.body, 1)
        self._both.addLayout(right, 1)
        foot = QHBoxLayout()
        foot.setSpacing(theme.space("s"))
        foot.addWidget(self.draft)
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.space("m")] * 4)
        column.setSpacing(theme.space("s"))
        column.addWidget(self.title)
        column.addLayout(self._both)
        column.addLayout(foot)
        self._typed()
