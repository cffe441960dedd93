"""RIS files."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from refapp.formats import Record
from refapp.formats.ris import read, sniff, write
from refapp.formats.ris_fields import KIND_OF_TYPE, ROWS
from refapp.model.kinds import CREATOR_ROLES, KINDS
from refapp.model.names import Creator
from refapp.model.reference import Reference

from .generated import references


def records(text: str) -> list[Record]:
    return list(read(text.encode(), "x.ris"))


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
        (b"TY  - JOUR\nTI  - x\nER  - ", "a.txt", True),
        (b"\xef\xbb\xbf\r\nTY  - CONF\r\n", "a", True),
        (b"Provider: X\nContent: text/plain\n\nTY  - BOOK\n", "a", True),
        ("TY  - BOOK\nER  - ".encode("utf-16"), "a.ris", True),
        (b"   TY  - BOOK\n   TI  - x\n", "a", True),
        (b"", "a.ris", True),
        (b"@article{a, title={x}}", "a.txt", False),
        (b"PMID- 1\nTI  - x\nAU  - A B\n", "a.txt", False),
        (b"\x00\x01", "a.ris", False),
        (b"TI - dyed\nPlain prose about UV - radiation.", "a.txt", False),
    ],
)
def test_sniff(head: bytes, name: str, sure: bool) -> None:
    assert bool(sniff(head, name)) is sure


def test_empty() -> None:
    assert records("") == []
    assert write([]) == ""
    (record,) = records("TY  - JOUR\nER  - ")
    assert record.reference is None
    assert [problem.code for problem in record.problems] == ["tagged-empty"]


def test_source_is_the_record_word_for_word() -> None:
    text = "TY  - JOUR\r\nTI  - a\r\n   b\r\n\r\nAU  - X, Y\r\nER  -"
    first, second = records(f"Database: x\r\n\r\n{text}\r\n\r\nTY  - BOOK\r\nTI  - c\r\n\r\n")
    assert first.reference is not None
    (source,) = first.reference.sources
    assert (source.text, source.place, first.place, source.format) == (text, "line 3", "line 3", "ris")
    assert second.place == "line 10"
    assert [problem.code for problem in second.problems] == ["tagged-no-end"]
    assert first.reference.title == "a b"


def test_missing_ends_and_repeated_types() -> None:
    two = records("TY  - JOUR\nTI  - a\nTY  - BOOK\nTI  - b\nER  - ")
    assert [each.reference.title for each in two if each.reference] == ["a", "b"]
    one = only("TY  - BOOK\nTI  - a\nTY  - THES\nPB  - b\nER  - ")
    assert (one.kind, one.fields) == ("thesis", {"publisher": "b"})
    assert bare(again(one)) == bare(one)


def test_tag_lines_as_publishers_write_them() -> None:
    text = "TY - JOUR\nT1 - a\nAU  -Shi,Yu\n\n\nKW  - one; two\nKW  - three\nfour\nER\nTY  - JOUR\nTI  - b\nER  -x"
    first, second = records(text)
    assert first.reference is not None
    assert first.reference.creators == (Creator(family="Shi", given="Yu"),)
    assert [tag.name for tag in first.reference.tags] == ["one", "two", "three", "four"]
    assert second.reference is not None
    indented = only("  TY  - JOUR\n  TI  - a\n  ER  - ")
    assert (indented.kind, indented.title) == ("article-journal", "a")


def test_entities_are_resolved_but_not_in_addresses() -> None:
    one = only("TY  - JOUR\nTI  - A &amp;amp; B &lt; C &nosuch;\nUR  - http://x.org/?a=1&lt;=2\nER  - ")
    assert one.title == "A & B < C &nosuch;"
    assert one.fields["URL"] == "http://x.org/?a=1&lt;=2"


@pytest.mark.parametrize(
    ("tags", "expected"),
    [
        ("PY  - 2001/09/01/", "2001-09-01"),
        ("PY  - 2001/00/00/", "2001"),
        ("PY  - 2015\nY1  - 2015/09/10", "2015-09-10"),
        ("PY  - 2004\nDA  - Mar 5", "2004-03-05"),
        ("PY  - 2004\nDA  - 2004/12", "2004-12"),
        ("Y1  - 2015///Spring", "2015-21"),
        ("Y1  - 2015/october", "2015-10"),
        ("PY  - 1999-2001", "1999/2001"),
        ("PY  - in press", "in press"),
        ("PY  - ///", "None"),
    ],
)
def test_dates(tags: str, expected: str) -> None:
    assert str(only(f"TY  - JOUR\nTI  - a\n{tags}\nER  - ").issued) == expected


def test_dates_that_say_more_are_kept() -> None:
    one = only("TY  - JOUR\nTI  - a\nPY  - 1998/05//Vol. about nothing\nDA  - 1997\nER  - ")
    assert str(one.issued) == "1998-05"
    assert [(each.name, each.value) for each in one.extra] == [("PY", "1998/05//Vol. about nothing"), ("DA", "1997")]


def test_books_of_zotero_and_endnote() -> None:
    zotero = only("TY  - BOOK\nTI  - a\nA3  - E, E\nA2  - S, S\nER  - ")
    assert [creator.role for creator in zotero.creators] == ["editor", "collection-editor"]
    endnote = only("TY  - BOOK\nTI  - a\nT2  - Series\nA2  - S, S\nER  - ")
    assert [creator.role for creator in endnote.creators] == ["collection-editor"]
    edited = only("TY  - EDBOOK\nTI  - a\nAU  - E, E\nER  - ")
    assert (edited.kind, edited.creators[0].role, edited.extra[0].value) == ("book", "editor", "EDBOOK")
    assert "TY  - EDBOOK\n" in write([edited])


def test_conferences_of_zotero_and_publishers() -> None:
    zotero = only("TY  - CONF\nTI  - a\nT2  - Meeting\nC3  - Proceedings\nC1  - Oslo\nCY  - Bergen\nER  - ")
    assert (zotero.fields["event-title"], zotero.fields["container-title"]) == ("Meeting", "Proceedings")
    assert (zotero.fields["event-place"], zotero.fields["publisher-place"]) == ("Bergen", "Oslo")
    publisher = only("TY  - CONF\nTI  - a\nT2  - Proceedings\nCY  - Oslo\nER  - ")
    assert publisher.fields == {"container-title": "Proceedings", "publisher-place": "Oslo"}


def test_identifiers_and_links() -> None:
    one = only(
        "TY  - JOUR\nTI  - a\nSN  - 0096-6273 (Print); 978-3-16-148410-0\nM3  - doi: 10.1000/X\nN1  - doi: 10.1000/x\n"
        "AN  - 123\nDP  - NLM\nC2  - PMC12\nUR  - http://a.org\nL1  - http://a.org/a.pdf\nL1  - files/a.pdf\nER  - "
    )
    assert [(each.scheme, each.value) for each in one.identifiers] == [
        ("issn", "0096-6273"), ("isbn", "9783161484100"), ("doi", "10.1000/x"), ("pmcid", "PMC12"), ("pmid", "123"),
    ]  # fmt: skip
    assert [(link.url, link.relation) for link in one.links] == [("http://a.org/a.pdf", "pdf")]
    assert [file.path for file in one.attachments] == ["files/a.pdf"]
    assert one.texts == ()


def test_every_type_gives_a_kind_that_comes_back() -> None:
    assert set(KIND_OF_TYPE.values()) <= set(KINDS)
    for ty in KIND_OF_TYPE:
        one = only(f"TY  - {ty}\nTI  - a\nER  - ")
        assert bare(again(one)) == bare(one)
        assert f"TY  - {ty}\n" in write([one])


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_role_and_variable_comes_back(kind: str) -> None:
    variables = dict.fromkeys(
        [row[0] for row in ROWS if row[0]] + ["event-place", "medium", "page", "container-title-short"]
    )
    one = Reference(
        kind=kind,
        title="a",
        creators=tuple(Creator(role=role, family="Doe", given="J.") for role in CREATOR_ROLES),
        fields={name: f"{name} x" for name in variables},
    )
    assert bare(again(one)) == bare(one)


@given(references("ris", KINDS).map(lambda each: replace(each, extra=())))
def test_round_trip(reference: Reference) -> None:
    assert bare(again(reference)) == bare(reference)


_TAGS = (
    "TI T1 BT T2 T3 JF JO JA J2 C1 C2 C3 C7 M1 M2 M3 CY CP PB SP EP PY DA Y1 Y2 AU A1 A2 A3 A4 ED KW AB N1 N2 "
    "UR L1 L2 LK DO SN AN DB LA ID LB IS VL ET XX U1 TY ST C4 C5 C6 OP RI SE SV NV RN TT TA CN DP"
).split()
_VALUES = st.sampled_from(
    [
        "a", "b", "12", "12-15", "1-2-3", "e1-1", "280–84", "2001", "2001/05/", "2001/05/06/x", "in press", "Mar 5",
        "2001///Spring", "10.1000/x", "doi: 10.1000/y", "http://a.org", "http://a.org/x http://b.org", "1234-5679",
        "978-3-16-148410-0", "Doe, Jane", "Jane van Doe", "Doe, J., Jr.", "{A, B}", "A, Inc.,, of B", "Org,", ",",
        "x; y", "BOOK", "CONF", "EDBOOK", "JOUR", "EJOUR", "MPCT", "nonsense", "line\nER  - x", "one.\n\nTwo\nthree",
        "PMC1", "PubMed", "medium: b", "type: event", "type: book", "contributor: Doe || J.", "volume: 7",
        "event-place: c", "event-title: d", "container-title: e", "page: 5", "PMID: 4", "English", "&amp;lt;",
        "Ph.D.", "PAT", "CASE", "ELEC", "2001-02-03",
    ]
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@example("JOUR", [("DA", "2001"), ("DA", "Mar 5")])
@example("JOUR", [("PY", "in press"), ("DA", "2001/05/"), ("DA", "Mar 5")])
@given(
    st.sampled_from(sorted(KIND_OF_TYPE)),
    st.lists(st.tuples(st.sampled_from(_TAGS), _VALUES), max_size=12),
)
def test_whatever_is_read_comes_back(ty: str, pairs: list[tuple[str, str]]) -> None:
    body = "".join(f"{tag}  - {value.replace('ER  -', ' ER  -')}\n" for tag, value in pairs)
    found = [each.reference for each in records(f"TY  - {ty}\n{body}ER  - ") if each.reference]
    assert [bare(each.reference) for each in records(write(found))] == [bare(each) for each in found]


@given(st.binary(max_size=300) | st.text("TYERAU  -\n\r\ufeff\x0b&;,{}/09").map(str.encode))
def test_arbitrary_bytes_never_raise(data: bytes) -> None:
    sniff(data, "x")
    found = [record.reference for record in read(data, "x") if record.reference]
    assert [bare(each.reference) for each in records(write(found))] == [bare(each) for each in found]


@pytest.mark.parametrize(
    "text",
    [
        "TY  - \n" * 50_000,
        "TY  - JOUR\nTI  - a\n" * 10_000,
        "TY  - JOUR\nAB  - " + "x\n" * 100_000,
        "TY  - JOUR\nTI  - " + "&amp;" * 50_000 + "x",
        "TY  - JOUR\nAU  - " + "a," * 50_000,
        "TY  - JOUR\nTI  - a\n" + "AU  - A, B\n" * 20_000 + "KW  - k\n" * 20_000,
        "TY  - JOUR\nSN  - " + "1(" * 50_000,
        "TY  - JOUR\nPY  - " + "1999/" * 30_000,
        "TY  - JOUR\n" + "UR  - http://a.org\n" * 20_000,
        "TY  - JOUR\n" + "".join(f"L1  - http://a.org/{n}\nDO  - 10.1000/{n}\nAB  - {n}\n" for n in range(6000)),
        "\n" * 200_000,
        " " * 300_000 + "TY",
    ],
    ids=range(12),
)
def test_hostile_input_in_linear_time(text: str) -> None:
    begun = time.process_time()
    found = records(text)
    sniff(text.encode()[:65536], "x")
    write([each.reference for each in found if each.reference])
    assert time.process_time() - begun < 3


def test_tags_in_small_letters_are_tags_where_a_record_begins_with_one() -> None:
    text = (
        "TY  - JOUR\nTI  - One\nAB  - what follows is text\nno  - tag\nER  - \n\n"
        "ty  - JOUR\nti  - Two\nau  - Lind, Anna\npy  - 2001\ner  - \nno  - record\nTY  - BOOK\nTI  - Three\nER  - \n"
    )
    found = [record.reference for record in records(text) if record.reference]
    assert [each.title for each in found] == ["One", "Two", "Three"]
    assert [each.family for each in found[1].creators] == ["Lind"]
    assert "no  - tag" in found[0].texts[0].body
    assert found[1].sources[0].text.startswith("ty  - JOUR")
    assert sniff(b"ty  - JOUR\nti  - Two\ner  - \n", "small.txt") == 90
