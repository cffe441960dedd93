"""Dates: EDTF, words, CSL."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refapp.model.date_words import is_not_yet, is_undated
from refapp.model.dates import PartialDate, date_from_csl, date_to_csl, parse_date


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("2019", "2019"),
        ("2019-03", "2019-03"),
        ("2019-03-05T12:00:00Z", "2019-03-05"),
        ("5 March 2019", "2019-03-05"),
        ("March 5, 2019", "2019-03-05"),
        ("5. mars 2019", "2019-03-05"),
        ("mai 2019", "2019-05"),
        ("Dezember 2019", "2019-12"),
        ("Spring 2019", "2019-21"),
        ("ca. 1850", "1850~"),
        ("1850?", "1850~"),
        ("1999-2000", "1999/2000"),
        ("1999–2000", "1999/2000"),
        ("2019-01/2019-03", "2019-01/2019-03"),
        ("-0044", "-0044"),
        ("12 Mars 2020", "2020-03-12"),
        ("12. mars 2020", "2020-03-12"),
        ("12.3.2020", "2020-03-12"),
        ("12.21.2020", "12.21.2020"),
        ("våren 2019", "2019-21"),
        ("sommar 2019", "2019-22"),
        ("Haust 2019", "2019-23"),
        ("høsten 2019", "2019-23"),
        ("vinter 2019", "2019-24"),
        ("Fall 2019", "2019-23"),
        ("c. 1850", "1850~"),
        ("about 1850", "1850~"),
        ("omkring 1850", "1850~"),
        ("44 BC", "-0044"),
        ("ca. 350 f.Kr.", "-0350~"),
        ("2019/20", "2019/2020"),
        ("2019–20", "2019/2020"),
        ("2019/2020", "2019/2020"),
        ("March–April 2019", "2019-03/2019-04"),
        ("mars-april 2019", "2019-03/2019-04"),
        ("12–14 March 2020", "2020-03-12/2020-03-14"),
        ("12-14 March 2020", "2020-03-12/2020-03-14"),
        ("30 March – 2 April 2020", "2020-03-30/2020-04-02"),
        ("December 2019 – January 2020", "2019-12/2020-01"),
        ("Summer/Fall 2019", "2019-22/2019-23"),
        ("forthcoming", "forthcoming"),
        ("in press", "in press"),
        ("Market 2019", "Market 2019"),
        ("2019-13", "2019-13"),
        ("9" * 5000, "9" * 5000),
    ],
)
def test_reading(text: str, edtf: str) -> None:
    assert str(parse_date(text)) == edtf


def test_nothing() -> None:
    assert parse_date("  ") is None


@pytest.mark.parametrize(
    ("value", "edtf"),
    [
        ({"date-parts": [[2019, 3, 5]]}, "2019-03-05"),
        ({"date-parts": [["2019", "3"]]}, "2019-03"),
        ({"date-parts": [[2019], [2020]]}, "2019/2020"),
        ({"date-parts": [[2019, 13]]}, "2019-21"),
        ({"date-parts": [[2019, 99, 5]]}, "2019"),
        ({"date-parts": [[2019]], "season": "winter", "circa": 1}, "2019-24~"),
        ({"raw": "March 2019"}, "2019-03"),
        ({"literal": "in press"}, "in press"),
        ({"date-parts": [[]]}, "None"),
        ({"date-parts": [[float("inf")]]}, "None"),
        ({"date-parts": "2019"}, "None"),
        ({"raw": ["x"]}, "None"),
    ],
)
def test_csl(value: dict, edtf: str) -> None:
    assert str(date_from_csl(value)) == edtf


_PARTS = st.builds(PartialDate, year=st.integers(1, 2100), month=st.none() | st.integers(1, 12), circa=st.booleans())


@given(_PARTS)
def test_both_forms_come_back(date: PartialDate) -> None:
    assert parse_date(str(date)) == date
    assert date_from_csl(date_to_csl(date)) == date


@given(st.text())
def test_no_text_raises(text: str) -> None:
    parse_date(text)


@given(st.text(max_size=40))
def test_reading_never_raises(text: str) -> None:
    read = parse_date(text)
    assert read is None or read.year is not None or read.literal


@pytest.mark.parametrize("words", ["forthcoming", "In press", "i trykk", "kjem"])
def test_not_yet(words: str) -> None:
    assert is_not_yet(words)
    assert not is_undated(words)


@pytest.mark.parametrize("words", ["n.d.", "u.å.", "Udatert"])
def test_undated(words: str) -> None:
    assert is_undated(words)
    assert not is_not_yet(words)
