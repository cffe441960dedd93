"""Reading what the library remembers of itself: the undo history and the ledgers of imports. Plain SQL."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass

from refapp.model.change import LedgerLine
from refapp.model.problems import Problem, Severity


@dataclass(frozen=True, slots=True)
class Entry:
    """One change in the history: `label` and `args` are a code of the messages and what fills it.

    `undone` is 0 while it stands, else the order in which it was undone, and -1 when it cannot be redone any more.
    """

    id: int
    at: str
    label: str
    args: Mapping[str, str | int]
    undone: int = 0


@dataclass(frozen=True, slots=True)
class Ledger:
    """One import: its lines in order; `undone` when the import has been taken back.

    `history_id` is the change it made; None when nothing was taken in.
    """

    id: int
    at: str
    undone: bool
    lines: tuple[LedgerLine, ...]
    history_id: int | None = None

    def count(self, outcome: str) -> int:
        """How many records had `outcome`."""
        return sum(line.outcome == outcome for line in self.lines)


class Records:
    """The history and the ledgers, read with a connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def undoable(self) -> Entry | None:
        """The change that undo takes back: the newest that stands."""
        return self._entry("undone = 0 ORDER BY id DESC")

    def redoable(self) -> Entry | None:
        """The change that redo does again: the one undone last."""
        return self._entry("undone > 0 ORDER BY undone DESC")

    def history(self, most: int) -> list[Entry]:
        """The newest `most` changes, the newest first, also those that were undone."""
        rows = self._connection.execute(
            "SELECT id, at, label, args, undone FROM history ORDER BY id DESC LIMIT ?", (most,)
        )
        return [Entry(row[0], row[1], row[2], json.loads(row[3]), row[4]) for row in rows]

    def ledger(self, ledger_id: int) -> Ledger | None:
        """The ledger with this id."""
        head = self._connection.execute(
            "SELECT ledger.at, coalesce(history.undone, 0), history_id "
            "FROM ledger LEFT JOIN history ON history.id = history_id WHERE ledger.id = ?",
            (ledger_id,),
        ).fetchone()
        if head is None:
            return None
        rows = self._connection.execute(
            "SELECT file, outcome, position, place, title, citekey, reference_id, problems FROM ledger_line "
            "WHERE ledger_id = ? ORDER BY position",
            (ledger_id,),
        )
        lines = tuple(_line(*row) for row in rows)
        return Ledger(id=ledger_id, at=head[0], undone=head[1] != 0, lines=lines, history_id=head[2])

    def imports_of(self, reference_id: int) -> list[tuple[str, str, str]]:
        """Time, file and place of every record that went into a reference. It goes through all ledgers."""
        sql = (
            "SELECT ledger.at, file, place FROM ledger_line JOIN ledger ON ledger.id = ledger_id WHERE reference_id = ?"
        )
        return self._connection.execute(sql, (reference_id,)).fetchall()

    def undone(self, ledger_id: int) -> bool:
        """Whether an import has been taken back."""
        sql = "SELECT 1 FROM ledger JOIN history ON history.id = history_id WHERE ledger.id = ? AND undone <> 0"
        return self._connection.execute(sql, (ledger_id,)).fetchone() is not None

    def ledgers(self) -> list[tuple[int, str]]:
        """The id and time of every ledger, newest first."""
        return self._connection.execute("SELECT id, at FROM ledger ORDER BY id DESC").fetchall()

    def _entry(self, which: str) -> Entry | None:
        row = self._connection.execute(f"SELECT id, at, label, args FROM history WHERE {which} LIMIT 1").fetchone()
        return Entry(row[0], row[1], row[2], json.loads(row[3])) if row else None


def _line(
    file: str, outcome: str, position: int, place: str, title: str, citekey: str, to: int | None, problems: str
) -> LedgerLine:
    values = json.loads(problems) if problems else ()
    found = tuple(Problem(code, args, Severity(severity), line) for code, args, severity, line in values)
    return LedgerLine(file, outcome, position, place, title, citekey, to, found)
