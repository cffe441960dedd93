"""One file into records, by whichever format recognises it; a file that gives none is told with the reason."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import PurePath

from refapp.formats import HEAD, Format, Record, all_formats, for_file
from refapp.formats.decoding import is_binary
from refapp.model.change import Keep, Outcome
from refapp.model.pictures import PLACE, join_pictures, split_pictures
from refapp.model.problems import AppError, Problem, Severity
from refapp.model.provenance import stamped
from refapp.model.reference import altered
from refapp.tasks.archives import MemberFault, read_member
from refapp.tasks.foreign import foreign_code
from refapp.tasks.ledger_notes import told
from refapp.tasks.take_attachments import name_originals
from refapp.tasks.walk import Found

LARGEST = 1_000_000_000  # bytes of one file that is read as a whole; a larger one is surely no bibliography
BATCH = 100  # records of one file given at a time
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Parsed:
    """Some records of file number `index`, or what became of a file that gave none.

    `pictures` are those taken out of their sources (see `model.pictures`). `kept` is the whole file after its last
    record, where its format is one that is written back.
    """

    index: int
    records: tuple[Record, ...] = ()
    pictures: Mapping[str, bytes] = field(default_factory=dict)
    outcome: str = ""
    problem: Problem | None = None
    kept: Keep | None = None


def parse_file(index: int, found: Found) -> Iterator[Parsed]:
    """The records of one file; a file that gives none is told with what became of it and why."""
    if found.problem:
        refused = found.named or found.problem.severity is Severity.ERROR
        yield Parsed(index, outcome=Outcome.REFUSED if refused else Outcome.SKIPPED, problem=found.problem)
        return
    try:
        chosen, data = _read(found)
    except (OSError, MemberFault, AppError) as error:
        problem = Problem("file-unreadable", {"reason": getattr(error, "strerror", None) or str(error)})
        yield Parsed(index, outcome=Outcome.REFUSED, problem=getattr(error, "problem", problem))
        return
    if chosen is None:
        problem = _unknown(data, found.path.name)
        yield Parsed(index, outcome=Outcome.REFUSED if found.named else Outcome.SKIPPED, problem=problem)
        return
    count = 0
    try:
        by_path = None if found.archive else chosen.read_path
        taken: dict[str, bytes] = {}
        if chosen.pictures_apart:
            text, taken = split_pictures(data.decode("latin-1"))  # whatever it is written in, base64 is ASCII
            data = text.encode("latin-1")
        records = by_path(found.path) if by_path else chosen.read(data, found.path.name)
        while batch := tuple(islice(records, BATCH)):
            count += len(batch)
            pictures = dict(taken)
            ready = (_ready(name_originals(each, found, chosen.is_attachment), pictures, chosen) for each in batch)
            yield Parsed(index, tuple(ready), pictures)
    except (RecursionError, MemoryError, ValueError) as error:
        log.exception("%s could not be read as %s", found.name, chosen.name)
        problem = Problem("file-broken", {"format": chosen.name, "reason": f"{type(error).__name__}: {error}"[:200]})
        yield Parsed(index, outcome=Outcome.REFUSED, problem=problem)
        return
    if count and chosen.original:
        yield Parsed(index, kept=Keep(chosen.key, found.path.name, data))
    if not count:
        yield Parsed(index, outcome=Outcome.SKIPPED, problem=Problem("file-no-records", {"format": chosen.name}))


def _ready(record: Record, pictures: dict[str, bytes], chosen: Format) -> Record:
    """The record with where its values came from, and all that the ledger tells of it: here nobody waits for it.

    The large pictures of its sources go to `pictures`; those there already may be needed in texts.
    """
    if record.reference is None:
        return record
    reference = stamped(record.reference)
    if pictures and any(PLACE in each.body for each in reference.texts):
        texts = (replace(each, body=join_pictures(each.body, pictures.get)) for each in reference.texts)
        reference = altered(reference, texts=tuple(texts))
    for place, source in enumerate(reference.sources):
        text, taken = split_pictures(source.text)
        if taken:
            pictures.update(taken)
            sources = list(reference.sources)
            sources[place] = replace(source, text=text)
            reference = altered(reference, sources=tuple(sources))
    return Record(reference, record.place, told(record, chosen.usual))


def _read(found: Found) -> tuple[Format | None, bytes]:
    """The format of a file, and its bytes: only the first of them where no more are wanted.

    Raises OSError, MemberFault, and AppError for a file that is too large to be read as a whole.
    """
    if found.archive and found.member:
        data = read_member(found.archive, found.member)
        return for_file(data, found.path.name), data
    with found.path.open("rb") as file:
        head = file.read(HEAD)
        chosen = for_file(head, found.path.name)
        if chosen is None or chosen.read_path:
            return chosen, head
        if found.size > LARGEST:
            raise AppError("file-too-large")
        return chosen, head + file.read()


def _unknown(head: bytes, file_name: str) -> Problem:
    """Why a file that no format recognises is not read."""
    if not head.strip():
        return Problem("file-empty")
    if is_binary(head[:HEAD]):
        return Problem(foreign_code(head[:HEAD], file_name))
    if not PurePath(file_name).suffix:  # only its content could have told
        return Problem("text-unknown")
    return Problem("file-unknown", {"known": ", ".join(each.name for each in all_formats())})
