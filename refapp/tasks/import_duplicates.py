"""Likely duplicates among what an import has just written: listed in the ledger, or asked about.

Everything is written first, in the one transaction, and compared at its end, where whole sets are joined. Where
something is to be asked, or done in another way, the import is rolled back and done again with answers.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby, islice
from operator import itemgetter

from refapp.model.change import Add, Edit, LedgerLine, Outcome, Remark, Tell, Update
from refapp.model.differences import decide
from refapp.model.duplicates import IDENTICAL, Match, compare
from refapp.model.lookup import Lookup
from refapp.model.native_json import PARTS
from refapp.model.reference import Reference
from refapp.tasks.duplicate_answers import (
    ADD,
    ASK,
    MERGE,
    MERGE_OWN,
    SKIP,
    Answer,
    Answers,
    Asked,
    Question,
    RecordKey,
    by_policy,
    slim,
)

NOT_COMPARED = ("id", "sources", "added", "changed", "removed")
BATCH = 200  # new references whose candidates are read at once


class Duplicates:
    """The new references of one import, each added as its answer says, and compared when all are written."""

    def __init__(self, lookup: Lookup, policy: str, answers: Answers) -> None:
        self._lookup = lookup
        self._policy = policy
        self._answers = answers
        self._first = lookup.next_id
        self._lines: list[LedgerLine] = []  # of each reference added, the first
        self._wanted = {each.target for each in answers.values() if isinstance(each.target, RecordKey)}
        self._went: dict[RecordKey, int] = {}

    def take(self, reference: Reference, lines: Sequence[LedgerLine]) -> Iterator[Edit]:
        """A reference that is not in the library by an own key: add it, or do what was answered."""
        key = RecordKey.of(lines[0])
        answer = self._answers.get(key) if self._answers else None
        found = self._target(answer) if answer else None
        if answer is None or found is None:
            if self._wanted and key in self._wanted:
                self._went[key] = self._lookup.next_id
            first, *others = lines
            if answer and answer.remarks:
                first = replace(first, problems=(*first.problems, *answer.remarks))
            self._lines.append(lines[0])
            yield Add(reference, (first, *others))
            return
        self._went[key] = found.id or 0
        lines = [replace(line, citekey=found.citekey, reference_id=found.id) for line in lines]
        if answer.action == SKIP:
            yield Tell(tuple(_said(line, Outcome.SKIPPED, answer) for line in lines))
        else:
            yield from merged_into(found, reference, answer, lines)

    def compared(self, already: int) -> Iterator[Edit]:
        """What is to be said of the references added; `already` counts the records that were in the library.

        Raises Asked where the policy is to ask and there is something to decide, and `Again` where records are to
        be left out or merged.
        """
        if self._policy == ADD or not self._lines:
            return
        answers: dict[RecordKey, Answer] = {}
        questions: list[Question] = []
        for question in self._questions():
            if self._policy == MERGE_OWN:
                yield Remark(question.key.position, question.remarks())
            elif question.key not in self._answers:
                questions.append(question)
        if self._policy == MERGE_OWN or not questions:
            return
        if self._policy == ASK and any(each.match.verdict != IDENTICAL for each in questions):
            raise Asked(questions, len(self._lines) - len(questions), already)
        policy = MERGE if self._policy == ASK else self._policy
        answers = {each.key: by_policy(each, policy) for each in questions}
        if any(each.action != ADD for each in answers.values()):
            raise Again({**self._answers, **answers})
        for question in questions:
            yield Remark(question.key.position, answers[question.key].remarks)

    def _questions(self) -> Iterator[Question]:
        """For each new reference that is likely the same as another the best match."""
        pairs = iter(groupby(self._lookup.likely_pairs(self._first), key=itemgetter(0)))
        while batch := [(new, [pair[1] for pair in group]) for new, group in islice(pairs, BATCH)]:
            wanted = {each for new, candidates in batch for each in (new, *candidates)}
            found = self._lookup.get_many(sorted(wanted))
            for new, candidates in batch:
                theirs = found[new]
                matches = ((compare(found[old], theirs), found[old]) for old in candidates)
                best = min(((match, mine) for match, mine in matches if match), key=_likeliest, default=None)
                if best:
                    yield self._question(theirs, *best)

    def _question(self, theirs: Reference, match: Match, mine: Reference) -> Question:
        line = self._lines[(theirs.id or 0) - self._first]
        number = mine.id or 0
        target = RecordKey.of(self._lines[number - self._first]) if number >= self._first else number
        theirs = replace(theirs, citekey="", id=None)  # made up for the moment
        return Question(RecordKey.of(line), line.place, slim(theirs), slim(mine), target, match)

    def _target(self, answer: Answer) -> Reference | None:
        """The reference an answer is about; None where the record is to be added, or that reference is gone."""
        number = self._went.get(answer.target) if isinstance(answer.target, RecordKey) else answer.target
        if answer.action == ADD or number is None:
            return None
        found = self._lookup.get_many([number]).get(number)
        return found if found and not found.removed else None


class Again(Exception):
    """The import is to be done again with these answers."""

    def __init__(self, answers: Answers) -> None:
        super().__init__(len(answers))
        self.answers = answers


def merged_into(
    found: Reference, reference: Reference, answer: Answer, lines: Sequence[LedgerLine]
) -> Iterator[Update]:
    """The edits that merge `reference` into `found`, with its sources."""
    after = decide(found, replace(reference, citekey=""), answer.choices)
    parts = [part for part in PARTS if part not in NOT_COMPARED and getattr(after, part) != getattr(found, part)]
    first, *others = reference.sources or (None,)
    outcome = Outcome.MERGED if parts else Outcome.ALREADY
    yield Update(
        found.id or 0,
        before={part: getattr(found, part) for part in parts},
        after={part: getattr(after, part) for part in parts},
        source=first,
        lines=tuple(_said(line, outcome, answer) for line in lines),
    )
    for source in others:
        yield Update(found.id or 0, before={}, after={}, source=source)


def _said(line: LedgerLine, outcome: str, answer: Answer) -> LedgerLine:
    return replace(line, outcome=outcome, problems=(*line.problems, *answer.remarks))


def _likeliest(found: tuple[Match, Reference]) -> tuple[tuple[int, ...], int]:
    match, mine = found
    return (match.rank, mine.id or 0)
