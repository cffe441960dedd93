from __future__ import annotations

import pytest

from refapp.gui.references.sorting import also_by, arrow, by_itself


def test_a_click_sorts_and_the_next_turns_round() -> None:
    assert by_itself(("-added",), "title", False) == ("title",)
    assert by_itself(("title",), "title", False) == ("-title",)
    assert by_itself(("-title",), "title", False) == ("title",)
    assert by_itself(("title",), "year", True) == ("-year",)
    assert by_itself(("-year", "title"), "title", False) == ("title",)
    assert by_itself((), "title", False) == ("title",)


def test_more_keys_come_after_turn_round_and_go_again() -> None:
    assert also_by(("-year",), "title", False) == ("-year", "title")
    assert also_by(("-year", "title"), "title", False) == ("-year", "-title")
    assert also_by(("-year", "-title"), "title", False) == ("-year",)
    assert also_by(("-year",), "year", True) == ("year",)
    assert also_by(("year",), "year", True) == ("-year",)
    assert also_by(("a", "b", "c"), "title", False) == ("a", "b", "title")


@pytest.mark.parametrize(
    ("order", "key", "sign"),
    [
        (("-year",), "year", "▾"),
        (("year",), "year", "▴"),
        (("year", "-title"), "title", "▾²"),
        (("year", "-title"), "year", "▴¹"),
        (("year",), "title", ""),
        (("year",), "", ""),
    ],
)
def test_the_arrow(order: tuple[str, ...], key: str, sign: str) -> None:
    assert arrow(order, key) == sign
