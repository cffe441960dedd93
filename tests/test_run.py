"""The tests' own runner: what fails by chance is said and breaks nothing, what is broken fails."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
SAID = "Unsteady: failed once, passed alone: "
TESTS = """
import os
from pathlib import Path

def first_time(name):
    there = Path(__file__).with_name(name)
    if there.exists():
        return False
    there.touch()
    return True

def test_steady():
    pass

def test_fails_once():
    assert not first_time("failed")

def test_dies_once():
    if first_time("died"):
        os.abort()
"""
BROKEN = """
def test_broken():
    assert False
"""


def run(folder: Path, tests: str) -> subprocess.CompletedProcess[str]:
    (folder / "pytest.ini").write_text("[pytest]", encoding="utf-8")
    (folder / "test_few.py").write_text(tests, encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "tests.run", "-p", "no:cacheprovider"]
    return subprocess.run(command, capture_output=True, text=True, timeout=900, cwd=folder, env=environment)


def test_what_fails_once_is_said_and_passes_also_when_its_process_died(tmp_path: Path) -> None:
    done = run(tmp_path, TESTS)
    assert done.returncode == 0, done.stdout + done.stderr
    (names,) = (line.removeprefix(SAID).split(", ") for line in done.stderr.splitlines() if line.startswith(SAID))
    assert sorted(names) == ["test_few.py::test_dies_once", "test_few.py::test_fails_once"]


def test_what_is_broken_fails(tmp_path: Path) -> None:
    done = run(tmp_path, TESTS + BROKEN)
    assert done.returncode == 1, done.stdout + done.stderr
    assert "Unsteady" not in done.stderr


def test_many_that_fail_are_not_run_again(tmp_path: Path) -> None:
    done = run(tmp_path, "\n".join(BROKEN.replace("broken", f"broken_{number}") for number in range(6)))
    assert done.returncode == 1, done.stdout + done.stderr
    assert "Once more" not in done.stderr
