"""`refapp import -`: what comes in on standard input, whatever it is; PDFs and what `check` says of them."""

from __future__ import annotations

import io
from pathlib import Path
from types import SimpleNamespace

import pytest

from refapp import cli
from tests.pdf_files import a_pdf


class Terminal:
    """Runs commands on one library."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder = folder
        self._capsys = capsys
        self._monkeypatch = monkeypatch

    def __call__(self, *arguments: str, given: bytes = b"", code: int = 0) -> str:
        self._monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(given)))
        found = cli.run(["--library", str(self.folder), *arguments])
        out, err = self._capsys.readouterr()
        assert found == code, out + err
        return out + err


@pytest.fixture
def refapp(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Terminal:
    return Terminal(tmp_path / "library", capsys, monkeypatch)


@pytest.mark.parametrize(
    ("given", "title"),
    [
        (b"10.5555/a\n", "DOI 10.5555/a"),
        (b"@book{a, title = {Bones}}", "Bones"),
        ("TY  - BOOK\nTI  - Snø\nER  - \n".encode("utf-16"), "Snø"),
        (a_pdf(info={"Title": "A piped PDF"}), "A piped PDF"),
    ],
)
def test_standard_input(refapp: Terminal, given: bytes, title: str) -> None:
    assert "1 added" in refapp("import", "-", given=given)
    assert title in refapp("list")


def test_standard_input_beside_a_file(refapp: Terminal, tmp_path: Path) -> None:
    (tmp_path / "a.bib").write_text("@book{a, title = {Bones}}")
    assert "2 added" in refapp("import", str(tmp_path / "a.bib"), "-", given=b"PMID 12345678")


def test_nothing_recognised(refapp: Terminal) -> None:
    assert "There are no references in this text" in refapp("import", "-", given=b"hello", code=1)
    assert "The file is empty." in refapp("import", "-", code=1)


def test_status_is_searched(refapp: Terminal) -> None:
    refapp("import", "-", given=b"10.5555/a")
    refapp("import", "-", given=b"@book{a, title = {Bones}}")
    assert "DOI" in refapp("list", "status:to-complete")
    assert "Bones" not in refapp("list", "status:to-complete")


def test_check_tells_of_files(refapp: Terminal, tmp_path: Path) -> None:
    (tmp_path / "x.pdf").write_bytes(a_pdf(info={"Title": "Bones"}))
    refapp("import", str(tmp_path / "x.pdf"))
    assert "whole" in refapp("check")
    (kept,) = (refapp.folder / "attachments").rglob("x.pdf")
    kept.write_bytes(b"other")
    assert "is not what it was when it was attached" in refapp("check", code=1)
    kept.unlink()
    assert "is missing" in refapp("check", code=1)
