"""Word's bibliography sources."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refapp.formats.word_sources import FIELDS, KINDS, read, sniff
from refapp.model.reference import Reference

from .agreement import bare, expected_bibtex, families, needs_corpus, records, samples, words

KEY = "word-xml"


@needs_corpus
@pytest.mark.parametrize("path", samples("msbib-xml"), ids=lambda path: path.stem)
def test_samples_agree_with_jabref(path: Path) -> None:
    ours, theirs = bare(records(KEY, path.read_bytes())), expected_bibtex(path)
    assert len(ours) == len(theirs)
    for mine, other in zip(ours, theirs, strict=True):
        assert words(mine.title) == words(other.title)
        assert mine.year == other.year
        assert families(mine, "author") == families(other, "author") or not families(other, "author")
        assert families(mine, "translator") == families(other, "translator")
        assert mine.fields.get("publisher-place", "") == other.fields.get("publisher-place", "")
        assert mine.fields.get("volume") == other.fields.get("volume")


def one(inside: str) -> Reference:
    return bare(records(KEY, f"<b:Source>{inside}</b:Source>".encode()))[0]


@pytest.mark.parametrize(("type_", "kind"), KINDS.items())
def test_types(type_: str, kind: str) -> None:
    assert one(f"<b:SourceType>{type_}</b:SourceType><b:Title>x</b:Title>").kind == kind


@pytest.mark.parametrize(("variable", "name"), FIELDS)
def test_fields(variable: str, name: str) -> None:
    found = one(f"<b:{name}>x</b:{name}>")
    assert "x" in (found.fields.get(variable), found.fields.get("publisher"))


def test_an_unknown_type_is_told() -> None:
    (record,) = records(KEY, b"<Sources>\n<Source><SourceType>Odd</SourceType><Title>x</Title></Source></Sources>")
    assert record.reference is not None
    assert [(each.code, each.line) for each in record.problems] == [("word-xml-unknown-type", 2)]


def test_people_languages_and_numbers() -> None:
    found = one(
        "<b:Author><b:Author><b:NameList><b:Person><b:Last>van Dyk</b:Last><b:First>Jan</b:First><b:Middle>A</b:Middle>"
        "</b:Person></b:NameList></b:Author><b:Editor><b:Corporate>A Body</b:Corporate></b:Editor></b:Author>"
        "<b:LCID>2068</b:LCID><b:StandardNumber>ISBN 978-1-4028-9462-6</b:StandardNumber>"
    )
    assert [(each.role, each.full_name) for each in found.creators] == [
        ("author", "Jan A van Dyk"),
        ("editor", "A Body"),
    ]
    assert found.language == "nn"
    assert found.identifier("isbn") == "9781402894626"


@settings(deadline=None)
@given(st.binary() | st.text().map(lambda text: f"<b:Source>{text}</b:Source>".encode("utf-8", "replace")))
def test_no_bytes_raise(data: bytes) -> None:
    list(read(data, "x.xml"))
    sniff(data, "x.xml")
