"""Carrying out edits inside one transaction. Only `library` uses this; rows are gathered and written in bulk."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from sqlalchemy import Connection

from refapp.model.change import KeepUpdated, Update
from refapp.model.citekeys import PART, is_made, unique
from refapp.model.identifiers import OWN_KEYS, Identifier
from refapp.model.kept_export import KeptExport
from refapp.model.problems import AppError
from refapp.model.reference import Reference, Source, altered
from refapp.store import kept_files, likely, matching, tables
from refapp.store.bulk import CHILD_TABLES, Rows
from refapp.store.collections import CollectionWriter
from refapp.store.kept_exports import KeptExports, write_kept
from refapp.store.mapping import CHILD_PARTS, read_references
from refapp.store.tables import GONE, LIVE
from refapp.store.tag_lists import TagLists
from refapp.store.updating import rewrite, same_part

BATCH = 400
IMPORTED = "import"  # the origin of a citekey that came with no record


class Writer:
    """Writes to one library inside one transaction, at one moment `now` (ISO 8601).

    `make_citekey` gives the key of a reference that has none; it is made unique here.
    """

    def __init__(self, transaction: Connection, now: str, make_citekey: Callable[[Reference], str]) -> None:
        self.transaction = transaction
        self.now = now
        self._make_citekey = make_citekey
        raw = transaction.connection.driver_connection
        assert isinstance(raw, sqlite3.Connection)
        self.raw = raw
        self._rows = Rows(transaction, raw)
        self.collections = CollectionWriter(transaction, raw, self._rows.naming, now)
        self._waiting: list[Reference] = []
        self._waiting_keys: set[tuple[str, str]] = set()
        self._waiting_citekeys: set[str] = set()
        self._suffixes: dict[str, int] = {}
        self._next_id = raw.execute("SELECT coalesce(max(id), 0) + 1 FROM reference").fetchone()[0]
        self._first_id = self._next_id
        self._own_keys: set[tuple[str, str]] = set()  # of what was added here
        self.tags = TagLists(transaction, raw, now, self.flush)

    # Reading, with what waits to be written in view

    def get(self, reference_id: int) -> Reference:
        """The reference, in any state, without sources. Raises AppError when there is none."""
        self.flush()
        found = read_references(self.raw, [reference_id])
        if reference_id not in found:
            raise AppError("reference-missing", id=reference_id)
        return found[reference_id]

    def get_many(self, ids: Sequence[int]) -> dict[int, Reference]:
        """The references with these ids that exist, in any state, without sources."""
        self.flush()
        return read_references(self.raw, ids)

    def likely_pairs(self, first_id: int) -> list[tuple[int, int]]:
        """The pairs (newer, older) of live references that may be the same: see `likely`."""
        self.flush()
        return likely.likely_pairs(self.raw, first_id)

    def same_record(self, identifiers: Sequence[Identifier]) -> Reference | None:
        """The live reference that shares an own key with `identifiers` (see `matching.same_record`)."""
        keys = {(each.scheme, each.value) for each in identifiers}
        if self._first_id == 1 and keys.isdisjoint(self._own_keys):
            return None  # a new library has nothing but what was added here
        if not keys.isdisjoint(self._waiting_keys):
            self.flush()
        return matching.same_record(self.raw, identifiers)

    def reference_of_source(self, source: Source, before_id: int | None = None) -> int | None:
        """The live reference that was imported from this very record; only below `before_id` where given."""
        below = self._next_id if before_id is None else before_id
        return matching.reference_of_source(self.raw, source, below) if below > 1 else None

    def new_citekey(self, reference: Reference) -> str:
        """The citekey that is made for `reference`: unique, its own one counting as free."""
        self.flush()
        sql = "SELECT 1 FROM reference WHERE citekey = ? AND state = 0 AND id <> ?"
        return unique(
            self._make_citekey(reference),
            lambda key: self.raw.execute(sql, (key, reference.id or 0)).fetchone() is not None,
        )

    @property
    def next_id(self) -> int:
        """The id the next added reference gets."""
        return int(self._next_id)

    # Writing

    def add(self, reference: Reference) -> Reference:
        """Add a reference; the one returned has its id, citekey and times."""
        citekey, provenance = reference.citekey, reference.provenance
        if not citekey:
            citekey = unique(self._make_citekey(reference), self._citekey_taken, self._suffixes)
        elif PART not in provenance:
            origin = reference.sources[0].format if reference.sources else IMPORTED
            provenance = {**provenance, PART: origin}
        added = altered(
            reference,
            id=self._next_id,
            citekey=citekey,
            provenance=provenance,
            added=reference.added or self.now,
            changed=reference.changed or self.now,
            removed="",
        )
        self._next_id += 1
        self._waiting.append(added)
        self._waiting_citekeys.add(citekey)
        keys = _own_keys_of(added)
        self._waiting_keys |= keys
        self._own_keys |= keys
        if len(self._waiting) >= BATCH:
            self.flush()
        return added

    def settled(self, edit: Update) -> Update:
        """`edit` with the citekey it asks for made: unique, the reference's own one counting as free."""
        if edit.after.get(PART) != "":
            return edit
        current = self.get(edit.id)
        citekey = self.new_citekey(replace(current, **{**edit.after, PART: current.citekey}))
        return replace(edit, after={**edit.after, PART: citekey})

    def update(self, edit: Update) -> int | None:
        """Change parts of a live reference; the id of the source row that came with it, if one did.

        Raises AppError when it is not live any more, or a part is no longer as `edit.before` says.
        """
        current = self.get(edit.id)
        if current.removed:
            raise AppError("reference-missing", id=edit.id)
        for part, before in edit.before.items():
            if not same_part(self._rows.naming, part, getattr(current, part), before):
                raise AppError("changed-since", title=current.title or current.citekey)
        changed = altered(current, **edit.after, changed=self.now)
        self._own_keys |= _own_keys_of(changed)
        rewrite(self._rows, self.raw, current, changed, edit.after)
        source_id = self._rows.source(edit.id, edit.source) if edit.source else None
        self._rows.write()
        return source_id

    def kept_exports(self) -> list[KeptExport]:
        """The exports that are kept updated."""
        return KeptExports(self.raw).all()

    def set_state(self, ids: Iterable[int], state: int) -> None:
        """Make references live, trashed or gone; the full-text index holds the live ones only."""
        self.flush()
        for batch in _batches(list(ids)):
            marks = [(each,) for each in batch]
            if state == LIVE:
                self._revive(batch)
            else:
                self._rows.run("DELETE FROM search WHERE rowid = ?", marks)
                self._rows.run(
                    "UPDATE reference SET state = ?, removed = ? WHERE id = ?", [(state, self.now, i) for i in batch]
                )

    def keep_apart(self, pairs: Iterable[Sequence[int]], apart: bool) -> None:
        """Remember or forget that the two of each pair are two works."""
        rows = [(min(pair), max(pair)) for pair in pairs]
        verb = "INSERT OR IGNORE INTO kept_apart (older, newer) VALUES (?, ?)"
        self._rows.run(verb if apart else "DELETE FROM kept_apart WHERE older = ? AND newer = ?", rows)

    def erase_gone(self, before: str) -> int:
        """Erase the references that have been gone since `before`, and all that is theirs; how many."""
        gone = self.raw.execute("SELECT id FROM reference WHERE state = ? AND removed < ?", (GONE, before)).fetchall()
        for table in (*CHILD_TABLES.values(), tables.SourceRow):
            self._rows.run(f'DELETE FROM "{table.__tablename__}" WHERE reference_id = ?', gone)
        self._rows.run("DELETE FROM kept_apart WHERE ? IN (older, newer)", gone)
        self._rows.run("DELETE FROM reference WHERE id = ?", gone)
        kept_files.erase_unused(self.transaction)
        return len(gone)

    def keep_updated(self, edit: KeepUpdated) -> KeptExport | None:
        """Add, change or remove a kept export; what is there now. Raises AppError when it is not as before."""
        return write_kept(self.transaction, self.raw, edit.before, edit.after)

    def pictures(self, pictures: Mapping[str, bytes]) -> None:
        """Keep pictures of records as imported."""
        self._rows.pictures(pictures)

    def hide_source(self, source_id: int, hidden: bool) -> None:
        """Show or hide a record as imported."""
        self._rows.run("UPDATE source SET hidden = ? WHERE id = ?", [(hidden, source_id)])

    def flush(self) -> None:
        """Write what waits."""
        if not self._waiting:
            return
        waiting, self._waiting = self._waiting, []
        self._waiting_keys.clear()
        self._waiting_citekeys.clear()
        for reference in waiting:
            self._rows.reference(reference)
        self._rows.write()
        for reference in waiting:
            for part in CHILD_PARTS:
                self._rows.children(part, reference)
            for source in reference.sources:
                self._rows.source(reference.id or 0, source)
            self._rows.search(reference)
        self._rows.write()

    def _revive(self, batch: Sequence[int]) -> None:
        references = read_references(self.raw, batch)
        for reference in references.values():
            citekey = reference.citekey
            if is_made(reference):
                citekey = unique(citekey, self._citekey_taken)
            self._rows.run(
                "UPDATE reference SET state = ?, removed = '', citekey = ? WHERE id = ?",
                [(LIVE, citekey, reference.id)],
            )
            self._rows.search(replace(reference, citekey=citekey))
        self._rows.write()

    def _citekey_taken(self, citekey: str) -> bool:
        if citekey in self._waiting_citekeys:
            return True
        sql = "SELECT 1 FROM reference WHERE citekey = ? AND state = 0"
        return self.raw.execute(sql, (citekey,)).fetchone() is not None


def _own_keys_of(reference: Reference) -> set[tuple[str, str]]:
    """The keys by which a source knows the reference (see `OWN_KEYS`)."""
    return {(each.scheme, each.value) for each in reference.identifiers if each.scheme in OWN_KEYS}


def _batches(ids: list[int]) -> Iterator[list[int]]:
    for start in range(0, len(ids), BATCH):
        yield ids[start : start + BATCH]
