"""A Reference to and from rows: the one file that knows both worlds. Plain values, no SQLModel at run time."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping
from typing import Any

from refapp.model.folding import fold, plain, sort_key
from refapp.model.identifiers import Identifier
from refapp.model.names import Creator, principal, short_list
from refapp.model.native_json import part_from_native, part_to_native
from refapp.model.plain_text import strip
from refapp.model.reference import Collection, Reference, Relation, Tag, Text

JSON_PARTS = ("issued", "accessed", "creators", "fields", "links", "attachments", "extra", "provenance")
# Parts that are rows of their own, beside the row of the reference.
CHILD_PARTS = ("identifiers", "texts", "tags", "collections", "relations")
SEARCH_LIMIT = 400_000  # characters of one text that go into the index


def reference_values(reference: Reference, state: int) -> dict[str, Any]:
    """The columns of the table `reference`."""
    values: dict[str, Any] = {
        "id": reference.id,
        "state": state,
        "citekey": reference.citekey,
        "kind": reference.kind,
        "title": reference.title,
        "creators_short": short_list(reference.creators) if reference.creators else "",
        "year": reference.year,
        "container": plain(reference.container),
        "added": reference.added,
        "starred": reference.starred,
        "status": reference.status,
        "pdf": has_pdf(reference),
        "title_sort": sort_key(reference.title),
        "creators_sort": _creators_sort(reference.creators),
        "container_sort": sort_key(reference.container, 30),
        "changed": reference.changed,
        "removed": reference.removed,
        "language": reference.language,
    }
    for part in JSON_PARTS:
        content = getattr(reference, part)
        values[part] = _dump(part_to_native(part, content)) if content else ""
    return values


def search_values(reference: Reference) -> tuple[str | int | None, ...]:
    """The row id and the columns of the full-text index (`connection.SEARCH_COLUMNS`), folded."""
    short = [text for text in reference.texts if text.role != "page"]
    pages = [text for text in reference.texts if text.role == "page"]
    columns = (
        reference.title,
        " ".join(creator.full_name for creator in reference.creators),
        " ".join(value for name, value in reference.fields.items() if name != "URL"),
        " ".join(strip(text)[:SEARCH_LIMIT] for text in short),
        " ".join(f"{text.title} {strip(text)[:SEARCH_LIMIT]}" for text in pages),
        " ".join(tag.name for tag in reference.tags),
        " ".join([reference.citekey, *(each.value for each in reference.identifiers)]),
    )
    return (reference.id, *(fold(column) for column in columns))


def has_pdf(reference: Reference) -> bool:
    """Whether there is a PDF to open: an attached one or an address of one."""
    attached = any(each.media_type == "application/pdf" for each in reference.attachments)
    return attached or any(link.relation == "pdf" for link in reference.links)


def read_references(connection: sqlite3.Connection, ids: Iterable[int]) -> dict[int, Reference]:
    """The references with `ids` that exist, in any state, by id, without their sources."""
    wanted = _dump(list(ids))
    cursor = connection.execute("SELECT * FROM reference WHERE id IN (SELECT value FROM json_each(?))", (wanted,))
    names = [column[0] for column in cursor.description]
    rows = [dict(zip(names, values, strict=True)) for values in cursor]
    children = {part: _children(connection, part, wanted) for part in CHILD_PARTS}
    return {
        row["id"]: _reference(row, {part: children[part].get(row["id"], ()) for part in CHILD_PARTS}) for row in rows
    }


def _reference(row: Mapping[str, Any], children: Mapping[str, Any]) -> Reference:
    parts: dict[str, Any] = {name: row[name] for name in ("id", "citekey", "kind", "title", "language")}
    parts |= {name: row[name] for name in ("status", "added", "changed", "removed")}
    parts["starred"] = bool(row["starred"])
    for part in JSON_PARTS:
        if row[part]:
            parts[part] = part_from_native(part, json.loads(row[part]))
    parts |= {part: tuple(content) for part, content in children.items()}
    return Reference(**parts)


_CHILD_SQL = {
    "identifiers": "SELECT reference_id, scheme, value FROM identifier",
    "texts": "SELECT reference_id, role, body, language, title, format, origin FROM text",
    "tags": "SELECT reference_id, name, kind, language, colour FROM reference_tag JOIN tag ON tag.id = tag_id",
    "collections": (
        "SELECT reference_id, collection_id FROM reference_collection "
        "JOIN collection ON collection.id = collection_id AND state = 0"
    ),
    "relations": "SELECT reference_id, kind, scheme, value, title FROM relation",
}


def _children(connection: sqlite3.Connection, part: str, wanted: str) -> dict[int, list[Any]]:
    sql = f"{_CHILD_SQL[part]} WHERE reference_id IN (SELECT value FROM json_each(?)) ORDER BY reference_id, position"
    found: dict[int, list[Any]] = {}
    paths: dict[int, tuple[Collection, ...]] = {}
    for reference_id, *values in connection.execute(sql, (wanted,)):
        if part == "identifiers":
            child: Any = Identifier(scheme=values[0], value=values[1])
        elif part == "texts":
            names = ("role", "body", "language", "title", "format", "origin")
            child = Text(**dict(zip(names, values, strict=True)))
        elif part == "tags":
            child = Tag(name=values[0], kind=values[1], language=values[2], colour=values[3])
        elif part == "relations":
            child = Relation(kind=values[0], scheme=values[1], value=values[2], title=values[3])
        else:
            if values[0] not in paths:
                paths[values[0]] = collection_path(connection, values[0])
            child = paths[values[0]]
        found.setdefault(reference_id, []).append(child)
    return found


def collection_path(connection: sqlite3.Connection, collection_id: int) -> tuple[Collection, ...]:
    """The collection and those it stands in, from the root."""
    steps: list[Collection] = []
    at: int | None = collection_id
    while at is not None:
        at, key, names = connection.execute(
            "SELECT parent_id, key, names FROM collection WHERE id = ?", (at,)
        ).fetchone()
        steps.append(Collection(names=json.loads(names), key=key))
    return tuple(reversed(steps))


def _creators_sort(creators: tuple[Creator, ...]) -> str:
    if not creators:
        return ""
    return sort_key(
        " ".join(f"{creator.family or creator.literal} {creator.given}" for creator in principal(creators)[:3])
    )


# `json.dumps` with options would make an encoder each time.
_dump = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
