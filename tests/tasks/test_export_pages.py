"""Exporting pages: a file for one reference, a folder for several."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from refapp.cli import run
from refapp.formats.markdown import FORMAT, read
from refapp.model.problems import AppError
from refapp.tasks.export_pages import file_name_of
from refapp.tasks.export_references import export_references, format_for
from tests.builders import a_library, a_reference


def test_several_go_to_a_folder(tmp_path: Path) -> None:
    wanted = [a_reference(number, citekey=key) for number, key in enumerate(("solberg", "Solberg", "a/../b", ""))]
    export_references(wanted, tmp_path / "pages.md", FORMAT)
    files = {path.name: path for path in (tmp_path / "pages").iterdir()}
    assert sorted(files) == ["Solberg-2.md", "a-b.md", "menaquinone-and-bone-part-3.md", "solberg.md"]
    (record,) = read(files["a-b.md"].read_bytes(), "a-b.md")
    assert record.reference
    assert replace(record.reference, sources=()) == wanted[2]


def test_one_is_a_file_and_goes_into_a_folder_that_is_there(tmp_path: Path) -> None:
    one = [a_reference(citekey="solberg")]
    export_references(one, tmp_path / "x.md", FORMAT)
    assert (tmp_path / "x.md").is_file()
    for folder in ("here", "notes.2024"):
        (tmp_path / "here").mkdir(exist_ok=True)
        export_references(one, tmp_path / folder, FORMAT)
        assert [path.name for path in (tmp_path / folder).iterdir()] == ["solberg.md"]


def test_a_file_in_the_way_is_told(tmp_path: Path) -> None:
    (tmp_path / "pages").write_text("mine")
    with pytest.raises(AppError) as caught:
        export_references([a_reference(1), a_reference(2)], tmp_path / "pages", FORMAT)
    assert caught.value.problem.code == "file-not-written"
    assert (tmp_path / "pages").read_text() == "mine"


@pytest.mark.parametrize(
    ("citekey", "name"), [("con", "con-"), ("..", "menaquinone-and-bone-part-1"), ("ødegård:2001", "ødegård-2001")]
)
def test_names_are_safe(citekey: str, name: str) -> None:
    assert file_name_of(a_reference(citekey=citekey)) == name


def test_the_command_line(tmp_path: Path) -> None:
    a_library(tmp_path / "library", a_reference(1, citekey="one"), a_reference(2, citekey="two")).close()
    assert run(["--library", str(tmp_path / "library"), "export", f"{tmp_path}/pages/", "--format", "markdown"]) == 0
    assert sorted(path.name for path in (tmp_path / "pages").iterdir()) == ["one.md", "two.md"]
    assert format_for(Path("x.md")).key == "markdown"
