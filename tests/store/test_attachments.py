"""Files kept in a library: whole or not at all, each content once, erased when nobody refers to them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from io import BytesIO
from pathlib import Path

import pytest

from refapp.model.change import Add, Change, Edit, Update
from refapp.model.lookup import Lookup
from refapp.model.reference import Attachment, Reference
from refapp.store import library as library_module
from refapp.store.attachments import faults, file_of, keep, unused
from refapp.store.check import check
from refapp.store.connection import connect
from refapp.store.library import Library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = Library(tmp_path / "library")
    yield opened
    opened.close()


def files(library: Library) -> list[str]:
    return sorted(each.name for each in (library.folder / "attachments").rglob("*") if each.is_file())


def attached(library: Library, content: bytes, name: str = "a.pdf") -> int:
    """A reference with an attached file."""

    def edits(lookup: Lookup) -> Iterator[Edit]:
        path, sha256 = keep(library.folder, BytesIO(content), name)
        yield Add(Reference(title=name, attachments=(Attachment(path=path, sha256=sha256),)))

    return library.apply(Change("import", edits)).added[0]


def codes(library: Library) -> list[str]:
    return [each.code for each in check(library.folder)]


def test_each_content_once(tmp_path: Path) -> None:
    first = keep(tmp_path, BytesIO(b"one"), "a.pdf")
    assert keep(tmp_path, BytesIO(b"one"), "another.pdf") == first
    assert keep(tmp_path, BytesIO(b"two"), "a.pdf")[0] != first[0]
    assert (tmp_path / first[0]).read_bytes() == b"one"
    assert first[0].startswith(f"attachments/{first[1][:2]}/{first[1][:16]}/")


def test_a_damaged_copy_is_mended(tmp_path: Path) -> None:
    path, _ = keep(tmp_path, BytesIO(b"one"), "a.pdf")
    (tmp_path / path).write_bytes(b"0n3")
    keep(tmp_path, BytesIO(b"one"), "b.pdf")
    assert (tmp_path / path).read_bytes() == b"one"


@pytest.mark.parametrize(
    ("name", "kept"),
    [("../../x.pdf", "x.pdf"), ("a/b\\c:d.pdf", "a b c d.pdf"), ("", "file"), (".pdf", "pdf"), ("å" * 200, "å" * 50)],
)
def test_names_are_made_safe(tmp_path: Path, name: str, kept: str) -> None:
    path, _ = keep(tmp_path, BytesIO(b"one"), name)
    assert Path(path).name == kept
    assert len(Path(path).parts) == 4


def test_a_copy_that_fails_leaves_nothing(tmp_path: Path) -> None:
    class Broken(BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space"):
        keep(tmp_path, Broken(), "a.pdf")
    assert [each for each in tmp_path.rglob("*") if each.is_file()] == []


@pytest.mark.parametrize(
    "path", ["../x.pdf", "attachments/../../x.pdf", "", "//server/share/x.pdf", "a\0b", "\\\\s\\x"]
)
def test_paths_that_lead_out(tmp_path: Path, path: str) -> None:
    assert file_of(tmp_path, path) is None


def test_links_that_lead_out(tmp_path: Path) -> None:
    folder = tmp_path / "library"
    folder.mkdir()
    (folder / "link").symlink_to(tmp_path)
    assert file_of(folder, "link/x.pdf") is None
    assert file_of(folder, "attachments/x.pdf") == (folder / "attachments/x.pdf").resolve()
    assert file_of(folder, str(tmp_path / "x.pdf")) == tmp_path / "x.pdf"


def test_check_tells_of_missing_and_changed_files(library: Library) -> None:
    attached(library, b"one", "a.pdf")
    attached(library, b"two", "b.pdf")
    assert codes(library) == []
    one, two = (next((library.folder / "attachments").rglob(name)) for name in ("a.pdf", "b.pdf"))
    one.unlink()
    two.write_bytes(b"other")
    assert codes(library) == ["check-attachment-missing", "check-attachment-changed"]


def test_files_go_when_nobody_refers_to_them(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    attached(library, b"one", "a.pdf")
    attached(library, b"two", "b.pdf")
    (library.folder / "attachments/.incoming/half").write_bytes(b"ha")
    library.undo()
    library.compact()
    assert files(library) == ["a.pdf", "b.pdf"]  # what was undone can be done again
    library.redo()
    library.undo()
    monkeypatch.setattr(library_module, "KEEP_DAYS", -1)
    assert library.compact() == 1
    assert files(library) == ["a.pdf"]
    assert codes(library) == []


def test_a_removed_attachment_can_come_back(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    number = attached(library, b"one")
    before = library.read.get(number)
    assert before is not None
    library.apply(Change("edit", [Update(number, {"attachments": before.attachments}, {"attachments": ()})]))
    library.compact()
    library.undo()
    assert codes(library) == []
    library.redo()
    monkeypatch.setattr(library_module, "KEEP_DAYS", -1)
    library.compact()
    assert files(library) == []


def test_a_failed_change_leaves_a_file_nobody_misses(library: Library) -> None:
    def edits(lookup: Lookup) -> Iterator[Edit]:
        path, _ = keep(library.folder, BytesIO(b"one"), "a.pdf")
        yield Add(Reference(title="x", attachments=(Attachment(path=path),)))
        raise KeyError("a bug")

    with pytest.raises(KeyError):
        library.apply(Change("import", edits))
    assert codes(library) == []
    library.compact()
    assert files(library) == []


def test_files_of_others_are_not_ours(library: Library) -> None:
    library.apply(Change("import", [Add(Reference(title="x", attachments=(Attachment(path="files/1/x.pdf"),)))]))
    with closing(connect(library.folder)) as connection:
        assert list(faults(library.folder, connection)) == []
        assert unused(library.folder, connection, "") == []
