"""Zotero databases that are in use, old, large, alone, hostile or damaged."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refapp.formats import for_file
from refapp.formats.zotero_sqlite import read, read_path, sniff

from .zotero_database import ZoteroDatabase, codes, references


@pytest.fixture
def database(tmp_path: Path) -> ZoteroDatabase:
    return ZoteroDatabase(tmp_path / "zotero.sqlite")


def test_an_old_database(tmp_path: Path) -> None:
    """Tables that came later, or that are damaged away, say nothing."""
    without = ("itemAnnotations", "deletedCollections", "feeds", "itemTypesCombined", "fieldsCombined", "settings")
    database = ZoteroDatabase(tmp_path / "zotero.sqlite", (*without, "syncedSettings", "groups", "itemRelations"))
    item = database.item("book", "AAAA2222", title="A")
    database.file("FFFF2222", 0, "storage:a.pdf", item)
    (found,) = references(database)
    assert (found.title, found.kind, len(found.attachments)) == ("A", "book", 1)


def test_a_database_in_use(tmp_path: Path) -> None:
    """Another program holds it, with pages in the file written ahead."""
    database = ZoteroDatabase(tmp_path / "zotero.sqlite")
    database.connection.execute("PRAGMA journal_mode = WAL")
    database.item("book", "AAAA2222", title="Just written")
    database.connection.commit()
    database.connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    database.connection.execute("BEGIN EXCLUSIVE")
    assert (tmp_path / "zotero.sqlite-wal").stat().st_size > 0
    before = database.path.read_bytes()
    found = list(read_path(database.path))
    assert [each.reference and each.reference.title for each in found] == ["Just written"]
    assert database.path.read_bytes() == before
    assert {each.name for each in tmp_path.iterdir()} <= {"zotero.sqlite", "zotero.sqlite-wal", "zotero.sqlite-shm"}
    database.connection.close()


def test_many_items(database: ZoteroDatabase) -> None:
    for number in range(1_000):
        item = database.item("book", f"K{number:07}", title=f"Title {number}")
        database.creator(item, "author", f"Name{number}", "A")
        database.note(f"N{number:07}", f"<p>{number}</p>", item)
    found = references(database)
    assert [(each.title, each.creators[0].family, each.texts[0].body) for each in found] == [
        (f"Title {number}", f"Name{number}", f"<p>{number}</p>") for number in range(1_000)
    ]


def test_sniffing(database: ZoteroDatabase, tmp_path: Path) -> None:
    database.item("book", "AAAA2222", title="A")
    head = database.close().read_bytes()[:65_536]
    for name in ("zotero.sqlite", "zotero.sqlite.1.bak", "My Zotero.db"):
        found = for_file(head, name)
        assert found
        assert (found.key, found.binary) == ("zotero", True)
    assert sniff(b"SQLite format 3\x00 CREATE TABLE itemDataValues CREATE TABLE syncedSettings", "renamed.db") == 95
    other = tmp_path / "library.sqlite"
    with sqlite3.connect(other) as connection:
        connection.execute("CREATE TABLE reference (id INTEGER)")
    connection.close()
    assert sniff(other.read_bytes(), "library.sqlite") == 0
    assert sniff(b"", "zotero.sqlite") == 0
    assert codes(next(read_path(other))) == ["zotero-no-library"]


def test_citation_keys_of_better_bibtex(database: ZoteroDatabase, tmp_path: Path) -> None:
    database.item("book", "AAAA2222", title="A")
    database.item("book", "AAAA3333", title="B", citationKey="own")
    with sqlite3.connect(tmp_path / "better-bibtex.sqlite") as beside:
        beside.execute("CREATE TABLE citationkey (itemID INTEGER, itemKey TEXT, libraryID INTEGER, citationKey TEXT)")
        beside.execute("INSERT INTO citationkey VALUES (1, 'AAAA2222', 1, 'a2020'), (2, 'AAAA3333', 1, 'b2020')")
        beside.execute("INSERT INTO citationkey VALUES (9, 'AAAA2222', 2, 'other')")
    beside.close()
    path = database.close()
    assert [each.reference and each.reference.citekey for each in read_path(path)] == ["a2020", "own"]
    (tmp_path / "better-bibtex.sqlite").write_bytes(b"SQLite format 3\x00 damaged")
    assert [each.reference and each.reference.citekey for each in read_path(path)] == ["", "own"]


def test_bytes_alone(database: ZoteroDatabase) -> None:
    item = database.item("book", "AAAA2222", title="A")
    database.file("FFFF2222", 0, "storage:a.pdf", item)
    (record,) = read(database.close().read_bytes(), "zotero.sqlite")
    assert record.reference
    assert record.reference.extra[0].value == "storage/FFFF2222/a.pdf"
    assert codes(record) == ["zotero-file-elsewhere"]


def test_views_are_not_asked(tmp_path: Path) -> None:
    database = ZoteroDatabase(tmp_path / "zotero.sqlite", ("itemTags",))
    database.item("book", "AAAA2222", title="A")
    endless = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x AS itemID, x AS tagID FROM n"
    database.connection.execute(f"CREATE VIEW itemTags AS {endless}")
    assert [each.title for each in references(database)] == ["A"]


@pytest.mark.parametrize("data", [b"", b"SQLite format 3\x00", b"SQLite format 3\x00" + b"\xff" * 5_000, b"words"])
def test_no_database(data: bytes) -> None:
    (record,) = read(data, "zotero.sqlite")
    assert record.reference is None
    assert codes(record)[0] in ("zotero-damaged", "zotero-no-library")


def test_a_missing_file(tmp_path: Path) -> None:
    (record,) = read_path(tmp_path / "zotero.sqlite")
    assert codes(record) == ["zotero-not-copied"]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    database = ZoteroDatabase(tmp_path_factory.mktemp("zotero") / "zotero.sqlite")
    for number in range(20):
        item = database.item("book", f"K{number:07}", title="A" * number, date="2010", extra="DOI: 10.1/x")
        database.creator(item, "author", "B" * number, "C")
        database.tag(item, f"tag {number}")
        database.note(f"N{number:07}", "<p>x</p>", item)
        database.put(database.collection(f"C{number:07}", "D", number or None), item)
    return database.close().read_bytes()


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_damage_is_told(whole: bytes, data: st.DataObject) -> None:
    """Bytes changed, or the end cut off: problems, never exceptions."""
    hurt = bytearray(whole[: data.draw(st.integers(100, len(whole)))])
    for _ in range(data.draw(st.integers(0, 30))):
        hurt[data.draw(st.integers(0, len(hurt) - 1))] = data.draw(st.integers(0, 255))
    found = list(read(bytes(hurt), "zotero.sqlite"))
    assert all(record.reference or record.problems for record in found)
