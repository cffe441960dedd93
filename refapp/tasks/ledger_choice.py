"""Which lines of a ledger somebody wants to see: of one outcome, with warnings, with words in them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from refapp.messages import problem_sentence
from refapp.model.change import LedgerLine, Outcome
from refapp.model.folding import fold
from refapp.model.problems import Problem, Severity
from refapp.tasks.ledger_common import CommonNotes
from refapp.tasks.ledger_text import OUTCOMES

WARNINGS = "with warnings"  # stands where an outcome may stand
TAKEN_IN = (Outcome.ADDED, Outcome.MERGED, Outcome.ALREADY)


def has_warning(line: LedgerLine) -> bool:
    """Whether the record was taken in, but something in it was mended or kept as written."""
    return line.outcome in TAKEN_IN and any(each.severity != Severity.NOTE for each in line.problems)


class LedgerSearch:
    """The lines of one ledger, to choose from again and again."""

    def __init__(self, lines: Sequence[LedgerLine], sentence: Callable[[Problem], str] = problem_sentence) -> None:
        """`sentence` says a problem in the user's language.

        `outcomes` are those there are, in their order, then `WARNINGS` where some lines have them; `common` is what
        many lines say.
        """
        there = {line.outcome for line in lines}
        self.outcomes = [each for each in OUTCOMES if each in there]
        self.outcomes += [WARNINGS] if any(map(has_warning, lines)) else []
        self.common = CommonNotes(lines)
        self._lines = lines
        self._sentence = sentence
        self._folded: list[str] = []

    def chosen(self, outcome: str = "", words: str = "") -> Sequence[LedgerLine]:
        """The lines of `outcome` (or `WARNINGS`; all without) that hold every one of `words`, wherever."""
        lines = self._lines
        wanted = fold(words).split()
        if wanted:
            self._fold()
            lines = [
                line for line, text in zip(lines, self._folded, strict=True) if all(word in text for word in wanted)
            ]
        if outcome == WARNINGS:
            return [line for line in lines if has_warning(line)]
        return [line for line in lines if line.outcome == outcome] if outcome else lines

    def _fold(self) -> None:
        """Fold every line once, when the first word is looked for."""
        if not self._folded:
            self._folded = [
                fold("\n".join((each.file, each.place, each.title, each.citekey, *map(self._sentence, each.problems))))
                for each in self._lines
            ]
