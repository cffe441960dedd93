"""Add a tag to references, or take one away; give a tag a colour and one of the keys 1 to 9."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from refapp.model.change import AddTag, Change, ColourTag, Edit, KeyTags, Retag
from refapp.model.lookup import Lookup
from refapp.model.progress import Progress, no_progress

PIECE = 500  # references between two looks whether the user cancelled


def add_tag(ids: Sequence[int], name: str, progress: Progress = no_progress) -> Change | None:
    """The change that gives the references `ids` the tag `name`, where they lack it; None where that is no name."""
    tag = tidy(name)
    if not tag:
        return None

    def edits(lookup: Lookup) -> Iterator[Edit]:
        lacking = lookup.tags.lacking(ids, tag)
        for piece in pieces(lacking, progress):
            yield AddTag(piece, tag)

    return Change("add-tag", edits, {"tag": tag})


def remove_tag(ids: Sequence[int], name: str, progress: Progress = no_progress) -> Change:
    """The change that takes the tag `name`, whatever its case, from the references `ids`."""

    def edits(lookup: Lookup) -> Iterator[Edit]:
        becomes: dict[str, Sequence[str]] = dict.fromkeys(lookup.tags.spellings(name), ())
        for piece in pieces(ids, progress):
            yield Retag(piece, becomes)

    return Change("remove-tag", edits, {"tag": name})


def colour_tag(name: str, colour: str) -> Change:
    """The change that gives the tag `name` a colour (`#rrggbb`), or with an empty text takes it away."""
    return Change("colour-tag", [ColourTag(name, colour)], {"tag": name})


def key_tag(name: str, key: int, colour: str = "") -> Change:
    """The change that gives the tag `name` a key from 1 to 9, or with 0 takes it away.

    A tag without a colour gets `colour` with it.
    """

    def edits(lookup: Lookup) -> Iterator[Edit]:
        keys = {number: each for number, each in lookup.tags.keys().items() if number != key and each != name}
        yield KeyTags(keys | {key: name} if key else keys)
        if key and colour and not lookup.tags.colour(name):
            yield ColourTag(name, colour)

    return Change("key-tag" if key else "no-key-tag", edits, {"tag": name, "key": key})


def tidy(name: str) -> str:
    """The name of a tag as it is kept: spaces joined, no empty steps of its path."""
    steps = (" ".join(step.split()) for step in name.split("/"))
    return "/".join(step for step in steps if step)


def pieces(ids: Sequence[int], progress: Progress) -> Iterator[Sequence[int]]:
    """`ids` in pieces, telling `progress` before each, which may raise Cancelled."""
    for start in range(0, len(ids), PIECE):
        progress(start, len(ids))
        yield ids[start : start + PIECE]
