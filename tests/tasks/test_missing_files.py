"""Files that are not where they were are found by content or name, and linked anew."""

from __future__ import annotations

from pathlib import Path

from refapp.model.progress import no_progress
from refapp.model.reference import Attachment
from refapp.store.check import check
from refapp.store.reading import Reader
from refapp.tasks.attach_file import attach_files
from refapp.tasks.known_files import KnownFiles
from refapp.tasks.missing_files import Missing, find_missing, locate, relink, search, unlink
from tests.builders import a_library, a_reference


def missing_in(folder: Path) -> list[Missing]:
    reader = Reader(folder)
    try:
        return find_missing(reader, no_progress)
    finally:
        reader.close()


def paths_in(folder: Path) -> list[str]:
    reader = Reader(folder)
    try:
        return [each.path for _, _, those in reader.attached() for each in those]
    finally:
        reader.close()


def test_linked_files_are_found_by_what_they_were_or_are_called(tmp_path: Path) -> None:
    old, new, home = tmp_path / "old", tmp_path / "new" / "deep", tmp_path / "library"
    for folder in (old, new):
        folder.mkdir(parents=True)
    names = ("seen.pdf", "unseen.pdf", "there.pdf")
    for name in names:
        (old / name).write_bytes(name.encode())
    attachments = tuple(Attachment(path=str(old / name)) for name in names)
    library = a_library(home, a_reference(attachments=attachments))
    known = KnownFiles(tmp_path / "known.json")
    known.learn(old / "seen.pdf")
    assert missing_in(home) == []
    (old / "seen.pdf").rename(new / "another name.pdf")
    (old / "unseen.pdf").rename(new / "UNSEEN.pdf")
    (new / "as large.pdf").write_bytes(b"8 letter")
    missing = missing_in(home)
    assert [each.name for each in missing] == ["seen.pdf", "unseen.pdf"]
    found = search(missing, tmp_path / "new", KnownFiles(tmp_path / "known.json"), no_progress)
    assert [(found[each].path.name, found[each].same) for each in missing] == [
        ("another name.pdf", True),
        ("UNSEEN.pdf", False),
    ]
    library.apply(relink(home, found))
    assert paths_in(home) == [str(new / "another name.pdf"), str(new / "UNSEEN.pdf"), str(old / "there.pdf")]
    assert missing_in(home) == []
    library.undo()
    assert paths_in(home)[0] == str(old / "seen.pdf")
    library.close()


def test_a_file_of_the_library_is_copied_back_into_it(tmp_path: Path) -> None:
    home, original = tmp_path / "library", tmp_path / "paper.pdf"
    original.write_bytes(b"%PDF-1.4 whatever")
    library = a_library(home, a_reference())
    library.apply(attach_files(home, a_reference(id=1), [original]))
    (path,) = paths_in(home)
    (home / path).unlink()
    (missing,) = missing_in(home)
    known = KnownFiles(tmp_path / "known.json")
    found = search([missing], tmp_path, known, no_progress)
    assert found[missing].same
    assert locate(missing, original, known) == found[missing]
    library.apply(relink(home, found))
    assert paths_in(home) == [path]
    assert (home / path).read_bytes() == original.read_bytes()
    assert check(home) == []
    library.close()


def test_a_link_is_taken_off_and_comes_back(tmp_path: Path) -> None:
    home = tmp_path / "library"
    library = a_library(home, a_reference(attachments=(Attachment(path="/nowhere/a.pdf"),)))
    library.apply(unlink(missing_in(home)))
    assert paths_in(home) == []
    library.undo()
    assert paths_in(home) == ["/nowhere/a.pdf"]
    library.close()


def test_two_files_of_one_name_are_nobodys(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "same.pdf").write_bytes(name.encode())
    missing = Missing(1, "T", Attachment(path="/nowhere/same.pdf"))
    assert search([missing], tmp_path, KnownFiles(tmp_path / "known.json"), no_progress) == {}


def test_a_damaged_memory_is_an_empty_one(tmp_path: Path) -> None:
    (tmp_path / "known.json").write_text('{"a": 1}')
    assert KnownFiles(tmp_path / "known.json").of("a") == (0, "")
