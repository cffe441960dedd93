"""Filters as a query, and as the text that asks for the same."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refapp.gui.filter_query import as_text, query_of
from refapp.model.query import FILTERS, both, parse

VALUE = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=8)


@pytest.mark.parametrize(
    ("text", "filters"),
    [
        ("", {}),
        ("bone fish", {}),
        ("bone or fish", {"in": ("University of X",), "year": ("2019..2023",)}),
        ("", {"tag": ('a "b" c', "(x) or y"), "kind": ("book",)}),
        ('"old age" -tag:fish', {"is": ("key-collision",), "year": ("2019..2019", "2021..")}),
    ],
)
def test_the_text_asks_for_the_same(text: str, filters: dict[str, tuple[str, ...]]) -> None:
    assert parse(as_text(text, filters)) == both(parse(text), query_of(filters))


@given(st.dictionaries(st.sampled_from(FILTERS), st.lists(VALUE, min_size=1, max_size=3).map(tuple), max_size=3))
@settings(max_examples=80, deadline=None)
def test_any_value_can_be_written(filters: dict[str, tuple[str, ...]]) -> None:
    assert parse(as_text("", filters)) == query_of(filters)
