"""Importing what is likely there already, by every policy; finding, merging and keeping apart in the library."""

from __future__ import annotations

import pickle
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings

from refapp.model.change import Add, Change, Outcome
from refapp.model.identifiers import Identifier
from refapp.model.problems import AppError
from refapp.model.progress import no_progress
from refapp.model.reference import Reference, Relation, Source, Tag
from refapp.store.check import check
from refapp.store.connection import connect
from refapp.store.library import Library
from refapp.store.likely import kept_apart
from refapp.store.records import Ledger
from refapp.tasks.duplicate_answers import ADD, ASK, MERGE, SKIP, Answer, Answers, Asked, RecordKey
from refapp.tasks.find_duplicates import find_duplicates
from refapp.tasks.import_files import import_files
from refapp.tasks.import_process import import_beside
from refapp.tasks.merge_references import keep_apart, merge_references
from tests.builders import a_library, a_reference
from tests.model.test_differences import references

MINE = """@article{solberg, title={Menaquinone intake and hip fracture}, author={Solberg, Karin}, year=2023,
  journal={Bones}, volume=3, doi={10.5555/x.1}}
@incollection{berg, title={Salt and smoke}, author={Berg, Ola}, year=2015, booktitle={Food}, doi={10.5555/book}}
"""
THEIRS = """TY  - JOUR
TI  - Menaquinone Intake and Hip Fracture
AU  - Solberg, K.
PY  - 2023
IS  - 4
DO  - 10.5555/x.1
ER  -

TY  - CHAP
TI  - Boats of the north
AU  - Lie, Ann
PY  - 2015
DO  - 10.5555/book
ER  -

TY  - JOUR
TI  - Something else altogether
PY  - 2020
ER  -

TY  - JOUR
TI  - Something else altogether
PY  - 2020
ER  -
"""


@pytest.fixture
def library(tmp_path: Path) -> Library:
    library = Library(tmp_path / "library")
    bib = tmp_path / "mine.bib"
    bib.write_text(MINE)
    import_files(library, [bib])
    return library


@pytest.fixture
def ris(tmp_path: Path) -> Path:
    path = tmp_path / "theirs.ris"
    path.write_text(THEIRS)
    return path


def taken(library: Library, path: Path, policy: str = "merge-own", answers: Answers | None = None) -> Ledger:
    applied = import_files(library, [path], no_progress, policy, answers)
    ledger = library.read.records.ledger(applied.ledger_id or 0)
    assert ledger
    assert check(library.folder) == []
    return ledger


def asked(library: Library, path: Path, answers: Mapping[RecordKey, Answer] | None = None) -> Asked:
    before = everything(library)
    with pytest.raises(Asked) as caught:
        import_files(library, [path], no_progress, ASK, answers)
    assert everything(library) == before
    return caught.value


def everything(library: Library) -> list[Reference]:
    found = library.read.get_many(sorted(library.read.find()), sources=True)
    return [replace(each, changed="", removed="") for each in found]


def told(ledger: Ledger) -> list[tuple[str, str]]:
    return [(line.outcome, line.problems[0].code if line.problems else "") for line in ledger.lines]


def test_without_a_word_likely_duplicates_are_added_and_listed(library: Library, ris: Path) -> None:
    ledger = taken(library, ris)
    assert told(ledger) == [
        (Outcome.ADDED, "surely-same"),
        (Outcome.ADDED, "maybe-same"),
        (Outcome.ADDED, ""),
        (Outcome.ADDED, "maybe-same"),  # of the same file
    ]
    first = ledger.lines[0].problems
    assert first[0].args == {"citekey": "solberg"}
    assert [each.code for each in first[1:]] == ["same-identifier", "same-title", "same-creator", "same-year"]
    assert "but-titles" in [each.code for each in ledger.lines[1].problems]
    library.undo()
    assert len(everything(library)) == 2


def test_skip_leaves_out_what_is_sure(library: Library, ris: Path) -> None:
    ledger = taken(library, ris, SKIP)
    assert told(ledger)[:2] == [(Outcome.SKIPPED, "surely-same"), (Outcome.ADDED, "maybe-same")]
    assert (ledger.lines[0].citekey, ledger.lines[0].reference_id) == ("solberg", 1)


def test_merge_merges_what_is_sure_and_never_one_doi_with_two_titles(library: Library, ris: Path) -> None:
    before = everything(library)
    ledger = taken(library, ris, MERGE)
    assert told(ledger)[:2] == [(Outcome.MERGED, ""), (Outcome.ADDED, "maybe-same")]
    merged = library.read.get(1, sources=True)
    assert merged
    assert merged.fields["issue"] == "4"
    assert merged.creators[0].given == "Karin"
    assert {source.format for source in merged.sources} == {"bibtex", "ris"}
    library.undo()
    assert everything(library) == before


def test_add_adds_all_without_a_word(library: Library, ris: Path) -> None:
    assert told(taken(library, ris, ADD)) == [(Outcome.ADDED, "")] * 4


