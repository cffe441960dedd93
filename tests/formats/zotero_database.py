"""Builds databases with the tables of Zotero's own schema (userdata.sql of Zotero 5 to 8), for tests."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from refapp.formats import Record
from refapp.formats.zotero_sqlite import read_path
from refapp.model.reference import Reference

SCHEMA = """
CREATE TABLE itemTypes (itemTypeID INTEGER PRIMARY KEY, typeName TEXT, templateItemTypeID INT, display INT DEFAULT 1);
CREATE TABLE itemTypesCombined (itemTypeID INT NOT NULL, typeName TEXT NOT NULL, display INT DEFAULT 1 NOT NULL,
    custom INT NOT NULL, PRIMARY KEY (itemTypeID));
CREATE TABLE fields (fieldID INTEGER PRIMARY KEY, fieldName TEXT, fieldFormatID INT);
CREATE TABLE fieldsCombined (fieldID INT NOT NULL, fieldName TEXT NOT NULL, label TEXT, fieldFormatID INT,
    custom INT NOT NULL, PRIMARY KEY (fieldID));
CREATE TABLE baseFieldMappingsCombined (itemTypeID INT, baseFieldID INT, fieldID INT,
    PRIMARY KEY (itemTypeID, baseFieldID, fieldID));
CREATE TABLE creatorTypes (creatorTypeID INTEGER PRIMARY KEY, creatorType TEXT);
CREATE TABLE version (schema TEXT PRIMARY KEY, version INT NOT NULL);
CREATE TABLE settings (setting TEXT, key TEXT, value, PRIMARY KEY (setting, key));
CREATE TABLE syncedSettings (setting TEXT NOT NULL, libraryID INT NOT NULL, value NOT NULL,
    version INT NOT NULL DEFAULT 0, synced INT NOT NULL DEFAULT 0, PRIMARY KEY (setting, libraryID));
CREATE TABLE items (itemID INTEGER PRIMARY KEY, itemTypeID INT NOT NULL,
    dateAdded TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP, dateModified TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
    clientDateModified TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP, libraryID INT NOT NULL, key TEXT NOT NULL,
    version INT NOT NULL DEFAULT 0, synced INT NOT NULL DEFAULT 0, UNIQUE (libraryID, key));
CREATE TABLE itemDataValues (valueID INTEGER PRIMARY KEY, value UNIQUE);
CREATE TABLE itemData (itemID INT, fieldID INT, valueID, PRIMARY KEY (itemID, fieldID));
CREATE TABLE itemNotes (itemID INTEGER PRIMARY KEY, parentItemID INT, note TEXT, title TEXT);
CREATE TABLE itemAttachments (itemID INTEGER PRIMARY KEY, parentItemID INT, linkMode INT, contentType TEXT,
    charsetID INT, path TEXT, syncState INT DEFAULT 0, storageModTime INT, storageHash TEXT,
    lastProcessedModificationTime INT);
CREATE TABLE itemAnnotations (itemID INTEGER PRIMARY KEY, parentItemID INT NOT NULL, type INTEGER NOT NULL,
    authorName TEXT, text TEXT, comment TEXT, color TEXT, pageLabel TEXT, sortIndex TEXT NOT NULL,
    position TEXT NOT NULL, isExternal INT NOT NULL);
