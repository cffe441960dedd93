from __future__ import annotations

import json

import pytest

from refapp.gui.references.columns import CITEKEY, COLUMNS, CONTAINER, KIND, MARKS, TITLE, YEAR
from refapp.gui.references.header_state import Standing, as_at_first, from_text, to_text
from refapp.gui.references.widths import fitted, without_room


def test_what_is_kept_comes_back() -> None:
    first = as_at_first()
    order = (YEAR, *(at for at in first.order if at != YEAR))
    widths = tuple(width + 1 for width in first.widths)
    standing = Standing(order, first.hidden - {CITEKEY}, widths, frozenset({CITEKEY, YEAR}))
    assert from_text(to_text(standing)) == standing


def test_a_column_that_was_not_there_yet_stands_before_the_marks() -> None:
    kept = [["year", 80, True], ["title", 300, False], ["citekey", 99, True], ["marks", 90, True], ["gone", 50, True]]
    found = from_text(json.dumps(kept))
    assert found.order[:3] == (YEAR, TITLE, CITEKEY)
    assert found.order[-1] == MARKS
    assert sorted(found.order) == list(range(len(COLUMNS)))
    assert found.hidden == as_at_first().hidden - {CITEKEY}  # nobody hides the title
    assert (found.widths[YEAR], found.widths[CITEKEY]) == (80, 99)
    assert not found.asked


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "3", "[1]", '[["year", -4, true]]', '[["year", "a", true]]', "[[{}, 1, 1]]"]
)
def test_nonsense_is_as_at_first(text: str) -> None:
    assert from_text(text) == as_at_first()


@pytest.mark.parametrize(
    ("room", "widths", "title"),
    [
        (900, (100, 200, 50), 550),  # room for all: the title takes what is left
        (750, (100, 200, 50), 400),
        (670, (80, 140, 50), 400),  # half of what each can give
        (590, (60, 80, 50), 400),
        (400, (60, 80, 50), 250),  # nobody has more to give: the title is narrowed, down to its least
        (100, (60, 80, 50), 250),
    ],
)
def test_who_can_gives_until_the_title_is_wide_enough(room: int, widths: tuple[int, ...], title: int) -> None:
    found = fitted({YEAR: 100, CITEKEY: 200, MARKS: 50}, {YEAR: 60, CITEKEY: 80}, (250, 400), room)
    assert (tuple(found[at] for at in (YEAR, CITEKEY, MARKS)), found[TITLE]) == (widths, title)


@pytest.mark.parametrize(
    ("room", "asked", "gone"),
    [
        (560, set(), set()),
        (559, set(), {CONTAINER}),
        (419, set(), {CONTAINER, MARKS}),
        (329, set(), {CONTAINER, MARKS, KIND}),
        (10, set(), {CONTAINER, MARKS, KIND, YEAR}),
        (559, {CONTAINER}, {MARKS}),
        (10, {CONTAINER, MARKS, KIND, YEAR}, set()),
    ],
)
def test_what_one_can_do_without_goes_first(room: int, asked: set[int], gone: set[int]) -> None:
    wanted, least = {KIND: 40, YEAR: 50, CONTAINER: 200, MARKS: 90}, {CONTAINER: 140}
    assert without_room(wanted, least, 240, asked, room) == gone


@pytest.mark.parametrize(("room", "marks", "title"), [(400, 90, 260), (390, 90, 250), (370, 70, 250), (300, 60, 250)])
def test_some_are_pinched_for_the_least_of_the_title_only(room: int, marks: int, title: int) -> None:
    found = fitted({YEAR: 50, MARKS: 90}, {}, (250, 400), room, {MARKS: 60})
    assert (found[MARKS], found[TITLE]) == (marks, title)
