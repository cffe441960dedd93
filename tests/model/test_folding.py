"""Folding for search and sorting."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refapp.model.folding import fold, plain, sort_key


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Trå <i>Ødegård</i>", "tra odegard"),
        ("Łódź Straße ﬁn", "lodz strasse fin"),
        ('<span class="nocase">DNA</span> a < b', "dna a < b"),
        ("ASCII", "ascii"),
    ],
)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded
    assert fold(folded) == folded


def test_plain_and_sort_key() -> None:
    assert plain("CO<sub>2</sub>") == "CO2"
    assert sort_key("«The  – Ærlig» <b>x</b>!") == "the aerlig x"
    assert len(sort_key("a" * 100)) == 60


@given(st.text())
def test_folding_is_done_at_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet=st.characters(min_codepoint=0xC0, max_codepoint=0x2FF), min_size=1, max_size=8))
def test_many_different_characters_are_folded_alike(text: str) -> None:
    many = "".join(map(chr, range(0x4E00, 0x4E40)))
    assert fold(text + many) == fold(text) + many
