"""What can be done to a library, as values: a Change is a label and edits, and every edit can be turned round.

`library.apply(Change)` is the one door for writing. An `Update` holds the parts of one reference that
changed, before and after. Adding and removing mark; the history keeps their ids only.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from .problems import Problem
from .reference import Reference, Source


@dataclass(frozen=True, slots=True)
class Add:
    """A new reference. Its citekey is made when empty, and made unique when taken."""

    reference: Reference


@dataclass(frozen=True, slots=True)
class Update:
    """Parts of reference `id` (names of `Reference` fields) with their values before and after.

    `source` is a record as imported that came with it, kept beside the others.
    """

    id: int
    before: Mapping[str, Any]
    after: Mapping[str, Any]
    source: Source | None = None


@dataclass(frozen=True, slots=True)
class Remove:
    """Put references into the Trash."""

    ids: Sequence[int]


@dataclass(frozen=True, slots=True)
class Restore:
    """Take references out of the Trash."""

    ids: Sequence[int]


@dataclass(frozen=True, slots=True)
class Empty:
    """Empty the Trash of these references: hidden now, erased for good after `store.library.KEEP_DAYS`."""

    ids: Sequence[int]


Edit = Add | Update | Remove | Restore | Empty


class Outcome:
    """What became of one input record. Texts, so that they can be stored and shown as they are."""

    ADDED = "added"
    MERGED = "merged"
    ALREADY = "already there"
    SKIPPED = "skipped"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """What became of one record of one file, why, and where it went.

    `place` is the position in the file (`line 12`), `reference_id` and `citekey` the reference it is in.
    """

    file: str
    outcome: str
    place: str = ""
    title: str = ""
    citekey: str = ""
    reference_id: int | None = None
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """Edits that are done, and undone, together.

    `label` is a code of `resources/messages.toml` filled with `args`. `edits` may be a generator: it is
    consumed inside the one transaction, and an exception from it leaves the library as it was.
    """

    label: str
    edits: Iterable[Edit]
    args: Mapping[str, str | int] = field(default_factory=dict)
