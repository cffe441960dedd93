"""Dates: EDTF, words, CSL."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

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
