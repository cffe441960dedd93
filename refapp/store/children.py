"""The parts of a reference that are rows of their own, when they are replaced and compared."""

from __future__ import annotations

import sqlite3
from typing import Any

from refapp.model.reference import Reference
from refapp.store import matching
from refapp.store.bulk import CHILD_TABLES, Rows
from refapp.store.naming import Naming


def replace_children(rows: Rows, raw: sqlite3.Connection, part: str, changed: Reference) -> None:
    """Put the children that `changed` has in the place of those there were."""
    table = CHILD_TABLES[part].__tablename__
    sql = f'DELETE FROM "{table}" WHERE reference_id = ?'
    if part == "collections":  # what is in one that is gone comes back with it
        sql += " AND collection_id IN (SELECT id FROM collection WHERE state = 0)"
    rows.run(sql, [(changed.id,)])
    first = f'SELECT coalesce(max(position), -1) + 1 FROM "{table}" WHERE reference_id = ?'
    rows.children(part, changed, raw.execute(first, (changed.id,)).fetchone()[0])


def same_part(naming: Naming, part: str, value: Any, expected: Any) -> bool:
    """Whether a part is as expected: of collections, which ones, whatever they are called by now."""
    if part != "collections":
        return matching.same_value(part, value, expected)
    found, wanted = ({naming.find_collection(path) for path in paths} for paths in (value, expected))
    return found == wanted
