"""Rename, merge, split and delete tags in the whole library. Tags nested in one (`Health/Bone`) go with it.

What tags become is a mapping of names to names: see `model.change.Retag`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from refapp.model.change import Change, ColourTag, Edit, KeyTags, Retag
from refapp.model.lookup import Lookup
from refapp.model.progress import Progress, no_progress
from refapp.tasks.edit_tags import pieces, tidy

Becomes = Mapping[str, Sequence[str]]


def renamed(names: Iterable[str], new: str, known: Iterable[str]) -> Becomes:
    """What the tags `names`, and those of `known` nested in them, become when they are called `new`."""
    new, known = tidy(new), list(known)
    becomes: dict[str, Sequence[str]] = {}
    for name in names:
        for each in (name, *_under(name, known)):
            becomes[each] = (new + each[len(name) :],)
    return {name: to for name, to in becomes.items() if to != (name,)} if new else {}


def split(name: str, parts: str) -> Becomes:
    """What the tag `name` becomes: the names in `parts`, one on each line or between semicolons."""
    names = dict.fromkeys(tidy(each) for each in re.split(r"[;\n]", parts))
    found = tuple(each for each in names if each)
    return {name: found} if found and found != (name,) else {}


def deleted(names: Iterable[str], known: Iterable[str]) -> Becomes:
    """What the tags `names`, and those of `known` nested in them, become when they are deleted: nothing."""
    known = list(known)
    return {each: () for name in names for each in (name, *_under(name, known))}


def parts_of(name: str) -> list[str]:
    """The tags that seem to stand in one name: `bone; vitamin k` gives two."""
    parts = next((found for mark in ";|,•" if len(found := name.split(mark)) > 1), [name])
    return [part for each in parts if (part := tidy(each))]


def retag(
    label: str, becomes: Becomes, args: Mapping[str, str | int], kind: str = "", progress: Progress = no_progress
) -> Change:
    """The change that makes the tags `becomes`, of `kind` where given. Colours and keys go with them."""

    def edits(lookup: Lookup) -> Iterator[Edit]:
        colours, keys = _colours(lookup, becomes), _keys(lookup.tags.keys(), becomes)
        for piece in pieces(lookup.tags.tagged(becomes), progress):
            yield Retag(piece, becomes, kind)
        for name, colour in colours.items():
            yield ColourTag(name, colour)
        yield KeyTags(keys)

    return Change(label, edits, args)


def _colours(lookup: Lookup, becomes: Becomes) -> dict[str, str]:
    colours: dict[str, str] = {}
    for name, new in becomes.items():
        for each in new:
            colours[each] = colours.get(each) or lookup.tags.colour(each) or lookup.tags.colour(name)
    return {name: colour for name, colour in colours.items() if colour}


def _keys(keys: Mapping[int, str], becomes: Becomes) -> dict[int, str]:
    found: dict[int, str] = {}
    for key, name in keys.items():
        new = next(iter(becomes.get(name, (name,))), "")
        if new and new not in found.values() and (new == name or new not in keys.values()):
            found[key] = new
    return found


def _under(name: str, known: Iterable[str]) -> list[str]:
    return [each for each in known if each.startswith(f"{name}/")]
