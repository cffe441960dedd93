"""What is slow to import waits until the window is painted."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.builders import a_library, a_reference

ROOT = Path(__file__).parents[2]
SLOW = ("sqlmodel", "sqlalchemy", "pydantic", "markdown", "bibtexparser", "citeproc", "qtawesome", "numpy")
LATER = ("refapp.model.reference", "refapp.model.change", "refapp.store.mapping", "refapp.tasks", "refapp.formats")
SCRIPT = """
import os, sys
from pathlib import Path
from refapp.gui.jobs import Jobs
from tests.bench.started import window

Jobs.release = lambda self: None  # what was held begins after the paint, perhaps before `painted` has looked

def painted():
    print(*sorted({name.partition(".")[0] for name in sys.modules} | set(sys.modules)))
    sys.stdout.flush()
    os._exit(0)

window(Path(sys.argv[1]), painted)
"""


def test_nothing_slow_before_the_first_paint(tmp_path: Path) -> None:
    a_library(tmp_path / "library", *(a_reference(number) for number in range(3))).close()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", SCRIPT, str(tmp_path / "library")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, env=environment, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    loaded = done.stdout.split()
    assert "refapp" in loaded
    assert sorted({*SLOW, *LATER} & set(loaded)) == []
