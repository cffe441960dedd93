"""The small parts of the Zotero formats: dates, Extra, names, keys, where files are."""

from __future__ import annotations

from pathlib import Path

import pytest

from refapp.formats.zotero_attachments import locate
from refapp.formats.zotero_dates import read_date, read_day, time_of
from refapp.formats.zotero_extra import lines_of
from refapp.formats.zotero_fields import BASE_OF, DATE_OF, KIND_OF, ROLE_OF, VARIABLE_OF
from refapp.formats.zotero_item import reference_of
from refapp.formats.zotero_names import name_of
from refapp.formats.zotero_tags import paths_to
from refapp.model.csl_item import VARIABLES
from refapp.model.kinds import CREATOR_ROLES, DATE_VARIABLES, KINDS
from refapp.model.reference import Collection


def test_the_tables_speak_csl() -> None:
    assert set(KIND_OF.values()) <= set(KINDS)
    assert set(ROLE_OF.values()) <= set(CREATOR_ROLES)
    assert set(VARIABLE_OF.values()) <= VARIABLES
    assert set(DATE_OF.values()) <= set(DATE_VARIABLES)
    assert set(BASE_OF.values()) <= {*VARIABLE_OF, *DATE_OF, "title"}


@pytest.mark.parametrize(
    ("written", "date", "whole"),
    [
        ("2010-05-00 May 2010", "2010-05", True),
        ("2010-00-00 Spring 2010", "2010-21", True),
        ("2010-05-06 5/6/2010", "2010-05-06", True),
        ("2010-00-00 2010/2012", "2010/2012", True),
        ("2010-00-00 circa 2010", "2010~", True),
        ("2013-13-40 x", "2013", False),
        ("0000-00-00 in press", "in press", True),
        ("2010-05-06", "2010-05-06", True),
        ("12/2010", "2010-12", True),
        ("13/2010", "2010", False),
        ("2010/5/6", "2010-05-06", True),
        ("16/4/2013", "2013-04-16", True),
        ("4/16/2013", "2013-04-16", True),
        ("3/4/2013", "2013", False),
        ("3.4.2013", "2013-04-03", True),
        ("forthcoming 2014", "2014", False),
        ("forthcoming", "forthcoming", True),
        ("2014 Sep 3", "2014-09-03", True),
    ],
)
def test_dates(written: str, date: str, whole: bool) -> None:
    assert tuple(map(str, read_date(written))) == (date, str(whole))


def test_times() -> None:
    assert read_date("  ") == (None, True)
    assert str(read_day("2019-03-05 10:11:12")) == str(read_day("2019-03-05T10:11:12Z")) == "2019-03-05"
    assert time_of("2019-03-05 10:11:12") == time_of("2019-03-05T10:11:12.000Z") == "2019-03-05T10:11:12Z"
    assert time_of("yesterday") == ""


@pytest.mark.parametrize(
    ("line", "variable", "value"),
    [
        ("Original Date: 1900", "original-date", "1900"),
        ("Archive-Place: New York", "archive-place", "New York"),
        ("Container title: Title", "container-title", "Title"),
        ("Archive Location: Foo", "archive_location", "Foo"),
        ("Original Publisher Place:  London, UK", "original-publisher-place", "London, UK"),
        ("doi: 10.0/abc", "DOI", "10.0/abc"),
        ("Publication Title: Other", "container-title", "Other"),
        ("publicationTitle: Other", "container-title", "Other"),
        ("Type: dataset", "type", "dataset"),
        ("Citation Key: a2020", "citation-key", "a2020"),
        ("Ignore other strings: they're not fields", "", ""),
        ("Note: nothing", "", ""),
        ("https://example.org/", "", ""),
        ("Place:", "", ""),
    ],
)
def test_lines_of_extra(line: str, variable: str, value: str) -> None:
    (found,) = lines_of(line)
    assert (found.variable, found.value) == (variable, value)


