"""From a library back to the file: all of one file's references and nothing of another's."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from refapp.formats import by_key
from refapp.formats.bibtex import read
from refapp.model.change import Add, Change, Remove, Update
from refapp.model.reference import Reference
from refapp.store.library import Library
from refapp.tasks.export_references import prepare_export
from refapp.tasks.import_files import import_files

BIBTEX = by_key("bibtex")
assert BIBTEX is not None
FILE = """@string{j = "Journal"}

@article{b, title={Second}, journal = j, year = 2001}
junk
@article{a, title={First}, journal = j, year = 2000}
@article{broken, title={
@misc{a, title={Third with a key that is taken}}
"""
LARGEST = 30_000  # bytes of a sample file: importing the larger ones takes long
OTHER = "@book{c,\n  title = {Fourth}\n}\n"


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "library")


def taken_in(library: Library, path: Path, text: str = FILE) -> list[int]:
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="")
    return list(import_files(library, [path]).added)


def exported(library: Library, ids: list[int] | None = None, expected: bytes = b"") -> tuple[str, str]:
    """What an export writes (nothing where that is `expected`), and the file it is written back to."""
    assert BIBTEX is not None
    found = prepare_export(library.read, list(library.read.find()) if ids is None else ids, BIBTEX)
    content = found.content if isinstance(found.content, bytes) else found.content.encode()
    return "" if content == expected else content.decode("utf-8", "replace"), found.back_to


def test_unedited_it_is_the_file(library: Library, tmp_path: Path) -> None:
    taken_in(library, tmp_path / "x.bib")
    text, back = exported(library)
    assert (text, back) == (FILE, "x.bib")


def test_an_edit_a_removal_and_a_new_one(library: Library, tmp_path: Path) -> None:
    text = FILE
    second, first, third = taken_in(library, tmp_path / "x.bib")
    library.apply(Change("edit", [Update(first, {"title": "First"}, {"title": "Premier"})]))
    library.apply(Change("delete", [Remove([third])]))
    library.apply(Change("new", [Add(Reference(citekey="new", kind="book", title="By hand"))]))
    expected = text.replace("{First}", "{Premier}").replace("@misc{a, title={Third with a key that is taken}}\n", "")
    last = "{Premier}, journal = j, year = 2000}\n"
    assert exported(library)[0] == expected.replace(last, last + "\n@book{new,\n  title = {By hand}\n}\n")
    library.undo()
    library.undo()
    library.undo()
    assert exported(library)[0] == text
    assert second in library.read.find()


def test_a_part_of_a_file_is_written_anew(library: Library, tmp_path: Path) -> None:
    ids = taken_in(library, tmp_path / "x.bib")
    text, back = exported(library, ids[:2])
    assert back == ""
    assert text.startswith("@article{b,\n  title = {Second},\n  year = {2001},\n  journal = {Journal}")


def test_two_files_are_written_anew_and_each_by_itself_back(library: Library, tmp_path: Path) -> None:
    taken_in(library, tmp_path / "x.bib")
    others = taken_in(library, tmp_path / "y.bib", OTHER)
    assert exported(library)[1] == ""
    assert exported(library, others) == (OTHER, "y.bib")


def test_files_of_one_name_are_told_apart(library: Library, tmp_path: Path) -> None:
    first = taken_in(library, tmp_path / "one" / "x.bib", OTHER)
    second = taken_in(library, tmp_path / "two" / "x.bib", OTHER.replace("c,", "e,").replace("\n", "\r\n"))
    assert exported(library, first) == (OTHER, "x.bib")
    assert exported(library, second)[0] == OTHER.replace("c,", "e,").replace("\n", "\r\n")
    assert exported(library)[1] == ""


def test_the_newest_state_of_a_file_is_the_one(library: Library, tmp_path: Path) -> None:
    taken_in(library, tmp_path / "x.bib", OTHER)
    newer = "% a comment\n" + OTHER + "@misc{f, title={Fifth}}"
    taken_in(library, tmp_path / "x.bib", newer)
    assert exported(library) == (newer, "x.bib")


def test_undoing_the_import_leaves_nothing_to_write_back(library: Library, tmp_path: Path) -> None:
    taken_in(library, tmp_path / "x.bib")
    library.undo()
    assert exported(library) == ("", "")
    library.redo()
    assert exported(library)[1] == "x.bib"


def test_what_is_erased_takes_its_file_along(library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    taken_in(library, tmp_path / "x.bib", OTHER)
    assert len(library.read.sources.files("bibtex", ["x.bib"])) == 1
    library.undo()
    monkeypatch.setattr("refapp.store.library.KEEP_DAYS", -1)
    assert library.compact() == 1
    assert library.read.sources.files("bibtex", ["x.bib"]) == []


def test_an_older_library_gets_its_new_table(library: Library, tmp_path: Path) -> None:
    import sqlite3

    library.close()
    database = sqlite3.connect(tmp_path / "library" / "library.sqlite")
    database.executescript("DROP TABLE file; PRAGMA user_version = 1;")
    database.close()
    again = Library(tmp_path / "library")
    taken_in(again, tmp_path / "x.bib", OTHER)
    assert exported(again) == (OTHER, "x.bib")


def test_real_files_come_back(library: Library, shared: Path) -> None:
    same = empty = 0
    for path in sorted((shared / "corpus/formats/bibtex").glob("*.bib")):
        keys = [r.reference.citekey for r in read(path.read_bytes(), path.name) if r.reference]
        if path.stat().st_size > LARGEST:
            continue
        taken = import_files(library, [path])
        assert len(taken.added) == len(keys)
        if keys:
            assert exported(library, list(taken.added), path.read_bytes()) == ("", path.name)
            library.undo()
        same, empty = same + bool(keys), empty + (not keys)
    print(f"{same} files written back byte for byte; {empty} have no entry")
    assert same > 150


def test_replaced_parts_of_the_model_do_not_matter(library: Library, tmp_path: Path) -> None:
    (number,) = taken_in(library, tmp_path / "x.bib", OTHER)
    library.apply(Change("edit", [Update(number, {"starred": False}, {"starred": True})]))
    assert exported(library) == (OTHER, "x.bib")
    assert replace(library.read.get(number) or Reference(), id=None).starred


def test_data_for_other_entries_is_not_refused(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "x.bib"
    path.write_text("@misc{a, title={t}, xdata={x}}\n@xdata{x, publisher={P}}\n")
    applied = import_files(library, [path])
    ledger = library.read.records.ledger(applied.ledger_id or 0)
    assert ledger is not None
    assert [line.outcome for line in ledger.lines] == ["added", "skipped"]
    assert exported(library) == (path.read_text(), "x.bib")
