"""Tags of many references become others: what changed is kept as groups of references with the same difference.

A tag at the third place of 50,000 references that gets another name is one group of 50,000 ids.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from refapp.model.change import AddTag, Retag
from refapp.model.problems import AppError
from refapp.model.reference import SDG, Tag
from refapp.store.tag_lists import TagLists

Step = dict[str, Any]
Placed = tuple[tuple[int, int], ...]  # places in a list, and the tags there, in order
OP = "tags"


def retag(tags: TagLists, edit: Retag) -> tuple[Step | None, list[int]]:
    """Carry out a Retag: the step for the history, and the ids that changed."""
    return _change(tags, edit.ids, lambda numbers: _become(tags, numbers, edit))


def add(tags: TagLists, edit: AddTag) -> tuple[Step | None, list[int]]:
    """Carry out an AddTag: the step for the history, and the ids that changed."""
    low, known = edit.name.casefold(), tags.spellings(edit.name)
    name = edit.name if edit.name in known else next(iter(known), edit.name)
    number = tags.number(Tag(name=name))

    def become(numbers: Sequence[int]) -> list[tuple[int, bool]]:
        there = any(tags.tag(each).name.casefold() == low and tags.tag(each).kind != SDG for each in numbers)
        return [(each, True) for each in numbers] + ([] if there else [(number, False)])

    return _change(tags, edit.ids, become)


def turn(tags: TagLists, step: Step, back: bool) -> list[int]:
    """Take a step back, or do it again: the ids. Raises AppError when the tags are others now."""
    touched: list[int] = []
    for taken, put, ids in step["groups"]:
        if back:
            taken, put = put, taken
        before = tags.read(ids)
        after = {}
        for number, numbers in before.items():
            if any(place >= len(numbers) or numbers[place] != tag for place, tag in taken):
                raise AppError("changed-since-many", count=len(ids))
            places = {place for place, _ in taken}
            left = [tag for place, tag in enumerate(numbers) if place not in places]
            for place, tag in put:
                left.insert(place, tag)
            after[number] = left
        tags.write(before, after)
        touched += after
    return touched


def _become(tags: TagLists, numbers: Sequence[int], edit: Retag) -> list[tuple[int, bool]]:
    """What a list of tags becomes; of each tag whether it was there before."""
    row = [(number, tags.tag(number)) for number in numbers]
    meant = [tag.kind != SDG and tag.name in edit.becomes for _, tag in row]
    there = {(tag.name, tag.language) for (_, tag), is_meant in zip(row, meant, strict=True) if not is_meant}
    found: list[tuple[int, bool]] = []
    for (number, tag), is_meant in zip(row, meant, strict=True):
        if not is_meant:
            found.append((number, True))
            continue
        for name in edit.becomes[tag.name]:
            if there.isdisjoint({(name, tag.language), (name, "")}):
                there.add((name, tag.language))
                new = tags.number(Tag(name=name, kind=edit.kind or tag.kind, language=tag.language))
                found.append((new, new == number))
    return found


def _change(tags: TagLists, ids: Sequence[int], become: Any) -> tuple[Step | None, list[int]]:
    before = tags.read(ids)
    after: dict[int, list[int]] = {}
    groups: dict[tuple[Placed, Placed], list[int]] = defaultdict(list)
    known: dict[tuple[int, ...], tuple[list[int], Placed, Placed]] = {}  # many references have the same tags
    for number, numbers in before.items():
        key = tuple(numbers)
        if key not in known:
            known[key] = _difference(numbers, become(numbers))
        becomes, taken, put = known[key]
        if taken or put:
            after[number] = becomes
            groups[taken, put].append(number)
    tags.write(before, after)
    step = {"op": OP, "groups": [[taken, put, ids] for (taken, put), ids in groups.items()]}
    return (step if groups else None), list(after)


def _difference(numbers: Sequence[int], becomes: list[tuple[int, bool]]) -> tuple[list[int], Placed, Placed]:
    kept = {number for number, was_there in becomes if was_there}
    taken = tuple((place, number) for place, number in enumerate(numbers) if number not in kept)
    put = tuple((place, number) for place, (number, was_there) in enumerate(becomes) if not was_there)
    return [number for number, _ in becomes], taken, put
