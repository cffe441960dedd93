"""What the tables of a Zotero database say of some items and of what hangs on them, asked for all of them at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from .zotero_fields import BASE_OF, DATE_OF, SCHEME_OF, VARIABLE_OF
from .zotero_tables import Grouped, Shared, Tables
from .zotero_values import text_of

_ANNOTATIONS = ("", "highlight", "note", "image", "ink", "underline", "text")
_KNOWN = frozenset((*BASE_OF, *VARIABLE_OF, *DATE_OF, *SCHEME_OF, "title", "abstractNote", "language", "extra"))
_STORAGE = "storage:"


class Batch:
    """Some items. `rows` are theirs: itemID, itemTypeID, libraryID, key, dateAdded, dateModified."""

    def __init__(self, tables: Tables, shared: Shared, trash: set[Any], rows: Sequence[tuple[Any, ...]]) -> None:
        self._shared, self._trash = shared, trash
        self._gone: Counter[Any] = Counter()
        ids = [row[0] for row in rows]
        self._notes = self._living(tables.by("itemNotes", "parentItemID itemID note", ids))
        self._files = self._living(tables.by("itemAttachments", "parentItemID itemID linkMode contentType path", ids))
        self._own = tables.by("itemAttachments", "itemID itemID linkMode contentType path", ids)
        columns = "parentItemID itemID linkMode contentType path"
        self._images = self._living(tables.by("itemAttachments", columns, _column(self._notes, 0)))
        lists = (self._files, self._own, self._images)
        files = [row[0] for found in lists for some in found.values() for row in some]
        columns = "parentItemID itemID type text comment color pageLabel sortIndex authorName"
        self._marks = self._living(tables.by("itemAnnotations", columns, files))
        children = [row[0] for found in (self._notes, self._marks) for some in found.values() for row in some]
        self._keys = tables.by("items", "itemID key", [*files, *children])
        self._bodies = tables.by("itemNotes", "itemID note", [*ids, *files])
        self._data = tables.by("itemData", "itemID fieldID valueID", [*ids, *files])
        self._values = tables.by("itemDataValues", "valueID value", _column(self._data, 1))
        self._tags = tables.by("itemTags", "itemID tagID type", [*ids, *files, *children])
        self._tag_names = tables.by("tags", "tagID name", _column(self._tags, 0))
        self._item_creators = tables.by("itemCreators", "itemID orderIndex creatorID creatorTypeID", ids)
        columns = "creatorID lastName firstName fieldMode"
        self._creators = tables.by("creators", columns, _column(self._item_creators, 1))
        self._collections = tables.by("collectionItems", "itemID collectionID", ids)
        self._relations = tables.by("itemRelations", "itemID predicateID object", ids)

    def collections(self, number: Any) -> list[Any]:
        """The numbers of an item's collections."""
        return [row[0] for row in self._collections.get(number, ())]

    def parts_in_trash(self, number: Any) -> int:
        """How many notes and files of an item, and marks in its files, are in the trash."""
        return self._gone[number] + sum(self._gone[row[0]] for row in self._hanging(number))

    def item(self, row: tuple[Any, ...]) -> dict[str, Any]:
        """An item with what hangs on it."""
        number, type_id, library, key, added, modified = row
        found = {
            "itemType": self._shared.types.get(type_id, ""),
            "key": text_of(key),
            "uri": self._shared.library(library).uri(text_of(key)),
            **self._fields(number, type_id),
            "creators": self._names(number),
            "tags": self._words(number, library),
            "relations": self._related(number),
            "dateAdded": text_of(added),
            "dateModified": text_of(modified),
            "note": self._body(number),
            "notes": [self._note(each, library) for each in self._notes.get(number, ())],
            "attachments": [self._file(each, library) for each in self._hanging(number)],
        }
        if number in self._own:
            found |= self._file(self._own[number][0], library) | {"key": text_of(key)}
        return _filled(found)

    def _hanging(self, number: Any) -> list[tuple[Any, ...]]:
        """The files of an item, and the pictures in its notes."""
        notes = self._notes.get(number, ())
        return [*self._files.get(number, ()), *(row for note in notes for row in self._images.get(note[0], ()))]

    def _living(self, found: Grouped) -> Grouped:
        """Those that are not in the trash; the others are counted."""
        for parent, rows in found.items():
            self._gone[parent] += sum(row[0] in self._trash for row in rows)
            found[parent] = [row for row in rows if row[0] not in self._trash]
        return found

    def _fields(self, number: Any, type_id: Any = None) -> dict[str, str]:
        found = {}
        for field, value in self._data.get(number, ()):
            name = self._shared.fields.get(field, "")
            if name not in _KNOWN:
                name = self._shared.bases.get((type_id, field)) or name
            words = text_of(self._values[value][0][0]) if value in self._values else ""
            if name and words:
                found[name] = words
        return found

    def _names(self, number: Any) -> list[dict[str, str]]:
        found = []
        for _, creator, type_id in sorted(
            self._item_creators.get(number, ()), key=lambda row: (str(type(row[0])), row)
        ):
            last, first, mode = self._creators[creator][0] if creator in self._creators else (None, None, None)
            parts = {"name": text_of(last)} if mode == 1 else {"lastName": text_of(last), "firstName": text_of(first)}
            found.append(_filled({"creatorType": self._shared.creator_types.get(type_id, ""), **parts}))
        return found

    def _words(self, number: Any, library: Any) -> list[dict[str, Any]]:
        found = []
        for tag, kind in self._tags.get(number, ()):
            name = text_of(self._tag_names[tag][0][0]) if tag in self._tag_names else ""
            colour = self._shared.colours.get((library, name), "")
            found.append(_filled({"tag": name, "type": 1 if kind == 1 else 0, "colour": colour}))
        return sorted(found, key=lambda tag: str(tag.get("tag")))

    def _related(self, number: Any) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for predicate, value in self._relations.get(number, ()):
            found.setdefault(self._shared.predicates.get(predicate, "relation"), []).append(text_of(value))
        return {name: sorted(values) for name, values in sorted(found.items())}

    def _body(self, number: Any) -> str:
        return text_of(self._bodies[number][0][0]) if number in self._bodies else ""

    def _key(self, number: Any) -> str:
        return text_of(self._keys[number][0][0]) if number in self._keys else ""

    def _note(self, row: tuple[Any, ...], library: Any) -> dict[str, Any]:
        number, body = row
        return _filled({"key": self._key(number), "note": text_of(body), "tags": self._words(number, library)})

    def _file(self, row: tuple[Any, ...], library: Any) -> dict[str, Any]:
        number, mode, media_type, path = row
        found = {
            **self._fields(number),
            "key": self._key(number),
            "linkMode": text_of(mode),
            "contentType": text_of(media_type),
            "path": _path(text_of(path), self._key(number)),
            "note": self._body(number),
            "tags": self._words(number, library),
            "annotations": [self._mark(each, library) for each in self._marks.get(number, ())],
        }
        return _filled(found)

    def _mark(self, row: tuple[Any, ...], library: Any) -> dict[str, Any]:
        number, kind, quoted, comment, colour, page, order, author = row
        known = isinstance(kind, int) and 0 < kind < len(_ANNOTATIONS)
        found = {
            "key": self._key(number),
            "annotationType": _ANNOTATIONS[kind] if known else text_of(kind),
            "annotationText": text_of(quoted),
            "annotationComment": text_of(comment),
            "annotationColor": text_of(colour),
            "annotationPageLabel": text_of(page),
            "annotationSortIndex": text_of(order),
            "annotationAuthorName": text_of(author),
            "tags": self._words(number, library),
        }
        return _filled(found)


def _path(path: str, key: str) -> str:
    """`storage:name` as the path from the database's folder. The name is one, whatever it says."""
    if not path.startswith(_STORAGE):
        return path
    return f"storage/{key}/{path.removeprefix(_STORAGE).replace(chr(92), '/').rpartition('/')[2]}"


def _filled(found: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in found.items() if value not in ("", [], {}, None)}


def _column(found: Grouped, at: int) -> list[Any]:
    return list({row[at] for rows in found.values() for row in rows})
