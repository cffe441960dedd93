"""A library: a folder with a database. `apply` is the one door for writing; everything it does can be undone."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from sqlalchemy.exc import DatabaseError, OperationalError

from refapp.model.change import (
    Add,
    Change,
    Collect,
    EditAtOnce,
    EditCollection,
    Empty,
    Keep,
    KeepApart,
    KeepUpdated,
    LedgerLine,
    Pictures,
    Remark,
    Remove,
    Restore,
    Tell,
    Update,
)
from refapp.model.citekeys import make_citekey
from refapp.model.problems import AppError, Problem
from refapp.model.reference import Reference
from refapp.store import at_once, attachments, history, kept
from refapp.store.checkpoints import Checkpoints
from refapp.store.connection import DATABASE, connect, is_current
from refapp.store.key_collisions import shared_keys_told
from refapp.store.ledgers import save_ledger
from refapp.store.reading import Reader
from refapp.store.schema import create, open_engine
from refapp.store.tables import GONE, LIVE, TRASH
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
        touched: list[int] = []
        added: list[int] = []
        collected: list[int] = []
        steps = history.Steps()
        lines: list[LedgerLine] = []
        remarks: dict[int, tuple[Problem, ...]] = {}

        def work(writer: Writer) -> tuple[int | None, int | None]:
            edits = change.edits(writer) if callable(change.edits) else change.edits
            for edit in edits:
                if isinstance(edit, Add):
                    reference = writer.add(edit.reference)
                    assert reference.id is not None
                    steps.moved([reference.id], GONE, LIVE)
                    added.append(reference.id)
                    lines.extend(_told(line, reference) for line in edit.lines)
                elif isinstance(edit, Update):
                    edit = writer.settled(edit)
                    steps.updated(edit, writer.update(edit))
                    touched.append(edit.id)
                    lines.extend(edit.lines)
                elif isinstance(edit, EditAtOnce):
                    touched.extend(steps.at_once(at_once.carry_out(writer, edit)))
                elif isinstance(edit, KeepUpdated):
                    steps.kept(edit.before, writer.keep_updated(edit))
                elif isinstance(edit, EditCollection):
                    steps.collection(edit, writer)
                elif isinstance(edit, Collect):
                    writer.flush()
                    members = writer.collections.collect(edit)
                    steps.collected(edit, members)
                    collected.extend(each for each, _ in members)
                elif isinstance(edit, Tell):
                    lines.extend(edit.lines)
                elif isinstance(edit, Remark):
                    remarks[edit.position] = (*remarks.get(edit.position, ()), *edit.problems)
                elif isinstance(edit, KeepApart):
                    writer.keep_apart(edit.pairs, edit.apart)
                    steps.apart(edit)
                elif isinstance(edit, Keep):
                    kept.keep(writer.transaction, edit)
                elif isinstance(edit, Pictures):
                    writer.pictures(edit.pictures)
                else:
                    before, after = _STATES[type(edit)]
                    writer.set_state(edit.ids, after)
                    steps.moved(edit.ids, before, after)
                    touched.extend(edit.ids)
            writer.flush()
            steps.made(writer.collections.made)
            args = {"count": len(added) + len(set(touched)), **change.args}
            history_id = self._remember(writer, change.label, args, steps) if steps.steps else None
            told_lines = shared_keys_told(writer.raw, _remarked(lines, remarks))
            ledger_id = save_ledger(writer.transaction, writer.now, history_id, told_lines) if lines else None
            return history_id, ledger_id

        history_id, ledger_id = self._write(work)
        ids = tuple(dict.fromkeys((*added, *touched, *collected)))
        return Applied(ids, tuple(added), history_id, ledger_id, change.label)

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

    def _remember(self, writer: Writer, label: str, args: dict[str, str | int], steps: history.Steps) -> int:
        run = writer.transaction.exec_driver_sql
        run("UPDATE history SET undone = ? WHERE undone > 0", (history.DEAD,))
        sql = "INSERT INTO history (at, label, args, edits, undone) VALUES (?, ?, ?, ?, 0)"
        return int(run(sql, (writer.now, label, json.dumps(args, ensure_ascii=False), steps.text())).lastrowid)

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


_STATES = {Remove: (LIVE, TRASH), Restore: (TRASH, LIVE), Empty: (TRASH, GONE)}


def _position(line: LedgerLine) -> int:
    return line.position


def _remarked(lines: list[LedgerLine], remarks: Mapping[int, tuple[Problem, ...]]) -> list[LedgerLine]:
    """The lines in order, each with what was said of it later."""
    if remarks:
        lines = [
            replace(line, problems=(*line.problems, *remarks[line.position])) if line.position in remarks else line
            for line in lines
        ]
    return sorted(lines, key=_position)


def _told(line: LedgerLine, added: Reference) -> LedgerLine:
    told = (line.file, line.outcome, line.position, line.place, line.title)
    return LedgerLine(*told, added.citekey, added.id, line.problems)
