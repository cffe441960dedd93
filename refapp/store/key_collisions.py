"""References that share their citation key: imported and typed keys are kept, and the collision is told."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from refapp.model.folding import plain
from refapp.model.problems import Problem, Severity

if TYPE_CHECKING:
    from refapp.model.change import LedgerLine

_TWICE = "SELECT citekey FROM reference WHERE state = 0 GROUP BY citekey HAVING count(*) > 1"
SHARED_KEYS = f"SELECT id FROM reference WHERE state = 0 AND citekey IN ({_TWICE})"
MOST_TOLD = 3  # others named in one note


def shared_keys(connection: sqlite3.Connection) -> dict[str, list[tuple[int, str]]]:
    """For each key that several live references have: the id and title of each, in the order of adding."""
    found: dict[str, list[tuple[int, str]]] = {}
    rows = connection.execute(f"SELECT citekey, id, title FROM reference WHERE id IN ({SHARED_KEYS}) ORDER BY id")
    for citekey, number, title in rows:
        found.setdefault(citekey, []).append((number, plain(title)))
    return found


def shared_keys_told(connection: sqlite3.Connection, lines: Sequence[LedgerLine]) -> list[LedgerLine]:
    """The lines of an import; those of added references whose key others have too get a note."""
    from refapp.model.change import Outcome

    added = {id(line) for line in lines if line.outcome == Outcome.ADDED}
    keys = shared_keys(connection) if added else {}
    return [_told(line, keys[line.citekey]) if id(line) in added and line.citekey in keys else line for line in lines]


def _told(line: LedgerLine, users: Sequence[tuple[int, str]]) -> LedgerLine:
    others = [f"“{title or line.citekey}”" for number, title in users if number != line.reference_id]
    names = ", ".join([*others[:MOST_TOLD], "…"] if len(others) > MOST_TOLD else others)
    problem = Problem("citekey-shared", {"citekey": line.citekey, "others": names}, Severity.WARNING)
    return replace(line, problems=(*line.problems, problem))