CREATE TABLE tags (tagID INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE itemTags (itemID INT NOT NULL, tagID INT NOT NULL, type INT NOT NULL, PRIMARY KEY (itemID, tagID));
CREATE TABLE relationPredicates (predicateID INTEGER PRIMARY KEY, predicate TEXT UNIQUE);
CREATE TABLE itemRelations (itemID INT NOT NULL, predicateID INT NOT NULL, object TEXT NOT NULL,
    PRIMARY KEY (itemID, predicateID, object));
CREATE TABLE creators (creatorID INTEGER PRIMARY KEY, firstName TEXT, lastName TEXT, fieldMode INT,
    UNIQUE (lastName, firstName, fieldMode));
CREATE TABLE itemCreators (itemID INT NOT NULL, creatorID INT NOT NULL, creatorTypeID INT NOT NULL DEFAULT 1,
    orderIndex INT NOT NULL DEFAULT 0, PRIMARY KEY (itemID, creatorID, creatorTypeID, orderIndex),
    UNIQUE (itemID, orderIndex));
CREATE TABLE collections (collectionID INTEGER PRIMARY KEY, collectionName TEXT NOT NULL,
    parentCollectionID INT DEFAULT NULL, clientDateModified TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
    libraryID INT NOT NULL, key TEXT NOT NULL, version INT NOT NULL DEFAULT 0, synced INT NOT NULL DEFAULT 0,
    UNIQUE (libraryID, key));
CREATE TABLE collectionItems (collectionID INT NOT NULL, itemID INT NOT NULL, orderIndex INT NOT NULL DEFAULT 0,
    PRIMARY KEY (collectionID, itemID));
CREATE TABLE deletedCollections (collectionID INTEGER PRIMARY KEY, dateDeleted DEFAULT CURRENT_TIMESTAMP NOT NULL);
CREATE TABLE deletedItems (itemID INTEGER PRIMARY KEY, dateDeleted DEFAULT CURRENT_TIMESTAMP NOT NULL);
CREATE TABLE savedSearches (savedSearchID INTEGER PRIMARY KEY, savedSearchName TEXT NOT NULL,
    clientDateModified TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP, libraryID INT NOT NULL, key TEXT NOT NULL,
    version INT NOT NULL DEFAULT 0, synced INT NOT NULL DEFAULT 0, UNIQUE (libraryID, key));
CREATE TABLE savedSearchConditions (savedSearchID INT NOT NULL, searchConditionID INT NOT NULL,
    condition TEXT NOT NULL, operator TEXT, value TEXT, required NONE, PRIMARY KEY (savedSearchID, searchConditionID));
CREATE TABLE deletedSearches (savedSearchID INTEGER PRIMARY KEY, dateDeleted DEFAULT CURRENT_TIMESTAMP NOT NULL);
CREATE TABLE feeds (libraryID INTEGER PRIMARY KEY, name TEXT NOT NULL, url TEXT NOT NULL UNIQUE);
CREATE TABLE libraries (libraryID INTEGER PRIMARY KEY, type TEXT NOT NULL, editable INT NOT NULL,
    filesEditable INT NOT NULL, version INT NOT NULL DEFAULT 0, storageVersion INT NOT NULL DEFAULT 0,
    lastSync INT NOT NULL DEFAULT 0, archived INT NOT NULL DEFAULT 0);
CREATE TABLE groups (groupID INTEGER PRIMARY KEY, libraryID INT NOT NULL UNIQUE, name TEXT NOT NULL,
    description TEXT NOT NULL, version INT NOT NULL);
INSERT INTO libraries (libraryID, type, editable, filesEditable) VALUES (1, 'user', 1, 1);
"""


class ZoteroDatabase:
    """A database in the making; every method gives the number of what it added."""

    def __init__(self, path: Path, without: tuple[str, ...] = ()) -> None:
        self.path = path
        self.connection = sqlite3.connect(path)
        self.connection.execute("PRAGMA synchronous = OFF")
        self.connection.executescript(SCHEMA)
        for table in without:
            self.connection.execute(f"DROP TABLE {table}")
        self.without = without
        self._known: dict[tuple[str, str], int] = {}

    def insert(self, table: str, **values: Any) -> int:
        if table in self.without:
            return 0
        names, marks = ", ".join(values), ", ".join("?" * len(values))
        statement = f"INSERT INTO {table} ({names}) VALUES ({marks})"
        return self.connection.execute(statement, tuple(values.values())).lastrowid or 0

    def item(self, item_type: str, key: str, library: int = 1, **fields: Any) -> int:
        number = self.insert(
            "items",
            itemTypeID=self.named("itemTypes", "typeName", item_type),
            libraryID=library,
            key=key,
            dateAdded="2024-02-03 04:05:06",
            dateModified="2024-03-04 05:06:07",
        )
        for name, value in fields.items():
            field = self.named("fields", "fieldName", name)
            self.insert("itemData", itemID=number, fieldID=field, valueID=self.named("itemDataValues", "value", value))
        return number

    def named(self, table: str, column: str, name: Any) -> int:
        """The number of a name, which is added where it is not there."""
        if (table, name) not in self._known:
            self._known[table, name] = self.insert(table, **{column: name})
            if table in ("itemTypes", "fields"):
                number = self._known[table, name]
                first = {"itemTypes": "itemTypeID", "fields": "fieldID"}[table]
                self.insert(f"{table}Combined", **{first: number, column: name, "custom": 0})
        return self._known[table, name]

    def creator(self, item: int, role: str, last: str, first: str = "", mode: int = 0) -> None:
        order = self.connection.execute("SELECT count(*) FROM itemCreators WHERE itemID = ?", (item,)).fetchone()[0]
        creator = self.insert("creators", firstName=first, lastName=last, fieldMode=mode)
        kind = self.named("creatorTypes", "creatorType", role)
        self.insert("itemCreators", itemID=item, creatorID=creator, creatorTypeID=kind, orderIndex=order)

    def tag(self, item: int, name: str, kind: int = 0) -> None:
        self.insert("itemTags", itemID=item, tagID=self.named("tags", "name", name), type=kind)

    def note(self, key: str, body: str, parent: int | None = None) -> int:
        number = self.item("note", key)
        self.insert("itemNotes", itemID=number, parentItemID=parent, note=body, title="")
        return number

    def file(self, key: str, mode: int, path: str | None, parent: int | None = None, **fields: Any) -> int:
        media = fields.pop("media", "application/pdf")
        number = self.item("attachment", key, **fields)
        self.insert("itemAttachments", itemID=number, parentItemID=parent, linkMode=mode, contentType=media, path=path)
        return number

    def annotation(self, key: str, parent: int, kind: int, **values: Any) -> int:
        number = self.item("annotation", key)
        self.insert(
            "itemAnnotations", itemID=number, parentItemID=parent, type=kind, position="{}", isExternal=0, **values
        )
        return number

    def collection(self, key: str, name: str, parent: int | None = None, library: int = 1) -> int:
        return self.insert("collections", collectionName=name, parentCollectionID=parent, libraryID=library, key=key)

    def put(self, collection: int, item: int) -> None:
        self.insert("collectionItems", collectionID=collection, itemID=item)

    def related(self, item: int, predicate: str, target: str) -> None:
        number = self.named("relationPredicates", "predicate", predicate)
        self.insert("itemRelations", itemID=item, predicateID=number, object=target)

    def close(self) -> Path:
        with closing(self.connection):
            self.connection.commit()
        return self.path


def records(database: ZoteroDatabase) -> list[Record]:
    return list(read_path(database.close()))


def references(database: ZoteroDatabase) -> list[Reference]:
    found = [record.reference for record in records(database)]
    assert None not in found
    return [each for each in found if each]


def codes(record: Record) -> list[str]:
    return [problem.code for problem in record.problems]
