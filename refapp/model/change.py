"""What can be done to a library, as values: a Change is a label and edits, and every edit can be turned round.

`library.apply(Change)` is the one door for writing. An `Update` holds the parts of one reference that
changed, before and after. Adding and removing mark; the history keeps their ids only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from .collection_tree import CollectionEntry
from .kept_export import KeptExport
from .lookup import Lookup
from .problems import Problem
from .reference import Reference, Source


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

    `place` is where in the file (`line 12`), `position` its number among the records of the import;
    `reference_id` and `citekey` name the reference it is in.
    """

    file: str
    outcome: str
    position: int = 0
    place: str = ""
    title: str = ""
    citekey: str = ""
    reference_id: int | None = None
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Add:
    """A new reference. Its citekey is kept as it is, also where it is taken; an empty one is made, unique.

    `lines` tell the ledger which records it came from; the library fills in the id and citekey.
    """

    reference: Reference
    lines: tuple[LedgerLine, ...] = ()


@dataclass(frozen=True, slots=True)
class Update:
    """Parts of reference `id` (names of `Reference` fields) with their values before and after.

    An empty citekey after it asks for one that is made. `source` is a record as imported that came with it, kept
    beside the others.
    """

    id: int
    before: Mapping[str, Any]
    after: Mapping[str, Any]
    source: Source | None = None
    lines: tuple[LedgerLine, ...] = ()


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


@dataclass(frozen=True, slots=True)
class KeepUpdated:
    """A kept export: added (`before` is None), changed, or removed (`after` is None)."""

    before: KeptExport | None
    after: KeptExport | None


@dataclass(frozen=True, slots=True)
class Tell:
    """No edit: only lines for the ledger, about records that change nothing."""

    lines: tuple[LedgerLine, ...]


@dataclass(frozen=True, slots=True)
class Keep:
    """No edit: a file that references were imported from, whole, so that it can be written back."""

    format: str
    file_name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Pictures:
    """No edit: what the places of `model.pictures` in coming records stand for, by the SHA-256 of the bytes."""

    pictures: Mapping[str, bytes]


@dataclass(frozen=True, slots=True)
class Remark:
    """No edit: more about the record at `position` of the ledger, known only when it had been written."""

    position: int
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class KeepApart:
    """Remember (or, without `apart`, forget) that the two references of each pair of ids are two works."""

    pairs: Sequence[tuple[int, int]]
    apart: bool = True


@dataclass(frozen=True, slots=True)
class Retag:
    """Tags of the references `ids` become others, by exact name: none (taken away), one, or several in their place.

    `kind`, where given, is theirs from then on. Goals (kind sdg) are left as they are.
    """

    ids: Sequence[int]
    becomes: Mapping[str, Sequence[str]]
    kind: str = ""


@dataclass(frozen=True, slots=True)
class AddTag:
    """Give the references `ids` the tag `name`, in the spelling it is in use with, where they lack it in any."""

    ids: Sequence[int]
    name: str


@dataclass(frozen=True, slots=True)
class ColourTag:
    """The tags called `name`, whatever their kind, language and case, have this colour: `#rrggbb`, or none."""

    name: str
    colour: str


@dataclass(frozen=True, slots=True)
class KeyTags:
    """Which tags have the keys 1 to 9: all of them, by key."""

    keys: Mapping[int, str]


@dataclass(frozen=True, slots=True)
class Mark:
    """The references `ids` have this `value` of `part`, which is `starred` or `status`."""

    ids: Sequence[int]
    part: str
    value: str | bool


@dataclass(frozen=True, slots=True)
class EditCollection:
    """A collection or saved search: added (`before` is None), changed, or removed with all beneath (`after` is None).

    The references in a removed one stay in the library.
    """

    before: CollectionEntry | None
    after: CollectionEntry | None


@dataclass(frozen=True, slots=True)
class Collect:
    """References put into the collection `id`, or, without `inside`, taken out of it; what is so already stays so."""

    id: int
    references: Sequence[int]
    inside: bool = True


EditTree = EditCollection | Collect
EditAtOnce = Retag | AddTag | ColourTag | KeyTags | Mark  # of many references, without reading them one by one
NoEdit = Tell | Remark | Keep | Pictures
Edit = Add | Update | Remove | Restore | Empty | KeepApart | KeepUpdated | NoEdit | EditAtOnce | EditTree


@dataclass(frozen=True, slots=True)
class Change:
    """Edits that are done, and undone, together.

    `label` is a code of `resources/messages.toml` filled with `args`. `edits` may be a function that is
    given a view of the library: it runs inside the one transaction, and an exception from it leaves the
    library as it was. What follows from another change `joins` it by the id it has in the history, and is undone
    with it, if nothing else has been done since.
    """

    label: str
    edits: Iterable[Edit] | Callable[[Lookup], Iterable[Edit]]
    args: Mapping[str, str | int] = field(default_factory=dict)
    joins: int | None = None
