"""Moving what was written from the write-ahead log into the database file, beside the one who waits for his write.

SQLite does this at the end of the commit that makes the log long (https://sqlite.org/wal.html, section 3.3), which is a
good part of an import's time. What is committed can be read at once either way.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from threading import Thread

from refapp.model.problems import AppError
from refapp.store.connection import DATABASE, connect

LEAST = 4_000_000  # bytes of the log: SQLite's own limit of 1,000 pages


class Checkpoints:
    """Of one library that is written to."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._thread: Thread | None = None

    def begin(self) -> None:
        """Begin one where the log is long, unless one is going on."""
        log = self._folder / f"{DATABASE}-wal"
        if (self._thread and self._thread.is_alive()) or not log.exists() or log.stat().st_size < LEAST:
            return
        self._thread = Thread(target=self._run, name="checkpoint")
        self._thread.start()

    def finish(self) -> None:
        """Wait for the one that is going on."""
        if self._thread:
            self._thread.join()
            self._thread = None

    def _run(self) -> None:
        # One that fails, because the disk is full or somebody reads, is made up for after the next write.
        with suppress(sqlite3.Error, AppError), closing(connect(self._folder)) as connection:
            connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
