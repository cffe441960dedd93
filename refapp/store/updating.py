"""Changing the rows of a reference: only what is different is written, because indexes and full text cost most."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection
from typing import Any

from refapp.model.reference import Reference
from refapp.store import matching
from refapp.store.bulk import CHILD_TABLES, REFERENCE_COLUMNS, Rows
from refapp.store.mapping import CHILD_PARTS, reference_values, search_values
from refapp.store.naming import Naming
from refapp.store.tables import LIVE


def rewrite(
    rows: Rows, raw: sqlite3.Connection, current: Reference, changed: Reference, parts: Collection[str]
) -> None:
    """Make the rows of `current` those of `changed`; `parts` are the names of those that may differ."""
    for part in CHILD_PARTS:
        if part in parts:
            _replace_children(rows, raw, part, changed)
    old, new = reference_values(current, LIVE), reference_values(changed, LIVE)
    columns = [name for name in REFERENCE_COLUMNS if old[name] != new[name]]
    if columns:
        assignments = ", ".join(f'"{name}" = ?' for name in columns)
        rows.run(f"UPDATE reference SET {assignments} WHERE id = ?", [(*(new[name] for name in columns), changed.id)])
    if search_values(current) != search_values(changed):
        rows.run("DELETE FROM search WHERE rowid = ?", [(changed.id,)])
        rows.search(changed)


def _replace_children(rows: Rows, raw: sqlite3.Connection, part: str, changed: Reference) -> None:
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
