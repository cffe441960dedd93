from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

import pytest

from refapp.model.change import Outcome
from refapp.model.native_json import to_native
from refapp.model.problems import Cancelled
from refapp.model.query import parse
from refapp.model.reference import Reference
from refapp.resources import resource
from refapp.store.check import check
from refapp.store.library import Library
from refapp.store.records import Ledger
from refapp.tasks.import_files import import_files

SAMPLES = resource("samples")
BIB = "@article{%s,\n  author = {Berg, Ola},\n  title = {Bones and %s},\n  year = 2020\n}\n"


def taken_in(library: Library, *paths: Path) -> Ledger:
    applied = import_files(library, paths)
    ledger = library.read.records.ledger(applied.ledger_id or 0)
    assert ledger is not None
    return ledger


def everything(library: Library) -> list[Reference]:
    """All references without what differs from import to import."""
    from dataclasses import replace

    found = library.read.get_many(list(library.read.find(order=("citekey",))), sources=True)
    return [
        replace(each, id=None, added="", changed="", sources=tuple(sorted(each.sources, key=str))) for each in found
    ]


def outcomes(ledger: Ledger) -> list[str]:
    return [line.outcome for line in ledger.lines]


def one_line(library: Library, path: Path) -> tuple[str, str]:
    (line,) = taken_in(library, path).lines
    return line.outcome, line.problems[0].code if line.problems else ""


def test_samples(tmp_path: Path) -> None:
    library = Library(tmp_path)
    ledger = taken_in(library, SAMPLES)
    assert ledger.count(Outcome.REFUSED) == 0
    found = everything(library)
    assert len(found) >= 12
    assert len({reference.kind for reference in found}) >= 5
    assert {text.language for reference in found for text in reference.texts} >= {"en", "nn"}
    assert check(tmp_path) == []


def test_two_pages_are_one_reference_in_any_order(tmp_path: Path) -> None:
    en, nn = SAMPLES / "inn/en/SMPL7K2A.md", SAMPLES / "inn/nn/SMPL7K2A.md"
    libraries = []
    for number, batches in enumerate(
        [[[en, nn]], [[nn, en]], [[nn], [en]], [[en], [nn]], [[nn], [en], [nn], [en, nn]]]
    ):
        library = Library(tmp_path / str(number))
        for batch in batches:
            taken_in(library, *batch)
        libraries.append(library)
    first, *others = [everything(library) for library in libraries]
    assert len(first) == 1
    assert {text.language for text in first[0].texts if text.role == "summary"} == {"en", "nn"}
    assert all(other == first for other in others)


def test_importing_again_changes_nothing(tmp_path: Path) -> None:
    library = Library(tmp_path)
    taken_in(library, SAMPLES)
    before = library.read.get_many(list(library.read.find()), sources=True)
    ledger = taken_in(library, SAMPLES)
    assert set(outcomes(ledger)) == {Outcome.ALREADY}
    assert library.read.get_many(list(library.read.find()), sources=True) == before
    assert [line.reference_id for line in ledger.lines if line.reference_id is None] == []


def test_one_undo_takes_the_import_back(tmp_path: Path) -> None:
    library = Library(tmp_path)
    applied = import_files(library, [SAMPLES])
    library.undo()
    assert library.read.count() == 0
    ledger = library.read.records.ledger(applied.ledger_id or 0)
    assert ledger is not None
    assert ledger.undone
    assert taken_in(library, SAMPLES).count(Outcome.ADDED) >= 12


def test_undo_of_the_second_page_leaves_the_first(tmp_path: Path) -> None:
    library = Library(tmp_path)
    taken_in(library, SAMPLES / "inn/en/SMPL7K2A.md")
    before = everything(library)
    taken_in(library, SAMPLES / "inn/nn/SMPL7K2A.md")
    library.undo()
    # The collections keep the names they were given in the other language; the reference is as before.
    assert [to_native(each) for each in everything(library)] == [to_native(each) for each in before]


def test_cancel_leaves_the_library_as_it_was(tmp_path: Path) -> None:
    library = Library(tmp_path / "library")
    taken_in(library, SAMPLES / "bone-and-vitamin-k.bib")
    before = everything(library)

    def cancel(done: int, total: int, what: str = "") -> None:
        if done >= 5:
            raise Cancelled

    with pytest.raises(Cancelled):
        import_files(library, [SAMPLES], cancel)
    assert everything(library) == before
    assert check(library.folder) == []


def test_a_large_input_is_read_by_another_process(tmp_path: Path) -> None:
    bib = tmp_path / "large.bib"
    bib.write_text("".join(BIB % (f"k{number}", f"more bones {number} " * 20) for number in range(800)))
    library = Library(tmp_path / "library")
    ledger = taken_in(library, bib)
    assert ledger.count(Outcome.ADDED) == 800
    assert library.read.with_citekey("k799")


# Files that are no good: a ledger line each, and no harm


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "library")


