"""The fields of a kind and the identifiers in the form: a line each, made anew when the kind is another.

Fields with a value that the kind does not use stand in a group of their own, and any CSL variable can be added.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from refapp.gui.detail.add_field import AddField
from refapp.gui.detail.fault_words import fault_words, scheme_name
from refapp.gui.detail.form_parts import SHORT, line, name_label, narrow
from refapp.gui.detail.origins import Origins
from refapp.gui.detail.words import kind_name, named, tr
from refapp.gui.dialogs.form import form as new_form
from refapp.gui.widgets.said_line import WARNING, SaidLine
from refapp.gui.widgets.tips import Tips
from refapp.model.identifiers import Identifier, find_doi, normalise
from refapp.model.kind_fields import SCHEMES, VARIABLES, fields_of, is_short, schemes_of, uses


class FieldRows(QWidget):
    """Lines for CSL fields and identifiers."""

    changed = Signal()  # a line came

    def __init__(self) -> None:
        super().__init__()
        self.form = new_form(self, "s")
        self.fields: dict[str, SaidLine] = {}
        self.identifiers: list[tuple[str, SaidLine]] = []
        self.unused = QLabel()
        self._kind = ""

    def fill(self, kind: str, fields: Mapping[str, str], identifiers: Sequence[Identifier]) -> None:
        """Show the fields of `kind`, others that have a value, and identifiers."""
        while self.form.rowCount():
            self.form.removeRow(0)
        self._kind, self.fields, self.identifiers = kind, {}, []
        for name in dict.fromkeys([*fields_of(kind), *(each for each in fields if uses(kind, each))]):
            self._add_line(name, fields.get(name, ""))
        self._fill_identifiers(kind, identifiers)
        unused = [name for name in fields if name not in self.fields]
        self.unused = QLabel()
        self.unused.setProperty("look", "label")
        self.unused.setTextFormat(Qt.TextFormat.PlainText)
        self.unused.setWordWrap(True)
        if unused:
            self.unused.setText(tr("Not used by “{kind}”; kept all the same").format(kind=kind_name(kind)))
            self.form.addRow(self.unused)
            for name in unused:
                self._add_line(name, fields[name])
        self.adder = AddField(self._offered())
        self.adder.chosen.connect(self.add)
        self.form.addRow("", self.adder)

    def add(self, name: str) -> None:
        """Add a line for a field or the identifier of a scheme, and go there."""
        at = self.form.rowCount() - 1
        if name in SCHEMES:
            edit = self._identifier_line(Identifier(scheme=name, value=""))
            self.form.insertRow(at, name_label(scheme_name(name)), edit)
        else:
            edit = self.fields.get(name) or self._line(name, "")
            if self.form.indexOf(edit) < 0:
                self.form.insertRow(at, name_label(named("field", name)), edit)
        self.adder.offer(self._offered())
        edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def tell_origins(self, tips: Tips, origins: Origins) -> None:
        """Tell in tool tips where the values came from."""
        for name, edit in self.fields.items():
            tips.tell(edit, partial(origins.of, f"fields.{name}"))
        for _, edit in self.identifiers:
            tips.tell(edit, partial(origins.of, "identifiers"))

    def field_values(self) -> dict[str, str]:
        """The fields as typed; those left empty are not there."""
        return {name: edit.text() for name, edit in self.fields.items() if edit.text().strip()}

    def identifier_values(self) -> tuple[Identifier, ...]:
        """The identifiers as typed, empty ones too."""
        return tuple(Identifier(scheme=scheme, value=edit.text()) for scheme, edit in self.identifiers)

    def _fill_identifiers(self, kind: str, identifiers: Sequence[Identifier]) -> None:
        schemes = [each.scheme for each in identifiers]
        offered = [Identifier(scheme=each, value="") for each in schemes_of(kind) if each not in schemes]
        for each in (*identifiers, *offered):
            self.form.addRow(name_label(scheme_name(each.scheme)), self._identifier_line(each))

    def _add_line(self, name: str, value: str) -> None:
        self.form.addRow(name_label(named("field", name)), self._line(name, value))

    def _line(self, name: str, value: str) -> SaidLine:
        edit = self.fields[name] = line(value, named("field", name))
        return narrow(edit) if is_short(name) and len(value) < SHORT else edit

    def _identifier_line(self, each: Identifier) -> SaidLine:
        edit = line(each.value, scheme_name(each.scheme))
        self.identifiers.append((each.scheme, edit))
        edit.say(fault_words(each.scheme, each.value), WARNING)
        edit.textChanged.connect(lambda text: self._typed(each.scheme, edit, text))
        return edit

    def _typed(self, scheme: str, edit: SaidLine, text: str) -> None:
        address = "/" in text and text.strip().lower().startswith(("http:", "https:", "doi:"))
        if scheme == "doi" and address and find_doi(text):
            edit.setText(normalise("doi", text))  # an address that was pasted
        edit.say(fault_words(scheme, edit.text()), WARNING)

    def _offered(self) -> dict[str, str]:
        schemes = [scheme for scheme, _ in self.identifiers]
        return {
            **{named("field", name): name for name in VARIABLES if name not in self.fields},
            **{scheme_name(each): each for each in SCHEMES if each not in schemes or each in ("isbn", "issn")},
        }
