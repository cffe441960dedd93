"""Exporting, kept exports and citation keys from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from refapp.cli import run
from refapp.settings import Settings
from refapp.store.library import Library

BIB = "@book{%s, author = {Berg, Ola}, title = {Bones and %s}, year = 2020}\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    file = tmp_path / "a.bib"
    file.write_text(BIB % ("same", "one") + BIB % ("same", "two") + BIB % ("own", "three"))
    assert run(["--library", str(tmp_path / "library"), "import", str(file)]) == 0
    return tmp_path / "library"


def refapp(folder: Path, capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    capsys.readouterr()
    code = run(["--library", str(folder), *words])
    said = capsys.readouterr()
    return code, said.out, said.err


@pytest.mark.parametrize(
    ("name", "begins"), [("a.html", "<!DOCTYPE"), ("a.rtf", "{\\rtf1"), ("a.txt", "Berg, O."), ("a.csv", "key,type,")]
)
def test_a_name_tells_the_kind(folder: Path, tmp_path: Path, name: str, begins: str) -> None:
    assert run(["--library", str(folder), "export", str(tmp_path / name), "--locale", "nn-NO"]) == 0
    assert (tmp_path / name).read_text().startswith(begins)


def test_style_locale_and_query(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = refapp(folder, capsys, "export", "-", "three", "--format", "text", "--style", "ieee")
    assert (code, out) == (0, "[1] O. Berg, Bones and three. 2020.\n")
    assert refapp(folder, capsys, "export", "-", "--format", "text", "--style", "nonsense")[0] == 1


def test_a_key_that_several_have(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = refapp(folder, capsys, "show", "same")
    assert ("id:1\n" in out, "Bones and one" in out, "id:2\n" in out, "Bones and two" in out) == (True,) * 4
    code, _, said = refapp(folder, capsys, "cite", "--key", "same")
    assert (code, "id:1, id:2" in said) == (1, True)
    assert refapp(folder, capsys, "cite", "--key", "id:2")[1] == "Berg, O. (2020). Bones and two.\n"
    assert refapp(folder, capsys, "cite", "--key", "id:9")[0] == 1
    assert refapp(folder, capsys, "list", "is:key-collision")[1].count("same\t") == 2
    code, out, said = refapp(folder, capsys, "check")
    assert (code, "“same” is used by 2" in said, "whole" in out) == (0, True, True)


def test_the_pattern_of_the_settings_makes_the_keys(folder: Path, tmp_path: Path) -> None:
    Settings().set(citekey_pattern="auth + shortyear")
    file = tmp_path / "no.ris"
    file.write_text("TY  - BOOK\nAU  - Berg, Ola\nTI  - Bones\nPY  - 2021\nER  - \n")
    assert run(["--library", str(folder), "import", str(file)]) == 0
    assert Library(folder).read.with_citekey("Berg21") == [4]


def test_kept_exports(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file, more = tmp_path / "kept.bib", tmp_path / "more.bib"
    assert refapp(folder, capsys, "kept") == (0, "", "No exports are kept updated.\n")
    assert refapp(folder, capsys, "export", str(file), "bones", "--keep")[0] == 0
    assert refapp(folder, capsys, "kept")[1] == f"{file}\tbibtex\tbones\n"
    more.write_text(BIB % ("new", "four"))
    assert refapp(folder, capsys, "import", str(more))[0] == 0
    assert "@book{new," in file.read_text()
    assert refapp(folder, capsys, "kept", "--update")[1] == "kept.bib is up to date: 4 references\n"
    file.unlink()
    assert refapp(folder, capsys, "kept", "--update")[1] == "kept.bib updated: 4 references\n"
    file.unlink()
    file.mkdir()
    code, _, said = refapp(folder, capsys, "kept", "--update")
    assert (code, "could not be written" in said) == (1, True)
    assert refapp(folder, capsys, "export", "-", "--format", "ris", "--keep")[0] == 1
