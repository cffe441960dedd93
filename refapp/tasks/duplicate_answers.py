"""Questions about records that are likely in the library already, and the answers to them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from refapp.model.change import LedgerLine
from refapp.model.duplicates import PERHAPS, Match
from refapp.model.problems import Problem, Severity
from refapp.model.reference import Reference

# What is done with likely duplicates.
MERGE_OWN, ASK, SKIP, MERGE, ADD = "merge-own", "ask", "skip", "merge", "add"
LONGEST_TEXT = 4_000  # characters of a text that a question carries


@dataclass(frozen=True, slots=True)
class RecordKey:
    """A record of an import, the same when the same files are read again."""

    file: str
    position: int
    title: str

    @classmethod
    def of(cls, line: LedgerLine) -> RecordKey:
        """The key of the record a ledger line is about."""
        return cls(line.file, line.position, line.title)


@dataclass(frozen=True, slots=True)
class Question:
    """A record that is likely the same as `mine`: `target` is an id, or the key of a record of the same import."""

    key: RecordKey
    place: str
    theirs: Reference
    mine: Reference
    target: int | RecordKey
    match: Match

    def remarks(self) -> tuple[Problem, ...]:
        """The match as notes for the ledger."""
        return remarks(self.match, self.mine)


@dataclass(frozen=True, slots=True)
class Answer:
    """What becomes of a record: `MERGE` into `target` (part to mine, theirs or both by `choices`), `SKIP` or `ADD`.

    `remarks` are said of it in the ledger.
    """

    action: str
    target: int | RecordKey | None = None
    choices: Mapping[str, str] = field(default_factory=dict)
    remarks: tuple[Problem, ...] = ()


Answers = Mapping[RecordKey, Answer]


class Asked(Exception):
    """The import met records to ask about; nothing was written. Import again with answers to `questions`."""

    def __init__(self, questions: Sequence[Question], new: int, already: int) -> None:
        """`new` and `already` count the records nothing has to be asked about."""
        super().__init__(len(questions))
        self.questions, self.new, self.already = tuple(questions), new, already

    def __reduce__(self) -> tuple[type[Asked], tuple[Sequence[Question], int, int]]:
        return Asked, (self.questions, self.new, self.already)


def by_policy(question: Question, policy: str) -> Answer:
    """The answer that `SKIP`, `MERGE` or `ADD` gives by itself: only what is sure is left out or merged."""
    if policy == ADD or not question.match.sure:
        return Answer(ADD, remarks=() if policy == ADD else question.remarks())
    return Answer(policy, question.target, remarks=question.remarks() if policy == SKIP else ())


def remarks(match: Match, mine: Reference) -> tuple[Problem, ...]:
    """A match as notes: which reference it may be, why, and what speaks against it."""
    code = "maybe-same" if match.verdict == PERHAPS else "surely-same"
    return (Problem(code, {"citekey": mine.citekey}, Severity.NOTE), *match.reasons, *match.doubts)


def slim(reference: Reference) -> Reference:
    """The reference without its sources, its texts cut: enough to ask about, and quick to send."""
    texts = tuple(
        each if len(each.body) <= LONGEST_TEXT else replace(each, body=f"{each.body[:LONGEST_TEXT]}…")
        for each in reference.texts
    )
    return replace(reference, texts=texts, sources=())
