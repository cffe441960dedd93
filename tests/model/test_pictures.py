"""Large pictures are taken out of a text, and come back word for word."""

from __future__ import annotations

import base64
import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refapp.model.pictures import join_pictures, split_pictures

LARGE = bytes(range(256)) * 4
WRITTEN = base64.b64encode(LARGE).decode()
KEY = hashlib.sha256(LARGE).hexdigest()


def test_a_picture_is_named_by_its_hash() -> None:
    text, pictures = split_pictures(f'<img src="data:image/png;base64,{WRITTEN}" alt="x">')
    assert text == f'<img src="data:image/png;base64,{{blob:{KEY}}}" alt="x">'
    assert pictures == {KEY: LARGE}


@pytest.mark.parametrize(
    "text",
    [
        'src="data:image/png;base64,AAAA"',  # small
        f'src="data:text/html;base64,{WRITTEN}"',  # no picture
        f'src="image/png;base64,{WRITTEN}"',
        f'src="data:image/png;base64,{WRITTEN[:-3]}B=="',  # encoding it gives other letters
        f"data:image/png;base64,{WRITTEN[:500]}",
        ";base64,",
    ],
)
def test_what_is_no_large_picture_stays(text: str) -> None:
    assert split_pictures(text) == (text, {})


def test_one_picture_among_others_and_without_quotes() -> None:
    address = f"data:image/jpeg;base64,{WRITTEN}"
    text = f"url({address}) data:image/gif;base64,R0lGOD \"{address}\" '{address}'"
    split, pictures = split_pictures(text)
    assert split.count(KEY) == 3
    assert join_pictures(split, pictures.get) == text


def test_a_place_without_its_picture_stays_one() -> None:
    text = f"data:image/png;base64,{{blob:{KEY}}}"
    assert join_pictures(text, lambda _: None) == text


pieces = st.sampled_from(
    ["data:image/png;base64,", ";base64,", WRITTEN, WRITTEN[:-1], '"', "=", "x", base64.b64encode(LARGE[:900]).decode()]
)


@given(st.lists(pieces | st.text(max_size=3), max_size=12).map("".join))
def test_any_text_comes_back(text: str) -> None:
    split, pictures = split_pictures(text)
    assert join_pictures(split, pictures.get) == text
    assert split_pictures(split)[1].keys() <= pictures.keys()
