from __future__ import annotations

from pathlib import Path

import pytest

from refapp.model.change import Change
from refapp.model.problems import Cancelled
from refapp.model.query import parse
from refapp.model.reference import Tag
from refapp.store.check import check
from refapp.store.library import Library
from refapp.tasks.edit_tags import add_tag, colour_tag, key_tag, remove_tag, tidy
from refapp.tasks.mark_references import set_status, star
from tests.builders import a_library, a_reference

BONE = (Tag(name="Bone", kind="keyword", language="en"), Tag(name="bone", language="nn"))


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return a_library(tmp_path, a_reference(1, tags=BONE), a_reference(2, tags=()), a_reference(3, tags=()))


def names(library: Library, number: int) -> list[str]:
    found = library.read.get(number)
    assert found
    return [tag.name for tag in found.tags]


def apply(library: Library, change: Change | None) -> tuple[int, ...]:
    assert change
    return library.apply(change).ids


def test_add_to_those_that_lack_it_in_the_spelling_there_is(library: Library) -> None:
    apply(library, add_tag([3], "Bone"))
    assert apply(library, add_tag([1, 2, 3], "  BONE ")) == (2,)
    assert names(library, 2) == ["Bone"]
    assert list(library.read.find(parse("tag:bone"), ("added",))) == [1, 2, 3]
    assert len(library.read.find(parse("bone"))) == 3
    entry = library.read.records.undoable()
    assert entry
    assert (entry.label, dict(entry.args)) == ("add-tag", {"tag": "BONE", "count": 1})
    assert check(library.folder) == []


def test_nothing_to_add(library: Library) -> None:
    assert apply(library, add_tag([1], "BONE")) == ()
    assert library.read.records.undoable().label == "import"  # type: ignore[union-attr]
    assert add_tag([1], " / ") is None


def test_remove_in_every_case_and_undo(library: Library) -> None:
    assert apply(library, remove_tag([1, 2], "Bone")) == (1,)
    assert names(library, 1) == []
    library.undo()
    assert library.read.get(1).tags == BONE  # type: ignore[union-attr]


def test_cancelled_leaves_all_as_it_was(library: Library) -> None:
    def stop(*_: object) -> None:
        raise Cancelled

    change = add_tag([2, 3], "new", stop)
    assert change
    with pytest.raises(Cancelled):
        library.apply(change)
    assert names(library, 2) == []


def test_a_colour_is_the_tags_in_every_spelling(library: Library) -> None:
    assert apply(library, colour_tag("BONE", "#aa0000")) == (1,)
    assert [each.colour for each in library.read.get(1).tags] == ["#aa0000"] * 2  # type: ignore[union-attr]
    apply(library, add_tag([2], "Bone"))
    assert [each.colour for each in library.read.get(2).tags] == ["#aa0000"]  # type: ignore[union-attr]
    library.undo()
    library.undo()
    assert library.read.get(1).tags == BONE  # type: ignore[union-attr]


def test_an_edit_from_before_can_be_undone_after_a_colour(library: Library) -> None:
    added = library.apply(add_tag([2], "Bone") or Change("", ()))
    apply(library, colour_tag("Bone", "#aa0000"))
    library.undo(added.history_id)
    assert names(library, 2) == []


def test_keys(library: Library) -> None:
    apply(library, key_tag("Bone", 1, "#aa0000"))
    apply(library, key_tag("Heart", 2))
    assert library.read.tags.keys() == {1: "Bone", 2: "Heart"}
    assert {tag.name: (tag.key, tag.colour) for tag in library.read.tags.all()}["Bone"] == (1, "#aa0000")
    apply(library, key_tag("Bone", 2))
    assert library.read.tags.keys() == {2: "Bone"}
    apply(library, key_tag("Bone", 0))
    assert library.read.tags.keys() == {}
    library.undo()
    library.undo()
    library.redo()
    assert library.read.tags.keys() == {2: "Bone"}
    library.undo()
    library.undo()
    library.undo()
    assert library.read.tags.keys() == {}
    assert library.read.get(1).tags == BONE  # type: ignore[union-attr]


def test_stars_and_status(library: Library) -> None:
    apply(library, set_status([1], "read"))
    assert apply(library, set_status([1, 2, 3], "reading")) == (1, 2, 3)
    assert apply(library, star([2, 3], True)) == (2, 3)
    assert apply(library, star([2, 3], True)) == ()
    assert list(library.read.find(parse("is:starred status:reading"), ("added",))) == [2, 3]
    assert library.read.unstarred([1, 2, 3]) == 1
    library.undo()
    library.undo()
    assert library.read.get(1).status == "read"  # type: ignore[union-attr]
    assert library.read.get(2).status == ""  # type: ignore[union-attr]
    library.redo()
    apply(library, set_status([1], ""))
    assert list(library.read.find(parse("is:reading"), ("added",))) == [2, 3]


@pytest.mark.parametrize(("typed", "kept"), [(" a  b ", "a b"), ("a / b", "a/b"), ("/a//b/", "a/b"), ("/", "")])
def test_tidy(typed: str, kept: str) -> None:
    assert tidy(typed) == kept
