"""Find what is likely the same among all references of a library: groups, with the reason for each pair."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from refapp.model.duplicates import VERDICTS, Match, compare
from refapp.model.problems import AppError
from refapp.model.progress import Progress, no_progress
from refapp.store.reading import Reader
from refapp.tasks.beside import run_beside

BATCH = 200  # pairs that are read and compared at once


@dataclass(frozen=True, slots=True)
class Pair:
    """Two references that are likely the same."""

    older: int
    newer: int
    match: Match


@dataclass(frozen=True, slots=True)
class Group:
    """References that are likely one work: ids, the oldest first, and the pairs that say so.

    `verdict` is that of its least sure pair. What is surely one work stands in groups of `PERHAPS` by its oldest.
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
    """The pairs joined where they share a reference: first those that are sure, then what perhaps belongs together."""
    sure = [each for each in pairs if each.match.sure]
    groups = _joined(sure)
    oldest = {number: group.ids[0] for group in groups for number in group.ids}
    perhaps: dict[tuple[int, int], Pair] = {}
    for each in sorted(pairs, key=lambda pair: pair.match.rank):
        one, other = sorted((oldest.get(each.older, each.older), oldest.get(each.newer, each.newer)))
        if one != other:
            perhaps.setdefault((one, other), replace(each, older=one, newer=other))
    groups += _joined(list(perhaps.values()))
    return sorted(groups, key=lambda group: (VERDICTS.index(group.verdict), group.ids))


def _joined(pairs: Sequence[Pair]) -> list[Group]:
    head: dict[int, int] = {}

    def root(number: int) -> int:
        head.setdefault(number, number)
        while head[number] != number:
            head[number] = head[head[number]]
            number = head[number]
        return number

    for each in pairs:
        one, other = sorted((root(each.older), root(each.newer)))
        head[other] = one
    members: dict[int, list[Pair]] = {}
    for each in pairs:
        members.setdefault(root(each.older), []).append(each)
    return [_group(own) for own in members.values()]


def _group(pairs: Sequence[Pair]) -> Group:
    ids = {number for pair in pairs for number in (pair.older, pair.newer)}
    verdict = max((pair.match.verdict for pair in pairs), key=VERDICTS.index)
    return Group(tuple(sorted(ids)), tuple(pairs), verdict)
