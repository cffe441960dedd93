"""The lines of an import's ledger as a table model: nothing is made before it is painted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from refapp.gui import theme
from refapp.messages import place_words, problem_sentence
from refapp.model.change import LedgerLine, Outcome
from refapp.model.problems import Problem, Severity
from refapp.tasks.ledger_choice import WARNINGS
from refapp.tasks.ledger_common import CommonNotes
from refapp.tasks.ledger_text import plain_title

Index = QModelIndex | QPersistentModelIndex
OUTCOME, FILE, PLACE, TITLE, WHAT = range(5)
EVERYTHING = ""
MOST_TOLD = 200  # problems of one record


class LedgerLines(QAbstractTableModel):
    """Outcome, file, place, title, what happened. `lines` are those shown."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: Sequence[LedgerLine] = ()
        self.common = CommonNotes()  # said elsewhere, once

    def show(self, lines: Sequence[LedgerLine]) -> None:
        """Show `lines`."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many lines are shown."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many columns there are."""
        return 0 if parent.isValid() else 5

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The names of the columns."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            names = (self.tr("Outcome"), self.tr("File"), self.tr("Place"), self.tr("Title"), self.tr("What happened"))
            return names[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words; the whole of them as tooltip where they may be cut; what was refused stands out."""
        if not index.isValid():
            return None
        line, column = self.lines[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole or (role == Qt.ItemDataRole.ToolTipRole and column not in (0, PLACE)):
            return self._words(line, column)
        if role == Qt.ItemDataRole.ForegroundRole:
            if column == OUTCOME:
                return theme.colour("danger" if line.outcome == Outcome.REFUSED else "text")
            return theme.colour("text" if column == TITLE else "secondary")
        return None

    def _words(self, line: LedgerLine, column: int) -> str:
        if column == OUTCOME:
            return _upper(outcome_word(line.outcome))
        if column == TITLE:
            return plain_title(line.title)
        if column == WHAT:
            return what_happened(line, self.common.own(line))
        return line.file if column == FILE else place_words(line.place, _translated)


def outcome_word(outcome: str) -> str:
    """An outcome for people."""
    return {
        Outcome.ADDED: QCoreApplication.translate("LedgerLines", "added"),
        Outcome.MERGED: QCoreApplication.translate("LedgerLines", "merged"),
        Outcome.ALREADY: QCoreApplication.translate("LedgerLines", "already there"),
        Outcome.SKIPPED: QCoreApplication.translate("LedgerLines", "skipped"),
        Outcome.REFUSED: QCoreApplication.translate("LedgerLines", "refused"),
        WARNINGS: QCoreApplication.translate("LedgerLines", "with warnings"),
    }.get(outcome, outcome)


def what_happened(line: LedgerLine, problems: Sequence[Problem]) -> str:
    """In short: the worst of its `problems`, and which reference the record is in."""
    problems = _worst_first(problems)
    said = [problem_told(each) for each in problems[:1]]
    if len(problems) > 1:
        more = QCoreApplication.translate("LedgerLines", "(+{count} more)")
        said.append(more.format(count=len(problems) - 1))
    return " ".join(each for each in (*said, _where_it_went(line)) if each)


def everything_told(line: LedgerLine) -> str:
    """All of it, a line for each thing."""
    said = [
        ", ".join(part for part in (line.file, place_words(line.place, _translated)) if part),
        plain_title(line.title),
    ]
    went = _where_it_went(line)
    said.append(went or _upper(outcome_word(line.outcome)))
    said += [f"– {problem_told(problem)}" for problem in _worst_first(line.problems)[:MOST_TOLD]]
    if len(line.problems) > MOST_TOLD:
        more = QCoreApplication.translate("LedgerLines", "– and {count} more")
        said.append(more.format(count=len(line.problems) - MOST_TOLD))
    return "\n".join(each for each in said if each)


def problem_told(problem: Problem) -> str:
    """A problem as a sentence."""
    return problem_sentence(problem, _translated)


def text_told(text: str) -> str:
    """An outcome or a sentence of the whole ledger as text."""
    return _translated(outcome_word(text))


def _worst_first(problems: Sequence[Problem]) -> list[Problem]:
    return sorted(problems, key=lambda each: each.severity == Severity.NOTE)


def _where_it_went(line: LedgerLine) -> str:
    ways = {
        Outcome.ADDED: QCoreApplication.translate("LedgerLines", "Added as {key}."),
        Outcome.MERGED: QCoreApplication.translate("LedgerLines", "Merged into {key}."),
        Outcome.ALREADY: QCoreApplication.translate("LedgerLines", "It is in the library as {key}."),
    }
    return ways[line.outcome].format(key=line.citekey) if line.citekey and line.outcome in ways else ""


def _translated(text: str) -> str:
    return QCoreApplication.translate("messages", text)


def _upper(word: str) -> str:
    return word[:1].upper() + word[1:]
