"""`kill -9` in the middle of an import: the library opens, is whole, and holds none or all of that import."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from refapp.store.check import check
from refapp.store.library import Library

ENTRY = (
    "@article{key%d,\n  author = {Berg, Ola and Lind, Sara},\n  title = {Bones %d},\n  year = 2020,\n"
    "  abstract = {%s}\n}\n"
)
COUNT = 4_000


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("kill") / "large.bib"
    path.write_text("".join(ENTRY % (n, n, "vitamin and bone " * 30) for n in range(COUNT)))
    return path


@pytest.fixture(scope="module")
def seconds(large: Path, tmp_path_factory: pytest.TempPathFactory) -> float:
    """How long the whole import takes on this machine, now."""
    start = time.monotonic()
    subprocess.run(importing(tmp_path_factory.mktemp("whole"), large), check=True, stdout=subprocess.DEVNULL)
    return time.monotonic() - start


def importing(folder: Path, path: Path) -> list[str]:
    return [sys.executable, "-m", "refapp", "--library", str(folder), "import", str(path)]


@pytest.mark.parametrize("share", [0.3, 0.5, 0.7, 0.9])
def test_killed_while_it_reads_and_writes(tmp_path: Path, large: Path, seconds: float, share: float) -> None:
    def is_due(started: float) -> bool:
        return time.monotonic() - started > share * seconds

    killed(tmp_path, large, is_due)


@pytest.mark.parametrize("size", [1, 4_000_000, 12_000_000])
def test_killed_while_it_commits(tmp_path: Path, large: Path, size: int) -> None:
    # The write-ahead log grows when the transaction is written out.
    log = tmp_path / "library" / "library.sqlite-wal"

    def is_due(started: float) -> bool:
        with suppress(FileNotFoundError):  # not yet there, or the import has just ended
            return log.stat().st_size >= size
        return False

    killed(tmp_path, large, is_due)


def killed(tmp_path: Path, large: Path, is_due: Callable[[float], bool]) -> None:
    """Kill an import, and all it started, when `is_due`; then the library must be whole, with none or all of it."""
    folder = tmp_path / "library"
    (tmp_path / "first.bib").write_text(ENTRY % (-1, -1, "here before"))
    subprocess.run(importing(folder, tmp_path / "first.bib"), check=True, stdout=subprocess.DEVNULL)
    process = subprocess.Popen(importing(folder, large), stdout=subprocess.DEVNULL, start_new_session=True)
    started = time.monotonic()
    while process.poll() is None and not is_due(started):
        time.sleep(0.002)
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    assert check(folder) == []
    library = Library(folder)
    assert library.read.count() in (1, COUNT + 1)
    assert library.read.with_citekey("key-1")
    library.close()
