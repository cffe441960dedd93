"""Importing: files to records, records matched with what is there, one change, one ledger."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from refapp.formats import Record
from refapp.model.change import Change, Edit, LedgerLine, Outcome, Pictures, Tell, Update
from refapp.model.identifiers import OWN_KEYS
from refapp.model.lookup import Lookup
from refapp.model.merge import merge
from refapp.model.native_json import PARTS
from refapp.model.problems import Problem, Severity
from refapp.model.progress import Progress, no_progress
from refapp.model.reference import Reference
from refapp.store.library import Applied, Library
from refapp.tasks.collecting import collecting_rarely
from refapp.tasks.duplicate_answers import MERGE_OWN, Answer, Answers, RecordKey
from refapp.tasks.import_duplicates import NOT_COMPARED, Again, Duplicates
from refapp.tasks.import_into import into_collection
from refapp.tasks.import_searches import take_search
from refapp.tasks.parse_files import parse_files
from refapp.tasks.take_attachments import take_attachments
from refapp.tasks.walk import Found, walk

WAITING = 1_000  # references kept back for a page of the same publication that may follow


def import_files(
    library: Library,
    paths: Sequence[Path],
    progress: Progress = no_progress,
    duplicates: str = MERGE_OWN,
    answers: Mapping[RecordKey, Answer] | None = None,
    into: int | None = None,
) -> Applied:
    """Take in every record of the files at and under `paths`, in one change that one undo takes back.

    Two records with the same own key (see `identifiers.OWN_KEYS`) become one reference. A record that is in
    the library word for word changes nothing. What is likely the same in other ways is added and listed in the
    ledger (`duplicates` is `MERGE_OWN`), left out (`SKIP`) or merged (`MERGE`) where that is sure, added without
    a word (`ADD`), or asked about (`ASK`): then Asked is raised, and the import is done again with `answers`.

    `into` is the id of a collection that the references are put into, also those that were there already.
    `progress` counts files, or of a single one the records (of 0: nobody knows how many). When it raises Cancelled,
    and when Asked is raised, the library is as it was. Returns what was done; its ledger tells what became of
    every record.
    """
    known: Answers = answers or {}
    while True:
        try:
            return _import(library, paths, progress, duplicates, known, into)
        except Again as again:
            known = again.answers


def _import(
    library: Library, paths: Sequence[Path], progress: Progress, duplicates: str, answers: Answers, into: int | None
) -> Applied:
    progress(0, 0, "")
    files = _together(list(walk(paths)))
    folder = library.folder

    def edits(lookup: Lookup) -> Iterator[Edit]:
        new = Duplicates(lookup, duplicates, answers)
        taken = take_attachments(folder, _Import(lookup, files, progress, new).edits())
        return taken if into is None else into_collection(taken, lookup, into)

    with collecting_rarely():
        return library.apply(Change("import", edits))


def _together(files: Sequence[Found]) -> list[Found]:
    """Files of one name, one after the other: the pages of a publication, one in the folder of each language."""
    first: dict[str, int] = {}
    for position, each in enumerate(files):
        first.setdefault(each.path.name, position)
    return sorted(files, key=lambda each: first[each.path.name])


@dataclass
class _Waiting:
    """A new reference that has not been written yet, with the lines of the records it is made of."""

    reference: Reference
    lines: list[LedgerLine] = field(default_factory=list)


class _Import:
    def __init__(self, lookup: Lookup, files: Sequence[Found], progress: Progress, duplicates: Duplicates) -> None:
        self._lookup = lookup
        self._files = files
        self._progress = progress
        self._duplicates = duplicates
        self._first_new = lookup.next_id
        self._position = 0
        self._already = 0
        self._waiting: dict[tuple[str, str], _Waiting] = {}

    def edits(self) -> Iterator[Edit]:
        """What the import does, record by record."""
        for parsed in parse_files(self._files, self._count if len(self._files) == 1 else self._progress):
            name = self._files[parsed.index].name
            if parsed.problem:
                yield Tell((self._line(name, parsed.outcome, problems=(parsed.problem,)),))
            if parsed.pictures:
                yield Pictures(parsed.pictures)
            for record in parsed.records:
                yield from self._take(name, record)
            if parsed.kept:
                yield parsed.kept
        for each in self._waiting.values():
            yield from self._duplicates.take(each.reference, each.lines)
        yield from self._duplicates.compared(self._already)
        self._progress(len(self._files), len(self._files), "")

    def _count(self, done: int, total: int, what: str = "") -> None:
        """Of one file the records so far are told: nobody knows how many will come."""
        self._progress(self._position, 0, what)

    def _take(self, name: str, record: Record) -> Iterator[Edit]:
        reference = record.reference
        if record.search:
            line = self._line(name, Outcome.ADDED, record.place, record.search.name, record.problems)
            yield from take_search(self._lookup, record.search, line)
            return
        if reference is None:
            # What only notes are said of was nothing to take in, such as what lies in another program's Trash.
            only_notes = all(problem.severity is Severity.NOTE for problem in record.problems)
            outcome = Outcome.SKIPPED if record.problems and only_notes else Outcome.REFUSED
            yield Tell((self._line(name, outcome, record.place, problems=record.problems),))
            return
        line = self._line(name, Outcome.ADDED, record.place, reference.title, record.problems)
        keys = [(each.scheme, each.value) for each in reference.identifiers if each.scheme in OWN_KEYS]
        waiting = self._same_waiting(reference, keys)
        if waiting:
            merged = merge(waiting.reference, reference)
            outcome = Outcome.ALREADY if merged == waiting.reference else Outcome.MERGED
            waiting.reference = merged
            waiting.lines.append(replace(line, outcome=outcome))
            return
        found = self._lookup.same_record(reference.identifiers) if keys else None
        if found:
            yield self._meet(found, reference, line)
            return
        known = self._known(reference)
        if known:
            self._already += 1
            yield Tell((replace(line, outcome=Outcome.ALREADY, citekey=known.citekey, reference_id=known.id),))
        elif keys:
            self._waiting[min(keys, key=lambda key: OWN_KEYS.index(key[0]))] = _Waiting(reference, [line])
            if len(self._waiting) > WAITING:
                oldest = self._waiting.pop(next(iter(self._waiting)))
                yield from self._duplicates.take(oldest.reference, oldest.lines)
        else:
            yield from self._duplicates.take(reference, [line])

    def _meet(self, found: Reference, reference: Reference, line: LedgerLine) -> Edit:
        """A record of a reference that is in the library."""
        line = replace(line, citekey=found.citekey, reference_id=found.id)
        known = [source for source in reference.sources if self._lookup.reference_of_source(source) == found.id]
        if len(known) == len(reference.sources) and known:
            self._already += 1
            return Tell((replace(line, outcome=Outcome.ALREADY),))
        merged = merge(found, reference)
        parts = [part for part in PARTS if part not in NOT_COMPARED and getattr(merged, part) != getattr(found, part)]
        return Update(
            found.id or 0,
            before={part: getattr(found, part) for part in parts},
            after={part: getattr(merged, part) for part in parts},
            source=next((source for source in reference.sources if source not in known), None),
            lines=(replace(line, outcome=Outcome.MERGED if parts else Outcome.ALREADY),),
        )

    def _known(self, reference: Reference) -> Reference | None:
        """The reference that was imported earlier from the very same record."""
        for source in reference.sources:
            number = self._lookup.reference_of_source(source, before_id=self._first_new)
            if number is not None:
                return self._lookup.get(number)
        return None

    def _same_waiting(self, reference: Reference, keys: Sequence[tuple[str, str]]) -> _Waiting | None:
        best = min(keys, key=lambda key: OWN_KEYS.index(key[0]), default=None)
        return self._waiting.get(best) if best else None

    def _line(
        self, name: str, outcome: str, place: str = "", title: str = "", problems: tuple[Problem, ...] = ()
    ) -> LedgerLine:
        self._position += 1
        return LedgerLine(name, outcome, self._position, place, title, problems=problems)
