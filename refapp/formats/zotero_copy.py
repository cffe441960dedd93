"""A private copy of a SQLite file, opened for reading: a running Zotero locks its own."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

LONGEST = 100_000_000  # bytes of one value
_TRIES = 3


@contextmanager
def opened(source: Path | bytes) -> Iterator[sqlite3.Connection]:
    """A connection to a copy of the database and of what is written ahead of it (`-wal`, `-journal`).

    Raises OSError when there is no copying it, sqlite3.Error when it is no database.
    """
    with TemporaryDirectory(prefix="refapp-", ignore_cleanup_errors=True) as folder:
        copy = Path(folder) / "copy.sqlite"
        if isinstance(source, bytes):
            copy.write_bytes(source)
        else:
            _copy(source, copy)
        with closing(sqlite3.connect(copy, isolation_level=None)) as connection:
            _prepare(connection)
            for file in (copy, *_beside(copy)):
                with suppress(OSError):
                    file.unlink()  # so that being killed leaves nothing behind; Windows waits for the end
            yield connection


def _beside(path: Path) -> list[Path]:
    return [path.with_name(path.name + end) for end in ("-wal", "-journal", "-shm")]


def _copy(source: Path, copy: Path) -> None:
    """Copy until nobody wrote meanwhile, or often enough; a torn copy is told as damaged."""
    for _ in range(_TRIES):
        before = _state(source)
        shutil.copyfile(source, copy)
        for theirs, ours in list(zip(_beside(source), _beside(copy), strict=True))[:2]:
            ours.unlink(missing_ok=True)
            with suppress(FileNotFoundError):
                shutil.copyfile(theirs, ours)
        if _state(source) == before:
            return


def _state(source: Path) -> list[tuple[int, int]]:
    found = []
    for path in (source, *_beside(source)[:2]):
        with suppress(FileNotFoundError):
            status = path.stat()
            found.append((status.st_mtime_ns, status.st_size))
    return found


def _prepare(connection: sqlite3.Connection) -> None:
    """Take in what was written ahead, then allow reading only. The file may be hostile: its code is not trusted."""
    connection.text_factory = lambda data: data.decode("utf-8", "replace")
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST)
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    connection.execute("PRAGMA journal_mode = DELETE").fetchone()
    connection.execute("PRAGMA query_only = ON")
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
