"""Files named by a pattern: undone, done again, and never lost, whatever happens between."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from refapp.model.dates import PartialDate
from refapp.model.file_pattern import FilePattern
from refapp.model.problems import AppError
from refapp.model.reference import Attachment, Reference
from refapp.store.check import check
from refapp.store.library import Library
from refapp.store.reading import Reader
from refapp.tasks.attach_file import attach_files
from refapp.tasks.rename_files import rename_files, renamings
from tests.builders import a_library, a_reference

PATTERN = FilePattern('authetal + " " + year + " – " + title.select(1, 3)')


def test_a_pattern_keeps_spaces_and_drops_what_no_file_may_hold() -> None:
    assert PATTERN(a_reference(title="Bone: a/b?")) == "Solberg Odegard 2001 – Bone a B"
    assert FilePattern("year")(Reference()) == ""
    assert FilePattern('"- " + year')(Reference(issued=PartialDate(year=2020))) == "2020"
    assert len(FilePattern("title")(Reference(title="word " * 60))) <= 120
    with pytest.raises(AppError, match="pattern-unsafe"):
        FilePattern('auth + "/" + year')


def read(folder: Path) -> Reference:
    reader = Reader(folder)
    try:
        found = reader.get(1)
        assert found
        return found
    finally:
        reader.close()


@pytest.fixture
def library(tmp_path: Path) -> Library:
    made = a_library(tmp_path / "library", a_reference())
    paths = [tmp_path / name for name in ("a.PDF", "b.pdf")]
    for path in paths:
        path.write_bytes(path.name.encode())
    made.apply(attach_files(made.folder, a_reference(id=1), paths))
    return made


def names(library: Library) -> list[str]:
    return [Path(each.path).name for each in read(library.folder).attachments]


def test_files_are_renamed_undone_and_renamed_again(library: Library) -> None:
    wanted = renamings([read(library.folder)], PATTERN)
    stem = "Solberg Odegard 2001 – Menaquinone and Bone"
    assert [(each.before, each.name) for each in wanted] == [("a.PDF", f"{stem}.pdf"), ("b.pdf", f"{stem} 2.pdf")]
    library.apply(rename_files(library.folder, wanted))
    assert names(library) == [f"{stem}.pdf", f"{stem} 2.pdf"]
    assert [each.title for each in read(library.folder).attachments] == names(library)
    assert check(library.folder) == []
    assert renamings([read(library.folder)], PATTERN) == []
    library.compact()
    library.undo()
    assert names(library) == ["a.PDF", "b.pdf"]
    assert check(library.folder) == []
    library.compact()
    library.redo()
    assert names(library) == [f"{stem}.pdf", f"{stem} 2.pdf"]
    assert check(library.folder) == []
    library.close()


def test_a_file_system_without_links_gets_a_copy(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_links(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "link", no_links)
    library.apply(rename_files(library.folder, renamings([read(library.folder)], PATTERN)))
    assert names(library)[0].startswith("Solberg")
    assert check(library.folder) == []
    library.close()


def test_what_is_interrupted_leaves_names_nobody_has_which_go_later(library: Library) -> None:
    wanted = renamings([read(library.folder)], PATTERN)
    change = rename_files(library.folder, wanted)
    with pytest.raises(RuntimeError):
        library.apply(type(change)(change.label, lambda lookup: _broken(change.edits(lookup)), change.args))  # type: ignore[operator]
    assert names(library) == ["a.PDF", "b.pdf"]
    assert check(library.folder) == []
    assert len(list(library.folder.glob("attachments/*/*/Solberg*"))) == 2
    library.compact()
    assert list(library.folder.glob("attachments/*/*/Solberg*")) == []
    assert check(library.folder) == []
    library.close()


def _broken(edits: object) -> object:
    list(edits)  # type: ignore[call-overload]
    raise RuntimeError


def test_linked_and_missing_files_keep_their_names(tmp_path: Path) -> None:
    attachments = (Attachment(path="/elsewhere/x.pdf"), Attachment(path="attachments/ab/cd/gone.pdf"))
    library = a_library(tmp_path, a_reference(attachments=attachments))
    wanted = renamings([read(tmp_path)], PATTERN)
    assert [each.before for each in wanted] == ["gone.pdf"]
    library.apply(rename_files(tmp_path, wanted))
    assert read(tmp_path).attachments == attachments
    library.close()
