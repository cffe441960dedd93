from __future__ import annotations

from refapp.model.reference import Reference, Tag
from refapp.tasks.edit_tags import add_tag, remove_tag

BONE = Reference(id=1, tags=(Tag(name="Bone", kind="keyword", language="en"), Tag(name="bone", language="nn")))
BARE = Reference(id=2)


def test_add_to_those_that_lack_it() -> None:
    change = add_tag([BONE, BARE], "  bone ")
    assert change is not None
    (edit,) = change.edits  # type: ignore[misc]
    assert (edit.id, edit.before, edit.after) == (2, {"tags": ()}, {"tags": (Tag(name="bone"),)})
    assert change.label == "edit-tags"


def test_nothing_to_add() -> None:
    assert add_tag([BONE], "BONE") is None
    assert add_tag([BARE], " ") is None


def test_remove_by_exact_name() -> None:
    change = remove_tag([BONE, BARE], "Bone")
    assert change is not None
    (edit,) = change.edits  # type: ignore[misc]
    assert edit.after == {"tags": (BONE.tags[1],)}
    assert remove_tag([BARE], "Bone") is None
