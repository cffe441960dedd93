"""Runs the tests: all of them, or without Qt's system libraries all below `gui/`, and says what it left out.

python -m tests.run [pytest options]
"""

from __future__ import annotations

import os
import subprocess
import sys

from refapp.display import offscreen_problem
from refapp.messages import problem_sentence

NEED_QT = ("tests/gui", "tests/journeys")


def main() -> int:
    """The exit code of pytest."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    options = ["-n", str(min(4, os.cpu_count() or 1))]
    problem = offscreen_problem()
    if problem:
        options += ["-p", "no:pytest-qt", *(f"--ignore={folder}" for folder in NEED_QT)]
        options += ["-W", "ignore::pytest.PytestConfigWarning"]  # the options of pytest-qt
    code = subprocess.call([sys.executable, "-m", "pytest", *options, *sys.argv[1:]])
    if problem:
        print(f"Left out: {', '.join(NEED_QT)}. {problem_sentence(problem)}", file=sys.stderr)
    return code


if __name__ == "__main__":
    sys.exit(main())
