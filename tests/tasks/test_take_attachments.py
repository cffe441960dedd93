"""PDFs on their way into the library: copied when their reference is written, none or all of them."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from refapp.formats import Record, bibtex, native
from refapp.model.change import Add, Change, LedgerLine, Outcome, Update
from refapp.model.problems import Cancelled
from refapp.model.reference import Attachment, Reference
from refapp.store.check import check
from refapp.store.library import Library
from refapp.store.records import Ledger
from refapp.tasks.import_files import import_files
from refapp.tasks.take_attachments import name_originals, take_attachments
from refapp.tasks.walk import Found
from refapp.tasks.write_back import written_back
from tests.pdf_files import a_pdf

BIB = "@article{a,\n  title = {Bones},\n  file = {:%s:PDF}\n}\n"


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "library")


def taken_in(library: Library, *paths: Path) -> Ledger:
    ledger = library.read.records.ledger(import_files(library, paths).ledger_id or 0)
    assert ledger is not None
    return ledger


def everything(library: Library) -> list[Reference]:
    return library.read.get_many(list(library.read.find(order=("citekey",))))


def files(folder: Path) -> list[str]:
    return sorted(each.name for each in (folder / "attachments").rglob("*") if each.is_file())


def test_a_pdf_is_copied(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "x.pdf"
    path.write_bytes(a_pdf(info={"Title": "The title"}))
    assert [line.outcome for line in taken_in(library, path).lines] == [Outcome.ADDED]
    (found,) = everything(library)
    (attachment,) = found.attachments
    path.unlink()
    assert (library.folder / attachment.path).read_bytes() == a_pdf(info={"Title": "The title"})
    assert check(library.folder) == []


def test_the_same_again_is_already_there(library: Library, tmp_path: Path) -> None:
    for name in ("x.pdf", "y.pdf"):
        (tmp_path / name).write_bytes(a_pdf(info={"Title": "The title"}))
    assert [line.outcome for line in taken_in(library, tmp_path / "x.pdf").lines] == [Outcome.ADDED]
    assert [line.outcome for line in taken_in(library, tmp_path / "y.pdf").lines] == [Outcome.ALREADY]
    assert files(library.folder) == ["x.pdf"]


def test_undo_and_redo(library: Library, tmp_path: Path) -> None:
    (tmp_path / "x.pdf").write_bytes(a_pdf(info={"Title": "The title"}))
    taken_in(library, tmp_path / "x.pdf")
    library.undo()
    assert everything(library) == []
    assert check(library.folder) == []
    library.redo()
    assert (library.folder / everything(library)[0].attachments[0].path).is_file()


def test_files_beside_are_linked(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "there"
    (folder / "files").mkdir(parents=True)
    (folder / "files/x.pdf").write_bytes(a_pdf())
    (folder / "a.bib").write_text(BIB % "files/x.pdf")
    taken_in(library, folder / "a.bib")
    assert [each.path for each in everything(library)[0].attachments] == [str(folder / "files/x.pdf")]
    assert files(library.folder) == []


def test_a_linked_file_is_written_back_as_it_was(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "there"
    (folder / "files").mkdir(parents=True)
    (folder / "files/x.pdf").write_bytes(a_pdf())
    (folder / "a.bib").write_text("% mine\n" + BIB % "files/x.pdf" + "@book{b, title = {B}}\n")
    taken_in(library, folder / "a.bib")
    references = library.read.get_many(list(library.read.find()), sources=True)
    kept = written_back(library.read, references, bibtex.FORMAT)
    assert kept is not None
    assert kept.data == (folder / "a.bib").read_bytes()


@pytest.mark.parametrize("path", ["../secret.pdf", "files/none.pdf", "files/../../secret.pdf"])
def test_other_paths_stay_as_written(library: Library, tmp_path: Path, path: str) -> None:
    (tmp_path / "there").mkdir()
    (tmp_path / "secret.pdf").write_bytes(a_pdf())
    (tmp_path / "there/a.bib").write_text(BIB % path)
    taken_in(library, tmp_path / "there/a.bib")
    assert [each.path for each in everything(library)[0].attachments] == [path]


def test_a_file_cannot_ask_for_a_copy(library: Library, tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("secret")
    path = f'import:["{tmp_path}/secret.txt", "x.pdf", null]'.replace(":", "\\:")
    (tmp_path / "a.bib").write_text(BIB % path)
    (tmp_path / "a.json").write_text(native.write([Reference(title="x", attachments=(Attachment(path=""),))]))
    taken_in(library, tmp_path / "a.bib", tmp_path / "a.json")
    assert len(everything(library)) == 2
    assert files(library.folder) == []


def test_a_pdf_that_vanishes_stays_linked(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "x.pdf"
    record = Record(Reference(title="x", attachments=(Attachment(path="", title="x.pdf"),)))
    reference = name_originals(record, Found(path, path.name, True), is_file_itself=True).reference
    assert reference is not None
    add = Add(reference, (LedgerLine("x.pdf", Outcome.ADDED, 1),))
    applied = library.apply(Change("import", take_attachments(library.folder, [add])))
    ledger = library.read.records.ledger(applied.ledger_id or 0)
    assert ledger is not None
    assert [problem.code for problem in ledger.lines[0].problems] == ["attachment-not-kept"]
    assert [each.path for each in everything(library)[0].attachments] == [str(path)]


def test_the_file_it_has_changes_nothing(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "x.pdf"
    path.write_bytes(a_pdf(info={"Title": "A title"}))
    taken_in(library, path)
    (found,) = everything(library)
    record = Record(Reference(attachments=(Attachment(path="", title="y.pdf"),)))
    waiting = name_originals(record, Found(path, path.name, True), is_file_itself=True).reference
    assert waiting is not None
    before, after = {"attachments": found.attachments}, {"attachments": (*found.attachments, *waiting.attachments)}
    (edit,) = take_attachments(library.folder, [Update(found.id or 0, before, after)])
    assert edit == Update(found.id or 0, {}, {})


def test_cancel_leaves_nothing_to_complain_about(library: Library, tmp_path: Path) -> None:
    for number in range(3):
        (tmp_path / f"{number}.pdf").write_bytes(a_pdf(info={"Title": f"Title {number}"}))

    def cancel(done: int, total: int, what: str = "") -> None:
        if total and done == total:
            raise Cancelled

    with pytest.raises(Cancelled):
        import_files(library, sorted(tmp_path.glob("*.pdf")), cancel)
    assert everything(library) == []
    assert check(library.folder) == []
    library.compact()
    assert files(library.folder) == []


@pytest.mark.parametrize("seconds", [0.0, 0.1, 0.25])
def test_killed_while_it_copies(tmp_path: Path, seconds: float) -> None:
    pdfs, folder = tmp_path / "pdfs", tmp_path / "library"
    pdfs.mkdir()
    for number in range(40):
        content = a_pdf(info={"Title": f"Title {number}"})
        (pdfs / f"{number}.pdf").write_bytes(content + b"%" + b"x" * 500_000)
    Library(folder).close()
    command = [sys.executable, "-m", "refapp", "--library", str(folder), "import", str(pdfs)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, start_new_session=True)
    while process.poll() is None and not files(folder):
        time.sleep(0.002)
    time.sleep(seconds)
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    assert check(folder) == []
    library = Library(folder)
    count = library.read.count()
    assert count in (0, 40)
    library.compact()
    assert len(files(folder)) == count
    assert check(folder) == []
    library.close()
