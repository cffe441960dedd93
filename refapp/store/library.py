"""A library: a folder with a database. `apply` is the one door for writing; everything it does can be undone."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from sqlalchemy.exc import DatabaseError, OperationalError

from refapp.model.change import Change
from refapp.model.citekeys import make_citekey
from refapp.model.problems import AppError
from refapp.model.reference import Reference
from refapp.store import attachments, history
from refapp.store.applying import Applying
from refapp.store.checkpoints import Checkpoints
from refapp.store.connection import DATABASE, connect, is_current
from refapp.store.key_collisions import shared_keys_told
from refapp.store.ledgers import save_ledger
from refapp.store.reading import Reader
from refapp.store.schema import create, open_engine
from refapp.store.writing import Writer

T = TypeVar("T")
KEEP_DAYS = 30  # how long what was emptied from the Trash can still be undone


@dataclass(frozen=True, slots=True)
class Applied:
    """What a change did: the ids it touched, its entry in the history and its ledger, where it made them."""

    ids: tuple[int, ...] = ()
    added: tuple[int, ...] = ()
    history_id: int | None = None
    ledger_id: int | None = None
    label: str = ""
    args: Mapping[str, str | int] = field(default_factory=dict)


class Library:
    """An open library. Methods may be called from any one thread at a time; `reader()` is for another thread."""

    def __init__(self, folder: Path, make_citekey: Callable[[Reference], str] = make_citekey) -> None:
        """Open the library in `folder`, making it when it is not there. Raises AppError.

        `make_citekey` gives the citation key of references that come without one (`model.citekey_pattern`).
        """
        self.folder = folder
        self._make_citekey = make_citekey
        if not is_current(folder):
            create(folder)
        self._engine = open_engine(folder)
        self._checkpoints = Checkpoints(folder)
        self.read = Reader(folder)

    def close(self) -> None:
        """Let go of the file."""
        self._checkpoints.finish()
        self.read.close()
        self._engine.dispose()

    def apply(self, change: Change) -> Applied:
        """Carry out `change` in one transaction and remember how to take it back.

        Raises AppError when something is not as the change expects, or the disk fails; then, and when the
        edits raise, the library is as it was.
        """

        def work(writer: Writer) -> Applied:
            doing = Applying(writer)
            doing.carry_out(change.edits(writer) if callable(change.edits) else change.edits)
            args = {"count": len(doing.added) + len(set(doing.touched)), **change.args}
            history_id = self._remember(writer, change, args, doing.steps) if doing.steps.steps else None
            lines = shared_keys_told(writer.raw, doing.lines)
            ledger_id = save_ledger(writer.transaction, writer.now, history_id, lines) if lines else None
            ids = tuple(dict.fromkeys((*doing.added, *doing.touched, *doing.collected)))
            return Applied(ids, tuple(doing.added), history_id, ledger_id, change.label)

        return self._write(work)

    def undo(self, history_id: int | None = None) -> Applied | None:
        """Take back the newest change, or the one with `history_id`; None when there is nothing to undo.

        Raises AppError when what it left has been changed since, or what it added was edited by a later change.
        """
        return self._turn(history_id, back=True)

    def redo(self) -> Applied | None:
        """Do again what was undone last; None when there is nothing to redo."""
        return self._turn(None, back=False)

    def compact(self) -> int:
        """Erase for good what has been gone for `KEEP_DAYS` days; how many references. Undo says so when asked.

        Then the attached files are erased that no reference has any more.
        """
        limit = (datetime.now(UTC) - timedelta(days=KEEP_DAYS)).isoformat(timespec="milliseconds")

        def work(writer: Writer) -> int:
            return writer.erase_gone(limit)

        erased = self._write(work)
        # Looked for before the lock is taken, for most often there is nothing to erase; asked again under it.
        with closing(connect(self.folder, read_only=True)) as connection:
            some = attachments.unused(self.folder, connection, limit)
        if some:
            self._write(lambda writer: attachments.erase(attachments.unused(self.folder, writer.raw, limit)))
        return erased

    def _remember(self, writer: Writer, change: Change, args: dict[str, str | int], steps: history.Steps) -> int:
        run = writer.transaction.exec_driver_sql
        if change.joins is not None:
            newest = "SELECT edits FROM history WHERE id = ? AND undone = 0 AND id = (SELECT max(id) FROM history)"
            if row := run(newest, (change.joins,)).first():
                run("UPDATE history SET edits = ? WHERE id = ?", (history.joined(row[0], steps), change.joins))
                return change.joins
        run("UPDATE history SET undone = ? WHERE undone > 0", (history.DEAD,))
        sql = "INSERT INTO history (at, label, args, edits, undone) VALUES (?, ?, ?, ?, 0)"
        return int(run(sql, (writer.now, change.label, json.dumps(args, ensure_ascii=False), steps.text())).lastrowid)

    def _turn(self, history_id: int | None, back: bool) -> Applied | None:
        def work(writer: Writer) -> Applied | None:
            run = writer.transaction.exec_driver_sql
            which = "undone = 0 ORDER BY id DESC" if back else "undone > 0 ORDER BY undone DESC"
            where, args = ("id = ? AND undone = 0", (history_id,)) if history_id else (which, ())
            row = run(f"SELECT id, label, edits, args FROM history WHERE {where} LIMIT 1", args).first()
            if row is None:
                return None
            if history_id:
                history.refuse_when_edited(writer, row[0], row[2])
            touched = history.turn(writer, row[2], back)
            last = run("SELECT coalesce(max(undone), 0) FROM history").scalar() or 0
            run("UPDATE history SET undone = ? WHERE id = ?", (last + 1 if back else 0, row[0]))
            return Applied(tuple(touched), history_id=row[0], label=row[1], args=json.loads(row[3]))

        return self._write(work)

    def _write(self, work: Callable[[Writer], T]) -> T:
        try:
            with self._engine.begin() as transaction:
                now = datetime.now(UTC).isoformat(timespec="milliseconds")
                result = work(Writer(transaction, now, self._make_citekey))
            self._checkpoints.begin()
            return result
        except (OperationalError, DatabaseError) as error:
            raise AppError("write-failed", path=str(self.folder / DATABASE), reason=str(error.orig)) from error