def test_ask_raises_before_anything_is_written(library: Library, ris: Path) -> None:
    question = asked(library, ris)
    assert [each.match.verdict for each in question.questions] == ["same", "perhaps", "perhaps"]
    assert (question.new, question.already) == (1, 0)
    again = pickle.loads(pickle.dumps(question))
    assert (again.questions, again.new, again.already) == (question.questions, 1, 0)
    third = question.questions[2]
    assert third.target == RecordKey("theirs.ris", 3, "Something else altogether")
    answers = {
        question.questions[0].key: Answer(MERGE, question.questions[0].target, {"fields.issue": "theirs"}),
        question.questions[1].key: Answer(ADD),
    }
    assert [each.key for each in asked(library, ris, answers).questions] == [third.key]
    answers[third.key] = Answer(MERGE, third.target)
    ledger = taken(library, ris, ASK, answers)
    assert [line.outcome for line in ledger.lines] == [Outcome.MERGED, Outcome.ADDED, Outcome.ADDED, Outcome.ALREADY]
    assert len({line.reference_id for line in ledger.lines[2:]}) == 1
    assert len(everything(library)) == 4


def test_ask_from_another_process(library: Library, ris: Path) -> None:
    with pytest.raises(Asked) as caught:
        import_beside(library.folder, [ris], no_progress, ASK)
    answers = {each.key: Answer(SKIP, each.target) for each in caught.value.questions}
    applied = import_beside(library.folder, [ris], no_progress, ASK, answers)
    assert len(applied.added) == 1


def test_an_answer_about_what_is_gone_is_asked_again(library: Library, ris: Path) -> None:
    question = asked(library, ris).questions[0]
    library.apply(
        Change("x", [Add(a_reference(9, title=question.theirs.title, identifiers=question.theirs.identifiers))])
    )
    library.apply(merge_references(library.read, 3, [1]))
    answers = {question.key: Answer(MERGE, question.target)}
    ledger = taken(library, ris, ADD, answers)
    assert ledger.lines[0].outcome == Outcome.ADDED


def test_what_adds_nothing_is_not_asked_about(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "less.ris"
    path.write_text("TY  - JOUR\nTI  - Menaquinone intake and hip fracture\nDO  - 10.5555/x.1\nER  -\n")
    assert told(taken(library, path, ASK)) == [(Outcome.ALREADY, "")]


# In the library


def twice(folder: Path) -> Library:
    other = a_reference(1, fields={"issue": "9"}, tags=(Tag(name="Hip"),), identifiers=(
        Identifier(scheme="doi", value="10.5555/jbs.1"), Identifier(scheme="pmid", value="77"),
    ), sources=(Source(format="ris", file_name="a.ris", text="TY  - JOUR"),))  # fmt: skip
    pointing = a_reference(
        2, title="Of something else", relations=(Relation(kind="cites", scheme="pmid", value="77"),), identifiers=()
    )
    return a_library(folder, a_reference(1), other, pointing)


def test_merging_keeps_everything_and_undo_restores_it(tmp_path: Path) -> None:
    library = twice(tmp_path)
    before = everything(library)
    (group,) = find_duplicates(library.read)
    assert (group.ids, group.verdict) == ((1, 2), "same")
    library.apply(merge_references(library.read, 1, [2]))
    kept, pointing = everything(library)
    assert kept.fields["issue"] == "9"
    assert {tag.name for tag in kept.tags} == {"Bone", "SDG 3", "Hip"}
    assert [source.text for source in kept.sources] == ["TY  - JOUR"]
    assert ("citekey", "solberg2001menaquinonea") in [(each.name, each.value) for each in kept.extra]
    (related,) = library.read.related(pointing)
    assert related.row
    assert related.row.id == 1
    assert find_duplicates(library.read) == []
    after = everything(library)
    library.undo()
    assert everything(library) == before
    library.redo()
    assert everything(library) == after
    assert check(tmp_path) == []


def test_what_is_kept_apart_does_not_come_back(tmp_path: Path) -> None:
    library = twice(tmp_path)
    library.apply(keep_apart([1, 2]))
    assert find_duplicates(library.read) == []
    assert kept_apart(connect(library.folder, read_only=True)) == {(1, 2)}
    library.undo()
    assert len(find_duplicates(library.read)) == 1
    library.redo()
    assert find_duplicates(library.read) == []


def test_merging_what_is_gone_is_refused(tmp_path: Path) -> None:
    library = twice(tmp_path)
    library.apply(merge_references(library.read, 1, [2]))
    with pytest.raises(AppError):
        merge_references(library.read, 1, [2])


def test_groups_of_what_is_sure_stand_by_themselves(tmp_path: Path) -> None:
    later = a_reference(1, identifiers=(), issued=replace(a_reference(1).issued, year=2002))  # type: ignore[type-var]
    library = a_library(tmp_path, a_reference(1), a_reference(1), a_reference(1), later)
    groups = find_duplicates(library.read)
    assert [(group.verdict, group.ids) for group in groups] == [("identical", (1, 2, 3)), ("perhaps", (1, 4))]


@settings(max_examples=25)
@given(references(), references())
def test_undo_of_any_merge_restores_exactly(
    tmp_path_factory: pytest.TempPathFactory, mine: Reference, theirs: Reference
) -> None:
    library = a_library(tmp_path_factory.mktemp("any"), mine, theirs)
    before = everything(library)
    library.apply(merge_references(library.read, 1, [2]))
    assert [each.id for each in everything(library)] == [1]
    library.undo()
    assert everything(library) == before
    library.close()
