from __future__ import annotations

from pathlib import Path

import pytest

from refapp.model.change import LedgerLine, Outcome
from refapp.model.problems import Problem, Severity
from refapp.store.library import Library
from refapp.store.records import Ledger
from refapp.tasks.import_files import import_files
from refapp.tasks.ledger_common import LEAST, MOST, CommonNotes
from refapp.tasks.ledger_text import ledger_text

CASES = Path(__file__).parents[1] / "formats" / "cases"
KEPT = Problem("kept-as-extra", {"count": 1, "fields": "C1"}, Severity.NOTE)
ODD = Problem("date-not-understood", {"text": "Sprung"}, Severity.WARNING)


def lines(count: int, *problems: Problem, outcome: str = Outcome.ADDED) -> list[LedgerLine]:
    return [LedgerLine("a.ris", outcome, at, f"line {at}", f"Bone {at}", "", at, problems) for at in range(count)]


def test_what_many_lines_say_is_said_once() -> None:
    many = [*lines(LEAST, KEPT, ODD), *lines(1)]
    common = CommonNotes(many)
    assert common.notes == [(KEPT, LEAST)]
    assert common.own(many[0]) == (ODD,)  # a warning is about its record, however often it is given
    text = ledger_text(Ledger(1, "", False, tuple(many)))
    assert text.count("Kept as it is: C1.") == 1
    assert f"On {LEAST} lines: Kept as it is: C1. The field has no place of its own." in text.splitlines()
    assert text.count("Sprung") == LEAST


def test_what_few_say_stays_with_them() -> None:
    few = lines(LEAST - 1, KEPT)
    assert CommonNotes(few).notes == []
    assert CommonNotes(few).own(few[0]) == (KEPT,)
    assert "On " not in ledger_text(Ledger(1, "", False, tuple(few)))


def test_a_reason_stays_with_what_was_not_taken_in() -> None:
    hidden = Problem("hidden-file", {}, Severity.NOTE)
    skipped = lines(20, hidden, outcome=Outcome.SKIPPED)
    assert CommonNotes(skipped).notes == []
    assert CommonNotes(skipped).own(skipped[0]) == (hidden,)


def test_the_commonest_come_first_and_not_without_end() -> None:
    kinds = [Problem("kept-as-extra", {"count": 1, "fields": f"C{at}"}, Severity.NOTE) for at in range(MOST + 2)]
    many = [line for at, each in enumerate(kinds) for line in lines(LEAST + at, each)]
    common = CommonNotes(many)
    assert [problem for problem, _ in common.notes] == kinds[::-1][:MOST]
    assert common.own(many[0]) == (kinds[0],)


@pytest.mark.parametrize("name", ["inn/article.en.md", "vitamindwiki"])
def test_what_every_page_has_is_no_news(name: str, tmp_path: Path) -> None:
    library = Library(tmp_path / "library")
    ledger = library.read.records.ledger(import_files(library, [CASES / name]).ledger_id or 0)
    assert ledger is not None
    taken = [line for line in ledger.lines if line.reference_id is not None]
    kept = {each.name for line in taken for each in library.read.get(line.reference_id).extra}
    assert kept & {"registered", "date"}
    told = [problem.args["fields"] for line in taken for problem in line.problems if problem.code == "kept-as-extra"]
    assert not any({"registered", "date"} & set(str(each).split(", ")) for each in told)
    library.close()
