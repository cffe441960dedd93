"""What a reference is related to in the library. Relations hold keys, so the order of imports does not matter."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from refapp.model.reference import Reference, Relation
from refapp.store.rows import Row, read_rows

_OTHER = (
    "SELECT reference_id FROM identifier JOIN reference ON reference.id = reference_id "
    "WHERE scheme = ? AND value = ? AND state = 0 AND reference_id <> ? ORDER BY reference_id LIMIT 1"
)
_INCOMING = (
    "SELECT reference_id, relation.kind, relation.title "
    "FROM relation JOIN reference ON reference.id = reference_id "
    "WHERE scheme = ? AND value = ? AND state = 0 ORDER BY reference_id"
)


@dataclass(frozen=True, slots=True)
class Related:
    """A relation of a reference with the reference in the library it leads to, if that is there.

    `incoming` tells that the other one points here.
    """

    relation: Relation
    row: Row | None
    incoming: bool = False


def related(connection: sqlite3.Connection, reference: Reference) -> list[Related]:
    """Its relations, each with the live reference it leads to, then the live ones that point to it."""
    found = [Related(each, _target(connection, each, reference.id)) for each in reference.relations]
    seen = {each.row.id for each in found if each.row}
    for each in reference.identifiers:
        for source_id, kind, title in connection.execute(_INCOMING, (each.scheme, each.value)).fetchall():
            if source_id in seen or source_id == reference.id:
                continue
            seen.add(source_id)
            relation = Relation(kind=kind, scheme=each.scheme, value=each.value, title=title)
            found.append(Related(relation, read_rows(connection, [source_id]).get(source_id), incoming=True))
    return found


def _target(connection: sqlite3.Connection, relation: Relation, own_id: int | None) -> Row | None:
    row = connection.execute(_OTHER, (relation.scheme, relation.value, own_id or 0)).fetchone()
    return read_rows(connection, [row[0]]).get(row[0]) if row else None
