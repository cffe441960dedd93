"""The benchmarks run: on a tiny library, so that they cannot rot."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from tests.bench.__main__ import ending
from tests.bench.figures import Failure, Figure, percentile, table

ROOT = Path(__file__).parents[2]


def test_every_group_gives_figures(tmp_path: Path) -> None:
    file = tmp_path / "bench.json"
    command = [sys.executable, "-m", "tests.bench", "--size", "300", "--json", str(file), "--folder", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=1500, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    content = json.loads(file.read_text(encoding="utf-8"))
    assert content["failures"] == []
    assert len(content["figures"]) >= 15
    for figure in content["figures"]:
        assert figure["ours"] > 0
        assert figure["what"] in done.stdout


def test_the_table_says_what_is_over_and_what_failed() -> None:
    figures = [Figure("quick", 5, target=16), Figure("slow", 9, target=1.5, other=3, other_name="bare", ratio=True)]
    lines = table(figures, [Failure("typing", "no window")]).splitlines()
    assert lines[2].split()[:1] == ["quick"]
    assert lines[2].endswith("ok")
    assert "3.00" in lines[3]
    assert lines[3].endswith("OVER")
    assert lines[4] == "typing: not measured: no window"


def test_a_percentile_is_one_of_the_values() -> None:
    assert percentile([3, 1, 2], 95) == 3
    assert percentile(list(range(1, 101)), 95) == 95
    assert percentile([4], 50) == 4


def test_a_process_that_ended_badly_says_how_and_what_it_said_last() -> None:
    offscreen = "This plugin does not support propagateSizeHints()\n"
    assert ending(1, f"ValueError: no\n{offscreen}\n{offscreen}") == "exit code 1\nValueError: no"
    assert ending(-11, offscreen) == "SIGSEGV"
    crash = "\n".join(["Fatal Python error: Segmentation fault", *(f"  File {number}" for number in range(50))])
    assert ending(-11, f"before\n{crash}") == f"SIGSEGV\n{crash}"
