"""Make several references of the library one, or remember that they are several: changes that can be undone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from refapp.model.change import Change, Edit, KeepApart, Remove, Update
from refapp.model.differences import decide
from refapp.model.native_json import PARTS
from refapp.model.problems import AppError
from refapp.model.reference import Reference
from refapp.store.reading import Reader
from refapp.tasks.import_duplicates import NOT_COMPARED


def merge_references(
    reader: Reader, kept: int, others: Sequence[int], choices: Mapping[int, Mapping[str, str]] | None = None
) -> Change:
    """The change that merges `others` into `kept` and puts them into the Trash.

    `choices` has for each of the others what is chosen of its parts (see `model.differences.decide`). Identifiers,
    tags, collections, files, texts and sources come together, so what points to the others leads to the kept one.
    Raises AppError when one of them is not there any more.
    """
    choices = choices or {}
    found = {each.id: each for each in reader.get_many([kept, *others]) if not each.removed}
    if len(found) < len({kept, *others}):
        raise AppError("reference-missing", id=kept)
    before = replace(found[kept], sources=reader.sources.of(kept))
    after = before
    for each in others:
        other = replace(found[each], sources=reader.sources.of(each))
        after = decide(after, other, choices.get(each))
    return Change("merge-duplicates", [Remove(tuple(others)), *_updates(before, after)], {"count": len(others) + 1})


def keep_apart(ids: Sequence[int]) -> Change:
    """The change that remembers that all of `ids` are works of their own."""
    pairs = tuple((min(pair), max(pair)) for pair in combinations(ids, 2))
    return Change("keep-apart", [KeepApart(pairs)], {"count": len(pairs)})


def _updates(before: Reference, after: Reference) -> list[Edit]:
    parts = [part for part in PARTS if part not in NOT_COMPARED and getattr(before, part) != getattr(after, part)]
    number = before.id or 0
    sources = [source for source in after.sources if source not in before.sources]
    edits: list[Edit] = []
    if parts or sources:
        old, new = ({part: getattr(each, part) for part in parts} for each in (before, after))
        edits.append(Update(number, old, new, sources[0] if sources else None))
    return [*edits, *(Update(number, {}, {}, source) for source in sources[1:])]
