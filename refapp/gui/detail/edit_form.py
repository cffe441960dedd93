"""The form in which a reference is edited. Saving makes one change of what is different; undo takes it back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from refapp.gui.detail.form_page import FormPage
from refapp.gui.detail.origins import Origins
from refapp.gui.detail.words import kind_name
from refapp.gui.making import FIRST_EMPTY
from refapp.gui.widgets.tab_order import in_reading_order
from refapp.gui.widgets.tips import Tips
from refapp.gui.workspace import Workspace
from refapp.model.reference import TO_COMPLETE, Reference
from refapp.tasks.edit_reference import Form, edit_reference, form_of


class EditForm(FormPage):
    """Every part that a user may change, with Save and Cancel below. Ctrl+Return saves, Esc cancels."""

    saved = Signal()  # the user asks to save
    cancelled = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._reference: Reference | None = None
        self._draft: tuple[int | None, Form] | None = None  # what was typed and cancelled
        self._order: tuple[QWidget, ...] = ()  # of Tab
        self._tips = Tips(self)
        self.kind.activated.connect(self._another_kind)
        self.save_button.clicked.connect(self.saved)
        self.cancel_button.clicked.connect(self.cancelled)
        self.draft.clicked.connect(self._bring_back)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.saved)
        for part in (self.creators, self.fields, self.texts, self.tags):
            part.changed.connect(self._chain)

    @property
    def reference_id(self) -> int | None:
        """The reference that is in the form."""
        return self._reference.id if self._reference else None

    def fill(self, reference: Reference, origins: Origins) -> None:
        """Show `reference`."""
        self._reference = reference
        self.key_hint.about(reference)
        self._show(form_of(reference))
        self._tell_origins(origins)
        self.draft.setVisible(self._draft is not None and self._draft[0] == reference.id)
        self.scroller.verticalScrollBar().setValue(0)
        self._chain()

    def begin(self, part: str = "title", language: str = "") -> None:
        """Go to the field of `part`: title, creators, issued, where, a field, a role of texts, or the first empty."""
        place = self._first_empty() if part == FIRST_EMPTY else self._place_of(part, language)
        place.setFocus(Qt.FocusReason.OtherFocusReason)
        focused = QApplication.focusWidget() or place
        if self.scroller.isAncestorOf(focused):
            self.settle()
            self.scroller.ensureWidgetVisible(focused, 0, 60)

    def part(self) -> str:
        """The part that the focus is in."""
        focused = QApplication.focusWidget()
        for part in ("creators", "issued", "tags", "citekey"):
            place = getattr(self, {"issued": "date"}.get(part, part))
            if focused is place or (focused and place.isAncestorOf(focused)):
                return part
        for name, edit in self.fields.fields.items():
            if edit is focused:
                return name
        roles = [each.role for each in self.texts.values()]
        return next((role for role, edit in zip(roles, self.texts.edits, strict=True) if edit is focused), "title")

    def values(self) -> Form:
        """What the form says now."""
        return Form(
            kind=self.kind.currentData(),
            title=self.title.toPlainText(),
            creators=self.creators.values(),
            issued=self.date.line.text(),
            accessed=self.accessed.line.text(),
            language=self.language.value(),
            fields=self.fields.field_values(),
            identifiers=self.fields.identifier_values(),
            texts=self.texts.values(),
            tags=self.tags.values(),
            citekey=self.citekey.text(),
            status=self.status.currentData(),
            starred=self.starred.isChecked(),
        )

    def save(self, done: Callable[[], None]) -> None:
        """Apply what is different, then call `done`. Where that fails the form stays, and the window tells why."""
        change = edit_reference(self._reference, self.values()) if self._reference else None
        if self._draft and self._draft[0] == self.reference_id:
            self._draft = None
        if change is None:
            done()
        else:
            self._workspace.apply(change, lambda _: done())

    def let_go(self) -> None:
        """Forget the reference, which has been saved; what is typed now belongs to none."""
        self._reference = None

    def give_up(self) -> bool:
        """Leave what was typed, which can be brought back in the form; whether there was anything."""
        typed = self._reference is not None and edit_reference(self._reference, self.values()) is not None
        if typed:
            self._draft = (self.reference_id, self.values())
        return typed

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc cancels."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def _bring_back(self) -> None:
        if self._draft:
            self._show(self._draft[1])
            self.draft.hide()
            self._chain()
            self.begin()

    def _show(self, form: Form) -> None:
        self.choose(self.kind, form.kind, kind_name(form.kind))
        self.title.setPlainText(form.title)
        self.creators.fill(form.creators)
        self.date.line.setText(form.issued)
        self.accessed.line.setText(form.accessed)
        self.language.set_value(form.language)
        self.fields.fill(form.kind, form.fields, [each for each in form.identifiers if each.value.strip()])
        self.citekey.setText(form.citekey)
        self.choose(self.status, form.status, form.status)
        self.starred.setChecked(form.starred)
        self.tags.fill(form.tags)
        self.texts.fill(form.texts, form.language)

    def _tell_origins(self, origins: Origins) -> None:
        parts = {"kind": self.kind, "title": self.title, "creators": self.creators, "issued": self.date.line}
        for part, widget in parts.items():
            self._tips.tell(widget, partial(origins.of, part))
        self.fields.tell_origins(self._tips, origins)
        self.texts.tell_origins(self._tips, origins)

    def _place_of(self, part: str, language: str) -> QWidget:
        if part == "creators":
            return self.creators.rows[0].family if self.creators.rows else self.creators.adders[0]
        if part == "where":
            return next(iter(self.fields.fields.values()), self.date.line)
        plain: dict[str, QWidget] = {
            "issued": self.date.line, "tags": self.tags.line, "citekey": self.citekey, "language": self.language.line,
        }  # fmt: skip
        return plain.get(part) or self.fields.fields.get(part) or self.texts.edit_of(part, language) or self.title

    def _first_empty(self) -> QWidget:
        to_complete = self.status.currentData() == TO_COMPLETE
        if to_complete or not self.title.toPlainText().strip():
            self.title.selectAll()  # of one that is to be completed it only says which it is
            return self.title
        if not any(each.surname.strip() for each in self.creators.values()):
            return self._place_of("creators", "")
        lines = (self.date.line, *self.fields.fields.values())
        return next((each for each in lines if not each.text().strip()), self.title)

    def _another_kind(self) -> None:
        fields = self.fields
        fields.fill(
            self.kind.currentData(),
            fields.field_values(),
            tuple(each for each in fields.identifier_values() if each.value.strip()),
        )
        self._chain()

    def _chain(self) -> None:
        self._order = (*in_reading_order(self.page, self._order[:-2]), self.cancel_button, self.save_button)
        for first, second in pairwise(self._order[-3:]):
            QWidget.setTabOrder(first, second)
