"""What an edit of several references asks for: the field, what to do with it, and the value in the right editor."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QWidget

from refapp.gui import theme
from refapp.gui.detail.form_page import STATUSES
from refapp.gui.detail.form_parts import complete
from refapp.gui.detail.language_line import code_of, languages
from refapp.gui.detail.words import kind_name, named
from refapp.gui.detail.words import tr as detail_words
from refapp.gui.workspace import Workspace
from refapp.model.kind_fields import VARIABLES
from refapp.model.kinds import KINDS
from refapp.store.facets import CollectionNode
from refapp.tasks.batch_edit import ADD, APPEND, CLEAR, PARTS, REMOVE, REPLACE, SET, STEP, Batch, actions_of


class BatchEditor(QWidget):
    """Tells by `changed` that it asks for something else; `batch` is what it asks for."""

    changed = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._paths: dict[str, int] = {}
        self.part, self.action, self.choice = QComboBox(), QComboBox(), QComboBox()
        self.sought, self.value = QLineEdit(), QLineEdit()
        self.case = QCheckBox(_tr("Match case"))
        for name, part in _parts():
            self.part.addItem(name, part)
        self.part.setMaxVisibleItems(20)
        self.action.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        names: tuple[tuple[QWidget, str], ...] = (
            (self.part, _tr("Field")),
            (self.action, _tr("What to do")),
            (self.choice, _tr("Value")),
            (self.sought, _tr("Find")),
            (self.value, _tr("Value")),
        )
        for widget, name in names:
            widget.setAccessibleName(name)
        self.sought.setPlaceholderText(_tr("Find"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space("s"))
        for widget, stretch in (
            (self.part, 0), (self.action, 0), (self.sought, 1), (self.value, 1), (self.choice, 1), (self.case, 0),
        ):  # fmt: skip
            row.addWidget(widget, stretch)
        self.part.currentIndexChanged.connect(lambda _: self._another_part())
        self.action.currentIndexChanged.connect(lambda _: self._another_action())
        for line in (self.sought, self.value):
            line.textChanged.connect(lambda _: self.changed.emit())
        self.choice.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.case.toggled.connect(lambda _: self.changed.emit())
        self._another_part()

    def batch(self) -> Batch:
        """What is asked for."""
        part, action = self.part.currentData(), self.action.currentData() or SET
        value = self.choice.currentData() if self._is_choice() else self.value.text()
        if part == "language" and action == SET:
            value = code_of(value)
        return Batch(
            part=part,
            action=action,
            value=value or "",
            find=self.sought.text(),
            match_case=self.case.isChecked(),
            collection=self._paths.get(value) if part == "collections" else None,
        )

    def choose(self, part: str) -> None:
        """Ask for an edit of `part`."""
        self.part.setCurrentIndex(self.part.findData(part))

    def word(self, value: str) -> str:
        """A value of the part as people say it."""
        part = self.part.currentData()
        if part == "kind":
            return kind_name(value)
        return detail_words(STATUSES.get(value, value)) if part == "status" and value else value

    def _is_choice(self) -> bool:
        return self.part.currentData() in ("kind", "status") and self.action.currentData() == SET

    def _another_part(self) -> None:
        part = self.part.currentData()
        self.action.blockSignals(True)
        self.action.clear()
        for action in actions_of(part):
            self.action.addItem(_action_name(action), action)
        self.action.blockSignals(False)
        self.choice.blockSignals(True)
        self.choice.clear()
        if part == "kind":
            for name, kind in sorted((kind_name(each), each) for each in KINDS):
                self.choice.addItem(name, kind)
        elif part == "status":
            for status, name in STATUSES.items():
                if status:
                    self.choice.addItem(detail_words(name), status)
        self.choice.blockSignals(False)
        self.value.clear()
        self.value.setCompleter(None)  # type: ignore[arg-type]
        if part == "tags":
            self._workspace.read(lambda reader: reader.tags.names(), self._offer, latest="batch-words")
        elif part == "collections":
            self._workspace.read(lambda reader: reader.facets.collections(), self._offer_paths, latest="batch-words")
        elif part == "language":
            self._offer([f"{name} ({code})" for name, code in languages()])
        self._another_action()

    def _another_action(self) -> None:
        action, choice = self.action.currentData(), self._is_choice()
        self.sought.setVisible(action == REPLACE)
        self.case.setVisible(action == REPLACE)
        self.choice.setVisible(choice)
        self.value.setVisible(not choice and action != CLEAR)
        hints = {REPLACE: _tr("Replace with"), APPEND: _tr("Words to add")}
        self.value.setPlaceholderText(hints.get(action, self.part.currentText()))
        self.changed.emit()

    def _offer(self, words: Sequence[str]) -> None:
        complete(self.value, words)

    def _offer_paths(self, nodes: Sequence[CollectionNode]) -> None:
        by_id = {each.id: each for each in nodes}
        self._paths = {}
        for node in nodes:
            if node.query:
                continue
            names, at = [node.name], node.parent_id
            while at in by_id:
                names.insert(0, by_id[at].name)
                at = by_id[at].parent_id
            self._paths[STEP.join(names)] = node.id
        self._offer(sorted(self._paths))
        self.changed.emit()


def _parts() -> list[tuple[str, str]]:
    names = {
        "tags": _tr("Tags"),
        "collections": _tr("Collections"),
        "kind": _tr("Kind"),
        "language": _tr("Language"),
        "status": _tr("Status"),
        "title": _tr("Title"),
        "creators": _tr("Creators"),
        "issued": _tr("Date"),
        "abstract": _tr("Abstract"),
        "note": _tr("Note"),
    }
    first = ("container-title", "publisher", "publisher-place")
    rest = sorted((each for each in VARIABLES if each not in first), key=lambda each: named("field", each).casefold())
    return [(names[part], part) for part in PARTS] + [(named("field", each), each) for each in (*first, *rest)]


def _action_name(action: str) -> str:
    return {
        SET: _tr("Set to"),
        CLEAR: _tr("Empty it"),
        APPEND: _tr("Add at the end"),
        REPLACE: _tr("Find and replace"),
        ADD: _tr("Add"),
        REMOVE: _tr("Take away"),
    }[action]


def _tr(text: str) -> str:
    return QCoreApplication.translate("EditSeveral", text)