def test_empty(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "empty.md"
    path.touch()
    assert one_line(library, path) == (Outcome.REFUSED, "file-empty")


def test_binary(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "binary.md"
    path.write_bytes(bytes(range(256)) * 100)
    assert one_line(library, path) == (Outcome.REFUSED, "file-binary")


def test_unknown_named_outright_is_refused_and_in_a_folder_skipped(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "letter.txt").write_text("Dear all, nothing to import here.")
    (folder / "one.bib").write_text(BIB % ("one", "one"))
    assert one_line(library, folder / "letter.txt") == (Outcome.REFUSED, "file-unknown")
    ledger = taken_in(library, folder)
    assert outcomes(ledger) == [Outcome.SKIPPED, Outcome.ADDED]


def test_missing_and_odd_files(library: Library, tmp_path: Path) -> None:
    assert one_line(library, tmp_path / "gone.bib") == (Outcome.REFUSED, "file-missing")
    loop = tmp_path / "loop.bib"
    loop.symlink_to(loop)
    assert one_line(library, loop) == (Outcome.REFUSED, "file-missing")
    pipe = tmp_path / "pipe.bib"
    os.mkfifo(pipe)
    assert one_line(library, pipe) == (Outcome.REFUSED, "not-a-file")


def test_a_loop_of_folders_ends(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "again").symlink_to(folder)
    (folder / "one.bib").write_text(BIB % ("one", "one"))
    assert sorted(outcomes(taken_in(library, folder))) == [Outcome.ADDED, Outcome.SKIPPED]


def test_a_file_that_vanishes_while_others_are_read(library: Library, tmp_path: Path) -> None:
    paths = [tmp_path / f"{number}.bib" for number in range(3)]
    for number, path in enumerate(paths):
        path.write_text(BIB % (f"k{number}", f"part {number}"))

    def vanish(done: int, total: int, what: str = "") -> None:
        if done == 1:
            paths[2].unlink(missing_ok=True)

    applied = import_files(library, paths, vanish)
    ledger = library.read.records.ledger(applied.ledger_id or 0)
    assert ledger is not None
    assert outcomes(ledger) == [Outcome.ADDED, Outcome.ADDED, Outcome.REFUSED]


def test_unreadable(library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "secret.bib"
    path.write_text(BIB % ("one", "one"))
    really_open = Path.open

    def refuse(self: Path, *args: object, **more: object) -> object:
        if self == path:  # the tests may run as root, who may read everything
            raise PermissionError(13, "Permission denied")
        return really_open(self, *args, **more)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", refuse)
    assert one_line(library, path) == (Outcome.REFUSED, "file-unreadable")


@pytest.mark.parametrize("cut", [1, 40, 150, 400, 900])
def test_truncated_pages_harm_nothing(library: Library, tmp_path: Path, cut: int) -> None:
    page = (SAMPLES / "inn/en/SMPL7K2A.md").read_bytes()
    path = tmp_path / "cut.md"
    path.write_bytes(page[:cut])
    ledger = taken_in(library, path)
    assert len(ledger.lines) == 1
    assert ledger.lines[0].outcome in (Outcome.ADDED, Outcome.REFUSED)
    assert check(library.folder) == []


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_other_encodings(library: Library, tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "page.md"
    path.write_bytes((SAMPLES / "inn/nn/SMPL9BHD.md").read_text(encoding="utf-8").encode(encoding))
    assert outcomes(taken_in(library, path)) == [Outcome.ADDED]
    (found,) = everything(library)
    assert any("sjukepleiarar" in text.body for text in found.texts)


def test_fifty_megabytes(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "large.md"
    path.write_bytes(b"no page at all, but long\n" * 2_000_000)
    assert one_line(library, path)[0] == Outcome.REFUSED


def test_citekeys_of_a_file_are_kept_and_a_second_use_is_told(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "twice.bib"
    path.write_text(BIB % ("same", "one") + BIB % ("same", "two"))
    ledger = taken_in(library, path)
    assert [line.citekey for line in ledger.lines] == ["same", "same"]
    assert all("citekey-shared" in codes(line.problems) for line in ledger.lines)
    assert len(library.read.find(parse("is:key-collision"))) == 2
    again = taken_in(library, path)
    assert [line.outcome for line in again.lines] == [Outcome.ALREADY] * 2
    assert not any("citekey-shared" in codes(line.problems) for line in again.lines)


def codes(problems: Iterable[object]) -> list[str]:
    return [problem.code for problem in problems]  # type: ignore[attr-defined]


def test_progress_counts_the_records_of_a_single_file(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "many.bib"
    path.write_text("".join(f"@book{{key{number}, title = {{Title {number}}}}}\n" for number in range(8_000)))
    told: list[tuple[int, int]] = []
    import_files(library, [path], lambda done, total, what="": told.append((done, total)))
    within = [done for done, total in told if not total]
    assert within == sorted(within)
    assert 0 < within[-1] <= 8_000
    assert told[-1] == (1, 1)
