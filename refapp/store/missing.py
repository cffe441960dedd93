"""Which references have a file that is not where it should be: looked at on the disk, and remembered for a while."""

from __future__ import annotations

import json
import os
import sqlite3
from pathlib import Path
from time import monotonic

from refapp.store.attachments import FOLDER, is_there

FRESH_SECONDS = 30  # so long what was seen holds, unless something is written: a look takes half a second for 100,000


class Missing:
    """What one connection knows of it. The first look, and one after a while, is for who asks in the background."""

    def __init__(self, connection: sqlite3.Connection, folder: Path) -> None:
        self._connection, self._folder = connection, folder
        self._ids = "[]"
        self._seen: object = None  # the state of the library that was looked at
        self._at = 0.0

    def ids(self) -> str:
        """The ids of the live references, as JSON."""
        state = (self._connection.execute("PRAGMA data_version").fetchone()[0], self._connection.total_changes)
        if state != self._seen or monotonic() - self._at > FRESH_SECONDS:
            self._ids, self._seen, self._at = json.dumps(self._look()), state, monotonic()
        return self._ids

    def _look(self) -> list[int]:
        rows = self._connection.execute(
            "SELECT reference.id, one.value->>'path' FROM reference, json_each(nullif(attachments, '')) AS one "
            "WHERE state = 0 AND attachments LIKE '%path%'"
        )
        start = str(self._folder / FOLDER) + os.sep
        return sorted({number for number, path in rows if path and not self._is_there(start, path)})

    def _is_there(self, start: str, path: str) -> bool:
        if path.startswith(f"{FOLDER}/") and ".." not in path and "\0" not in path:
            return os.path.isfile(start + path[len(FOLDER) + 1 :])  # nearly all: without a Path for each
        return is_there(self._folder, path)
