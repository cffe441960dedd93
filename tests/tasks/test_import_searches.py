"""Saved searches that come with an import: made once, found again, gone when the import is undone."""

from __future__ import annotations

from pathlib import Path

import pytest

from refapp.model.query import parse
from refapp.store.library import Library
from refapp.tasks.edit_collections import new_collection, update_search
from refapp.tasks.import_files import import_files
from refapp.tasks.ledger_text import ledger_text
from tests.formats.zotero_database import ZoteroDatabase


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "library")


@pytest.fixture
def database(tmp_path: Path) -> Path:
    made = ZoteroDatabase(tmp_path / "zotero.sqlite")
    for key, tag in (("AAAA2222", "to read"), ("AAAA3333", "read")):
        made.tag(made.item("book", key, title=f"About {tag}"), tag)
    number = made.insert("savedSearches", savedSearchName="Waiting", libraryID=1, key="SSSS2222")
    values = {"condition": "tag", "operator": "is", "value": "to read"}
    made.insert("savedSearchConditions", savedSearchID=number, searchConditionID=0, **values)
    return made.close()


def searches(library: Library) -> list[tuple[str, str]]:
    entries = library.read.collection_tree().by_id.values()
    return [(each.name, each.query) for each in entries if each.query]


def imported(library: Library, database: Path) -> str:
    applied = import_files(library, [database])
    ledger = library.read.records.ledger(applied.ledger_id or 0)
    assert ledger
    return ledger_text(ledger)


def test_it_is_made_told_and_undone(library: Library, database: Path) -> None:
    told = imported(library, database)
    assert searches(library) == [("Waiting", 'tag:"to read"')]
    assert len(library.read.find(parse(searches(library)[0][1]))) == 1
    assert "search SSSS2222: added: Waiting" in told
    assert told.endswith("3 added")
    library.undo()
    assert searches(library) == []
    library.redo()
    assert searches(library) == [("Waiting", 'tag:"to read"')]


def test_importing_again_leaves_it_to_the_user(library: Library, database: Path) -> None:
    imported(library, database)
    (number,) = (each.id for each in library.read.collection_tree().by_id.values())
    library.apply(update_search(number or 0, "tag:mine", "Waiting"))
    assert imported(library, database).endswith("3 already there")
    assert searches(library) == [("Waiting", "tag:mine")]


def test_another_search_keeps_its_name(library: Library, database: Path) -> None:
    library.apply(new_collection("Waiting", query="tag:mine"))
    imported(library, database)
    assert searches(library) == [("Waiting", "tag:mine"), ("Waiting 2", 'tag:"to read"')]
