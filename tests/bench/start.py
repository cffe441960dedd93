"""From starting the process to the painted window with the library, beside a bare window of the same widgets."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator

from tests.bench.figures import Figure, Setup, typical

RUNS = 9
OURS = """
import gc, sys
gc.disable()  # as refapp.app does
from pathlib import Path
from tests.bench.started import window
window(Path(sys.argv[1]))
"""
BARE = "from tests.bench.bare_window import window; window()"
QT_ONLY = """
import time
from PySide6.QtWidgets import QApplication
QApplication([])
print(time.time())
"""


def measure(setup: Setup) -> Iterator[Figure]:
    """Each in a fresh process, turn about, so that both see the same machine."""
    library = str(setup.library)
    ours, bare, qt = [], [], []
    _seconds(OURS, library)  # the files come from the disk once
    for _ in range(setup.times(RUNS)):
        ours.append(_seconds(OURS, library))
        bare.append(_seconds(BARE))
        qt.append(_seconds(QT_ONLY))
    yield Figure(
        f"window painted with {setup.size:,} references",
        1e3 * typical(ours),
        target=1.5,
        other=1e3 * typical(bare),
        other_name="bare window",
        ratio=True,
        note=f"(a QApplication alone {1e3 * typical(qt):.0f} ms)",
    )


def _seconds(code: str, *arguments: str) -> float:
    """From starting a process to the moment it prints."""
    start = time.time()
    done = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, text=True, timeout=300)
    if done.returncode:
        raise RuntimeError(done.stderr.strip().splitlines()[-1])
    return float(done.stdout.split()[-1]) - start
