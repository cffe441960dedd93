"""EndNote XML files."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refapp.formats.endnote_fields import TYPES
from refapp.formats.endnote_xml import read, sniff, write
from refapp.model.reference import Reference

from .agreement import bare, comes_back, expected_bibtex, families, needs_corpus, records, samples, words
from .generated import references

KEY = "endnote-xml"


@needs_corpus
@pytest.mark.parametrize("path", samples(KEY), ids=lambda path: path.stem)
def test_samples_agree_with_jabref(path: Path) -> None:
    ours, theirs = bare(records(KEY, path.read_bytes())), expected_bibtex(path)
    assert len(ours) == len(theirs)
    for mine, other in zip(ours, theirs, strict=True):
        assert words(mine.title) == words(other.title)
        assert mine.year == other.year
        assert families(mine, "author") == families(other, "author")
        assert mine.container or mine.fields["collection-title"] == other.container
        assert mine.identifier("doi") == other.identifier("doi")
        assert mine.fields.get("volume") == other.fields.get("volume")
    assert comes_back(KEY, ours) == ours


@pytest.mark.parametrize(("name", "number", "kind"), TYPES)
def test_every_type_comes_back(name: str, number: int, kind: str) -> None:
    type_ = f'<ref-type name="{name}">{number}</ref-type>'
    text = f"<xml><records><record>{type_}<titles><title>x</title></titles></record></records></xml>"
    found = bare(records(KEY, text.encode()))
    assert found[0].kind == kind
    assert comes_back(KEY, found) == found
    if name != "Edited Book":
        assert type_ in write(found)


def test_styles_are_rich_text_and_back() -> None:
    text = (
        "<record><titles><title><style face='normal'>The </style><style face='italic'> E. coli</style>"
        "<style face='bold italic'>!</style> H<style face='subscript'>2</style>O</title></titles></record>"
    )
    found = bare(records(KEY, text.encode()))
    assert found[0].title == "The <i>E. coli</i><b><i>!</i></b> H<sub>2</sub>O"
    assert comes_back(KEY, found) == found


def test_bodies_and_people() -> None:
    names = "World Health Organization,", "University of California,, Irvine", "van Dyk, Jan, Jr.", "Aristotle"
    authors = "".join(f"<author>{name}</author>" for name in names)
    found = bare(records(KEY, f"<record><contributors><authors>{authors}</authors></contributors></record>".encode()))
    assert [each.full_name for each in found[0].creators] == [
        "World Health Organization",
        "University of California, Irvine",
        "Jan van Dyk, Jr.",
        "Aristotle",
    ]
    assert comes_back(KEY, found) == found


def test_edited_book_has_editors() -> None:
    text = (
        '<record><ref-type name="Edited Book">28</ref-type><contributors><authors><author>A, B</author></authors>'
        "</contributors><titles><title>x</title></titles></record>"
    )
    found = bare(records(KEY, text.encode()))
    assert [each.role for each in found[0].creators] == ["editor"]
    assert comes_back(KEY, found) == found


def test_what_has_no_place_comes_back() -> None:
    text = (
        "<record><custom3>c</custom3><titles><title>x</title><translated-title>y</translated-title></titles>"
        '<foreign-keys><key app="EN" db-id="1">2</key></foreign-keys><volume>1</volume><volume>2</volume></record>'
    )
    found = bare(records(KEY, text.encode()))
    assert [(each.name, each.value) for each in found[0].extra] == [
        ("foreign-keys", '<foreign-keys><key app="EN" db-id="1">2</key></foreign-keys>'),
        ("titles/translated-title", "y"),
        ("volume", "2"),
        ("custom3", "c"),
    ]
    assert comes_back(KEY, found)[0].extra[1:] == found[0].extra[1:]


def test_sniff() -> None:
    assert sniff(b"<xml><records><record><database>", "x") == 90
    assert sniff(b"<?xml version='1.0'?><records><record><ref-type>", "x") == 90
    assert sniff(b"<records><record><leader>", "x") == 0
    assert sniff(b"<child/>", "x.xml") == 0


@settings(deadline=None)
@given(references(KEY, sorted({kind for _, _, kind in TYPES})))
def test_generated_references_come_back(reference: Reference) -> None:
    (found,) = comes_back(KEY, [reference])
    assert found.kind == reference.kind
    assert words(found.title) == words(reference.title)
    assert found.issued == reference.issued
    assert found.accessed == reference.accessed
    assert found.identifiers == reference.identifiers
    assert found.tags == reference.tags
    assert found.language == reference.language
    assert found.extra == reference.extra


@settings(deadline=None)
@given(st.binary() | st.text().map(lambda text: f"<record>{text}</record>".encode("utf-8", "replace")))
def test_no_bytes_raise(data: bytes) -> None:
    list(read(data, "x.xml"))
    sniff(data, "x.xml")
