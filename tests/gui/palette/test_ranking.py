"""What fits what was typed, and in which order."""

from __future__ import annotations

import pytest

from refapp.gui.palette.entries import ACTIONS, TAGS, Entry, Wanted, best
from refapp.gui.palette.ranking import Name, fit


def in_order(wanted: str, *names: str) -> list[str]:
    found = [(how, name) for name in names if (how := fit(wanted, Name.of(name))) is not None]
    return [name for _, name in sorted(found)]


@pytest.mark.parametrize(
    ("wanted", "name"),
    [
        ("copy", "Copy reference"),
        ("ref cop", "Copy reference"),
        ("opy ref", "Copy reference"),
        ("cr", "Copy reference"),
        ("coref", "Copy reference"),
        ("tra", "Move to Trash"),
        ("odegard", "Ødegård"),
        ("", "Anything"),
    ],
)
def test_what_fits(wanted: str, name: str) -> None:
    assert fit(wanted, Name.of(name)) is not None


@pytest.mark.parametrize(
    ("wanted", "name"),
    [("oyr", "Copy reference"), ("rc", "Copy reference"), ("c", "Import"), ("copy x", "Copy reference")],
)
def test_what_does_not(wanted: str, name: str) -> None:
    assert fit(wanted, Name.of(name)) is None


def test_the_better_fit_comes_first() -> None:
    names = ("Bones", "Bone", "Femur bone", "Backbone", "Big one not even")
    assert in_order("bone", *names) == ["Bone", "Bones", "Femur bone", "Backbone", "Big one not even"]


def test_the_menu_it_is_in_helps_at_last() -> None:
    light, light_theme = Name.of("Light", "View Theme"), Name.of("Light theme")
    assert fit("theme", light) is not None
    assert fit("theme", light_theme) < fit("theme", light)  # type: ignore[operator]
    assert fit("view light", light) is not None


def entry(title: str, why: str = "", group: str = ACTIONS) -> Entry:
    return Entry(f"action:{title}", group, title, run=lambda: None, why=why, name=Name.of(title))


def test_what_cannot_be_used_comes_last_and_what_was_used_lately_first() -> None:
    entries = [entry("Copy a"), entry("Copy b", why="Choose references first"), entry("Copy c")]
    titles = [each.title for each in best(Wanted.of("copy"), ACTIONS, entries, recent=["action:Copy c"])]
    assert titles == ["Copy c", "Copy a", "Copy b"]


def test_a_sign_before_the_words_asks_for_one_group() -> None:
    wanted = Wanted.of(" #bone ")
    assert (wanted.words, wanted.group) == ("bone", TAGS)
    assert best(wanted, ACTIONS, [entry("Bone")]) == []
    assert len(best(wanted, TAGS, [entry("Bone", group=TAGS)])) == 1


def test_only_some_of_each_group_unless_it_is_alone() -> None:
    entries = [entry(f"Copy {number}") for number in range(50)]
    assert len(best(Wanted.of("copy"), ACTIONS, entries)) == 8
    assert len(best(Wanted.of(">copy"), ACTIONS, entries)) == 50
