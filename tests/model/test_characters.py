from __future__ import annotations

import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refapp.model.characters import unescape


@pytest.mark.parametrize("digits", ["9" * 5_000, "x" + "f" * 5_000, "99999999"])
def test_a_number_no_character_has(digits: str) -> None:
    assert unescape(f"a &#{digits}; b &amp; c") == "a \ufffd b & c"


@given(st.text("&#;x0129ampltg ", max_size=9))
def test_otherwise_as_python_does(text: str) -> None:
    assert unescape(text) == html.unescape(text)
