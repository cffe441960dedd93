"""The fields of a kind and the identifiers in the form: a line each, made anew when the kind is another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from refapp.gui import theme
from refapp.gui.detail.origins import Origins
from refapp.gui.detail.words import language_name, named, tr
from refapp.gui.widgets.tips import Tips
from refapp.model.identifiers import Identifier
from refapp.model.kinds import fields_of
from refapp.model.reference import Text

SCHEMES = {"doi": "DOI", "isbn": "ISBN", "issn": "ISSN", "pmid": "PubMed", "pmcid": "PMC", "arxiv": "arXiv"}
NAME_WIDTH = 92
_BOOKS = ("book", "chapter", "collection", "entry-encyclopedia", "entry-dictionary", "paper-conference", "thesis")
_ROLES = {"summary": "In plain language", "abstract": "Abstract", "note": "Note"}


class FieldRows(QWidget):
    """Lines for CSL fields and identifiers."""

    def __init__(self) -> None:
        super().__init__()
        self.form = form_layout(self)
        self.fields: dict[str, QLineEdit] = {}
        self.identifiers: list[tuple[str, QLineEdit]] = []

    def fill(self, kind: str, fields: Mapping[str, str], identifiers: Sequence[Identifier]) -> None:
        """Show the fields of `kind`, others that have a value, and identifiers."""
        while self.form.rowCount():
            self.form.removeRow(0)
        self.fields, self.identifiers = {}, []
        for name in dict.fromkeys([*fields_of(kind), *fields]):
            self.fields[name] = line(fields.get(name, ""), named("field", name))
            self.form.addRow(name_label(named("field", name)), self.fields[name])
        schemes = [each.scheme for each in identifiers]
        offered = [each for each in ("doi", "isbn" if kind in _BOOKS else "") if each and each not in schemes]
        for each in [*identifiers, *(Identifier(scheme=scheme, value="") for scheme in offered)]:
            name = SCHEMES.get(each.scheme, each.scheme.capitalize())
            edit = line(each.value, name)
            self.identifiers.append((each.scheme, edit))
            self.form.addRow(name_label(name), edit)

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


class TextEdits(QWidget):
    """A box for each text, and one for an abstract where there is none."""

    def __init__(self) -> None:
        super().__init__()
        self.form = form_layout(self)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self._texts: list[Text] = []
        self.edits: list[QPlainTextEdit] = []

    def fill(self, texts: Sequence[Text], language: str) -> None:
        """Show `texts`."""
        while self.form.rowCount():
            self.form.removeRow(0)
        self._texts = list(texts)
        if not any(each.role == "abstract" for each in texts):
            self._texts.append(Text(role="abstract", body="", language=language))
        self.edits = []
        for each in self._texts:
            name = tr(_ROLES.get(each.role, each.role.capitalize()))
            if each.language:
                name = f"{name} · {language_name(each.language)}"
            edit = box(each.body, name, lines=7)
            self.edits.append(edit)
            self.form.addRow(name, edit)

    def tell_origins(self, tips: Tips, origins: Origins) -> None:
        """Tell in tool tips where the texts came from."""
        for text, edit in zip(self._texts, self.edits, strict=True):
            tips.tell(edit, partial(origins.of_text, text.origin) if text.body else str)

    def values(self) -> tuple[Text, ...]:
        """The texts as typed, empty ones too; one that was not touched is the very same."""
        return tuple(
            text if edit.toPlainText() == _as_shown(text.body) else _with_body(text, edit.toPlainText())
            for text, edit in zip(self._texts, self.edits, strict=True)
        )


def form_layout(parent: QWidget) -> QFormLayout:
    """Names at the left, fields as wide as may be."""
    form = QFormLayout(parent)
    form.setContentsMargins(0, 0, 0, 0)
    form.setHorizontalSpacing(theme.space("s"))
    form.setVerticalSpacing(6)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form


def name_label(text: str) -> QLabel:
    """The name of a field, as wide as those above and below it."""
    label = QLabel(text)
    label.setFixedWidth(NAME_WIDTH)
    label.setWordWrap(True)
    return label


def line(text: str, name: str) -> QLineEdit:
    """A field of one line."""
    edit = QLineEdit(text)
    edit.setAccessibleName(name)
    edit.setCursorPosition(0)
    return edit


def box(text: str, name: str, lines: int) -> QPlainTextEdit:
    """A field of several lines; Tab goes on to the next field."""
    edit = QPlainTextEdit(text)
    edit.setAccessibleName(name)
    edit.setTabChangesFocus(True)
    edit.setFixedHeight(lines * edit.fontMetrics().lineSpacing() + 20)
    return edit


def _as_shown(body: str) -> str:
    return QPlainTextEdit(body).toPlainText() if "\r" in body or "\x00" in body else body


def _with_body(text: Text, body: str) -> Text:
    return Text(
        role=text.role, body=body, language=text.language, title=text.title, format=text.format, origin=text.origin
    )
