"""Folding for search and sorting."""

from __future__ import annotations

import pytest

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
