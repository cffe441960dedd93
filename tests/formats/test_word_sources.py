"""Word's bibliography sources."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refapp.formats.word_sources import FIELDS, KINDS, read, sniff
from refapp.model.native_json import to_native
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
    assert "x" in (found.fields.get(variable), *(found.fields.get(each) for each, other in FIELDS if other == name))


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


# All elements of CT_SourceType and all roles of CT_AuthorType (ECMA-376, shared-bibliography.xsd).
ELEMENTS = (
    "AbbreviatedCaseNumber AlbumTitle BookTitle Broadcaster BroadcastTitle CaseNumber ChapterNumber City Comments "
    "ConferenceName CountryRegion Court Day DayAccessed Department Distributor Edition Guid Institution "
    "InternetSiteTitle Issue JournalName LCID Medium Month MonthAccessed NumberVolumes Pages PatentNumber "
    "PeriodicalTitle ProductionCompany PublicationTitle Publisher RecordingNumber RefOrder Reporter ShortTitle "
    "StandardNumber StateProvince Station Tag Theater ThesisType Title Type URL Version Volume Year YearAccessed"
).split()
PEOPLE = (
    "Artist Author BookAuthor Compiler Composer Conductor Counsel Director Editor Interviewee Interviewer Inventor "
    "Performer ProducerName Translator Writer"
).split()


@pytest.mark.parametrize("name", ELEMENTS)
def test_every_element_goes_somewhere(name: str) -> None:
    found = to_native(one(f"<b:Title>t</b:Title><b:{name}>Zebra</b:{name}>"))
    told = "Zebra" in str({part: value for part, value in found.items() if part not in ("sources", "extra")})
    kept = [each["name"] for each in found.get("extra", ())]
    assert told or kept == [name]
    assert not kept or name in "Guid RefOrder StandardNumber Title Day Month DayAccessed MonthAccessed".split()


@pytest.mark.parametrize("name", PEOPLE)
def test_every_role(name: str) -> None:
    person = "<b:Person><b:Last>Berg</b:Last><b:First>Ola</b:First><b:First>K</b:First></b:Person>"
    inside = f"<b:{name}><b:NameList>{person}</b:NameList></b:{name}><b:Editor><b:Corporate>A</b:Corporate></b:Editor>"
    found = one(f"<b:Author>{inside}</b:Author>")
    if name == "Counsel":
        assert [(each.name, each.value) for each in found.extra] == [("Author/Counsel", "Berg, Ola K")]
    else:
        assert (found.creators[0].full_name, found.extra) == ("Ola K Berg", ())
    assert found.creators[-1].literal == "A"


def test_a_thesis_is_a_report_to_word() -> None:
    found = one(
        "<b:SourceType>Report</b:SourceType><b:Title>x</b:Title><b:ThesisType>PhD thesis</b:ThesisType>"
        "<b:StandardNumber>TR-7</b:StandardNumber><b:LCID>1089</b:LCID><b:Year>spring</b:Year><b:Month>May</b:Month>"
    )
    assert (found.kind, found.fields["number"], found.language) == ("thesis", "TR-7", "sw")
    assert [(each.name, each.value) for each in found.extra] == [("Month", "May")]


def test_proceedings_and_their_conference() -> None:
    found = one("<b:BookTitle>Proceedings</b:BookTitle><b:ConferenceName>Fish Days</b:ConferenceName>")
    assert found.fields == {"container-title": "Proceedings", "event-title": "Fish Days"}
    assert one("<b:StandardNumber>doi:10.1000/X</b:StandardNumber>").identifier("doi") == "10.1000/x"


@settings(deadline=None)
@given(st.binary() | st.text().map(lambda text: f"<b:Source>{text}</b:Source>".encode("utf-8", "replace")))
def test_no_bytes_raise(data: bytes) -> None:
    list(read(data, "x.xml"))
    sniff(data, "x.xml")
