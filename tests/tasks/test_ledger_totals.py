"""The ledger adds up: for every format, as many lines as the input has records, each with what became of it."""

from __future__ import annotations

import json
import shutil
from collections import Counter
from pathlib import Path

import pytest

from refapp.formats import all_formats, for_file
from refapp.model.change import LedgerLine, Outcome
from refapp.store.library import Library
from refapp.tasks.import_files import import_files

FORMATS = Path(__file__).parents[1] / "formats"
CASES = sorted(path for path in (FORMATS / "cases").glob("*/*") if path.is_file() and ".expected" not in path.name)
OUTCOMES = {Outcome.ADDED, Outcome.MERGED, Outcome.ALREADY, Outcome.SKIPPED, Outcome.REFUSED}
USUAL = {each.key: each.usual for each in all_formats()}
WITH_REFERENCE = {Outcome.ADDED, Outcome.MERGED, Outcome.ALREADY}


def records_in(path: Path) -> int:
    """The records that were written down by hand beside a case, else those its reader gives."""
    expected = path.with_name(f"{path.stem}.expected.json")
    if expected.exists():
        told = json.loads(expected.read_text(encoding="utf-8"))
        return len(told) if isinstance(told, list) else 1
    data = path.read_bytes()
    found = for_file(data, path.name)
    return len(list(found.read(data, path.name))) if found else 0


def imported(library: Library, *paths: Path) -> tuple[LedgerLine, ...]:
    ledger = library.read.records.ledger(import_files(library, paths).ledger_id or 0)
    assert ledger is not None
    return ledger.lines


def sound(library: Library, lines: tuple[LedgerLine, ...]) -> None:
    assert {line.outcome for line in lines} <= OUTCOMES
    assert [line.position for line in sorted(lines, key=lambda line: line.position)] == list(range(len(lines)))
    for line in lines:
        if line.outcome in WITH_REFERENCE:
            assert line.reference_id is not None
            reference = library.read.get(line.reference_id)
            kept = {each.name for each in reference.extra}
            news = [each for each in reference.extra if each.name not in USUAL.get(each.origin, ())]
            named = [problem for problem in line.problems if problem.code == "kept-as-extra"]
            # A reference made of several records has the fields of all of them; a long list of names is cut.
            names = (name for problem in named for name in str(problem.args["fields"]).split(", "))
            assert all(name in kept for name in names if name != "…")
            several = len({each.origin for each in reference.extra}) > 1
            assert not news or named or line.outcome != Outcome.ADDED or several
        else:
            assert line.problems, f"{line.file} {line.place} was {line.outcome} without a word"


@pytest.mark.parametrize("path", CASES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_every_record_of_a_case_has_a_line(path: Path, tmp_path: Path) -> None:
    library = Library(tmp_path / "library")
    first = imported(library, path)
    assert len(first) == max(1, records_in(path))
    sound(library, first)
    again = imported(library, path)
    assert len(again) == len(first)
    known = Counter(Outcome.ALREADY if line.outcome in WITH_REFERENCE else line.outcome for line in first)
    assert Counter(line.outcome for line in again) == known


def test_all_cases_in_one_import(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    for path in CASES:
        (folder / path.parent.name).mkdir(parents=True, exist_ok=True)
        shutil.copy(path, folder / path.parent.name)
    library = Library(tmp_path / "library")
    lines = imported(library, folder)
    sound(library, lines)
    assert len(lines) == sum(max(1, records_in(path)) for path in CASES)
    references = {line.reference_id for line in lines if line.outcome in WITH_REFERENCE}
    assert references == set(library.read.find())


def test_every_format_has_a_case() -> None:
    taken = {found.key for path in CASES if (found := for_file(path.read_bytes(), path.name))}
    without = {"pdf", "zotero"}  # their files are made by their own tests, which count
    assert taken | without == {each.key for each in all_formats()}
