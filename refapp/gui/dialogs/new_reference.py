"""A new reference: choose its kind, or paste whatever there is of it and see what it is before it is made."""

from __future__ import annotations

from PySide6.QtCore import QDate, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from refapp.gui.detail.words import kind_name
from refapp.gui.dialogs.kind_list import KindList
from refapp.gui.dialogs.one_job import OneJob
from refapp.gui.dialogs.parts import beside, button, main_button
from refapp.gui.dialogs.size import give_size
from refapp.gui.references.labels import number
from refapp.gui.widgets.elided_label import ElidedLabel
from refapp.gui.workspace import Workspace
from refapp.messages import problem_sentence
from refapp.model.names import short_list
from refapp.model.plain_text import strip_html
from refapp.tasks.recognise_text import ADDRESS, MOST, RECORDS, Recognised, recognise

PAUSE_MS = 120
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NewReference(QDialog):
    """Enter makes it: what was pasted, or without that an empty one of the kind that is chosen."""

    kind_wanted = Signal(str)
    made = Signal(object, str)  # Recognised, and the text it was recognised in

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._found: Recognised | None = None
        self.known = True  # whether `_found` is about what stands in the field
        self._make_when_known = False
        self._recognising = OneJob(self, workspace.jobs, "recognise")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("New reference"))
        self.paste = self._field()
        self.what, self.title, self.about = (
            ElidedLabel(look="label"),
            ElidedLabel(look="strong"),
            ElidedLabel(look="label"),
        )
        self.kinds = KindList(workspace.settings.values.new_kinds, self)
        self.kinds.installEventFilter(self)
        self.kinds.doubleClicked.connect(lambda _: self._make())
        self.kinds.selectionModel().currentChanged.connect(lambda *_: self._recognise())
        self.do = main_button(self.tr("Create"), self._make)
        self.cancel = button(self.tr("Cancel"), self.reject)
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._recognise)
        self._lay_out()
        give_size(self, 560, 560)
        self._show_found()
        self.kinds.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter makes it from wherever one is; what is pasted goes into the field."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._make()
            return True
        if watched is self.kinds and event.matches(QKeySequence.StandardKey.Paste):
            self.paste.setFocus()
            self.paste.paste()
            return True
        return False

    # What was pasted

    def _typed(self) -> None:
        self.known = False
        self._pause.start()

    def _recognise(self) -> None:
        text, kind, today = self.paste.toPlainText(), self.kinds.kind(), QDate.currentDate().toString("yyyy-MM-dd")
        self.known = False
        self._recognising.start(lambda _: recognise(text, kind, today), self._show)

    def _show(self, found: Recognised | None) -> None:
        self._found, self.known = found, not self._pause.isActive()
        self._show_found()
        if self._make_when_known and self.known:
            self._make()

    def _show_found(self) -> None:
        found = self._found
        first = found.references[0] if found and found.references else None
        self.what.setText(self._what(found))
        self.title.setText(strip_html(first.title) or str(first.fields.get("URL", "")) if first else "")
        parts = [short_list(first.creators), str(first.year or ""), first.container] if first else []
        self.about.setText(" · ".join(each for each in parts if each))
        self.do.setEnabled(found is None or first is not None)

    def _what(self, found: Recognised | None) -> str:
        if found is None:
            return self.tr("Nothing pasted: an empty reference of the kind below")
        if found.problem and not found.references:
            return problem_sentence(found.problem, self.tr)
        kind = kind_name(found.references[0].kind)
        if found.how == ADDRESS:
            return self.tr("An address · {kind}").format(kind=kind)
        if found.how != RECORDS:
            return self.tr("A title · {kind}").format(kind=kind)
        count = len(found.references)
        if count == 1:
            return f"{found.format} · {kind}"
        many = f"{number(count)}+" if count >= MOST else number(count)
        return self.tr("{format} · {count} references, the first of them:").format(format=found.format, count=many)

    def _make(self) -> None:
        if not self.known:
            self._make_when_known = True
            if self._pause.isActive():
                self._pause.stop()
                self._recognise()
            return
        self._make_when_known = False
        if self._found is None:
            self.kind_wanted.emit(self.kinds.kind())
        elif self._found.references:
            self.made.emit(self._found, self.paste.toPlainText())
        else:
            return
        self.accept()

    def _field(self) -> QPlainTextEdit:
        field = QPlainTextEdit()
        field.setPlaceholderText(
            self.tr("Paste anything: DOI, ISBN, arXiv, BibTeX, RIS, a formatted reference, an address, a title")
        )
        field.setAccessibleName(self.tr("Paste anything"))
        field.setTabChangesFocus(True)
        field.setFixedHeight(4 * field.fontMetrics().lineSpacing() + 20)
        field.textChanged.connect(self._typed)
        field.installEventFilter(self)
        return field

    def _lay_out(self) -> None:
        found = QVBoxLayout()
        found.setSpacing(2)
        for label in (self.what, self.title, self.about):
            label.setMinimumHeight(label.fontMetrics().height())  # nothing moves when something is recognised
            found.addWidget(label)
        name = QLabel(self.tr("&Kind"))
        name.setProperty("look", "strong")
        name.setBuddy(self.kinds)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(12)
        layout.addWidget(self.paste)
        layout.addLayout(found)
        layout.addWidget(name)
        layout.addWidget(self.kinds, 1)
        layout.addLayout(beside(None, self.cancel, self.do))
