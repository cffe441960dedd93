"""What the rows of a Zotero database become."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from refapp.model.problems import Severity
from refapp.model.reference import Attachment, Relation

from .zotero_database import ZoteroDatabase, codes, records, references


@pytest.fixture
def database(tmp_path: Path) -> ZoteroDatabase:
    return ZoteroDatabase(tmp_path / "zotero.sqlite")


def test_an_article(database: ZoteroDatabase) -> None:
    item = database.item(
        "journalArticle",
        "ABCD2345",
        title="Rakfisk and bone",
        publicationTitle="Journal of Bone",
        volume="12",
        issue="3",
        pages="1-9",
        date="2010-05-00 May 2010",
        DOI="10.5555/ABC",
        ISSN="1234-5678, 8765-4321",
        language="nb",
        url="https://example.org/a",
        accessDate="2020-01-02 03:04:05",
        abstractNote="Short.",
        seriesText="odd",
        libraryCatalog="DOI.org",
        extra="Original Date: 1900\nPMID: 123\nRead it.",
    )
    database.creator(item, "author", "van der Berg", "Kari")
    database.creator(item, "editor", "World Health Organization", mode=1)
    database.creator(item, "counsel", "Fish", "Ann")
    (found,) = references(database)
    assert (found.kind, found.title, str(found.issued)) == ("article-journal", "Rakfisk and bone", "2010-05")
    assert str(found.accessed) == "2020-01-02"
    assert found.fields == {
        "container-title": "Journal of Bone",
        "volume": "12",
        "issue": "3",
        "page": "1-9",
        "URL": "https://example.org/a",
        "source": "DOI.org",
        "original-date": "1900",
    }
    assert [(c.role, c.particle, c.family, c.given, c.literal) for c in found.creators] == [
        ("author", "van der", "Berg", "Kari", ""),
        ("editor", "", "", "", "World Health Organization"),
        ("contributor", "", "Fish", "Ann", ""),
    ]
    assert [(i.scheme, i.value) for i in found.identifiers] == [
        ("doi", "10.5555/abc"),
        ("issn", "1234-5678"),
        ("issn", "8765-4321"),
        ("pmid", "123"),
    ]
    assert [(e.name, e.value) for e in found.extra] == [("seriesText", "odd"), ("counsel", "Fish, Ann")]
    assert [(t.role, t.body) for t in found.texts] == [("abstract", "Short."), ("note", "Read it.")]
    assert (found.language, found.added, found.changed) == ("nb", "2024-02-03T04:05:06Z", "2024-03-04T05:06:07Z")
    assert json.loads(found.sources[0].text)["extra"].endswith("Read it.")


def test_base_fields(database: ZoteroDatabase) -> None:
    database.item("bookSection", "AAAA2222", title="A", bookTitle="The Book", date="0000-00-00 in press")
    database.item("case", "AAAA3333", caseName="B v. C", court="High Court", dateDecided="2001-02-03 2001-02-03")
    database.item("preprint", "AAAA4444", title="D", repository="arXiv", archiveID="arXiv:2101.00001")
    number = database.item("myType", "AAAA5555", title="E", madeUp="x")
    base = database.named("fields", "fieldName", "publisher")
    made_up = database.named("fields", "fieldName", "madeUp")
    kind = database.named("itemTypes", "typeName", "myType")
    database.insert("baseFieldMappingsCombined", itemTypeID=kind, baseFieldID=base, fieldID=made_up)
    chapter, case, preprint, custom = records(database)
    assert number
    assert chapter.reference
    assert case.reference
    assert preprint.reference
    assert custom.reference
    assert chapter.reference.fields == {"container-title": "The Book"}
    assert str(chapter.reference.issued) == "in press"
    assert (case.reference.title, case.reference.fields) == ("B v. C", {"authority": "High Court"})
    assert (case.reference.kind, str(case.reference.issued)) == ("legal_case", "2001-02-03")
    assert preprint.reference.identifier("arxiv") == "2101.00001"
    assert custom.reference.fields == {"publisher": "x"}
    assert codes(custom) == ["zotero-unknown-type"]


def test_collections_tags_and_relations(database: ZoteroDatabase) -> None:
    item = database.item("book", "AAAA2222", title="A")
    top = database.collection("CCCC2222", "Fish")
    below = database.collection("CCCC3333", "Rakfisk", top)
    gone = database.collection("CCCC4444", "Old", top)
    under_gone = database.collection("CCCC5555", "Older", gone)
    database.insert("deletedCollections", collectionID=gone)
    for collection in (below, gone, under_gone):
        database.put(collection, item)
    database.tag(item, "mine")
    database.tag(item, "theirs", 1)
    colours = json.dumps([{"name": "mine", "color": "#FF6666"}])
    database.insert("syncedSettings", setting="tagColors", libraryID=1, value=colours)
    database.insert("settings", setting="account", key="localUserKey", value="a1B2c3D4")
    database.related(item, "dc:relation", "http://zotero.org/groups/77/items/BBBB2222")
    database.related(item, "owl:sameAs", "http://zotero.org/users/local/a1B2c3D4/items/BBBB3333")
    database.related(item, "dc:replaces", "http://zotero.org/users/12/items/BBBB4444")
    (found,) = references(database)
    assert [[(s.name, s.key) for s in path] for path in found.collections] == [
        [("Fish", "zotero:users/local/a1B2c3D4/CCCC2222"), ("Rakfisk", "zotero:users/local/a1B2c3D4/CCCC3333")]
    ]
    assert [(t.name, t.kind, t.colour) for t in found.tags] == [("mine", "user", "#ff6666"), ("theirs", "keyword", "")]
    assert found.relations == (
        Relation(kind="related", scheme="zotero", value="BBBB2222"),
        Relation(kind="related", scheme="zotero", value="users/local/a1B2c3D4/BBBB3333"),
    )
    assert [(e.name, e.value) for e in found.extra] == [("dc:replaces", "http://zotero.org/users/12/items/BBBB4444")]


def test_own_keys_of_users_and_groups(database: ZoteroDatabase) -> None:
    """An item of a group has the key that pages made from the group's library name; one of a user's library not."""
    database.insert("settings", setting="account", key="userID", value=123)
    database.insert("libraries", libraryID=2, type="group", editable=1, filesEditable=1)
    database.insert("groups", groupID=5881554, libraryID=2, name="INN", description="", version=1)
    database.item("book", "ABCD2345", title="Mine")
    database.item("book", "ABCD2345", library=2, title="Ours")
    mine, ours = references(database)
    assert (mine.identifier("zotero"), mine.collections) == ("users/123/ABCD2345", ())
    assert ours.identifier("zotero") == "ABCD2345"
    assert [[step.name for step in path] for path in ours.collections] == [["INN"]]
    assert [link.url for link in ours.links] == ["http://zotero.org/groups/5881554/items/ABCD2345"]


def test_notes_files_and_annotations(database: ZoteroDatabase, tmp_path: Path) -> None:
    item = database.item("journalArticle", "AAAA2222", title="A")
    database.note("NNNN2222", "<p>Child</p>", item)
    pdf = database.file("FFFF2222", 1, "storage:a b.pdf", item, title="Full text", url="https://example.org/a.pdf")
    (tmp_path / "storage" / "FFFF2222").mkdir(parents=True)
    (tmp_path / "storage" / "FFFF2222" / "a b.pdf").write_bytes(b"%PDF-")
    database.file("FFFF3333", 2, "/home/me/b.pdf", item, title="Linked")
    database.file("FFFF4444", 3, None, item, title="PubMed entry", url="https://example.org/p", media="text/html")
    database.file("FFFF5555", 2, "attachments:../c.pdf", item)
    database.file("FFFF6666", 0, "storage:../../../etc/passwd", item, media="text/plain")
    values = {"sortIndex": "00002|1|1", "color": "#ffd400", "pageLabel": "7"}
    database.annotation("MMMM2222", pdf, 1, text="p < 0.05", comment="See <i>this</i>", **values)
    first = database.annotation("MMMM3333", pdf, 2, comment="Before", sortIndex="00001|1|1", color="#123456")
    database.tag(first, "marked")
    (record,) = records(database)
    found = record.reference
    assert found
    assert found.attachments == (
        Attachment(path=str(tmp_path / "storage/FFFF2222/a b.pdf"), media_type="application/pdf", title="Full text"),
        Attachment(path="/home/me/b.pdf", media_type="application/pdf", title="Linked"),
        Attachment(path=str(tmp_path / "storage/FFFF6666/passwd"), media_type="text/plain"),
    )
    assert [(link.url, link.relation) for link in found.links] == [
        ("https://example.org/a.pdf", "pdf"),
        ("https://example.org/p", "file"),
    ]
    assert [(e.name, e.value) for e in found.extra] == [("attachment", "attachments:../c.pdf")]
    assert codes(record) == ["zotero-file-elsewhere", "zotero-file-missing"]
    child, marks = found.texts
    assert (child.role, child.format, child.body) == ("note", "html", "<p>Child</p>")
    assert marks.title == "Full text"
    assert marks.body == (
        "<p>Before (note, #123456, #marked)</p>\n"
        "<blockquote>p &lt; 0.05</blockquote><p>See <i>this</i> (p. 7, highlight, yellow)</p>"
    )


def test_what_stands_alone(database: ZoteroDatabase) -> None:
    database.note("NNNN2222", "<h1>A thought</h1><p>More</p>")
    database.file("FFFF2222", 2, "/home/me/b.pdf", title="A paper")
    note, file = references(database)
    assert (note.kind, note.title, note.texts[0].body) == ("document", "A thought", "<h1>A thought</h1><p>More</p>")
    assert (file.kind, file.title, file.attachments[0].path) == ("document", "A paper", "/home/me/b.pdf")


def test_trash_and_feeds_are_told(database: ZoteroDatabase) -> None:
    item = database.item("book", "AAAA2222", title="Kept")
    note = database.note("NNNN2222", "<p>Away</p>", item)
    gone = database.item("book", "AAAA3333", title="Thrown away")
    for number in (note, gone):
        database.insert("deletedItems", itemID=number)
    database.insert("libraries", libraryID=3, type="feed", editable=0, filesEditable=0)
    database.insert("feeds", libraryID=3, name="News", url="x")
    database.item("journalArticle", "AAAA4444", library=3, title="New")
    kept, trash, feed = records(database)
    assert kept.reference
    assert kept.reference.texts == ()
    assert codes(kept) == ["zotero-part-in-trash"]
    assert (trash.reference, codes(trash), trash.problems[0].severity) == (None, ["zotero-in-trash"], Severity.NOTE)
    assert (feed.reference, feed.problems[0].args) == (None, {"name": "News", "count": 1})


def test_pictures_in_notes_and_what_lost_its_item(database: ZoteroDatabase) -> None:
    item = database.item("book", "AAAA2222", title="A")
    note = database.note("NNNN2222", "<p><img data-attachment-key='FFFF2222'></p>", item)
    database.file("FFFF2222", 4, "storage:image.png", note, media="image/png")
    database.file("FFFF3333", 2, "/home/me/b.pdf", 999, title="Left behind")
    database.note("NNNN3333", "<p>Left behind too</p>", 999)
    whole, file, words = references(database)
    assert [each.media_type for each in whole.attachments] == ["image/png"]
    assert (file.title, words.title) == ("Left behind", "Left behind too")


def test_marks_in_the_trash_are_told(database: ZoteroDatabase) -> None:
    pdf = database.file("FFFF2222", 2, "/home/me/b.pdf", database.item("book", "AAAA2222", title="A"))
    mark = database.annotation("MMMM2222", pdf, 1, text="x", sortIndex="1")
    database.insert("deletedItems", itemID=mark)
    (record,) = records(database)
    assert codes(record) == ["zotero-part-in-trash"]
