"""Whether a library is whole: the file, its tables, the full-text index and the attached files."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from refapp.model.problems import Problem, Severity
from refapp.store import attachments
from refapp.store.connection import connect
from refapp.store.key_collisions import shared_keys


def check(folder: Path) -> list[Problem]:
    """Everything that is wrong with the library in `folder`; nothing when it is whole. Raises AppError.

    Citation keys that several references brought with them are told, but nothing wrong: a Problem of severity NOTE.
    """
    connection = connect(folder)
    try:
        return [
            *_file(connection),
            *_index(connection),
            *_references(connection),
            *attachments.faults(folder, connection),
        ]
    except sqlite3.DatabaseError as error:
        return [Problem("check-damaged", {"reason": str(error)})]
    finally:
        connection.close()


def _file(connection: sqlite3.Connection) -> list[Problem]:
    lines = [row[0] for row in connection.execute("PRAGMA integrity_check")]
    problems = [Problem("check-damaged", {"reason": line}) for line in lines if line != "ok"]
    broken = connection.execute("PRAGMA foreign_key_check").fetchall()
    return problems + [Problem("check-dangling", {"table": row[0], "id": row[1] or 0}) for row in broken]


def _index(connection: sqlite3.Connection) -> list[Problem]:
    try:
        connection.execute("INSERT INTO search (search) VALUES ('integrity-check')")
    except sqlite3.DatabaseError as error:
        return [Problem("check-index-damaged", {"reason": str(error)})]
    missing = _count(connection, "SELECT id FROM reference WHERE state = 0 EXCEPT SELECT rowid FROM search")
    surplus = _count(connection, "SELECT rowid FROM search EXCEPT SELECT id FROM reference WHERE state = 0")
    found = (("check-index-missing", missing), ("check-index-surplus", surplus))
    return [Problem(code, {"count": count}) for code, count in found if count]


def _references(connection: sqlite3.Connection) -> list[Problem]:
    without = _count(connection, "SELECT id FROM reference WHERE state = 0 AND citekey = ''")
    problems = [Problem("check-no-citekey", {"count": without})] if without else []
    shared = [(key, len(users)) for key, users in shared_keys(connection).items() if key]
    return problems + [
        Problem("check-citekey", {"citekey": key, "count": count}, Severity.NOTE) for key, count in shared
    ]


def _count(connection: sqlite3.Connection, sql: str) -> int:
    return int(connection.execute(f"SELECT count(*) FROM ({sql})").fetchone()[0])
