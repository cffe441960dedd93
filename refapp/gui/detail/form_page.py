"""The parts of the edit form and where they stand."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from refapp.gui import theme
from refapp.gui.detail.creator_rows import CreatorRows
from refapp.gui.detail.date_line import DateLine
from refapp.gui.detail.form_fields import FieldRows
from refapp.gui.detail.form_parts import box, heading, line, name_label
from refapp.gui.detail.key_hint import KeyHint
from refapp.gui.detail.language_line import LanguageLine
from refapp.gui.detail.tag_edit import TagEdit
from refapp.gui.detail.text_edits import TextEdits
from refapp.gui.detail.words import kind_name, tr
from refapp.gui.dialogs.form import form as new_form
from refapp.gui.widgets.link_button import LinkButton
from refapp.gui.widgets.said_line import SaidWords
from refapp.gui.workspace import Workspace
from refapp.model.kinds import KINDS
from refapp.model.reference import TO_CHECK, TO_COMPLETE

STATUSES = {
    "": "—",
    TO_COMPLETE: "To be completed",
    TO_CHECK: "To be checked",
    "to-read": "To read",
    "reading": "Reading",
    "read": "Read",
}


class FormPage(QWidget):
    """A page that scrolls; beneath it a bar with the two buttons, and what is said about the field one is in."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.kind = QComboBox()
        self.title = box("", tr("Title"), lines=3)
        self.creators = CreatorRows()
        self.date = DateLine(tr("Date"))
        self.accessed = DateLine(tr("Accessed"))
        self.language = LanguageLine()
        self.fields = FieldRows()
        self.citekey = line("", tr("Citation key"))
        self.key_hint = KeyHint(workspace, self.citekey)
        self.status = QComboBox()
        self.starred = QCheckBox(tr("Starred"))
        self.tags = TagEdit(workspace)
        self.texts = TextEdits()
        self.draft = LinkButton(tr("Bring back what you typed here before"), flat=True)
        self.save_button, self.cancel_button = QPushButton(tr("Save")), QPushButton(tr("Cancel"))
        self.page = QWidget()
        self.words = SaidWords(self.page)
        self.scroller = QScrollArea()
        self._fill_boxes()
        self._lay_out()

    def settle(self) -> None:
        """Lay out now what is waiting to be."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    @staticmethod
    def choose(combo: QComboBox, value: str, name: str) -> None:
        """Choose `value`, which is added as `name` where the box does not have it."""
        if combo.findData(value) < 0:
            combo.addItem(name, value)
        combo.setCurrentIndex(combo.findData(value))

    def _fill_boxes(self) -> None:
        for kind in sorted(KINDS, key=kind_name):
            self.kind.addItem(kind_name(kind), kind)
        self.kind.setAccessibleName(tr("Kind"))
        self.kind.setMaxVisibleItems(16)
        for status, name in STATUSES.items():
            self.status.addItem(tr(name), status)
        self.status.setAccessibleName(tr("Status"))

    def _lay_out(self) -> None:
        self.page.setProperty("look", "page")
        column = QVBoxLayout(self.page)
        column.setContentsMargins(20, theme.space("l"), 20, theme.space("l"))
        column.setSpacing(theme.space("s"))
        self.draft.hide()
        column.addWidget(self.draft)
        column.addWidget(_rows((tr("Kind"), self.kind)))
        for title, part in ((tr("Title"), self.title), (tr("Creators"), self.creators)):
            column.addWidget(heading(title))
            column.addWidget(part)
        column.addWidget(heading(tr("Details")))
        column.addWidget(_rows((tr("Date"), self.date)))
        column.addWidget(self.fields)
        column.addWidget(
            _rows(
                (tr("Language"), self.language),
                (tr("Accessed"), self.accessed),
                (tr("Citation key"), self.citekey),
                (tr("Status"), self.status),
                ("", self.starred),
                (tr("Tags"), self.tags),
            )
        )
        column.addWidget(heading(tr("Texts")))
        column.addWidget(self.texts)
        column.addStretch(1)
        self.scroller.setWidget(self.page)
        self.scroller.setWidgetResizable(True)
        self.scroller.setFrameShape(QFrame.Shape.NoFrame)
        self.scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.scroller, 1)
        whole.addWidget(self._bar())

    def _bar(self) -> QWidget:
        bar = QFrame()
        bar.setProperty("look", "bar")
        self.save_button.setProperty("look", "primary")
        self.save_button.setToolTip(tr("Ctrl+Return"))
        self.cancel_button.setToolTip(tr("Esc"))
        row = QHBoxLayout(bar)
        row.setContentsMargins(20, theme.space("s"), 20, theme.space("s"))
        self.words.setMinimumHeight(2 * self.words.fontMetrics().lineSpacing())  # the bar is as high with them
        row.addWidget(self.words, 1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.save_button)
        return bar


def _rows(*parts: tuple[str, QWidget]) -> QWidget:
    rows = QWidget()
    form = new_form(rows, "s")
    for name, widget in parts:
        form.addRow(name_label(name) if name else "", widget)
    return rows
