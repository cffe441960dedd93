"""What the tables of a Zotero database say that all items share: names of types and fields, libraries, collections.

The schema is that of Zotero 5 to 8 (its userdata.sql); a table or column that is missing says nothing.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from refapp.model.reference import Collection
from refapp.model.zotero_keys import in_library

from .json_text import clean
from .zotero_tags import Steps, paths_to
from .zotero_values import list_of, text_of

Grouped = dict[Any, list[tuple[Any, ...]]]
_AT_ONCE = 500  # numbers in one question


class Tables:
    """Reads rows of the tables there are; a view is none, for its query may be anything."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._columns: dict[str, set[str]] = {}
        for name, sql in connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'").fetchall():
            if str(sql).lstrip()[:12].upper() == "CREATE TABLE":
                rows = connection.execute("SELECT name FROM pragma_table_info(?)", (str(name),))
                self._columns[str(name)] = {str(row[0]) for row in rows}

    def has(self, table: str, *columns: str) -> bool:
        """Whether there is a table with these columns."""
        return table in self._columns and self._columns[table].issuperset(columns)

    def rows(
        self, table: str, columns: str, where: str = "", values: Iterable[Any] = (), order: str = ""
    ) -> sqlite3.Cursor | list[tuple[Any, ...]]:
        """Rows of one table; a column that is missing is NULL."""
        if not self.has(table):
            return []
        names = [name if name in self._columns[table] else "NULL" for name in columns.split()]
        sql = f"SELECT {', '.join(names)} FROM {table}"
        sql += f" WHERE {where}" if where else ""
        return self._connection.execute(sql + (f" ORDER BY {order}" if order else ""), tuple(values))

    def by(self, table: str, columns: str, numbers: Iterable[Any]) -> Grouped:
        """Rows by their first column, which is among `numbers`, without that column; ordered by the second."""
        found: Grouped = {}
        wanted = [number for number in dict.fromkeys(numbers) if isinstance(number, int)]
        first = columns.split()[0]
        for at in range(0, len(wanted) if self.has(table, first) else 0, _AT_ONCE):
            some = wanted[at : at + _AT_ONCE]
            where = f"{first} IN ({', '.join('?' * len(some))})"
            for number, *rest in self.rows(table, columns, where, some, "1, 2"):
                found.setdefault(number, []).append(tuple(rest))
        return found

    def names(self, table: str, columns: str) -> dict[Any, str]:
        """A table of names by number."""
        return {number: text_of(name) for number, name in self.rows(table, columns)}


@dataclass(frozen=True, slots=True)
class LibraryOf:
    """A library in the database: `address` is its place at zotero.org, empty where that is not known."""

    type: str
    address: str = ""
    name: str = ""

    def uri(self, key: str) -> str:
        """The address of one of its items."""
        return f"http://zotero.org/{self.address}/items/{key}" if self.address else ""


class Shared:
    """Names, libraries, collections and colours, read once."""

    def __init__(self, tables: Tables) -> None:
        self.types = tables.names("itemTypes", "itemTypeID typeName")
        self.types |= tables.names("itemTypesCombined", "itemTypeID typeName")
        self.fields = tables.names("fields", "fieldID fieldName")
        self.fields |= tables.names("fieldsCombined", "fieldID fieldName")
        self.creator_types = tables.names("creatorTypes", "creatorTypeID creatorType")
        self.predicates = tables.names("relationPredicates", "predicateID predicate")
        self.bases: dict[tuple[Any, Any], str] = {}
        for table in ("baseFieldMappings", "baseFieldMappingsCombined"):
            for item_type, base, field in tables.rows(table, "itemTypeID baseFieldID fieldID"):
                self.bases[item_type, field] = self.fields.get(base, "")
        self.libraries = _libraries(tables)
        self.colours = _colours(tables)
        self._steps: dict[Any, Collection] = {}
        self._parents: dict[Any, Any] = {}
        self._read_collections(tables)

    def library(self, number: Any) -> LibraryOf:
        """The library of that number."""
        return self.libraries.get(number) or LibraryOf("user")

    def path(self, collection: Any) -> Steps:
        """The path to a collection; empty when it is in the trash."""
        return paths_to(collection, self._steps, self._parents)

    def path_of_key(self, key: str) -> Steps:
        """The path to the collection with this own key; empty when there is none."""
        found = next((number for number, step in self._steps.items() if step.key == f"zotero:{key}"), None)
        return () if found is None else self.path(found)

    def root(self, library: Any) -> Steps:
        """The path that stands for a whole library: the group's name; nothing for the user's own."""
        return paths_to(f"library {library}", self._steps, {})

    def _read_collections(self, tables: Tables) -> None:
        for number, library in self.libraries.items():
            if library.type == "group" and library.name:
                own = f"zotero:{library.address}" if library.address else ""
                self._steps[f"library {number}"] = Collection(names={"": library.name}, key=own)
        for number, name, parent, library_id, key in tables.rows(
            "collections", "collectionID collectionName parentCollectionID libraryID key"
        ):
            own = in_library(self.library(library_id).address, text_of(key))
            words = text_of(name).strip() or text_of(key)
            self._steps[number] = Collection(names={"": words}, key=f"zotero:{own}")
            self._parents[number] = f"library {library_id}" if parent is None else parent
        # What lies in a collection that was thrown away is thrown away with it.
        below: dict[Any, list[Any]] = {}
        for number, parent in self._parents.items():
            below.setdefault(parent, []).append(number)
        gone = [row[0] for row in tables.rows("deletedCollections", "collectionID")]
        for number in gone:
            if self._steps.pop(number, None):
                gone += below.get(number, [])


def _libraries(tables: Tables) -> dict[Any, LibraryOf]:
    account = {
        text_of(key): text_of(value) for key, value in tables.rows("settings", "key value", "setting = 'account'")
    }
    user = account.get("userID", "") or (f"local/{account['localUserKey']}" if account.get("localUserKey") else "")
    groups = {
        library: (group, text_of(name)) for group, library, name in tables.rows("groups", "groupID libraryID name")
    }
    feeds = tables.names("feeds", "libraryID name")
    found = {}
    for number, written in tables.rows("libraries", "libraryID type"):
        if written == "group":
            group, name = groups.get(number, ("", ""))
            found[number] = LibraryOf("group", f"groups/{group}" if group else "", name)
        elif written == "feed":
            found[number] = LibraryOf("feed", name=feeds.get(number, ""))
        else:
            found[number] = LibraryOf("user", f"users/{user}" if user else "")
    return found or {1: LibraryOf("user", f"users/{user}" if user else "")}


def _colours(tables: Tables) -> dict[tuple[Any, str], str]:
    found = {}
    for library, value in tables.rows("syncedSettings", "libraryID value", "setting = 'tagColors'"):
        try:
            colours = clean(json.loads(text_of(value)))
        except (ValueError, RecursionError):
            continue
        for each in list_of(colours):
            if isinstance(each, Mapping):
                found[library, text_of(each.get("name"))] = text_of(each.get("color"))
    return found
