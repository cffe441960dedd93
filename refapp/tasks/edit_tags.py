"""Add a tag to a reference, or take one away."""

from __future__ import annotations

from collections.abc import Sequence

from refapp.model.change import Change, Update
from refapp.model.reference import Reference, Tag


def add_tag(references: Sequence[Reference], name: str) -> Change | None:
    """The change that gives `references` the tag `name`; None where all have it, or the name is empty."""
    name = " ".join(name.split())
    lacking = [each for each in references if all(tag.name.casefold() != name.casefold() for tag in each.tags)]
    if not name or not lacking:
        return None
    edits = [_update(each, (*each.tags, Tag(name=name))) for each in lacking]
    return Change("edit-tags", edits, {"tag": name, "count": len(edits)})


def remove_tag(references: Sequence[Reference], name: str) -> Change | None:
    """The change that takes the tag `name` from `references`; None where none has it."""
    having = [each for each in references if any(tag.name == name for tag in each.tags)]
    if not having:
        return None
    edits = [_update(each, tuple(tag for tag in each.tags if tag.name != name)) for each in having]
    return Change("edit-tags", edits, {"tag": name, "count": len(edits)})


def _update(reference: Reference, tags: tuple[Tag, ...]) -> Update:
    assert reference.id is not None
    return Update(reference.id, {"tags": reference.tags}, {"tags": tags})
