"""`kill -9` in the middle of an import: the library opens, is whole, and holds none or all of that import."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from refapp.store.check import check
from refapp.store.library import Library

ENTRY = (
    "@article{key%d,\n  author = {Berg, Ola and Lind, Sara},\n  title = {Bones %d},\n  year = 2020,\n"
    "  abstract = {%s}\n}\n"
)
COUNT = 6_000


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("kill") / "large.bib"
    path.write_text("".join(ENTRY % (n, n, "vitamin and bone " * 30) for n in range(COUNT)))
    return path


@pytest.mark.parametrize("share", [0.2, 0.5, 0.8])
def test_none_or_all(tmp_path: Path, large: Path, share: float) -> None:
    folder = tmp_path / "library"
    (tmp_path / "first.bib").write_text(ENTRY % (-1, -1, "here before"))
    command = [sys.executable, "-m", "refapp", "--library", str(folder), "import"]
    subprocess.run([*command, str(tmp_path / "first.bib")], check=True, capture_output=True)
    process = subprocess.Popen(
        [*command, str(large)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    # The write-ahead log grows while the import writes: killed by its size, not by the clock of a busy machine.
    log = folder / "library.sqlite-wal"
    wanted = share * 20_000_000
    while process.poll() is None and not (log.exists() and log.stat().st_size > wanted):
        time.sleep(0.005)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    assert check(folder) == []
    library = Library(folder)
    assert library.read.count() in (1, COUNT + 1)
    assert library.read.by_citekey("key-1") is not None
    library.close()
