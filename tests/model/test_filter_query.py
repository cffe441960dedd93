"""Filters as a query, and as the text that asks for the same; and text as filters."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refapp.model.filter_query import as_text, excluded, included, lift, query_of, with_excluded, with_values
from refapp.model.query import FILTERS, both, parse

VALUE = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=8)
PARTS = [
    "tag:a",
    "-tag:b",
    "(tag:a or tag:b)",
    '"',
    "(",
    ")",
    "or",
    "-",
    "year:2019..",
    "in:",
    "lang:nn",
    ":",
    "x",
    " ",
]
TEXT = st.lists(st.one_of(st.sampled_from([*PARTS, 'creator:"=Ito, M."', "title:"]), st.text(max_size=5))).map("".join)
MANY = st.sampled_from([sign + name for name in FILTERS for sign in ("", "+", "-")])
FILTERS_CHOSEN = st.dictionaries(MANY, st.lists(VALUE, min_size=1, max_size=3).map(tuple), max_size=4)


def kind_code(name: str) -> str:
    return "article-journal" if name == "Journal article" else name


@pytest.mark.parametrize(
    ("text", "filters"),
    [
        ("", {}),
        ("bone fish", {}),
        ("bone or fish", {"in": ("University of X",), "year": ("2019..2023",)}),
        ("", {"tag": ('a "b" c', "(x) or y"), "kind": ("book",)}),
        ('"old age" -tag:fish', {"is": ("key-collision",), "year": ("2019..2019", "2021..")}),
        ("a or (b", {"+tag": ("x", "y"), "-tag": ("z",)}),
        ('fish or"-or', {}),
        ('an "open phrase', {"creator": ("Ito, M.",), "-container": ("Bone",)}),
    ],
)
def test_the_text_asks_for_the_same(text: str, filters: dict[str, tuple[str, ...]]) -> None:
    assert parse(as_text(text, filters)) == both(parse(text), query_of(filters))


@given(TEXT, FILTERS_CHOSEN)
@settings(max_examples=200, deadline=None)
def test_anything_can_be_written(text: str, filters: dict[str, tuple[str, ...]]) -> None:
    assert parse(as_text(text, filters)) == both(parse(text), query_of(filters))


@given(FILTERS_CHOSEN)
@settings(max_examples=100, deadline=None)
def test_what_is_written_comes_back_as_filters(filters: dict[str, tuple[str, ...]]) -> None:
    words, lifted = lift(as_text("bone", filters), {}, kind_code)
    again = lift(as_text(words, lifted), {}, kind_code)
    assert "bone" in words.split()
    assert again[1] == lifted


@pytest.mark.parametrize(
    ("text", "words", "filters"),
    [
        ("bone", "bone", {}),
        ("bone tag:Snow fish", "bone fish", {"tag": ("Snow",)}),
        ("-tag:Snow", "", {"-tag": ("Snow",)}),
        ("tag:a tag:b -tag:c", "", {"+tag": ("a", "b"), "-tag": ("c",)}),
        ("(tag:a or tag:b) x", "x", {"tag": ("a", "b")}),
        ("(tag:a or tag:b) tag:c", "", {"tag": ("a", "b"), "+tag": ("c",)}),
        ("(tag:a or kind:book)", "(tag:a or kind:book)", {}),
        ("tag:a or tag:b", "", {"tag": ("a", "b")}),
        ("tag:a or bone", "tag:a or bone", {}),
        ("-(tag:a or tag:b)", "-(tag:a or tag:b)", {}),
        ("year:2019..2023 y", "y", {"year": ("2019..2023",)}),
        ('kind:"Journal article"', "", {"kind": ("article-journal",)}),
        ('author:"=Ito, M." author:dahl', "author:dahl", {"creator": ("Ito, M.",)}),
        ("(bone tag:a", "(bone tag:a", {}),
    ],
)
def test_filters_are_lifted_out_of_the_text(text: str, words: str, filters: dict[str, tuple[str, ...]]) -> None:
    assert lift(text, {}, kind_code) == (words, filters)


def test_written_filters_join_those_chosen() -> None:
    assert lift("tag:b", {"tag": ("a",)}, kind_code) == ("", {"+tag": ("a", "b")})
    assert lift("x tag:c", {"tag": ("a", "b")}, kind_code) == ("x", {"tag": ("a", "b"), "+tag": ("c",)})
    assert lift("(tag:c or tag:d)", {"tag": ("a", "b")}, kind_code) == ("(tag:c or tag:d)", {"tag": ("a", "b")})


def test_a_value_is_wanted_or_excluded() -> None:
    filters = with_values({"kind": ("book",)}, "tag", ["a", "b"], every=True)
    assert filters == {"kind": ("book",), "+tag": ("a", "b")}
    filters = with_excluded(filters, "tag", ["b"])
    assert filters == {"kind": ("book",), "tag": ("a",), "-tag": ("b",)}
    assert (included(filters, "tag"), excluded(filters, "tag")) == (("a",), ("b",))
    assert with_values(filters, "tag", ["b"]) == {"kind": ("book",), "tag": ("b",)}
