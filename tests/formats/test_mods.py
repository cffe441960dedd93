"""MODS files."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refapp.formats.mods import read, sniff, write
from refapp.formats.mods_fields import GENRE_OF
from refapp.model.kinds import CREATOR_ROLES, KINDS
from refapp.model.names import Creator
from refapp.model.reference import Link, Reference, Relation

from .agreement import bare, comes_back, expected_bibtex, families, needs_corpus, records, samples, words
from .generated import references

KEY = "mods"


@needs_corpus
@pytest.mark.parametrize("path", samples(KEY), ids=lambda path: path.stem)
def test_samples_agree_with_jabref(path: Path) -> None:
    ours, theirs = bare(records(KEY, path.read_bytes())), expected_bibtex(path)
    assert len(ours) == len(theirs)
    for mine, other in zip(ours, theirs, strict=True):
        if path.stem != "MODSImporterTestAllFields":  # JabRef takes the alternative title, which we keep beside
            assert words(mine.title) == words(other.title)
        assert mine.year == other.year
        assert [words(each.surname) for each in mine.creators] == [words(each.surname) for each in other.creators]
        assert other.container in (mine.container, mine.fields.get("container-title-short"), "")
        assert mine.identifier("doi") == other.identifier("doi")
        assert {words(tag.name) for tag in mine.tags} >= {""} or not other.tags or mine.tags
        assert mine.citekey == other.citekey or not other.citekey
    assert comes_back(KEY, ours) == ours


def one(inside: str) -> Reference:
    return bare(records(KEY, f"<mods><titleInfo><title>x</title></titleInfo>{inside}</mods>".encode()))[0]


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_comes_back(kind: str) -> None:
    assert comes_back(KEY, [Reference(kind=kind, title="x")])[0].kind == kind


@pytest.mark.parametrize("kind", GENRE_OF)
def test_marc_genres_tell_the_kind(kind: str) -> None:
    assert one(f'<genre authority="marcgt">{GENRE_OF[kind]}</genre>').kind == kind


@pytest.mark.parametrize("role", CREATOR_ROLES)
def test_every_role_comes_back(role: str) -> None:
    creator = Creator(role=role, family="Dyk", particle="van", given="Jan", suffix="Jr.", affiliation="x, y")
    reference = Reference(title="x", creators=(creator,), fields={"container-title": "y", "collection-title": "z"})
    assert comes_back(KEY, [reference])[0].creators == (creator,)


def test_title_with_article_and_subtitle() -> None:
    text = "<mods><titleInfo><nonSort>The</nonSort><title>sea</title><subTitle>a song</subTitle></titleInfo></mods>"
    assert bare(records(KEY, text.encode()))[0].title == "The sea: a song"


def test_series_and_part() -> None:
    found = one(
        '<relatedItem type="series"><titleInfo><title>S</title><partNumber>4</partNumber></titleInfo></relatedItem>'
        '<relatedItem type="host"><titleInfo><title>H</title></titleInfo><name><namePart type="family">E</namePart>'
        '<namePart type="given">F</namePart><role><roleTerm type="text">editor</roleTerm></role></name>'
        '<part><detail type="volume"><number>2</number></detail><extent unit="pages"><start>1</start><end>9</end>'
        "</extent></part></relatedItem>"
    )
    assert found.fields == {
        "collection-title": "S",
        "collection-number": "4",
        "container-title": "H",
        "volume": "2",
        "page": "1-9",
    }
    assert (found.kind, families(found, "editor")) == ("chapter", ["e"])
    assert comes_back(KEY, [found])


def test_a_range_of_dates() -> None:
    found = one(
        '<originInfo><dateIssued point="start">1990</dateIssued><dateIssued point="end">1995</dateIssued></originInfo>'
    )
    assert str(found.issued) == "1990/1995"
    assert not found.extra


def test_links_and_access_dates() -> None:
    found = one(
        '<location><url dateLastAccessed="2020-01-02" usage="primary">https://a.no</url>'
        '<url access="raw object" displayLabel="Whole text">https://a.no/x.pdf</url></location>'
    )
    assert str(found.accessed) == "2020-01-02"
    assert found.links == (
        Link(url="https://a.no"),
        Link(url="https://a.no/x.pdf", title="Whole text", relation="pdf"),
    )
    assert comes_back(KEY, [found]) == [found]


def test_sniff() -> None:
    assert sniff(b'<modsCollection xmlns="http://www.loc.gov/mods/v3"><mods>', "x") == 90
    assert sniff(b"<m:mods>", "x") == 90
    assert sniff(b"<OAI-PMH><record><metadata><mods:mods>", "x") == 70
    assert sniff(b"<xml><records/></xml>", "x") == 0


@settings(deadline=None)
@given(references(KEY, list(KINDS)))
def test_generated_references_come_back(reference: Reference) -> None:
    (found,) = comes_back(KEY, [reference])
    assert (found.kind, found.citekey, found.title) == (reference.kind, reference.citekey, reference.title)
    assert (found.issued, found.accessed) == (reference.issued, reference.accessed)
    assert (found.identifiers, found.tags, found.language) == (
        reference.identifiers,
        reference.tags,
        reference.language,
    )
    assert {**found.fields} == {**reference.fields}
    assert found.extra == reference.extra
    assert found.creators == reference.creators


@settings(deadline=None)
@given(st.binary() | st.text().map(lambda text: f"<mods>{text}</mods>".encode("utf-8", "replace")))
def test_no_bytes_raise(data: bytes) -> None:
    list(read(data, "x.xml"))
    sniff(data, "x.xml")


def test_nothing_to_write() -> None:
    assert '<modsCollection xmlns="http://www.loc.gov/mods/v3"/>' in write([])


def test_every_element_comes_back() -> None:
    path = Path(__file__).parent / "cases/mods/everything.xml"
    found = bare(records(KEY, path.read_bytes()))
    assert comes_back(KEY, found) == found


def test_what_others_tell_is_written() -> None:
    relations = tuple(
        Relation(kind=kind, scheme=scheme, value=value, title=title)
        for kind, scheme, value, title in (
            ("cites", "doi", "10.1000/a", "Cited"), ("related", "url", "https://x.example", ""),
            ("part-of", "doi", "10.1000/b", "Whole"),
        )
    )  # fmt: skip
    fields = {
        "container-title": "Whole", "license": "CC0", "dimensions": "20 p.", "original-title": "O", "volume-title": "V",
        "reviewed-title": "R", "medium": "DVD", "call-number": "Q 1", "original-date": "1899",
    }  # fmt: skip
    people = (Creator(role="original-author", family="A", given="B"), Creator(role="reviewed-author", literal="C D"))
    made = Reference(kind="chapter", title="x", fields=fields, creators=people, relations=relations)
    (found,) = comes_back(KEY, [made])
    assert found.fields == fields
    assert (set(found.creators), set(found.relations)) == (set(people), set(relations))


def test_a_date_that_is_not_understood_is_told() -> None:
    date = "<originInfo><dateIssued>some day</dateIssued></originInfo>"
    (record,) = records(KEY, f"<mods><titleInfo><title>x</title></titleInfo>{date}</mods>".encode())
    assert [(each.code, each.args) for each in record.problems] == [("date-not-understood", {"text": "some day"})]
