"""The edits of one change carried out one after the other: what each writes, and what the history and ledger learn."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any, get_args

from refapp.model.change import (
    Add,
    Collect,
    Edit,
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
from refapp.model.problems import Problem
from refapp.model.reference import Reference
from refapp.store import at_once, kept_files
from refapp.store.history import Steps
from refapp.store.tables import GONE, LIVE, TRASH
from refapp.store.writing import Writer


class Applying:
    """Writes with `writer`. `steps` are for the history; `added`, `touched` and `collected` are ids."""

    def __init__(self, writer: Writer) -> None:
        self.steps = Steps()
        self.added: list[int] = []
        self.touched: list[int] = []
        self.collected: list[int] = []
        self._writer = writer
        self._lines: list[LedgerLine] = []
        self._remarks: dict[int, tuple[Problem, ...]] = {}

    def carry_out(self, edits: Iterable[Edit]) -> None:
        """Do all of `edits`. Raises AppError when something is not as one of them expects."""
        for edit in edits:
            _HOW[type(edit)](self, edit)
        self._writer.flush()
        self.steps.made(self._writer.collections.made)

    @property
    def lines(self) -> list[LedgerLine]:
        """The lines for the ledger in order, each with what was said of it later."""
        return sorted((_remarked(line, self._remarks) for line in self._lines), key=lambda line: line.position)

    def _add(self, edit: Add) -> None:
        reference = self._writer.add(edit.reference)
        assert reference.id is not None
        self.steps.moved([reference.id], GONE, LIVE)
        self.added.append(reference.id)
        self._lines.extend(_told(line, reference) for line in edit.lines)

    def _update(self, edit: Update) -> None:
        edit = self._writer.settled(edit)
        self.steps.updated(edit, self._writer.update(edit))
        self.touched.append(edit.id)
        self._lines.extend(edit.lines)

    def _at_once(self, edit: EditAtOnce) -> None:
        self.touched.extend(self.steps.at_once(at_once.carry_out(self._writer, edit)))

    def _keep_updated(self, edit: KeepUpdated) -> None:
        self.steps.kept(edit.before, self._writer.keep_updated(edit))

    def _edit_collection(self, edit: EditCollection) -> None:
        self.steps.collection(edit, self._writer)

    def _collect(self, edit: Collect) -> None:
        self._writer.flush()
        members = self._writer.collections.collect(edit)
        self.steps.collected(edit, members)
        self.collected.extend(each for each, _ in members)

    def _tell(self, edit: Tell) -> None:
        self._lines.extend(edit.lines)

    def _remark(self, edit: Remark) -> None:
        self._remarks[edit.position] = (*self._remarks.get(edit.position, ()), *edit.problems)

    def _keep_apart(self, edit: KeepApart) -> None:
        self._writer.keep_apart(edit.pairs, edit.apart)
        self.steps.apart(edit)

    def _keep(self, edit: Keep) -> None:
        kept_files.keep(self._writer.transaction, edit)

    def _pictures(self, edit: Pictures) -> None:
        self._writer.pictures(edit.pictures)

    def _move(self, edit: Remove | Restore | Empty) -> None:
        before, after = _STATES[type(edit)]
        self._writer.set_state(edit.ids, after)
        self.steps.moved(edit.ids, before, after)
        self.touched.extend(edit.ids)


_STATES = {Remove: (LIVE, TRASH), Restore: (TRASH, LIVE), Empty: (TRASH, GONE)}
_HOW: Mapping[type, Callable[[Applying, Any], None]] = {
    Add: Applying._add,
    Update: Applying._update,
    KeepUpdated: Applying._keep_updated,
    EditCollection: Applying._edit_collection,
    Collect: Applying._collect,
    Tell: Applying._tell,
    Remark: Applying._remark,
    KeepApart: Applying._keep_apart,
    Keep: Applying._keep,
    Pictures: Applying._pictures,
    **dict.fromkeys(_STATES, Applying._move),
    **dict.fromkeys(get_args(EditAtOnce), Applying._at_once),
}


def _remarked(line: LedgerLine, remarks: Mapping[int, tuple[Problem, ...]]) -> LedgerLine:
    more = remarks.get(line.position)
    return replace(line, problems=(*line.problems, *more)) if more else line


def _told(line: LedgerLine, added: Reference) -> LedgerLine:
    told = (line.file, line.outcome, line.position, line.place, line.title)
    return LedgerLine(*told, added.citekey, added.id, line.problems)