def test_lines_within_lines() -> None:
    found = list(lines_of("x {:event-place: Paris} y {:no: 1}\ntex.owner: me\n_eprint: 12"))
    assert [(each.text, each.variable, each.label) for each in found] == [
        ("x ", "", ""),
        ("event-place: Paris", "event-place", ""),
        (" y {:no: 1}", "", ""),
        ("tex.owner: me", "", "tex.owner"),
        ("_eprint: 12", "", "_eprint"),
    ]


def test_extra_and_the_fields() -> None:
    """Type and date in Extra go first, other variables only fill what is missing, and nothing is lost."""
    item = {
        "itemType": "document",
        "title": "A",
        "publisher": "Ours",
        "date": "2001",
        "extra": "type: standard\nissued: 2002-03\nPublisher: Theirs\nTitle: B\neditor: Moe || Liv\neditor: WHO\n"
        "original-date: someday\nISBN: 978-82-0000-000-2\nGenre: law\nLanguage: English\nAbstract: Short.",
    }
    found, problems = reference_of(item, "x")
    assert found
    assert problems == []
    assert (found.kind, str(found.issued), found.title, found.language) == ("standard", "2002-03", "A", "en")
    assert found.fields == {"publisher": "Ours", "genre": "law"}
    assert [(each.role, each.surname) for each in found.creators] == [("editor", "Moe"), ("editor", "WHO")]
    assert [text.body for text in found.texts] == ["Short.", "Publisher: Theirs\nTitle: B\noriginal-date: someday"]
    assert [(each.name, each.value) for each in found.extra] == [("date", "2001")]


def test_two_fields_for_one_variable() -> None:
    """The one Zotero's table has first is taken, however the file orders them."""
    item = {"itemType": "journalArticle", "series": "S", "seriesTitle": "T", "title": "A"}
    found, _ = reference_of(item, "x")
    assert found
    assert found.fields == {"collection-title": "T"}
    assert [(each.name, each.value) for each in found.extra] == [("series", "S")]


def test_where_a_talk_was() -> None:
    found, _ = reference_of({"itemType": "presentation", "title": "A", "place": "Oslo", "meetingName": "M"}, "x")
    assert found
    assert found.fields == {"event-place": "Oslo", "event-title": "M"}


def test_names() -> None:
    found = [
        name_of("van der Berg", "Kari", "author"),
        name_of("Ås", "Ola, Jr.", "author"),
        name_of('"van Gogh"', "Vincent", "author"),
        name_of("Smith, PhD", "Jo", "author"),
        name_of("Plato", "", "author"),
        name_of("", "Madonna", "author"),
    ]
    assert [each and (each.particle, each.family, each.given, each.suffix, each.literal) for each in found] == [
        ("van der", "Berg", "Kari", "", ""),
        ("", "Ås", "Ola", "Jr.", ""),
        ("", "van Gogh", "Vincent", "", ""),
        ("", "Smith, PhD", "Jo", "", ""),
        ("", "", "", "", "Plato"),
        ("", "", "", "", "Madonna"),
    ]
    assert name_of("", "", "author") is None


def test_where_files_are(tmp_path: Path) -> None:
    assert locate("files/1/a.pdf", tmp_path) == str(tmp_path / "files/1/a.pdf")
    assert locate("file:///home/me/a%20b.pdf", None) == "/home/me/a b.pdf"
    assert locate("/home/me/a.pdf", None) == "/home/me/a.pdf"
    for path in ("../a.pdf", "files/../../a.pdf", "attachments:a.pdf", "C:\\a.pdf", "a\0.pdf", "."):
        assert locate(path, tmp_path) == ""
    assert locate("files/1/a.pdf", None) == ""


def test_circles_of_collections() -> None:
    steps = {number: Collection(names={"": str(number)}) for number in range(3)}
    assert [step.name for step in paths_to(2, steps, {2: 1, 1: 0, 0: 2})] == ["0", "1", "2"]
    assert paths_to(7, steps, {}) == ()
