"""The question before an import is written: what is likely there already, and what becomes of each record."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QItemSelectionModel, QLocale, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLabel, QListView, QSplitter, QVBoxLayout, QWidget

from refapp.gui.dialogs.comparison import Comparison
from refapp.gui.dialogs.duplicate_pane import DuplicatePane
from refapp.gui.dialogs.duplicate_rows import DuplicateRows, TwoLines
from refapp.gui.dialogs.duplicate_words import action_words, line_about, title_of, tr, verdict_words
from refapp.gui.dialogs.parts import beside, button
from refapp.gui.dialogs.size import give_size
from refapp.gui.widgets.elided_label import ElidedLabel
from refapp.gui.widgets.link_button import LinkButton
from refapp.gui.widgets.segmented import Segmented
from refapp.model.duplicates import IDENTICAL, PERHAPS, SAME
from refapp.tasks.duplicate_answers import ADD, MERGE, SKIP, Answer, Asked, Question, RecordKey

ORDER = (SAME, PERHAPS, IDENTICAL)
ACTIONS = (MERGE, ADD, SKIP)
KEYS = {MERGE: "Alt+M", ADD: "Alt+A", SKIP: "Alt+S"}


class DuplicatesDialog(QDialog):
    """Records in groups by how sure it is; closing it without Import imports nothing."""

    answered = Signal(object)  # RecordKey to Answer

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked = asked
        # Nothing that needs a person is merged by itself.
        self._actions = {each.key: ADD if each.match.verdict == PERHAPS else MERGE for each in asked.questions}
        self._choices: dict[RecordKey, dict[str, str]] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Likely in the library already"))
        self.groups = Segmented(tr("Groups of records"))
        self.groups.chosen.connect(self._show_group)
        self.rows = DuplicateRows(lambda each: title_of(each.theirs), self._quiet)
        self.list = QListView()
        self.list.setAccessibleName(tr("Records that are likely in the library"))
        self.list.setModel(self.rows)
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(TwoLines(self.list))
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show())
        self.comparison = Comparison()
        self.comparison.names = (tr("In the library"), tr("In the file"))
        self.comparison.chosen.connect(self._chose)
        self.decision = Segmented(tr("What becomes of this record"))
        self.decision.chosen.connect(self._act)
        self.all_button = LinkButton("", flat=True)
        self.all_button.clicked.connect(self._act_on_all)
        self.pane = DuplicatePane(self.comparison, self.decision, self.all_button)
        self.totals = QLabel()
        self.totals.setWordWrap(True)
        self.totals.setProperty("look", "secondary")
        self.import_button = button(tr("Import"), self._import)
        self.import_button.setProperty("look", "primary")
        self.cancel_button = button(tr("Import nothing"), self.reject)
        self._lay_out()
        self._add_keys()
        give_size(self, 1000, 660)
        self.groups.set_choices(self._group_choices(), self._first_group())
        self._show_group(self.groups.value())
        self.list.setFocus()

    # Showing

    def _show_group(self, verdict: str) -> None:
        self.rows.show([each for each in self._asked.questions if each.match.verdict == verdict])
        if self.rows.items:
            self.list.setCurrentIndex(self.rows.index(0))
        self._show()

    def _question(self) -> Question | None:
        row = self.list.currentIndex().row()
        found: Question | None = self.rows.items[row] if 0 <= row < len(self.rows.items) else None
        return found

    def _show(self) -> None:
        question = self._question()
        if question is None:
            self.comparison.clear()
            return
        self.comparison.show(question.mine, question.theirs, self._choices.get(question.key, {}))
        self.pane.tell(question.match, question.mine, question.theirs)
        self._show_action()

    def _show_action(self) -> None:
        question = self._question()
        if question is None:
            return
        action = self._actions[question.key]
        self.decision.set_choices([(each, action_words(each)) for each in ACTIONS], action)
        self.comparison.set_active(action == MERGE)
        others = len(self.rows.items) - 1
        self.all_button.setText(tr("Do the same with all {count}").format(count=QLocale().toString(others + 1)))
        self.all_button.setVisible(others > 0)
        number = QLocale().toString
        counts = Counter(self._actions.values())
        words = {MERGE: tr("{count} merged"), ADD: tr("{count} added all the same"), SKIP: tr("{count} skipped")}
        parts = [words[each].format(count=number(counts[each])) for each in ACTIONS if counts[each]]
        self.totals.setText(" · ".join([tr("{count} new").format(count=number(self._asked.new)), *parts]))

    def _quiet(self, question: Question) -> str:
        return f"{action_words(self._actions[question.key])} · {line_about(question.theirs)}"

    # What the user decides

    def _act(self, action: str) -> None:
        question = self._question()
        if question is None:
            return
        self._actions[question.key] = action
        self.rows.refresh()
        self._show_action()

    def _act_on_all(self) -> None:
        question = self._question()
        if question is None:
            return
        for each in self.rows.items:
            self._actions[each.key] = self._actions[question.key]
        self.rows.refresh()
        self._show_action()

    def _chose(self, choices: dict[str, str]) -> None:
        question = self._question()
        if question is not None:
            self._choices[question.key] = choices
            self._act(MERGE)  # who chooses fields wants them merged

    def _import(self) -> None:
        self.answered.emit({each.key: self._answer(each) for each in self._asked.questions})
        self.accept()

    def _answer(self, question: Question) -> Answer:
        action = self._actions[question.key]
        remarks = question.remarks() if action == SKIP else ()
        return Answer(action, question.target, self._choices.get(question.key, {}), remarks)

    def _step(self, way: int) -> None:
        row = self.list.currentIndex().row() + way
        if 0 <= row < len(self.rows.items):
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.list.selectionModel().setCurrentIndex(self.rows.index(row), flag)

    # Making it

    def _group_choices(self) -> list[tuple[str, str]]:
        counts = Counter(each.match.verdict for each in self._asked.questions)
        number = QLocale().toString
        return [(each, f"{verdict_words(each)}  {number(counts[each])}") for each in ORDER if counts[each]]

    def _first_group(self) -> str:
        return self._group_choices()[0][0]

    def _add_keys(self) -> None:
        for action, keys in KEYS.items():
            QShortcut(QKeySequence(keys), self, lambda action=action: self._act(action))
        QShortcut(QKeySequence("Ctrl+Return"), self, self._import)
        QShortcut(QKeySequence("Alt+Down"), self, lambda: self._step(1))
        QShortcut(QKeySequence("Alt+Up"), self, lambda: self._step(-1))

    def _lay_out(self) -> None:
        count = len(self._asked.questions)
        number = QLocale().toString
        head = ElidedLabel(
            tr("One record is likely in the library already")
            if count == 1
            else tr("{count} records are likely in the library already").format(count=number(count)),
            look="strong",
        )
        note = ElidedLabel(
            tr("{new} new, {already} there word for word. Nothing has been written yet.").format(
                new=number(self._asked.new), already=number(self._asked.already)
            ),
            look="secondary",
        )
        keys = ElidedLabel(tr("Alt+M, A, S: merge, add, skip · Alt+↑↓: next record · Ctrl+Enter: import"), look="label")
        splitter = QSplitter()
        splitter.addWidget(self.list)
        splitter.addWidget(self.pane)
        splitter.setSizes([300, 700])
        splitter.setCollapsible(0, False)
        splitter.setCollapsible(1, False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(beside(head, note, wide=note))
        layout.addLayout(beside(self.groups, None))
        layout.addWidget(splitter, 1)
        layout.addWidget(self.totals)
        layout.addLayout(beside(keys, self.cancel_button, self.import_button, wide=keys))
