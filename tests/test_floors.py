"""The floors of the house (DESIGN.md section 1) hold, and new rooms have a floor."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def test_floors() -> None:
    lint = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([lint, "--no-cache"], capture_output=True, text=True, cwd=Path(__file__).parent.parent)
    assert done.returncode == 0, done.stdout
