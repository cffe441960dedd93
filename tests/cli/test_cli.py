from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from refapp import cli
from refapp.citing.add_style import add_style
from refapp.resources import resource
from tests.style_files import a_style

SAMPLES = str(resource("samples"))


class Cli:
    """Runs commands on one library."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.capsys = capsys

    def __call__(self, *arguments: str, code: int = 0) -> str:
        assert cli.run(["--library", str(self.folder), *arguments]) == code
        self.out, self.err = self.capsys.readouterr()
        return self.out


@pytest.fixture
def refapp(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Cli:
    return Cli(tmp_path / "library", capsys)


@pytest.fixture
def filled(refapp: Cli) -> Cli:
    refapp("import", SAMPLES)
    return refapp


def test_an_empty_library(refapp: Cli, tmp_path: Path) -> None:
    assert "whole" in refapp("check")
    refapp("export", str(tmp_path / "all.json"))
    assert json.loads((tmp_path / "all.json").read_text()) == []
    assert (tmp_path / "all.json").read_text().strip() == "[]"
    assert refapp("list") == ""
    assert refapp("cite") == ""


def test_import_prints_the_ledger(refapp: Cli) -> None:
    out = refapp("import", SAMPLES)
    assert "SMPL7K2A.md" in out
    assert "added" in out
    again = json.loads(refapp("import", SAMPLES, "--json"))
    assert again["totals"]["already there"] == len(again["records"])


def test_import_tells_what_was_refused(refapp: Cli, tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("Nothing here.")
    out = refapp("import", str(tmp_path / "note.txt"), SAMPLES, code=1)
    assert "does not know this kind of file" in out
    assert len(refapp("list").splitlines()) >= 12


def test_list_and_search(filled: Cli) -> None:
    lines = filled("list").splitlines()
    assert any(line.startswith("solberg2023menaquinone\t") for line in lines)
    assert len(filled("list", "kind:book").splitlines()) == 1
    rows = json.loads(filled("list", "skogstad", "--json"))
    assert [row["citekey"] for row in rows] == ["skogstad2018counselling"]


def test_show(filled: Cli) -> None:
    out = filled("show", "solberg2023menaquinone")
    assert "Department of Nursing" in out
    assert "SDG 3" in out
    assert "Older people who ate more fermented food" in out
    filled("show", "nobody", code=1)
    assert "no reference with the key nobody" in filled.err


def test_cite(filled: Cli) -> None:
    out = filled("cite", "--key", "solberg2023menaquinone")
    assert out.strip() == (
        "Solberg, K., Ito, M., & Brandt, E. (2023). Menaquinone intake and hip fracture in older adults: "
        "Vitamin K and bone in a cohort. Journal of Bone Studies, 12(3), 201–214. "
        "https://doi.org/10.5555/jbs.2023.0117"
    )
    assert "<i>Journal of Bone Studies</i>" in filled("cite", "--key", "solberg2023menaquinone", "--format", "html")
    assert filled("cite", "--key", "solberg2023menaquinone", "--citation").strip() == "(Solberg et al., 2023)"
    assert len(filled("cite").splitlines()) == len(filled("list").splitlines())
    filled("cite", "--style", "no-such-style", code=1)
    assert "no citation style" in filled.err


def test_alone_gives_no_year_suffixes(refapp: Cli, tmp_path: Path) -> None:
    bib = "".join(f"@book{{k{n},\n author={{Berg, Ola}},\n title={{Part {n}}},\n year=2020}}\n" for n in (1, 2))
    (tmp_path / "two.bib").write_text(bib)
    refapp("import", str(tmp_path / "two.bib"))
    assert "2020a" in refapp("cite")
    assert "2020a" not in refapp("cite", "--alone")


@pytest.mark.parametrize(("name", "form"), [("a.json", ""), ("a.bib", ""), ("a.txt", "json"), ("a.json", "json")])
def test_what_is_exported_comes_back(
    filled: Cli, tmp_path: Path, name: str, form: str, capsys: pytest.CaptureFixture[str]
) -> None:
    filled("export", str(tmp_path / name), *(["--format", form] if form else []))
    other = Cli(tmp_path / "other", capsys)
    other("import", str(tmp_path / name))
    keys = {line.split("\t")[0] for line in filled("list").splitlines()}
    assert {line.split("\t")[0] for line in other("list").splitlines()} == keys


def test_native_export_has_everything(filled: Cli, tmp_path: Path) -> None:
    filled("export", str(tmp_path / "all.json"), "--format", "json")
    found = {each["citekey"]: each for each in json.loads((tmp_path / "all.json").read_text())}
    one = found["solberg2023menaquinone"]
    assert one["kind"] == "article-journal"
    assert one["collections"] == [["University of the North", "Faculty of Health", "Department of Nursing"]]
    assert {"scheme": "zotero", "value": "SMPL7K2A"} in one["identifiers"]
    assert {"name": "SDG 3", "kind": "sdg"} in one["tags"]
    assert {(text["role"], text["language"]) for text in one["texts"]} >= {("summary", "en"), ("summary", "nn")}
    assert len(one["sources"]) == 2


def test_wrong_usage(refapp: Cli, tmp_path: Path) -> None:
    refapp("nonsense", code=2)
    refapp("export", str(tmp_path / "file.xyz"), code=1)
    assert "--format" in refapp.err


def test_faults_are_sentences_not_tracebacks(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("a file, not a folder")
    done = subprocess.run(
        [sys.executable, "-m", "refapp", "--library", str(tmp_path / "file" / "library"), "list"],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "cannot be written" in done.stderr


def test_without_a_display_the_window_says_so(tmp_path: Path) -> None:
    import os

    environment = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    for display in ("", ":98765"):
        more = {"DISPLAY": display} if display else {}
        done = subprocess.run(
            [sys.executable, "-m", "refapp", "--library", str(tmp_path / "library")],
            capture_output=True,
            text=True,
            env=environment | more,
        )
        assert done.returncode == 2
        assert "Traceback" not in done.stderr
        assert len(done.stderr.strip().splitlines()) == 1


def test_cite_in_a_language(filled: Cli) -> None:
    assert "2nd ed." in filled("cite", "bone health in nursing homes")
    assert "2. utg." in filled("cite", "bone health in nursing homes", "--locale", "nn-NO")
    assert "2. Aufl." in filled("cite", "bone health in nursing homes", "--locale", "de")
    filled("cite", "bone", "--locale", "xx", code=1)
    assert "no language “xx”" in filled.err


def test_cite_in_a_style_of_the_users(filled: Cli, tmp_path: Path) -> None:
    add_style(a_style(tmp_path))
    assert filled("cite", "bone health in nursing homes", "--style", "house-style").startswith("§Bone health")
