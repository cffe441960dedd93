"""Which tags count as one, and with what is nested in them."""

from __future__ import annotations

from pathlib import Path

import pytest

from refapp.model.query import parse
from refapp.model.reference import Tag
from refapp.store.facets import Value
from refapp.store.tag_groups import DEEPEST, Group, groups_of
from tests.builders import a_library, a_reference


def names(*tags: str) -> dict[str, tuple[str, int, int]]:
    groups = groups_of((number, name, "") for number, name in enumerate(tags))
    return {key: (group.name, len(group.own), len(group.under)) for key, group in groups.items()}


def test_a_tag_holds_those_nested_in_it() -> None:
    assert names("a", "a/b", "A/B/c", "ab") == {
        "a": ("a", 1, 2),
        "a/b": ("a/b", 1, 1),
        "a/b/c": ("A/B/c", 1, 0),
        "ab": ("ab", 1, 0),
    }


def test_what_several_begin_with_is_a_step() -> None:
    assert names("Health/Bone/Hip", "Health/Bone/Knee", "HIV/AIDS") == {
        "health/bone": ("Health/Bone", 0, 2),
        "health/bone/hip": ("Health/Bone/Hip", 1, 0),
        "health/bone/knee": ("Health/Bone/Knee", 1, 0),
        "hiv/aids": ("HIV/AIDS", 1, 0),
    }


@pytest.mark.parametrize("name", ["/", "//", "/a", "a//b", "a/", "/" * 9, "a/" * (DEEPEST + 1), "x" * 999])
def test_odd_names_stand_alone(name: str) -> None:
    assert groups_of([(1, name, "red")]) == {name.casefold(): Group(name, "red", [1])}


def test_counts_say_each_reference_once(tmp_path: Path) -> None:
    tags = [("Health/Bone", "Health/Skin"), ("Health/Bone", "health/bone"), ("Health/Skin", "Other"), ("Other",)]
    library = a_library(
        tmp_path, *(a_reference(at, tags=tuple(Tag(name=name) for name in each)) for at, each in enumerate(tags))
    )
    values = library.read.facets.values("tag")
    assert values == [
        Value("Health", 3, step=True),
        Value("Health/Bone", 2),
        Value("Health/Skin", 2),
        Value("Other", 2),
    ]
    for each in values:  # what is counted is what is found
        assert library.read.hits(parse(f"tag:{each.value}")) == each.count
    library.close()
