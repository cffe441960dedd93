"""`refapp export FILE.bib` gives back the file that was imported."""

from __future__ import annotations

from pathlib import Path

import pytest

from refapp import cli

TEXT = '\ufeff% Encoding: UTF-8\r\n@string{j = "Ørebro"}\r\n@Article{b,\r\n title = "B", journal = j}'
TEXT += "\r\n@misc{a, title={A}}"


def test_import_and_export_are_the_same_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source, target = tmp_path / "x.bib", tmp_path / "y.bib"
    source.write_bytes(TEXT.encode())
    library = ["--library", str(tmp_path / "library")]
    assert cli.run([*library, "import", str(source)]) == 0
    capsys.readouterr()
    assert cli.run([*library, "export", str(target)]) == 0
    assert "written back" in capsys.readouterr().err
    assert target.read_bytes() == source.read_bytes()
    assert cli.run([*library, "export", str(target), "title:A"]) == 0
    assert capsys.readouterr().err.startswith("One reference written to")
    assert target.read_text(encoding="utf-8") == "@misc{a,\n  title = {A}\n}\n"
