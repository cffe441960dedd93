from __future__ import annotations

from pathlib import Path

import pytest

from tests.builders import a_library, a_reference
from tests.cli.test_cli import Cli


@pytest.fixture
def refapp(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Cli:
    a_library(tmp_path / "library", a_reference(1, citekey="solberg2001")).close()
    return Cli(tmp_path / "library", capsys)


def test_lists_what_was_found(refapp: Cli, tmp_path: Path) -> None:
    (tmp_path / "m.md").write_text("[@solberg2001]")
    assert refapp("scan", str(tmp_path / "m.md")).splitlines() == [
        "One citation. Found in the library: 1",
        "  solberg2001",
    ]


def test_tells_what_is_missing(refapp: Cli, tmp_path: Path) -> None:
    (tmp_path / "m.tex").write_text("\\cite{solberg2001}\n\\cite{nobody}")
    assert "Line 2: nobody is not in the library." in refapp("scan", str(tmp_path / "m.tex"), code=1)


def test_writes(refapp: Cli, tmp_path: Path) -> None:
    (tmp_path / "m.md").write_text("So [@solberg2001].")
    assert refapp("scan", str(tmp_path / "m.md"), "--style", "ieee", "-o", str(tmp_path / "m.html")) == ""
    assert "So [1]." in (tmp_path / "m.html").read_text(encoding="utf-8")
    (tmp_path / "m.md").write_text("So [@solberg2001; @nobody].")
    refapp("scan", str(tmp_path / "m.md"), "-o", str(tmp_path / "m.txt"), code=1)
    assert "nobody is not in the library" in refapp.err
    assert "2001) [nobody?]." in (tmp_path / "m.txt").read_text(encoding="utf-8")


def test_faults_are_told(refapp: Cli, tmp_path: Path) -> None:
    (tmp_path / "m.md").write_text("So")
    refapp("scan", str(tmp_path / "m.md"), "-o", str(tmp_path / "m.md"), code=1)
    assert "never overwritten" in refapp.err
    refapp("scan", str(tmp_path / "m.md"), "-o", str(tmp_path / "m.docx"), code=1)
    assert ".html" in refapp.err
    refapp("scan", str(tmp_path / "none.md"), code=1)
    assert "could not be read" in refapp.err
