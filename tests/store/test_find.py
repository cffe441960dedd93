"""Every filter of a search finds what it should, and no text makes SQLite fail."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refapp.model.dates import PartialDate
from refapp.model.names import Creator
from refapp.model.query import parse
from refapp.model.reference import Tag, Text
from refapp.store.facets import Value
from refapp.store.library import Library
from tests.builders import a_library, a_reference


def days_ago(days: float) -> str:
    return (datetime.now(UTC) - timedelta(days=days)).isoformat(timespec="milliseconds")


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    mei, dyk = Creator(family="Ødegård", given="Mei"), Creator(family="Dyk", particle="van", given="Jan", suffix="Jr.")
    who = Creator(literal="World Health Organization")
    return a_library(
        tmp_path_factory.mktemp("found"),
        a_reference(1, creators=(mei, dyk), added=days_ago(0.1), tags=(Tag(name="Food"), Tag(name="Food/Cheese"))),
        a_reference(2, creators=(who, mei), kind="book", added=days_ago(5), tags=(Tag(name="food/fish"),)),
        a_reference(
            3, creators=(Creator(family="Ødegård", given="Mei Lin"),), kind="legal_case", added=days_ago(20),
            fields={"container-title": "Journal of Bone Studies and Medicine"}, texts=(), identifiers=(), tags=(),
        ),
        a_reference(
            4, creators=(), added="2019-05-06T00:00:00.000+00:00", issued=PartialDate(year=1999), tags=(),
            fields={}, texts=(Text(role="note", language="nn", body="x"),),
        ),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("tag:food", [1, 2]),
        ("tag:food/fish", [2]),
        ("tag:foo", []),
        ("kind:book", [2]),
        ('kind:"Journal article"', [1, 4]),
        ('kind:"legal case"', [3]),
        ("kind:legal-case", [3]),
        ("kind:nothing", []),
        ("added:today", [1]),
        ("added:7d", [1, 2]),
        ("added:1w", [1, 2]),
        ("added:1m", [1, 2, 3]),
        ("added:2y", [1, 2, 3]),
        ("added:99y", [1, 2, 3, 4]),
        ("added:999999y", [1, 2, 3, 4]),
        ("added:earlier", [4]),
        ("added:2019", [4]),
        ("added:2018..2019-05", [4]),
        ("added:2020..", [1, 2, 3]),
        ("added:..2019-05-06", [4]),
        ('creator:"=Ødegård, Mei"', [1, 2]),
        ('creator:"=ødegård, mei"', []),
        ('author:"=van Dyk, Jan, Jr."', [1]),
        ('creator:"=World Health Organization"', [2]),
        ("creator:odegard", [1, 2, 3]),
        ('container:"=Journal of Bone Studies"', [1, 2]),
        ("container:bone", [1, 2, 3]),
        ("has:note", [4]),
        ("has:doi -has:abstract", [4]),
        ("lang:nn", [1, 2, 4]),
        ("tag:food -(kind:book or tag:food/cheese)", []),
        ("(kind:book (tag:food or (has:note -(lang:en or kind:legal_case)))) or has:note", [2, 4]),
    ],
)
def test_filters_find(library: Library, text: str, ids: list[int]) -> None:
    assert sorted(library.read.find(parse(text))) == ids


FIELDS = "tag kind lang in sdg has doi key is status import added like creator container year title author".split()
PIECE = st.one_of(
    st.sampled_from(["(", "-(", ")", " or ", " ", '"', "-", "=", "x", "/ a / b", "2019..", "7d"]),
    st.sampled_from([f"{name}:" for name in FIELDS]),
    st.text(st.characters(exclude_categories=[]), max_size=3),
)


@given(st.lists(PIECE, max_size=30).map("".join))
@settings(max_examples=300, deadline=None)
def test_no_text_fails(library: Library, text: str) -> None:
    library.read.find(parse(text), ("title",))


def test_long_and_deep_texts_do_not_fail(library: Library) -> None:
    deep = '-(in:"/ a / b" or (year:2 tag:x ' * 60
    wide = [" or ".join(f"tag:a{n}" for n in range(600)), " ".join(f"-tag:a{n}" for n in range(1200))]
    for text in (deep, *wide, " ".join(f"w{n}" for n in range(3000)), f'in:"/ {" / ".join("a" * 300)}"'):
        library.read.find(parse(text), ("year",))
        library.read.facets.values("tag", parse(text))


def test_facets_count(library: Library) -> None:
    read = library.read
    assert {each.value: each.count for each in read.facets.values("creator")} == {
        "Ødegård, Mei": 2,
        "van Dyk, Jan, Jr.": 1,
        "World Health Organization": 1,
        "Ødegård, Mei Lin": 1,
    }
    assert {each.value: each.count for each in read.facets.values("container")} == {
        "Journal of Bone Studies": 2,
        "Journal of Bone Studies and Medicine": 1,
    }
    assert {each.value: each.count for each in read.facets.values("added")} == {
        "today": 1, "week": 2, "month": 3, "year": 3, "earlier": 1,
    }  # fmt: skip
    counts = {"pdf": 0, "summary": 2, "abstract": 2, "note": 1, "doi": 3, "missing-file": 0}
    assert {each.value: each.count for each in read.facets.values("has")} == counts
    assert read.facets.values("tag") == [Value("Food", 2), Value("Food/Cheese", 1), Value("food/fish", 1)]
    book = parse("kind:book")
    assert [each.value for each in read.facets.values("creator", book)] == ["World Health Organization", "Ødegård, Mei"]
    assert read.facets.values("has", parse("kind:nothing"))[0].count == 0
    assert [each.count for each in read.facets.values("added", parse("kind:nothing"))] == [0] * 5
