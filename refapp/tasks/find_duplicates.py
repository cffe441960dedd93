"""Find what is likely the same among all references of a library: groups, with the reason for each pair."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from refapp.model.duplicates import IDENTICAL, PERHAPS, SAME, Match, compare
from refapp.model.problems import AppError
from refapp.model.progress import Progress, no_progress
from refapp.store.reading import Reader
from refapp.tasks.beside import run_beside

BATCH = 200  # pairs that are read and compared at once
_ORDER = (IDENTICAL, SAME, PERHAPS)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two references that are likely the same."""

    older: int
    newer: int
    match: Match


@dataclass(frozen=True, slots=True)
class Group:
    """References that are likely one work: ids, the oldest first, and the pairs that say so.

    `verdict` is that of the least sure link that holds the group together.
    """

    ids: tuple[int, ...]
    pairs: tuple[Pair, ...]
    verdict: str

    def match_of(self, one: int, other: int) -> Match | None:
        """Why two of them are likely the same; None where only others of the group say so."""
        low, high = min(one, other), max(one, other)
        return next((each.match for each in self.pairs if (each.older, each.newer) == (low, high)), None)


def find_duplicates(reader: Reader, progress: Progress = no_progress) -> list[Group]:
    """The groups of likely duplicates, the surest first. `progress` counts pairs and may raise Cancelled."""
    progress(0, 0, "")
    candidates = reader.likely_pairs()
    found: list[Pair] = []
    for done, batch in _batches(candidates):
        progress(done, len(candidates), "")
        references = {each.id: each for each in reader.get_many(sorted({number for pair in batch for number in pair}))}
        for newer, older in batch:
            if newer in references and older in references:
                match = compare(references[older], references[newer])
                if match:
                    found.append(Pair(older, newer, match))
    progress(len(candidates), len(candidates), "")
    return _grouped(found)


def find_beside(folder: Path, progress: Progress) -> list[Group]:
    """`find_duplicates` in a process of its own. Raises AppError; when `progress` raises Cancelled it is killed."""
    groups: list[Group] = run_beside(_find, (folder,), progress, AppError)
    return groups


def _find(progress: Progress, folder: Path) -> list[Group]:
    reader = Reader(folder)
    try:
        return find_duplicates(reader, progress)
    finally:
        reader.close()


def _batches(pairs: Sequence[tuple[int, int]]) -> Iterator[tuple[int, list[tuple[int, int]]]]:
    rest = iter(pairs)
    done = 0
    while batch := list(islice(rest, BATCH)):
        yield done, batch
        done += len(batch)


def _grouped(pairs: Sequence[Pair]) -> list[Group]:
    """The pairs joined where they share a reference; those that are sure are joined first, so `verdict` is right."""
    head: dict[int, int] = {}
    verdicts: dict[int, str] = {}

    def root(number: int) -> int:
        head.setdefault(number, number)
        while head[number] != number:
            head[number] = head[head[number]]
            number = head[number]
        return number

    for each in sorted(pairs, key=lambda pair: _ORDER.index(pair.match.verdict)):
        one, other = sorted((root(each.older), root(each.newer)))
        if one != other:
            head[other] = one
            known = (verdicts.get(one, IDENTICAL), verdicts.pop(other, IDENTICAL), each.match.verdict)
            verdicts[one] = max(known, key=_ORDER.index)
    members: dict[int, list[Pair]] = {}
    for each in pairs:
        members.setdefault(root(each.older), []).append(each)
    groups = [
        Group(
            tuple(sorted({number for pair in own for number in (pair.older, pair.newer)})), tuple(own), verdicts[first]
        )
        for first, own in members.items()
    ]
    return sorted(groups, key=lambda group: (_ORDER.index(group.verdict), group.ids))
