"""What a ledger says of many records in the same words, so that it need be said once: `on 146 lines: …`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable

from refapp.model.change import LedgerLine, Outcome
from refapp.model.problems import Problem, Severity

LEAST, MOST = 5, 3  # lines that say it; things said once
_TAKEN_IN = (Outcome.ADDED, Outcome.MERGED, Outcome.ALREADY)  # of the others it is the reason, which stays with them


class CommonNotes:
    """The notes of a ledger that stand on many lines: the commonest first, each with the number of its lines."""

    def __init__(self, lines: Iterable[LedgerLine] = ()) -> None:
        counts: Counter[Hashable] = Counter()
        first: dict[Hashable, Problem] = {}
        for line in lines:
            for problem in line.problems if line.outcome in _TAKEN_IN else ():
                if problem.severity is Severity.NOTE:
                    key = _key(problem)
                    counts[key] += 1
                    first.setdefault(key, problem)
        common = {key: count for key, count in counts.most_common(MOST) if count >= LEAST}
        self.notes = [(first[key], count) for key, count in common.items()]
        self._keys = common.keys()

    def own(self, line: LedgerLine) -> tuple[Problem, ...]:
        """The problems of `line` that only it has, or few others."""
        if not self._keys or line.outcome not in _TAKEN_IN:
            return line.problems
        return tuple(
            each for each in line.problems if each.severity is not Severity.NOTE or _key(each) not in self._keys
        )


def _key(problem: Problem) -> Hashable:
    return problem.code, problem.line, *problem.args.items()
