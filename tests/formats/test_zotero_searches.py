"""Searches saved in Zotero: what a query of ours can say of them, and what is told of the rest."""

from __future__ import annotations

from pathlib import Path

import pytest

from refapp.formats import Record
from refapp.formats.zotero_conditions import part_of
from refapp.model.problems import Severity
from refapp.model.query import parse
from refapp.model.query_text import written

from .zotero_database import ZoteroDatabase, codes, records


@pytest.fixture
def database(tmp_path: Path) -> ZoteroDatabase:
    return ZoteroDatabase(tmp_path / "zotero.sqlite")


def search(database: ZoteroDatabase, key: str, *conditions: tuple[str, str, str], library: int = 1) -> int:
    number = database.insert("savedSearches", savedSearchName=f"My {key}", libraryID=library, key=key)
    for at, (condition, operator, value) in enumerate(conditions):
        values = {"condition": condition, "operator": operator, "value": value}
        database.insert("savedSearchConditions", savedSearchID=number, searchConditionID=at, **values)
    return number


def queries(found: list[Record]) -> list[str]:
    return [record.search.query if record.search else "" for record in found]


@pytest.mark.parametrize(
    ("condition", "operator", "value", "query"),
    [
        ("title", "contains", "bone", "title:bone"),
        ("title", "doesNotContain", "bone marrow", '-title:"bone marrow"'),
        ("creator", "contains", "Berg", "author:Berg"),
        ("publicationTitle", "is", "Bone", "container:=Bone"),
        ("publicationTitle", "contains", 'The "Bone"', 'container:"The ""Bone"""'),
        ("abstractNote", "contains", "x", "text:x"),
        ("field", "contains", "or", '"or"'),
        ("quicksearch-everything", "contains", "vitamin D", '"vitamin D"'),
        ("tag", "is", "to read", 'tag:"to read"'),
        ("tag", "isNot", "read", "-tag:read"),
        ("tag", "contains", "read", None),
        ("itemType", "is", "journalArticle", "kind:article-journal"),
        ("itemTypeID", "isNot", "book", "-kind:book"),
        ("itemType", "is", "nothing known", None),
        ("language", "is", "en-GB", "lang:en-GB"),
        ("DOI", "is", "https://doi.org/10.1000/ABC", "doi:10.1000/abc"),
        ("ISBN", "contains", "978", "identifier:978"),
        ("citationKey", "is", "berg2010", "key:berg2010"),
        ("date", "is", "2010", "year:2010"),
        ("date", "isBefore", "2010", "year:..2009"),
        ("year", "isAfter", "2010", "year:2011.."),
        ("date", "isAfter", "2010-05-03", None),
        ("date", "isInTheLast", "5 years", None),
        ("dateAdded", "isInTheLast", "2 weeks", "added:2w"),
        ("dateAdded", "is", "2024-05-01", "added:2024-05-01"),
        ("dateAdded", "isBefore", "2024-05-01", "added:..2024-04-30"),
        ("dateAdded", "isAfter", "2024-05-31", "added:2024-06-01..9999"),
        ("dateAdded", "isAfter", "9999-12-31", None),
        ("dateAdded", "isAfter", "9999-99-99", None),
        ("fulltextContent/regexp", "contains", "x", None),
        ("title", "contains", "…", None),
        ("title", "sounds like", "x", None),
        ("", "", "", None),
    ],
)
def test_conditions(condition: str, operator: str, value: str, query: str | None) -> None:
    part = part_of(condition, operator, value)
    assert (written(part) if part else None) == query
    if part:
        assert parse(written(part)) == part


def test_searches_come_after_the_items(database: ZoteroDatabase) -> None:
    database.item("book", "AAAA2222", title="A")
    database.insert("settings", setting="account", key="userID", value=123)
    top = database.collection("CCCC2222", "Fish / Meat")
    database.collection("CCCC3333", "Rakfisk", top)
    ways = (("joinMode", "any", ""), ("noChildren", "true", ""), ("recursive", "true", ""))
    search(database, "SSSS2222", *ways, ("collection", "is", "CCCC3333"), ("tag", "is", "new"))
    search(
        database,
        "SSSS3333",
        ("joinMode", "all", ""),
        ("collection", "isNot", "0_CCCC2222"),
        ("title", "contains", "a b"),
    )
    item, first, second = records(database)
    assert item.reference
    assert item.search is None
    assert queries([first, second]) == [
        'in:"/ Fish // Meat / Rakfisk" or tag:new',
        '-in:"/ Fish // Meat" title:"a b"',
    ]
    assert first.search
    assert (first.search.name, first.search.key) == ("My SSSS2222", "zotero:users/123/SSSS2222")
    assert (first.reference, first.place, codes(first)) == (None, "search SSSS2222", ["zotero-search"])


def test_a_groups_search_looks_in_the_group(database: ZoteroDatabase) -> None:
    database.insert("libraries", libraryID=2, type="group", editable=1, filesEditable=1)
    database.insert("groups", groupID=77, libraryID=2, name="INN", description="", version=1)
    database.collection("CCCC2222", "Fish", library=2)
    search(database, "SSSS2222", ("joinMode", "any", ""), ("tag", "is", "a"), ("tag", "is", "b"), library=2)
    search(database, "SSSS3333", ("collection", "is", "CCCC2222"), library=2)
    assert queries(records(database)) == ['in:"/ INN" (tag:a or tag:b)', 'in:"/ INN" in:"/ INN / Fish"']


def test_what_a_query_cannot_say_is_told(database: ZoteroDatabase) -> None:
    search(database, "SSSS2222", ("tag", "is", "a"), ("fulltextContent", "contains", "word"), ("collection", "is", "X"))
    search(database, "SSSS3333", ("savedSearch", "is", "SSSS2222"), ("recursive", "false", ""))
    gone = search(database, "SSSS4444", ("tag", "is", "a"))
    database.insert("deletedSearches", savedSearchID=gone)
    search(database, "SSSS5555")
    part, unsaid, trash, empty = records(database)
    assert queries([part]) == ["tag:a"]
    assert [each.severity for each in part.problems] == [Severity.NOTE, Severity.WARNING]
    assert part.problems[1].args == {"conditions": "fulltextContent contains word; collection is X"}
    assert (unsaid.search, codes(unsaid)) == (None, ["zotero-search-unsaid"])
    assert unsaid.problems[0].args["conditions"] == "savedSearch is SSSS2222; recursive false"
    assert (trash.search, codes(trash)) == (None, ["zotero-in-trash"])
    assert (empty.search, codes(empty)) == (None, ["zotero-search-empty"])
