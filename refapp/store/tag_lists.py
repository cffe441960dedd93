"""The tags of references as lists of numbers of rows, read and written for thousands of references at once."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

from sqlalchemy import Connection

from refapp.model.folding import fold
from refapp.model.reference import SDG, Tag
from refapp.store.naming import Naming
from refapp.store.tag_uses import Tags

Lists = Mapping[int, Sequence[int]]  # of each reference the rows of its tags, in order


class TagLists:
    """Inside one transaction, at one moment `now`; `flush` writes what waits to be written."""

    def __init__(self, transaction: Connection, raw: sqlite3.Connection, now: str, flush: Callable[[], None]) -> None:
        self._transaction, self._raw, self._now, self._flush = transaction, raw, now, flush
        self._naming = Naming(transaction, raw)
        self._tags: dict[int, Tag] = {}

    def tag(self, number: int) -> Tag:
        """The tag of a row, without its colour."""
        if number not in self._tags:
            rows = self._raw.execute("SELECT id, name, kind, language FROM tag")
            self._tags = {row[0]: Tag(name=row[1], kind=row[2], language=row[3]) for row in rows}
        return self._tags[number]

    def number(self, tag: Tag) -> int:
        """The row of a tag, made where there is none."""
        return self._naming.tag_id(tag)

    def read(self, ids: Sequence[int]) -> dict[int, list[int]]:
        """The tags of those of `ids` that exist."""
        self._flush()
        wanted = json.dumps(list(ids))
        sql = "SELECT reference.id, tag_id FROM reference LEFT JOIN reference_tag ON reference_id = reference.id "
        sql += "WHERE reference.id IN (SELECT value FROM json_each(?)) ORDER BY reference.id, position"
        lists: dict[int, list[int]] = defaultdict(list)
        for reference_id, number in self._raw.execute(sql, (wanted,)):
            found = lists[reference_id]
            if number is not None:
                found.append(number)
        return lists

    def write(self, before: Lists, after: Lists) -> None:
        """Give references the tags of `after`; `before` tells what they have. The full-text index follows."""
        run = self._transaction.exec_driver_sql
        ids = [(each,) for each in after]
        if not ids:
            return
        run("DELETE FROM reference_tag WHERE reference_id = ?", ids)
        rows = [(each, *row) for each, numbers in after.items() for row in enumerate(numbers)]
        if rows:
            run("INSERT INTO reference_tag (reference_id, position, tag_id) VALUES (?, ?, ?)", rows)
        run("UPDATE reference SET changed = ? WHERE id = ?", [(self._now, *each) for each in ids])
        texts = {each: (self._text(before[each]), self._text(numbers)) for each, numbers in after.items()}
        others = [each for each, (old, new) in texts.items() if old != new]
        live = "SELECT id FROM reference WHERE state = 0 AND id IN (SELECT value FROM json_each(?))"
        found = [(texts[row[0]][1], row[0]) for row in self._raw.execute(live, (json.dumps(others),))]
        if found:
            run("UPDATE search SET tags = ? WHERE rowid = ?", found)

    def _text(self, numbers: Sequence[int]) -> str:
        return fold(" ".join(self.tag(number).name for number in numbers))

    # What edits ask: see `model.lookup.TagLookup`

    def tagged(self, names: Iterable[str]) -> list[int]:
        """The references, live or in the Trash, with one of the tags `names`."""
        self._flush()
        sql = (
            "SELECT DISTINCT reference_id FROM reference_tag WHERE tag_id IN (SELECT id FROM tag WHERE kind <> 'sdg' "
            "AND name IN (SELECT value FROM json_each(?))) "
            "AND reference_id IN (SELECT id FROM reference WHERE state < 2) ORDER BY 1"
        )
        return [row[0] for row in self._raw.execute(sql, (json.dumps(list(names)),))]

    def lacking(self, ids: Sequence[int], name: str) -> list[int]:
        """Those of `ids` that have not the tag `name`, whatever its case."""
        having = set(self.tagged(self.spellings(name)))
        return [each for each in ids if each not in having]

    def spellings(self, name: str) -> list[str]:
        """The names of tags that are `name` but for their case, most used first."""
        low = name.casefold()
        sql = "SELECT name, count(reference_id) FROM tag LEFT JOIN reference_tag ON tag_id = id WHERE kind <> ? "
        rows = self._raw.execute(
            f"{sql} AND id IN (SELECT value FROM json_each(?)) GROUP BY name", (SDG, self._of(low))
        )
        return [row[0] for row in sorted(rows, key=lambda row: -row[1])]

    def colour(self, name: str) -> str:
        """The colour of the tags called `name`, or an empty text."""
        sql = "SELECT max(colour) FROM tag WHERE kind <> ? AND id IN (SELECT value FROM json_each(?))"
        row = self._raw.execute(sql, (SDG, self._of(name.casefold()))).fetchone()
        return row[0] or ""

    def keys(self) -> dict[int, str]:
        """Which tags have the keys 1 to 9."""
        return Tags(self._raw).keys()

    def _of(self, low: str) -> str:
        """The rows of tags whose name is `low` when folded to lower case, as JSON."""
        rows = self._raw.execute("SELECT id, name FROM tag").fetchall()  # SQLite knows only the case of ASCII
        return json.dumps([row[0] for row in rows if row[1].casefold() == low])
