"""Only the window's thread imports what uses Qt: PySide makes its classes when first used; two at it end in a crash."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.builders import a_library, a_reference

ROOT = Path(__file__).parents[2]
SCRIPT = """
import sys, threading
from pathlib import Path

class Guard:
    def find_spec(self, name, path=None, target=None):
        elsewhere = threading.current_thread() is not threading.main_thread()
        if elsewhere and name.startswith(("refapp.gui", "PySide6", "shiboken6", "qtpy")):
            print("in a thread:", name, flush=True)

sys.meta_path.insert(0, Guard())
from refapp.gui.start import application, open_window
from refapp.gui.workspace import Workspace
from refapp.settings import Settings
from tests.bench.hand import Hand

settings, hand = Settings(), Hand()
application(settings)
workspace = Workspace(Path(sys.argv[1]), settings)
hand.main = open_window(workspace)
workspace.select([workspace.results[0]])
hand.settle()
hand.choose("edit")
hand.settle()
hand.choose("palette")
hand.type("bone")
hand.settle()
hand.main.close()
workspace.close()
print("done")
"""


def test_no_lane_imports_what_uses_qt(tmp_path: Path) -> None:
    a_library(tmp_path / "library", *(a_reference(number) for number in range(3))).close()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-X", "faulthandler", "-c", SCRIPT, str(tmp_path / "library")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, env=environment, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == ["done"]
