"""Which page to cite for a page of a file."""

from __future__ import annotations

import pytest

from refapp.model.page_numbers import page_range, printed_page


@pytest.mark.parametrize(
    ("index", "label", "count", "pages", "wanted"),
    [
        (0, "1", 14, "201-214", "201"),
        (13, "14", 14, "201–214", "214"),
        (2, "3", 9, "1021-9", "1023"),
        (1, "2", 4, "e12-e15", "e13"),
        (0, "1", 15, "201-214", "1"),  # a cover, or not: nobody knows
        (0, "iv", 14, "201-214", "iv"),
        (4, "5", 14, "", "5"),
        (4, "", 14, "about 14 pages", "5"),
        (0, "1", 3, "214-201", "1"),
    ],
)
def test_the_label_or_the_place_in_the_range(index: int, label: str, count: int, pages: str, wanted: str) -> None:
    assert printed_page(index, label, count, pages) == wanted


def test_two_pages_are_a_range() -> None:
    assert page_range("3", "3") == "3"
    assert page_range("3", "4") == "3–4"
