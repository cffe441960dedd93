"""The window and the command line on one library."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import Qt

from refapp.resources import resource
from tests.journeys.driver import CTRL, Person


def refapp(*arguments: str) -> None:
    code = "import sys; from refapp.__main__ import main; sys.exit(main())"
    subprocess.run(
        [sys.executable, "-c", code, *arguments], check=True, capture_output=True, timeout=300, env=os.environ.copy()
    )


def test_the_window_notices_an_import_of_the_command_line(few: Person) -> None:
    few.click_row("part 2")
    refapp("--library", str(few.folder), "import", str(resource("samples")))
    few.wait(lambda: len(few.workspace.results) == 16)
    few.settle()
    assert few.shown() == "16 references · 1 selected"
    assert few.selected() == ["Menaquinone and bone, part 2"]
    assert few.w.search_box.count.text() == "16"
    few.wait(lambda: few.action("undo").text() == "&Undo: Import of 13 references")
    few.press(Qt.Key.Key_Z, CTRL)
    assert len(few.titles()) == 3


def test_both_write_in_turn(few: Person, tmp_path: Path) -> None:
    path = tmp_path / "one.bib"
    path.write_text("@book{own, title = {From the terminal}, year = 2020}", encoding="utf-8")
    few.click_row("part 1")
    few.press(Qt.Key.Key_Delete)
    refapp("--library", str(few.folder), "import", str(path))
    few.wait(lambda: "From the terminal" in few.titles())
    few.click_row("part 2")
    few.press(Qt.Key.Key_Delete)
    few.wait(lambda: len(few.titles()) == 2)
