"""What the list shows of a reference: quick to read, and quick to import, for the first paint waits for it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Row:
    """What the list shows of a reference."""

    id: int
    citekey: str
    kind: str
    title: str
    creators: str
    year: int | None
    container: str
    added: str
    starred: bool
    status: str
    pdf: bool
    key_shared: bool = False  # another live reference has the same citekey
    note: bool = False  # it has a note
    colours: tuple[tuple[str, str], ...] = ()  # name and colour of its coloured tags, in their order
    more: Mapping[str, str] = field(default_factory=dict)  # the parts of `MORE` that were asked for


_KEY_SHARED = (
    "EXISTS (SELECT 1 FROM reference AS other WHERE other.citekey = reference.citekey AND other.state = 0 "
    "AND other.id <> reference.id AND reference.state = 0)"
)
_HEAD = 12  # columns of `ROW_COLUMNS`
_AMONG = "IN (SELECT value FROM json_each(?))"
ROW_COLUMNS = f"id, citekey, kind, title, creators_short, year, container, added, starred, status, pdf, {_KEY_SHARED}"

# Parts that are read only when somebody shows them, each an expression over `reference`.
MORE = {
    "tags": (
        "(SELECT group_concat(name, ', ') FROM (SELECT name FROM reference_tag JOIN tag ON tag.id = tag_id "
        "WHERE reference_id = reference.id AND kind <> 'sdg' ORDER BY position))"
    ),
    "doi": "(SELECT value FROM identifier WHERE reference_id = reference.id AND scheme = 'doi' ORDER BY position)",
    "pages": "json_extract(fields, '$.page')",
    "volume": "json_extract(fields, '$.volume')",
    "publisher": "json_extract(fields, '$.publisher')",
    "language": "language",
    "changed": "changed",
}


def read_rows(connection: sqlite3.Connection, ids: Iterable[int], more: Sequence[str] = ()) -> dict[int, Row]:
    """List rows by id, in any state, with the parts of `MORE` that are named."""
    among = (json.dumps(list(ids)),)
    colours: dict[int, dict[str, str]] = {}
    # All tags of a page at once: a sub-select for each row takes twice as long.
    sql = (
        "SELECT reference_id, name, colour FROM reference_tag CROSS JOIN tag ON tag.id = tag_id "
        f"WHERE EXISTS (SELECT 1 FROM tag WHERE colour <> '') AND reference_id {_AMONG} AND colour <> '' "
        "ORDER BY reference_id, position"
    )
    for number, name, colour in connection.execute(sql, among):
        colours.setdefault(number, {}).setdefault(name, colour)
    noted = f"SELECT reference_id FROM text WHERE reference_id {_AMONG} AND role = 'note'"
    notes = {values[0] for values in connection.execute(noted, among)}
    columns = ", ".join((ROW_COLUMNS, *(MORE[each] for each in more)))
    rows = connection.execute(f"SELECT {columns} FROM reference WHERE id {_AMONG}", among)
    found = {}
    for values in rows:
        number = values[0]
        *head, starred, status, pdf, shared = values[:_HEAD]
        marks = bool(starred), status, bool(pdf), bool(shared), number in notes, tuple(colours.get(number, {}).items())
        parts = {name: str(value or "") for name, value in zip(more, values[_HEAD:], strict=True)}
        found[number] = Row(*head, *marks, parts)  # type: ignore[call-arg]
    return found
