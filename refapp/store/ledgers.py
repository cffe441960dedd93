"""Keeping the ledger of an import: every record of every file and what became of it."""

from __future__ import annotations

import json
from collections.abc import Sequence

from sqlalchemy import Connection

from refapp.model.change import LedgerLine
from refapp.model.problems import Problem
from refapp.store import tables
from refapp.store.schema import insert_sql


def save_ledger(transaction: Connection, at: str, history_id: int | None, lines: Sequence[LedgerLine]) -> int:
    """Keep the ledger of an import; its id."""
    sql = "INSERT INTO ledger (at, history_id) VALUES (?, ?)"
    number = int(transaction.exec_driver_sql(sql, (at, history_id)).lastrowid)
    rows = [
        (
            number,
            i,
            each.file,
            each.place,
            each.outcome,
            each.title,
            each.citekey,
            each.reference_id,
            _dump(each.problems),
        )
        for i, each in enumerate(lines)
    ]
    if rows:
        transaction.exec_driver_sql(insert_sql(tables.LedgerLineRow), rows)
    return number


def _dump(problems: Sequence[Problem]) -> str:
    values = [[each.code, each.args, each.severity.value, each.line] for each in problems]
    return json.dumps(values, ensure_ascii=False) if values else ""
