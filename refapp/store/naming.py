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
        self.made: list[int] = []  # the collections made here, parents before what stands in them

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

    def find_collection(self, path: tuple[Collection, ...]) -> int | None:
        """The row of the last step of `path`, where there is one."""
        parent: int | None = None
        for step in path:
            found = self._find(parent, step)
            if found is None:
                return None
            parent = found[0]
        return parent

    def forget(self) -> None:
        """Collections have been changed: look them up anew."""
        self._collections.clear()

    def _step(self, parent: int | None, step: Collection) -> int:
        found = self._find(parent, step)
        if found is None:
            names_text = json.dumps(dict(step.names), ensure_ascii=False, sort_keys=True)
            self.made.append(self._insert("collection", parent_id=parent, key=step.key, names=names_text))
            return self.made[-1]
        number, names, edited = found
        joined = dict(step.names) | names if edited else names | dict(step.names)
        if joined != names:
            text = json.dumps(joined, ensure_ascii=False, sort_keys=True)
            self._transaction.exec_driver_sql("UPDATE collection SET names = ? WHERE id = ?", (text, number))
        return number

    def _find(self, parent: int | None, step: Collection) -> tuple[int, dict[str, str], bool] | None:
        """The collection that is this step: by its key or a name, or wherever the user has moved it to by its key."""
        sql = "SELECT id, names, key, edited FROM collection WHERE state = 0 AND query = '' AND "
        here = "parent_id IS ? AND (? = '' OR key IN ('', ?)) ORDER BY key = ''"
        for number, names_text, key, edited in self._raw.execute(sql + here, (parent, step.key, step.key)):
            names = json.loads(names_text)
            shared_name = bool(set(names.values()) & set(step.names.values()))
            if step.key == key if step.key and key else shared_name:
                return int(number), names, bool(edited)
        moved = self._raw.execute(sql + "key = ? AND edited", (step.key,)).fetchone() if step.key else None
        return (int(moved[0]), json.loads(moved[1]), True) if moved else None

    def _insert(self, table: str, **values: object) -> int:
        columns = ", ".join(values)
        marks = ", ".join("?" for _ in values)
        sql = f"INSERT INTO {table} ({columns}) VALUES ({marks})"
        return int(self._transaction.exec_driver_sql(sql, tuple(values.values())).lastrowid)
