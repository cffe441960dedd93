"""Archives: what is in them is imported, what is made to harm is told and harms nobody."""

from __future__ import annotations

import io
import stat
import struct
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refapp.model.change import Outcome
from refapp.store.library import Library
from refapp.tasks import archives
from refapp.tasks.archives import MemberFault, members, read_member
from refapp.tasks.import_files import import_files
from tests.pdf_files import a_pdf

BIB = "@article{%s,\n  author = {Berg, Ola},\n  title = {Bones and %s},\n  year = 2020\n}\n"


def a_zip(path: Path, *files: tuple[str | zipfile.ZipInfo, str | bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files:
            archive.writestr(name, content)
    return path


def told(path: Path, tmp_path: Path) -> list[tuple[str, str, str]]:
    """File, outcome and first problem of each line of the ledger."""
    library = Library(tmp_path / "library")
    ledger = library.read.records.ledger(import_files(library, [path]).ledger_id or 0)
    library.close()
    assert ledger is not None
    return [(line.file, line.outcome, line.problems[0].code if line.problems else "") for line in ledger.lines]


def test_what_is_in_it(tmp_path: Path) -> None:
    files = [("inner/one.bib", BIB % ("one", "one")), ("two.ris", "TY  - BOOK\nTI  - Two\nER  - \n"), ("inner/", "")]
    path = a_zip(tmp_path / "a.zip", *files, ("notes.txt", "Dear all"), ("x.pdf", a_pdf(info={"Title": "The PDF"})))
    assert sorted(told(path, tmp_path)) == [
        ("a.zip/inner/one.bib", Outcome.ADDED, ""),
        ("a.zip/notes.txt", Outcome.SKIPPED, "file-unknown"),
        ("a.zip/two.ris", Outcome.ADDED, ""),
        ("a.zip/x.pdf", Outcome.ADDED, ""),
    ]
    library = Library(tmp_path / "library")
    (attached,) = [each.attachments for each in library.read.get_many(list(library.read.find())) if each.attachments]
    kept = library.folder / attached[0].path
    assert kept.read_bytes() == a_pdf(info={"Title": "The PDF"})
    assert kept.name == "x.pdf"
    library.close()


def test_in_a_folder(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    a_zip(folder / "a.zip", ("one.bib", BIB % ("one", "one")))
    assert told(folder, tmp_path) == [("folder/a.zip/one.bib", Outcome.ADDED, "")]


@pytest.mark.parametrize("name", ["../evil.bib", "/tmp/evil.bib", "C:/evil.bib", "a/../../evil.bib", "..\\evil.bib"])
def test_names_that_lead_out(tmp_path: Path, name: str) -> None:
    (tmp_path / "deep").mkdir()
    path = a_zip(tmp_path / "deep/a.zip", (name, BIB % ("e", "e")))
    before = set(tmp_path.rglob("*"))
    ((file, outcome, code),) = told(path, tmp_path)
    assert (outcome, code) == (Outcome.REFUSED, "archive-path")
    assert ".." not in file
    new = {each.relative_to(tmp_path).parts[0] for each in set(tmp_path.rglob("*")) - before}
    assert new == {"library"}


def test_links_are_not_followed(tmp_path: Path) -> None:
    link = zipfile.ZipInfo("link.bib")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    assert told(a_zip(tmp_path / "a.zip", (link, "/etc/passwd")), tmp_path) == [
        ("a.zip/link.bib", Outcome.SKIPPED, "archive-link")
    ]


def test_bomb(tmp_path: Path) -> None:
    path = a_zip(tmp_path / "a.zip", ("bomb.bib", b"\0" * 20_000_000), ("one.bib", BIB % ("one", "one")))
    assert path.stat().st_size < 100_000
    assert told(path, tmp_path) == [
        ("a.zip/bomb.bib", Outcome.REFUSED, "archive-ratio"),
        ("a.zip/one.bib", Outcome.ADDED, ""),
    ]


def test_a_size_that_is_a_lie(tmp_path: Path) -> None:
    """A member that says it is small and is not gives no more than it said."""
    path = a_zip(tmp_path / "a.zip", ("bomb.bib", b"@" * 5_000_000))
    data = bytearray(path.read_bytes())
    at = data.index(b"PK\x01\x02")
    struct.pack_into("<L", data, at + 24, 1000)  # the unpacked size in the list of members
    path.write_bytes(data)
    assert told(path, tmp_path) == [("a.zip/bomb.bib", Outcome.REFUSED, "archive-member-damaged")]


def test_limits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = a_zip(tmp_path / "a.zip", *((f"{n}.bib", BIB % (f"k{n}", f"n {n}")) for n in range(5)))
    monkeypatch.setattr(archives, "MEMBERS", 3)
    assert [inside.problem.code for inside in members(path) if inside.problem] == ["archive-too-many"]
    monkeypatch.setattr(archives, "MEMBERS", 100)
    monkeypatch.setattr(archives, "ARCHIVE_BYTES", 200)
    assert [inside.problem and inside.problem.code for inside in members(path)] == [None, None, "archive-too-large"]
    monkeypatch.setattr(archives, "MEMBER_BYTES", 10)
    assert {inside.problem and inside.problem.code for inside in members(path)} == {"archive-member-large"}
    monkeypatch.setattr(archives, "DIRECTORY_BYTES", 10)
    assert [inside.problem and inside.problem.code for inside in members(path)] == ["archive-too-many"]


def test_archives_in_archives_and_passwords(tmp_path: Path) -> None:
    path = a_zip(tmp_path / "a.zip", ("inner.zip", b"PK"), ("__MACOSX/._x.bib", b"x"), ("secret.bib", BIB % ("s", "s")))
    data = bytearray(path.read_bytes())
    at = data.rindex(b"PK\x01\x02")
    data[at + 8] |= 1  # the flag of encryption
    path.write_bytes(data)
    assert sorted(told(path, tmp_path)) == [
        ("a.zip/__MACOSX/._x.bib", Outcome.SKIPPED, "hidden-file"),
        ("a.zip/inner.zip", Outcome.REFUSED, "archive-nested"),
        ("a.zip/secret.bib", Outcome.REFUSED, "archive-encrypted"),
    ]


def test_names_in_other_encodings(tmp_path: Path) -> None:
    path = a_zip(tmp_path / "a.zip", ("Aas.bib", BIB % ("a", "a")))
    path.write_bytes(path.read_bytes().replace(b"Aas.bib", "Ås.bib".encode()))
    assert told(path, tmp_path) == [("a.zip/Ås.bib", Outcome.ADDED, "")]


@pytest.mark.parametrize(("content", "code"), [(b"", "archive-damaged"), (b"no archive", "archive-damaged")])
def test_no_archive(tmp_path: Path, content: bytes, code: str) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(content)
    assert told(path, tmp_path) == [("a.zip", Outcome.REFUSED, code)]


def test_empty(tmp_path: Path) -> None:
    assert told(a_zip(tmp_path / "a.zip"), tmp_path) == [("a.zip", Outcome.REFUSED, "archive-empty")]


@pytest.mark.parametrize(
    ("name", "first", "code"),
    [
        ("letter.docx", ("word/document.xml", "<x/>"), "file-word"),
        ("table.xlsx", ("xl/workbook.xml", "<x/>"), "file-sheet"),
        ("talk.pptx", ("ppt/presentation.xml", "<x/>"), "file-slides"),
        ("letter.odt", ("mimetype", "application/vnd.oasis.opendocument.text"), "file-opendocument"),
        ("book.epub", ("mimetype", "application/epub+zip"), "file-epub"),
        ("thing.jar", ("a.class", "x"), "file-archive"),
    ],
)
def test_archives_that_are_something_else(tmp_path: Path, name: str, first: tuple[str, str], code: str) -> None:
    with zipfile.ZipFile(tmp_path / name, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr(*first)
        archive.writestr("[Content_Types].xml", "<x/>")
    assert told(tmp_path / name, tmp_path) == [(name, Outcome.REFUSED, code)]


def test_sizes_and_places_that_cannot_be(tmp_path: Path) -> None:
    """A list of members says how much is to be read, and from where; what it says may be made up."""
    whole = a_zip(tmp_path / "a.zip", ("a.bib", BIB % ("a", "a"))).read_bytes()
    at = whole.rindex(b"PK\x01\x02")
    for place in (20, 42):  # the packed size, and where the member is
        hurt = bytearray(whole)
        hurt[at + place : at + place + 4] = b"\xf0\xff\xff\x7f"
        (tmp_path / "a.zip").write_bytes(hurt)
        assert told(tmp_path / "a.zip", tmp_path) == [("a.zip/a.bib", Outcome.REFUSED, "archive-member-damaged")]


def test_a_member_without_a_name(tmp_path: Path) -> None:
    path = a_zip(tmp_path / "a.zip", ("a.bib", BIB % ("a", "a")))
    path.write_bytes(path.read_bytes().replace(b"a.bib", b"\0.bib"))
    assert [each[1:] for each in told(path, tmp_path)] == [(Outcome.ADDED, "")]


@settings(max_examples=80, deadline=None)
@given(st.data())
def test_hurt_archives_do_no_harm(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a/one.bib", BIB % ("one", "one"))
        archive.writestr("two.bib", BIB % ("two", "two") * 20)
    hurt = bytearray(out.getvalue())
    for _ in range(data.draw(st.integers(1, 6))):
        hurt[data.draw(st.integers(0, len(hurt) - 1))] = data.draw(st.integers(0, 255))
    path = tmp_path_factory.mktemp("hurt") / "a.zip"
    path.write_bytes(hurt[: data.draw(st.integers(0, len(hurt)))])
    for inside in members(path):
        assert inside.problem or inside.member
        if inside.member:
            with suppress(MemberFault):
                assert len(read_member(path, inside.member)) == inside.member.size
