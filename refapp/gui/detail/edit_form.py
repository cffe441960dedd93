"""The form in which a reference is edited. Saving makes one change of what is different; undo takes it back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from refapp.gui import theme
from refapp.gui.detail.creator_rows import CreatorRows
from refapp.gui.detail.form_fields import FieldRows, TextEdits, box, form_layout, line, name_label
from refapp.gui.detail.key_hint import KeyHint
from refapp.gui.detail.origins import Origins
from refapp.gui.detail.words import kind_name, tr
from refapp.gui.widgets.tab_order import in_reading_order
from refapp.gui.widgets.tips import Tips
from refapp.gui.workspace import Workspace
from refapp.model.kinds import KINDS
from refapp.model.reference import TO_CHECK, TO_COMPLETE, Reference
from refapp.tasks.edit_reference import Form, edit_reference, form_of, understood

STATUSES = {
    "": "—",
    TO_COMPLETE: "To be completed",
    TO_CHECK: "To be checked",
    "to-read": "To read",
    "reading": "Reading",
    "read": "Read",
}


class EditForm(QWidget):
    """Every part that a user may change, with Save and Cancel below. Ctrl+Return saves, Esc cancels."""

    saved = Signal()  # the user asks to save
    cancelled = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._reference: Reference | None = None
        self.kind = QComboBox()
        self.title = box("", tr("Title"), lines=3)
        self.creators = CreatorRows()
        self.date = line("", tr("Date"))
        self.date_hint = QLabel(tr("Not read as a date; it is kept as these words."))
        self.fields = FieldRows()
        self.citekey = line("", tr("Citation key"))
        self.key_hint = KeyHint(workspace, self.citekey)
        self.status = QComboBox()
        self.starred = QCheckBox(tr("Starred"))
        self.texts = TextEdits()
        self._order: tuple[QWidget, ...] = ()  # of Tab
        self._tips = Tips(self)
        self._prepare()
        self._lay_out()
        self.creators.changed.connect(self._chain)

    @property
    def reference_id(self) -> int | None:
        """The reference that is in the form."""
        return self._reference.id if self._reference else None

    def fill(self, reference: Reference, origins: Origins) -> None:
        """Show `reference`."""
        self._reference = reference
        form = form_of(reference)
        self._choose(self.kind, form.kind, kind_name(form.kind))
        self.title.setPlainText(form.title)
        self.creators.fill(form.creators)
        self.date.setText(form.issued)
        self.fields.fill(form.kind, form.fields, form.identifiers)
        self.key_hint.about(reference)
        self.citekey.setText(form.citekey)
        self._choose(self.status, form.status, form.status)
        self.starred.setChecked(form.starred)
        self.texts.fill(form.texts, reference.language)
        self._tell_origins(origins)
        self._scroll.verticalScrollBar().setValue(0)
        self._chain()

    def _tell_origins(self, origins: Origins) -> None:
        parts = {"kind": self.kind, "title": self.title, "creators": self.creators, "issued": self.date}
        for part, widget in parts.items():
            self._tips.tell(widget, partial(origins.of, part))
        self.fields.tell_origins(self._tips, origins)
        self.texts.tell_origins(self._tips, origins)

    def begin(self) -> None:
        """Go to the first field."""
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def values(self) -> Form:
        """What the form says now."""
        return Form(
            kind=self.kind.currentData(),
            title=self.title.toPlainText(),
            creators=self.creators.values(),
            issued=self.date.text(),
            fields=self.fields.field_values(),
            identifiers=self.fields.identifier_values(),
            texts=self.texts.values(),
            citekey=self.citekey.text(),
            status=self.status.currentData(),
            starred=self.starred.isChecked(),
        )

    def save(self, done: Callable[[], None]) -> None:
        """Apply what is different, then call `done`. Where that fails the form stays, and the window tells why."""
        change = edit_reference(self._reference, self.values()) if self._reference else None
        if change is None:
            done()
        else:
            self._workspace.apply(change, lambda _: done())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc cancels."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def _prepare(self) -> None:
        for kind in sorted(KINDS, key=kind_name):
            self.kind.addItem(kind_name(kind), kind)
        self.kind.setAccessibleName(tr("Kind"))
        self.kind.setMaxVisibleItems(16)
        self.kind.activated.connect(self._another_kind)
        for status, name in STATUSES.items():
            self.status.addItem(tr(name), status)
        self.status.setAccessibleName(tr("Status"))
        self.date.setPlaceholderText(tr("2024, March 2024, 2024-03-05, 2023/2024"))
        self.date_hint.setProperty("look", "label")
        self.date_hint.setWordWrap(True)
        policy = self.date_hint.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.date_hint.setSizePolicy(policy)
        self.date.textChanged.connect(lambda text: self.date_hint.setVisible(not understood(text)))
        self.date_hint.setVisible(False)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.saved)

    def _another_kind(self) -> None:
        fields = self.fields
        fields.fill(
            self.kind.currentData(),
            fields.field_values(),
            tuple(each for each in fields.identifier_values() if each.value.strip()),
        )
        self._chain()

    def _chain(self) -> None:
        self._order = (*in_reading_order(self._page, self._order[:-2]), self._cancel, self._save)
        for first, second in pairwise(self._order[-3:]):
            QWidget.setTabOrder(first, second)

    def _lay_out(self) -> None:
        page = self._page = QWidget()
        page.setProperty("look", "page")
        column = QVBoxLayout(page)
        column.setContentsMargins(20, theme.space("l"), 20, theme.space("l"))
        column.setSpacing(theme.space("s"))
        top, dated, last = QWidget(), QWidget(), QWidget()
        form_layout(top).addRow(name_label(tr("Kind")), self.kind)
        dated_form = form_layout(dated)
        dated_form.addRow(name_label(tr("Date")), self.date)
        dated_form.addRow("", self.date_hint)
        last_form = form_layout(last)
        last_form.addRow(name_label(tr("Citation key")), self.citekey)
        last_form.addRow("", self.key_hint)
        last_form.addRow(tr("Status"), self.status)
        last_form.addRow("", self.starred)
        for part in (top, _heading(tr("Title")), self.title, _heading(tr("Creators")), self.creators):
            column.addWidget(part)
        for part in (_heading(tr("Details")), dated, self.fields, last, _heading(tr("Texts")), self.texts):
            column.addWidget(part)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidget(page)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(self._buttons())

    def _buttons(self) -> QWidget:
        bar = QFrame()
        bar.setProperty("look", "bar")
        save, cancel = self._save, self._cancel = QPushButton(tr("Save")), QPushButton(tr("Cancel"))
        save.setProperty("look", "primary")
        save.setToolTip(tr("Ctrl+Return"))
        cancel.setToolTip(tr("Esc"))
        save.clicked.connect(self.saved)
        cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout(bar)
        row.setContentsMargins(20, theme.space("s"), 20, theme.space("s"))
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(save)
        return bar

    @staticmethod
    def _choose(combo: QComboBox, value: str, name: str) -> None:
        if combo.findData(value) < 0:
            combo.addItem(name, value)
        combo.setCurrentIndex(combo.findData(value))


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("look", "strong")
    return label
