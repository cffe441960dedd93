"""Renaming, merging, splitting and deleting tags, and that undo gives back what was there."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from refapp.model.change import Change, Update
from refapp.model.query import parse
from refapp.model.reference import Reference, Tag
from refapp.store.check import check
from refapp.store.library import Library
from refapp.tasks.edit_tags import colour_tag, key_tag
from refapp.tasks.retag import Becomes, deleted, parts_of, renamed, retag, split
from refapp.tasks.similar_tags import similar_tags
from tests.builders import a_library, a_reference

GOAL = Tag(name="SDG 3", kind="sdg")


def tagged(number: int, *names: str) -> Reference:
    return a_reference(number, tags=tuple(Tag(name=name) for name in names))


def tags(library: Library) -> dict[int, tuple[Tag, ...]]:
    return {each.id or 0: each.tags for each in library.read.get_many(range(1, 20))}


def names(library: Library) -> dict[int, list[str]]:
    return {number: [tag.name for tag in some] for number, some in tags(library).items()}


def do(library: Library, becomes: Becomes, kind: str = "") -> tuple[int, ...]:
    return library.apply(retag("rename-tag", becomes, {}, kind)).ids


def test_rename_takes_the_nested_ones_along(tmp_path: Path) -> None:
    library = a_library(tmp_path, tagged(1, "Health", "x"), tagged(2, "y", "Health/Bone"), tagged(3, "Healthy"))
    known = [tag.name for tag in library.read.tags.all()]
    assert do(library, renamed(["Health"], " Wellbeing ", known)) == (1, 2)
    assert names(library) == {1: ["Wellbeing", "x"], 2: ["y", "Wellbeing/Bone"], 3: ["Healthy"]}
    assert list(library.read.find(parse("wellbeing"), ("added",))) == [1, 2]
    assert list(library.read.find(parse("health"))) == [3]
    counted = {value.value: value.count for value in library.read.facets.values("tag")}
    assert counted == {"Wellbeing": 2, "Wellbeing/Bone": 1, "Healthy": 1, "x": 1, "y": 1}
    assert check(tmp_path) == []


def test_merge_leaves_one_and_keeps_colour_and_key(tmp_path: Path) -> None:
    library = a_library(tmp_path, tagged(1, "bone", "a", "Bones"), tagged(2, "bone"), tagged(3, "Bones"))
    library.apply(colour_tag("bone", "#aa0000"))
    library.apply(key_tag("bone", 4))
    becomes = renamed(["bone", "Bones"], "Bones", ["bone", "Bones", "a"])
    assert becomes == {"bone": ("Bones",)}
    effect = library.read.tags.effect(becomes)
    assert (effect.count, dict(effect.counts)) == (2, {"bone": (2, 0), "Bones": (2, 3)})
    assert effect.titles == ("Menaquinone and bone, part 1", "Menaquinone and bone, part 2")
    do(library, becomes)
    assert names(library) == {1: ["a", "Bones"], 2: ["Bones"], 3: ["Bones"]}
    (bones,) = [tag for tag in library.read.tags.all() if tag.name == "Bones"]
    assert (bones.count, bones.colour, bones.key) == (3, "#aa0000", 4)
    library.undo()
    assert names(library) == {1: ["bone", "a", "Bones"], 2: ["bone"], 3: ["Bones"]}
    assert library.read.tags.keys() == {4: "bone"}
    assert tags(library)[3] == (Tag(name="Bones"),)


def test_split_in_its_place(tmp_path: Path) -> None:
    library = a_library(tmp_path, tagged(1, "a", "bone; vitamin k", "vitamin k", "z"), tagged(2, "bone; vitamin k"))
    assert parts_of("bone; vitamin k") == ["bone", "vitamin k"]
    do(library, split("bone; vitamin k", "bone\nvitamin k\n"))
    assert names(library) == {1: ["a", "bone", "vitamin k", "z"], 2: ["bone", "vitamin k"]}
    assert library.read.tags.names()[:2] == ["bone", "vitamin k"]
    library.undo()
    assert names(library)[1] == ["a", "bone; vitamin k", "vitamin k", "z"]


def test_delete_and_what_stays(tmp_path: Path) -> None:
    library = a_library(tmp_path, tagged(1, "a", "a/b", "c"), a_reference(2, tags=(Tag(name="SDG 3"), GOAL)))
    do(library, deleted(["a", "SDG 3"], ["a", "a/b", "c", "SDG 3"]))
    assert tags(library) == {1: (Tag(name="c"),), 2: (GOAL,)}
    assert library.read.tags.names() == ["c"]


def test_change_of_kind(tmp_path: Path) -> None:
    both = (Tag(name="a", kind="keyword", language="en"), Tag(name="a", kind="user", language="en"))
    library = a_library(tmp_path, a_reference(1, tags=both), tagged(2, "a"))
    do(library, {"a": ("a",)}, "category")
    assert tags(library) == {1: (Tag(name="a", kind="category", language="en"),), 2: (Tag(name="a", kind="category"),)}
    library.undo()
    assert tags(library)[1] == both


def test_each_language_keeps_its_word(tmp_path: Path) -> None:
    words = (Tag(name="Sport", kind="keyword", language="en"), Tag(name="Idrett", kind="keyword", language="nn"))
    library = a_library(tmp_path, a_reference(1, tags=words))
    do(library, renamed(["Idrett"], "Sport", []))
    assert [(tag.name, tag.language) for tag in tags(library)[1]] == [("Sport", "en"), ("Sport", "nn")]
    assert [(value.value, value.count) for value in library.read.facets.values("tag")] == [("Sport", 1)]


def test_undo_in_between_other_edits(tmp_path: Path) -> None:
    """Positions of tags are others after an edit was taken back: they count by their order."""
    library = a_library(tmp_path, tagged(1, "a", "b", "c"))
    do(library, deleted(["a"], []))
    left = (Tag(name="b"), Tag(name="c"))
    library.apply(Change("edit", [Update(1, {"tags": left}, {"tags": (*left, Tag(name="d"))})]))
    library.undo()
    library.undo()
    assert names(library) == {1: ["a", "b", "c"]}
    library.redo()
    library.redo()
    assert names(library) == {1: ["b", "c", "d"]}


def test_in_the_trash_too(tmp_path: Path) -> None:
    from refapp.model.change import Remove, Restore

    library = a_library(tmp_path, tagged(1, "old"), tagged(2, "old"))
    library.apply(Change("delete", [Remove([1])]))
    do(library, renamed(["old"], "new", []))
    assert len(library.read.find(parse("new"))) == 1
    library.apply(Change("restore", [Restore([1])]))
    assert len(library.read.find(parse("new"))) == 2
    assert check(tmp_path) == []


NAMES = st.sampled_from(["a", "A", "b", "a/b", "a/c", "b; c", "c"])
KINDS = st.sampled_from(["user", "keyword"])
LANGUAGES = st.sampled_from(["", "en"])
TAGS = st.lists(st.builds(lambda n, k, lang: Tag(name=n, kind=k, language=lang), NAMES, KINDS, LANGUAGES), max_size=5)
BECOMES = st.dictionaries(NAMES, st.lists(NAMES, max_size=3).map(tuple), max_size=4)


@settings(max_examples=60, deadline=None)
@given(st.lists(TAGS, min_size=1, max_size=4), st.lists(BECOMES, min_size=1, max_size=3), st.sampled_from(["", "user"]))
def test_undo_gives_back_and_redo_does_again(
    lists: list[list[Tag]], edits: list[Mapping[str, tuple[str, ...]]], kind: str
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        references = [a_reference(at, tags=tuple(dict.fromkeys(some))) for at, some in enumerate(lists)]
        library = a_library(Path(folder), *references)
        states = [tags(library)]
        for becomes in edits:
            gone = set(becomes) - {each for new in becomes.values() for each in new}
            before = library.read.records.undoable()
            do(library, becomes, kind)
            assert not gone & {tag.name for some in tags(library).values() for tag in some}
            if library.read.records.undoable() != before:
                states.append(tags(library))
        assert check(Path(folder)) == []
        for state in reversed(states[:-1]):
            library.undo()
            assert tags(library) == state
        for state in states[1:]:
            library.redo()
            assert tags(library) == state
        assert check(Path(folder)) == []
        library.close()


def test_likely_the_same() -> None:
    counts = {"Bone": 5, "bones": 2, "BONE": 1, "Vitamin K": 9, "vitamin-k": 3, "Vitamin D": 4, "Fødsel": 1}
    counts |= {"fodsel": 2, "osteoporosis": 6, "osteoperosis": 1, "Study 1": 1, "Study 2": 1, "a/b": 1, "ab": 1}
    counts |= {"Vitamin D supplement": 1, "Vitamin K supplement": 1}
    assert similar_tags(counts) == [
        ("Vitamin K", "vitamin-k"),
        ("Bone", "bones", "BONE"),
        ("osteoporosis", "osteoperosis"),
        ("fodsel", "Fødsel"),
    ]
