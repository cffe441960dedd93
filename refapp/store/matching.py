"""Which reference of the library a record is: by a source's own key, or because it was imported word for word."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import replace

from refapp.model.identifiers import OWN_KEYS, Identifier
from refapp.model.reference import Reference, Source
from refapp.store.mapping import read_references
from refapp.store.sources import digest


def same_record(connection: sqlite3.Connection, identifiers: Sequence[Identifier]) -> Reference | None:
    """The live reference that shares an own key (see `OWN_KEYS`) with `identifiers`.

    A shared key means nothing where a more important one differs.
    """
    mine = {each.scheme: each.value for each in reversed(identifiers) if each.scheme in OWN_KEYS}
    for scheme in OWN_KEYS:
        if scheme not in mine:
            continue
        rows = connection.execute(
            "SELECT reference_id FROM identifier JOIN reference ON reference.id = reference_id "
            "WHERE scheme = ? AND value = ? AND state = 0 ORDER BY reference_id",
            (scheme, mine[scheme]),
        ).fetchall()
        more_important = [other for other in OWN_KEYS[: OWN_KEYS.index(scheme)] if other in mine]
        for found in read_references(connection, [row[0] for row in rows]).values():
            if not any(found.identifier(other) for other in more_important):
                return found
    return None


def reference_of_source(connection: sqlite3.Connection, source: Source, before_id: int) -> int | None:
    """The live reference below `before_id` that was imported from this very record."""
    row = connection.execute(
        "SELECT reference_id FROM source JOIN reference ON reference.id = reference_id "
        "WHERE source.sha256 = ? AND NOT hidden AND state = 0 AND reference_id < ? ORDER BY reference_id LIMIT 1",
        (digest(source), before_id),
    ).fetchone()
    return int(row[0]) if row else None


def same_value(part: str, one: object, other: object) -> bool:
    """Whether two values of a part are the same; the colours of tags are the library's, not the reference's."""
    if part == "tags" and isinstance(one, tuple) and isinstance(other, tuple):
        return [replace(tag, colour="") for tag in one] == [replace(tag, colour="") for tag in other]
    return one == other
