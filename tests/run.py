"""Runs the tests: all of them, or without Qt's system libraries all below `gui/`, and says what it left out.

A few that failed are run once more, alone: what passes then is unsteady, which is said, and not broken.

python -m tests.run [pytest options]
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from refapp.display import offscreen_problem
from refapp.messages import problem_sentence

NEED_QT = ("tests/gui", "tests/journeys")
MOST_AGAIN = 5  # more failures than these are no chance
MOST_SECONDS = 1_800  # a test that takes longer hangs: its process ends, and it has failed


def main() -> int:
    """The exit code of pytest."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if not os.environ.get("NEW_EXAMPLES"):
        os.environ.setdefault("PYTHONHASHSEED", "0")  # a set has the same order each time
    workers = ["-n", str(min(4, 1 + (os.cpu_count() or 1)))]  # one more than cores: a quarter of the time is waiting
    options = ["-o", f"faulthandler_timeout={MOST_SECONDS}", "-o", "faulthandler_exit_on_timeout=true"]
    problem = offscreen_problem()
    if problem:
        options += ["-p", "no:pytest-qt", *(f"--ignore={folder}" for folder in NEED_QT)]
        options += ["-W", "ignore::pytest.PytestConfigWarning"]  # the options of pytest-qt
    with tempfile.TemporaryDirectory() as folder:
        failed = Path(folder) / "failed"
        code = _pytest(*options, *workers, "-p", "tests.failed", "--failed", str(failed), *sys.argv[1:])
        names = failed.read_text(encoding="utf-8").splitlines() if failed.exists() else []
    if code == pytest.ExitCode.TESTS_FAILED and 0 < len(names) <= MOST_AGAIN:
        print(f"Once more, alone: {', '.join(names)}", file=sys.stderr)
        if _pytest(*options, *names) == pytest.ExitCode.OK:
            code = pytest.ExitCode.OK
            print(f"Unsteady: failed once, passed alone: {', '.join(names)}", file=sys.stderr)
    if problem:
        print(f"Left out: {', '.join(NEED_QT)}. {problem_sentence(problem)}", file=sys.stderr)
    return int(code)


def _pytest(*options: str) -> int:
    return subprocess.call([sys.executable, "-m", "pytest", *options])


if __name__ == "__main__":
    sys.exit(main())
