"""Any text is a query, and a query can be written again."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refapp.model.query import And, Filter, Not, Or, Query, Words, Years, parse, pieces
from refapp.model.query_text import written

PARTS = st.sampled_from(
    [
        '"',
        "(",
        "-(",
        ")",
        " or ",
        "|",
        "-",
        "year:",
        "2019..",
        "tag:",
        "a/b",
        "in:",
        "=",
        "author:",
        "x y",
        " ",
        ":",
        "–",
    ]
)
TEXT = st.lists(st.one_of(PARTS, st.text(max_size=4))).map("".join)


@given(TEXT)
@settings(max_examples=300, deadline=None)
def test_any_text_is_a_query_that_can_be_written_again(text: str) -> None:
    query = parse(text)
    assert parse(written(query)) == query


@given(TEXT)
@settings(max_examples=200, deadline=None)
def test_pieces_are_the_whole(text: str) -> None:
    assert flat(parse(text)) == [part for each in pieces(text) for part in flat(parse(each))]


def flat(query: Query) -> list[Query]:
    """What is wanted, one by one."""
    return [each for part in query.parts for each in flat(part)] if isinstance(query, And) else [query]


def test_hostile_texts() -> None:
    assert parse("-" * 20_000 + "tag:x") == Filter("tag", "x")
    assert parse("-" * 20_001 + "tag:x") == Not(Filter("tag", "x"))
    assert parse("(" * 5_000 + "bone" + ")" * 5_000) == Words("bone")
    assert parse("bone \ud800 tag:\ud83d") == And((Words("bone"), Filter("tag", "?")))


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("author:ito", Words("ito", "creators")),
        ('author:"=Ito, M."', Filter("creator", "Ito, M.")),
        ("journal:=Nature", Filter("container", "Nature")),
        ("creator:=", Words("=", "creators")),
        ("year:2019..", Years(2019, None)),
        ("(a or b) -c", And((Or((Words("a"), Words("b"))), Not(Words("c"))))),
        ('a:"b (c)"', And((Words("a"), Words("b"), Words("c")))),
    ],
)
def test_what_is_read(text: str, query: Query) -> None:
    assert parse(text) == query
    assert parse(written(query)) == query
