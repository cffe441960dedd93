"""Asking in the terminal what is to become of records that are likely in the library already."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from refapp.cli import say
from refapp.messages import problem_sentence
from refapp.model.differences import BOTH, MINE, THEIRS, Difference, differences
from refapp.model.duplicates import IDENTICAL, PERHAPS
from refapp.model.folding import plain
from refapp.model.reference import Reference
from refapp.tasks.describe import describe, part_name
from refapp.tasks.duplicate_answers import ADD, MERGE, SKIP, Answer, Asked, Question, RecordKey

ACTIONS = {"m": MERGE, "s": SKIP, "a": ADD}
CHOICES = {"m": MINE, "t": THEIRS, "b": BOTH}
VERDICTS = {IDENTICAL: "Already there", PERHAPS: "Perhaps the same"}
HELP = "m merge · f merge field by field · s skip · a add as new · q import nothing · M, S, A for all of this group"


class Quit(Exception):
    """The user wants nothing imported."""


def answers_to(asked: Asked, read: Callable[[str], str]) -> dict[RecordKey, Answer]:
    """The answers a person gives; `read` shows a prompt and gives what is typed. Raises Quit."""
    say(f"{asked.new:,} new, {asked.already:,} already there word for word, {len(asked.questions):,} to decide")
    answers: dict[RecordKey, Answer] = {}
    for_all: dict[str, str] = {}  # verdict to action

    def typed(prompt: str) -> str:
        try:
            return read(prompt)
        except (EOFError, KeyboardInterrupt):
            raise Quit from None

    for number, each in enumerate(asked.questions, 1):
        verdict = each.match.verdict
        if verdict not in for_all:
            for line in _told(each, number, len(asked.questions)):
                say(line)
        answers[each.key] = _ask(each, typed, for_all)
    return answers


def _ask(question: Question, read: Callable[[str], str], for_all: dict[str, str]) -> Answer:
    verdict = question.match.verdict
    while verdict not in for_all:
        typed = read("[m/f/s/a/q]? ").strip()
        letter = typed[:1].lower()
        if letter == "q":
            raise Quit
        if letter == "f":
            return _answer(question, MERGE, _field_by_field(question, read))
        if letter in ACTIONS and not typed[:1].isupper():
            return _answer(question, ACTIONS[letter])
        if letter in ACTIONS:
            for_all[verdict] = ACTIONS[letter]
        else:
            say(HELP)
    return _answer(question, for_all[verdict])


def _answer(question: Question, action: str, choices: dict[str, str] | None = None) -> Answer:
    return Answer(action, question.target, choices or {}, question.remarks() if action == SKIP else ())


def _field_by_field(question: Question, read: Callable[[str], str]) -> dict[str, str]:
    choices = {}
    for each in differences(question.mine, question.theirs):
        say("\n".join(_side_by_side(each)))
        offered = "/".join(letter for letter, choice in CHOICES.items() if choice in each.choices)
        letter = ""
        while letter not in CHOICES or CHOICES[letter] not in each.choices:
            typed = read(f"  [{offered}, Enter: {each.suggested}]? ").strip().lower()
            letter = typed[:1] or each.suggested[:1]
        choices[each.part] = CHOICES[letter]
    return choices


def _told(question: Question, number: int, count: int) -> Iterator[str]:
    verdict = VERDICTS.get(question.match.verdict, "The same, with differences")
    yield f"\n{number}/{count} {verdict}: {question.key.file} {question.place}".rstrip()
    yield f"  theirs: {_one_line(question.theirs)}"
    yield f"  mine:   {_one_line(question.mine)}"
    yield from (f"  + {problem_sentence(each)}" for each in question.match.reasons)
    yield from (f"  - {problem_sentence(each)}" for each in question.match.doubts)
    found: Sequence[Difference] = differences(question.mine, question.theirs)
    yield from (line for each in found for line in _side_by_side(each))
    yield HELP


def _side_by_side(difference: Difference) -> Iterator[str]:
    part = difference.part
    yield f"  {part_name(part)} (suggested: {difference.suggested})"
    yield f"    mine:   {describe(part, difference.mine) or '—'}"
    yield f"    theirs: {describe(part, difference.theirs)}"


def _one_line(reference: Reference) -> str:
    who = reference.creators[0].surname if reference.creators else ""
    key = f"[{reference.citekey}]" if reference.citekey else ""
    return " ".join(f"{key} {who} {reference.year or ''} {plain(reference.title)}".split())
