"""Tags and collections by name: each is one row for the whole library, made when first met."""

from __future__ import annotations

import json
import sqlite3

from sqlalchemy import Connection

from refapp.model.reference import Collection, Tag


class Naming:
    """Finds or makes the rows of tags and collections inside one transaction."""

    def __init__(self, transaction: Connection, raw: sqlite3.Connection) -> None:
        self._transaction = transaction
        self._raw = raw
        self._tags: dict[tuple[str, str, str], int] = {}
        self._collections: dict[tuple[object, ...], int] = {}

    def tag_id(self, tag: Tag) -> int:
        """The row of the tag with this name, kind and language; its colour is kept from the first who gave one."""
        key = (tag.name, tag.kind, tag.language)
        if key not in self._tags:
            sql = "SELECT id FROM tag WHERE name = ? AND kind = ? AND language = ?"
            row = self._raw.execute(sql, key).fetchone()
            self._tags[key] = int(row[0]) if row else self._insert_tag(*key)
        number = self._tags[key]
        if tag.colour:
            sql = "UPDATE tag SET colour = ? WHERE id = ? AND colour = ''"
            self._transaction.exec_driver_sql(sql, (tag.colour, number))
        return number

    def _insert_tag(self, name: str, kind: str, language: str) -> int:
        sql = "SELECT colour FROM tag WHERE name = ? AND kind <> 'sdg' AND colour <> ''"
        row = self._raw.execute(sql, (name,)).fetchone()
        return self._insert("tag", name=name, kind=kind, language=language, colour=row[0] if row else "")

    def collection_id(self, path: tuple[Collection, ...]) -> int:
        """The row of the last step of `path`, which is not empty; steps that lack are made, names are joined."""
        key = tuple((step.key, *sorted(step.names.items())) for step in path)
        if key not in self._collections:
            parent: int | None = None
            for step in path:
                parent = self._step(parent, step)
            assert parent is not None
            self._collections[key] = parent
        return self._collections[key]

    def _step(self, parent: int | None, step: Collection) -> int:
        for number, names_text, key in self._candidates(parent, step):
            names = json.loads(names_text)
            shared_name = bool(set(names.values()) & set(step.names.values()))
            if not (step.key == key if step.key and key else shared_name):
                continue
            joined = names | dict(step.names)
            if joined != names:
                text = json.dumps(joined, ensure_ascii=False, sort_keys=True)
                self._transaction.exec_driver_sql("UPDATE collection SET names = ? WHERE id = ?", (text, number))
            return int(number)
        names_text = json.dumps(dict(step.names), ensure_ascii=False, sort_keys=True)
        return self._insert("collection", parent_id=parent, key=step.key, names=names_text)

    def _candidates(self, parent: int | None, step: Collection) -> list[tuple[int, str, str]]:
        sql = "SELECT id, names, key FROM collection WHERE parent_id IS ? AND (? = '' OR key IN ('', ?))"
        sql += " ORDER BY key = ''"
        return self._raw.execute(sql, (parent, step.key, step.key)).fetchall()

    def _insert(self, table: str, **values: object) -> int:
        columns = ", ".join(values)
        marks = ", ".join("?" for _ in values)
        sql = f"INSERT INTO {table} ({columns}) VALUES ({marks})"
        return int(self._transaction.exec_driver_sql(sql, tuple(values.values())).lastrowid)
