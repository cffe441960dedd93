from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from refapp.cli.asking import Quit, answers_to
from refapp.model.progress import no_progress
from refapp.store.library import Library
from refapp.tasks.duplicate_answers import ADD, ASK, MERGE, SKIP, Answer, Asked, RecordKey
from refapp.tasks.import_files import import_files
from tests.cli.test_cli import Cli
from tests.tasks.test_duplicates import MINE, THEIRS

TWO_PERHAPS = THEIRS  # one record that is sure, two to be asked, one that is new


@pytest.fixture
def refapp(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Cli:
    (tmp_path / "mine.bib").write_text(MINE)
    (tmp_path / "theirs.ris").write_text(TWO_PERHAPS)
    cli = Cli(tmp_path / "library", capsys)
    cli("import", str(tmp_path / "mine.bib"))
    return cli


def test_each_policy(refapp: Cli, tmp_path: Path) -> None:
    path = str(tmp_path / "theirs.ris")
    out = refapp("import", path)
    assert "It is likely the same as solberg." in out
    assert "The titles differ." in out
    assert refapp("import", "--duplicates", "nonsense", path, code=2) == ""


@pytest.mark.parametrize(("policy", "said"), [("skip", "3 added · 1 skipped"), ("merge", "3 added · 1 merged")])
def test_sure_ones_are_left_out_or_merged(refapp: Cli, tmp_path: Path, policy: str, said: str) -> None:
    assert refapp("import", "--duplicates", policy, str(tmp_path / "theirs.ris")).strip().endswith(said)
    assert len(refapp("list").splitlines()) == 5


def test_ask_without_a_terminal_writes_nothing(refapp: Cli, tmp_path: Path) -> None:
    assert refapp("import", "--duplicates", "ask", str(tmp_path / "theirs.ris"), code=2) == ""
    assert "no terminal to ask in" in refapp.err
    assert len(refapp("list").splitlines()) == 2


def test_groups_are_listed(refapp: Cli, tmp_path: Path) -> None:
    refapp("import", str(tmp_path / "theirs.ris"))
    out = refapp("duplicates")
    assert out.startswith("same:\n  solberg\tSolberg, K. (2023)\tMenaquinone intake and hip fracture\n")
    assert "Same DOI: 10.5555/x.1." in out
    groups = json.loads(refapp("duplicates", "--json"))
    assert [group["verdict"] for group in groups] == ["same", "perhaps", "perhaps"]
    assert groups[1]["pairs"][0]["doubts"][0] == "The titles differ."


@pytest.fixture
def asked(refapp: Cli, tmp_path: Path) -> Asked:
    with pytest.raises(Asked) as caught:
        import_files(Library(refapp.folder), [tmp_path / "theirs.ris"], no_progress, ASK)
    return caught.value


def typed(asked: Asked, *lines: str) -> dict[RecordKey, Answer]:
    waiting: Iterator[str] = iter(lines)

    def read(prompt: str) -> str:
        try:
            return next(waiting)
        except StopIteration:
            raise EOFError from None

    return answers_to(asked, read)


def test_a_letter_for_each_and_a_capital_for_the_rest_of_its_group(asked: Asked) -> None:
    answers = list(typed(asked, "?", "m", "S").values())
    assert [each.action for each in answers] == [MERGE, SKIP, SKIP]
    assert answers[0].choices == {}
    assert answers[1].remarks[0].code == "maybe-same"


def test_field_by_field(asked: Asked, capsys: pytest.CaptureFixture[str]) -> None:
    answers = list(typed(asked, "f", "x", "m", "A").values())
    assert [each.action for each in answers] == [MERGE, ADD, ADD]
    assert answers[0].choices == {"fields.issue": "mine"}
    assert "Issue (suggested: theirs)" in capsys.readouterr().err


@pytest.mark.parametrize("lines", [["q"], ["m"], []])
def test_leaving_imports_nothing(asked: Asked, lines: list[str]) -> None:
    with pytest.raises(Quit):
        typed(asked, *lines)
