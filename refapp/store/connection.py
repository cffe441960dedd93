"""Opening the database file: one place for pragmas and for faults of the file."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from refapp.model.problems import AppError, Cancelled

if TYPE_CHECKING:
    from refapp.store.missing import Missing

DATABASE = "library.sqlite"
SCHEMA_VERSION = 6
BUSY_SECONDS = 30.0
SEARCH_COLUMNS = ("title", "creators", "container", "texts", "page", "tags", "identifiers")


def connect(folder: Path, read_only: bool = False) -> sqlite3.Connection:
    """A connection to the library in `folder`, with foreign keys on and write-ahead logging.

    Raises AppError when the file cannot be opened, is no library, or comes from a newer program.
    """
    path = folder / DATABASE
    try:
        connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA cache_size = -32000")
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute("PRAGMA recursive_triggers = OFF")
        connection.create_function("alike_to_key", 1, partial(_alike_to_key, connection))
        connection.create_function("missing_files", 0, _missing_files(connection, folder))
        if read_only:
            connection.execute("PRAGMA query_only = ON")
        version = connection.execute("PRAGMA user_version").fetchone()[0]
    except sqlite3.Error as error:
        raise AppError("library-unreadable", path=str(path), reason=str(error)) from error
    if version > SCHEMA_VERSION:
        connection.close()
        raise AppError("library-newer", path=str(path))
    return connection


@contextmanager
def faults_told(folder: Path) -> Iterator[None]:
    """Raises Cancelled where a read inside was interrupted, and AppError where the file cannot be read."""
    try:
        yield
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
            raise Cancelled from error
        raise AppError("library-unreadable", path=str(folder), reason=str(error)) from error


def _alike_to_key(connection: sqlite3.Connection, citekey: str) -> str:
    from refapp.store.alike import alike_to_key

    return alike_to_key(connection, citekey)


def _missing_files(connection: sqlite3.Connection, folder: Path) -> Callable[[], str]:
    known: list[Missing] = []  # one, once somebody has asked

    def ids() -> str:
        if not known:
            from refapp.store.missing import Missing

            known.append(Missing(connection, folder))
        return known[0].ids()

    return ids


def has_table(connection: sqlite3.Connection, name: str) -> bool:
    """Whether there is this table: a library from before there was one, not written to since, is without it."""
    return connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (name,)).fetchone() is not None


def exists(folder: Path) -> bool:
    """Whether `folder` holds a library."""
    return _version(folder) > 0


def is_current(folder: Path) -> bool:
    """Whether `folder` holds a library with all tables of this version."""
    return _version(folder) == SCHEMA_VERSION


def _version(folder: Path) -> int:
    path = folder / DATABASE
    if not path.is_file() or path.stat().st_size == 0:
        return 0
    connection = connect(folder)
    try:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])
    finally:
        connection.close()
