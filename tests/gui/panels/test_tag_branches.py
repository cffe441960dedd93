"""Tags as a tree: what stands in what, and which rows are shown."""

from __future__ import annotations

from refapp.gui.filters.tag_branches import Shown, TagBranches
from refapp.store.facets import Value


def tree(*names: str) -> TagBranches:
    return TagBranches([Value(name, 10 - number) for number, name in enumerate(names)])


def lines(shown: list[Shown]) -> list[str]:
    marks = {True: "-", False: "+", None: " "}
    return [f"{'  ' * each.branch.depth}{marks[each.is_open]}{each.branch.label}" for each in shown]


TREE = tree("Health", "Food", "Health/Bone", "HIV/AIDS", "health/bone/Hip", "Health/Skin/Wounds", "Food/Fish")


def test_only_what_is_open_is_shown() -> None:
    assert lines(TREE.shown(9, (), ())) == ["+Health", "+Food", " HIV/AIDS"]
    assert lines(TREE.shown(9, ("health",), ())) == ["-Health", "  +Bone", "   Skin/Wounds", "+Food", " HIV/AIDS"]
    assert lines(TREE.shown(1, ("health", "health/bone"), ())) == ["-Health", "  -Bone", "     Hip", "   Skin/Wounds"]


def test_what_is_kept_is_shown_beyond_the_first() -> None:
    assert lines(TREE.shown(1, (), ("hiv/aids",))) == ["+Health", " HIV/AIDS"]
    assert lines(TREE.shown(1, ("food",), ("food/fish", "gone"))) == ["+Health", "-Food", "   Fish"]


def test_what_is_found_stands_in_what_it_is_nested_in() -> None:
    assert lines(TREE.found(["hip"], ())) == ["-Health", "  -Bone", "     Hip"]
    assert lines(TREE.found(["fi", "foo"], ("hiv/aids",))) == ["-Food", "   Fish", " HIV/AIDS"]
    assert lines(TREE.found(["nothing"], ())) == []


def test_letters_that_fold_to_more_keep_the_labels() -> None:
    assert lines(tree("Straße", "Straße/Weg").shown(9, ("strasse",), ())) == ["-Straße", "   Weg"]


def test_above_tells_what_a_tag_is_in() -> None:
    assert TREE.above("health/bone/hip") == ["health/bone", "health"]
    assert TREE.above("gone") == []
    assert TREE.nested
    assert not tree("a", "b").nested
