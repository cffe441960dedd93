from __future__ import annotations

import pytest

from refapp.gui.filters.year_bars import Bar, bars_of, counts_of, is_in, range_words, ranges_of
from refapp.model.query import Years
from refapp.model.query_text import years_text


def test_one_bar_for_each_year() -> None:
    bars = bars_of([2019, 2021], 2026)
    assert bars == [Bar(2019, 2019), Bar(2020, 2020), Bar(2021, 2021)]
    assert counts_of(bars, {2019: 4, 2021: 2}) == [4, 0, 2]


def test_the_ends_hold_the_outliers() -> None:
    bars = bars_of([1650, 1990, 2025, 9999], 2026)
    assert (len(bars), bars[0], bars[-1]) == (60, Bar(1650, 1966), Bar(2025, 9999))
    assert counts_of(bars, {1650: 1, 1900: 2, 2025: 5, 9999: 1})[:: len(bars) - 1] == [3, 6]


def test_no_years_no_bars() -> None:
    assert bars_of([], 2026) == []
    assert bars_of([3000], 2026) == [Bar(3000, 3000)]


@pytest.mark.parametrize(
    ("low", "high", "text", "words"),
    [(2018, 2025, "2018..2025", "2018–2025"), (2018, 2018, "2018", "2018"), (None, 1999, "..1999", "–1999")],
)
def test_ranges_to_text_and_back(low: int | None, high: int, text: str, words: str) -> None:
    assert years_text(Years(low, high)) == text
    assert ranges_of([text, "nonsense"]) == [Years(low, high)]
    assert range_words(Years(low, high)) == words


def test_a_bar_is_in_a_range() -> None:
    assert is_in(Bar(1650, 1966), [Years(None, 1950)])
    assert not is_in(Bar(2020, 2020), [Years(2021, None), Years(1900, 2019)])
