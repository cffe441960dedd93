"""Refer and EndNote's tagged files."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refapp.formats import Record
from refapp.formats.refer import read, sniff, write
from refapp.formats.refer_fields import KIND_OF_TYPE, ROWS
from refapp.model.kinds import CREATOR_ROLES, KINDS
from refapp.model.names import Creator
from refapp.model.reference import Reference

from .generated import references


def records(text: str) -> list[Record]:
    return list(read(text.encode(), "x.enw"))


def only(text: str) -> Reference:
    (record,) = records(text)
    assert record.reference is not None
    return record.reference


def bare(reference: Reference | None) -> Reference:
    assert reference is not None
    return replace(reference, id=None, added="", changed="", sources=())


def again(reference: Reference) -> Reference:
    return only(write([reference]))


@pytest.mark.parametrize(
    ("head", "name", "sure"),
    [
        (b"%0 Journal Article\n%T x\n", "a.txt", True),
        (b"\xef\xbb\xbf\n%A Doe, J.\n%T x\n", "a", True),
        (b"%A x", "a", True),
        (b"", "a.enw", True),
        (b"%PDF-1.4\n", "a.enw", True),
        (b"%PDF-1.4\n", "a.pdf", False),
        (b"%!PS-Adobe-3.0\n", "a.ps", False),
        (b"% a comment of TeX\n\\documentclass{article}", "a.tex", False),
        (b"TY  - JOUR\n", "a.ris", False),
        (b"prose\n%A x\n%T y\n", "a.txt", False),
    ],
)
def test_sniff(head: bytes, name: str, sure: bool) -> None:
    assert bool(sniff(head, name)) is sure


def test_records_of_endnote_and_of_refer() -> None:
    endnote = records("%0 Book\n%T a\n\n%A Doe, J.\n%0 Thesis\n%T b\n%X one.\n\nTwo\nthree\n")
    assert [(each.place, each.reference and each.reference.title) for each in endnote] == [
        ("line 1", "a"), ("line 5", "b"),
    ]  # fmt: skip
    assert endnote[1].reference is not None
    assert endnote[1].reference.texts[0].body == "one.\n\nTwo three"
    refer = records("%A Jane Doe\n%T a\n  b\n%J c\n\n\n%T d\n%I e\n")
    assert [(each.reference.title, each.reference.kind) for each in refer if each.reference] == [
        ("a b", "article-journal"), ("d", "book"),
    ]  # fmt: skip
    assert refer[0].reference is not None
    assert refer[0].reference.sources[0].text == "%A Jane Doe\n%T a\n  b\n%J c"


def test_an_endnote_record() -> None:
    one = only(
        "%0 Journal Article\n%A Doe, Jane\n%A World Health Organization,\n%T A title\n%J Journal\n%V 1\n%N 2\n"
        "%P 3-4\n%@ 0096-6273\n%D 2004\n%8 Mar 5\n%R doi:10.1000/x\n%K one\ntwo; three\n%X Text\n%Z Note\n"
        "%[ 2012/01/05\n%U http://a.org\n%> http://a.org/a.pdf\n%+ Address\n%M 12\n%G eng\n%F key1\n%2 PMC3\n"
    )
    assert one.creators == (Creator(family="Doe", given="Jane"), Creator(literal="World Health Organization"))
    assert one.fields == {
        "container-title": "Journal", "volume": "1", "issue": "2", "page": "3-4", "URL": "http://a.org",
    }  # fmt: skip
    assert (str(one.issued), str(one.accessed), one.language, one.citekey) == ("2004-03-05", "2012-01-05", "en", "key1")
    assert [each.value for each in one.identifiers] == ["0096-6273", "10.1000/x", "PMC3"]
    assert [(each.name, each.value) for each in one.extra] == [("+", "Address"), ("M", "12")]
    assert bare(again(one)) == bare(one)


def test_empty() -> None:
    assert records("") == []
    assert write([]) == ""
    (record,) = records("%0 Book\n%F \n")
    assert [problem.code for problem in record.problems] == ["tagged-empty"]
    (record,) = records("%0 Scroll\n%T a\n")
    assert [problem.code for problem in record.problems] == ["tagged-unknown-type"]


def test_every_type_gives_a_kind_that_comes_back() -> None:
    assert set(KIND_OF_TYPE.values()) <= set(KINDS)
    for ty in [*KIND_OF_TYPE, "scroll"]:
        one = only(f"%0 {ty}\n%T a")
        assert bare(again(one)) == bare(one)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_role_and_variable_comes_back(kind: str) -> None:
    variables = dict.fromkeys([row[0] for row in ROWS] + ["event-title", "event-place", "medium", "page", "number"])
    one = Reference(
        kind=kind,
        title="a",
        creators=tuple(Creator(role=role, family="Doe", given="J.") for role in CREATOR_ROLES),
        fields={name: f"{name} x" for name in variables},
    )
    assert bare(again(one)) == bare(one)


def test_every_field_comes_back() -> None:
    path = Path(__file__).parent / "cases/refer/fields.enw"
    found = [bare(each.reference) for each in read(path.read_bytes(), path.name)]
    assert [bare(each.reference) for each in records(write(found))] == found


@given(references("refer", KINDS).map(lambda each: replace(each, extra=())))
def test_round_trip(reference: Reference) -> None:
    assert bare(again(reference)) == bare(reference)


_VALUES = st.sampled_from(
    [
        "a", "b", "12", "12-15", "12--15", "2001", "2001/05/", "in press", "Mar 5", "10.1000/x", "http://a.org",
        "http://a.org http://b.org", "1234-5679", "Doe, Jane", "Jane van Doe", "Doe, J., Jr.", "{A, B}", "Org,", ",",
        "A, Inc.,, of B", "x; y", "one.\n\nTwo\nthree", "line\n %A x", "PMC1", "medium: b", "type: event", "page: 7",
        "type: book", "contributor: Doe || J.", "volume: 7", "PMID: 4", "English", "&amp;lt;", "words\nmedium: d",
    ]
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(
    st.sampled_from(["%0 Book\n", "%0 Edited Book\n", "%0 Thesis\n", "%0 Report\n", "%0 Journal\n", "%0 X\n", ""]),
    st.lists(st.tuples(st.sampled_from("AEYQ?TJBSVNICPDKXZO@R7698[UFGHML+*!&W~2>("), _VALUES), max_size=12),
)  # fmt: skip
def test_whatever_is_read_comes_back(ty: str, pairs: list[tuple[str, str]]) -> None:
    body = "".join(f"%{tag} {value}\n" for tag, value in pairs)
    found = [each.reference for each in records(ty + body) if each.reference]
    assert [bare(each.reference) for each in records(write(found))] == [bare(each) for each in found]


@given(st.binary(max_size=300) | st.text("%0ATJD \n\r\ufeff\x0b&;,{}/9").map(str.encode))
def test_arbitrary_bytes_never_raise(data: bytes) -> None:
    sniff(data, "x")
    found = [record.reference for record in read(data, "x") if record.reference]
    assert [bare(each.reference) for each in records(write(found))] == [bare(each) for each in found]


@pytest.mark.parametrize(
    "text",
    [
        "%0 \n" * 50_000,
        "%A a\n\n" * 10_000,
        "%X " + "x\n" * 100_000,
        "%T a\n" + "%A B, C\n%K d\n%O e\n%U http://f\n" * 10_000,
        "%R " + "a " * 50_000,
        "%R " + "a-" * 50_000 + "1",
        "%O " + "medium: \n" * 50_000,
        "\n" * 200_000,
        " " * 300_000 + "%A",
    ],
    ids=range(9),
)
def test_hostile_input_in_linear_time(text: str) -> None:
    begun = time.process_time()
    found = records(text)
    sniff(text.encode()[:65536], "x")
    write([each.reference for each in found if each.reference])
    assert time.process_time() - begun < 3
