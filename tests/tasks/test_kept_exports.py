"""Exports that are kept updated: written when, and only when, their content is another one."""

from __future__ import annotations

import os
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from refapp.citing.engine import Citer
from refapp.model.change import Add, Change, Remove, Update
from refapp.model.kept_export import KeptExport
from refapp.model.problems import AppError, Problem
from refapp.model.reference import Reference
from refapp.store.connection import DATABASE
from refapp.store.library import Library
from refapp.store.reading import Reader
from refapp.tasks.kept_exports import (
    Updated,
    file_of,
    keep_export,
    pause_export,
    remove_export,
    stored_path,
)
from refapp.tasks.kept_file import update_export
from refapp.tasks.kept_permission import Permission
from refapp.tasks.update_kept import update_kept
from tests.builders import a_library, a_reference

CITER = Citer()


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return a_library(tmp_path / "library", *(a_reference(number) for number in (1, 2, 3)))


def kept(library: Library, file: Path, query: str = "", kind: str = "bibtex") -> KeptExport:
    wanted = KeptExport(path=stored_path(file, library.folder), query=query, kind=kind)
    library.apply(keep_export(library.read.kept_exports.all(), wanted, library.folder))
    return library.read.kept_exports.all()[-1]


def retitled(library: Library, number: int, title: str) -> None:
    found = library.read.get(number)
    assert isinstance(found, Reference)
    library.apply(Change("edit", [Update(number, {"title": found.title}, {"title": title})]))


def test_the_list_is_kept_in_the_library_and_every_change_of_it_can_be_undone(library: Library, tmp_path: Path) -> None:
    one = kept(library, tmp_path / "one.bib", "bone")
    library.apply(pause_export(one, True))
    paused = replace(one, paused=True)
    assert Reader(library.folder).kept_exports.all() == [paused]
    library.apply(remove_export(paused))
    assert library.read.kept_exports.all() == []
    for expected in ([paused], [one], []):
        library.undo()
        assert library.read.kept_exports.all() == expected
    for expected in ([one], [paused], []):
        library.redo()
        assert library.read.kept_exports.all() == expected


def test_a_file_is_kept_once_and_the_newer_wish_counts(library: Library, tmp_path: Path) -> None:
    kept(library, tmp_path / "one.bib", "bone")
    kept(library, tmp_path / "x" / ".." / "one.bib", "fish")
    assert [each.query for each in library.read.kept_exports.all()] == ["fish"]
    library.undo()
    assert [each.query for each in library.read.kept_exports.all()] == ["bone"]


def test_what_another_program_changed_meanwhile_is_not_overwritten(library: Library, tmp_path: Path) -> None:
    one = kept(library, tmp_path / "one.bib")
    library.apply(pause_export(one, True))
    with pytest.raises(AppError):
        library.apply(remove_export(one))


def test_a_path_in_the_library_travels_with_it(library: Library, tmp_path: Path) -> None:
    assert stored_path(library.folder / "sub" / "a.bib", library.folder) == "sub/a.bib"
    assert stored_path(tmp_path / "a.bib", library.folder) == str(tmp_path / "a.bib")
    assert file_of(KeptExport(path="sub/a.bib", kind="bibtex"), tmp_path) == tmp_path / "sub" / "a.bib"


def test_it_is_written_again_only_when_its_content_differs(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "one.bib"
    one = kept(library, file, "menaquinone")
    first = update_export(library.read, one, CITER)
    assert (first.written, first.count, file.read_text().count("@article")) == (True, 3, 3)
    before = file.stat()
    same = update_export(library.read, one, CITER, first)
    anew = update_export(library.read, one, CITER)  # by a program that does not remember
    assert (same.written, anew.written, file.stat().st_mtime_ns) == (False, False, before.st_mtime_ns)
    library.apply(Change("edit", [Update(2, {"starred": False}, {"starred": True})]))  # BibTeX does not hold that
    starred = update_export(library.read, one, CITER, first)
    assert (starred.written, starred.stamp != first.stamp) == (False, True)
    retitled(library, 2, "Menaquinone at last")
    edited = update_export(library.read, one, CITER, starred)
    assert edited.written
    assert "Menaquinone at last" in file.read_text()
    retitled(library, 2, "Something else")  # the search does not find it any more
    assert update_export(library.read, one, CITER, edited).count == 2


def test_a_file_that_somebody_changed_or_took_away_comes_back(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "one.bib"
    one = kept(library, file)
    last = update_export(library.read, one, CITER)
    text = file.read_text()
    file.write_text("gone")
    last = update_export(library.read, one, CITER, last)
    assert file.read_text() == text
    file.unlink()
    assert update_export(library.read, one, CITER, last).written
    assert file.read_text() == text


def test_a_link_stays_one(library: Library, tmp_path: Path) -> None:
    real, link = tmp_path / "real.bib", tmp_path / "link.bib"
    link.symlink_to(real)
    update_export(library.read, kept(library, link), CITER)
    assert link.is_symlink()
    assert real.read_text().count("@article") == 3


def test_a_collection_that_is_gone_leaves_its_file(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "nursing.bib"
    one = kept(library, file, 'in:"Nursing"')
    last = update_export(library.read, one, CITER)
    text = file.read_text()
    library.apply(Change("delete", [Remove([1, 2, 3])]))
    with pytest.raises(AppError) as caught:
        update_export(library.read, one, CITER, last)
    assert caught.value.problem.code == "kept-collection-gone"
    assert caught.value.problem.args["collection"] == "Nursing"
    assert file.read_text() == text
    everything = kept(library, tmp_path / "all.bib")
    assert update_export(library.read, everything, CITER).count == 0


def test_a_folder_that_cannot_be_written_is_told_and_the_others_are_written(library: Library, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    bad, good = kept(library, tmp_path / "file" / "a.bib"), kept(library, tmp_path / "b.txt", kind="text")
    permission = Permission(tmp_path / "permission.json")
    permission.give(library.folder, [bad, good])
    found = dict(update_kept(library.read, permission, CITER, {}))
    problem, updated = found[bad], found[good]
    assert isinstance(problem, Problem)
    assert problem.code == "file-not-written"
    assert isinstance(updated, Updated)
    assert (tmp_path / "b.txt").read_text().count("Solberg") == 3


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() == 0, reason="root may write anywhere")
def test_a_read_only_folder_is_told(library: Library, tmp_path: Path) -> None:
    (tmp_path / "locked").mkdir(mode=0o500)
    with pytest.raises(AppError) as caught:
        update_export(library.read, kept(library, tmp_path / "locked" / "a.bib"), CITER)
    assert caught.value.problem.code == "file-not-written"


def test_a_library_from_elsewhere_writes_nothing_until_the_user_says_so(library: Library, tmp_path: Path) -> None:
    one = kept(library, tmp_path / "one.bib")
    permission = Permission(tmp_path / "sub" / "permission.json")
    ((_, what),) = update_kept(library.read, permission, CITER, {})
    assert isinstance(what, Problem)
    assert what.code == "kept-elsewhere"
    assert not (tmp_path / "one.bib").exists()
    permission.give(library.folder, [one])
    assert permission.allows(library.folder, one)
    assert not permission.allows(tmp_path / "other", one)
    assert not permission.allows(library.folder, replace(one, path="../two.bib"))
    (tmp_path / "sub" / "permission.json").write_text("[broken")
    assert not permission.allows(library.folder, one)


def test_a_large_one_is_written_by_a_process_of_its_own(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("refapp.tasks.update_kept.BESIDE_FROM", 3)
    one = kept(library, tmp_path / "one.bib")
    permission = Permission(tmp_path / "permission.json")
    permission.give(library.folder, [one])
    ((_, what),) = update_kept(library.read, permission, CITER, {}, beside=True)
    assert isinstance(what, Updated)
    assert (what.count, what.written) == (3, True)
    monkeypatch.setattr("refapp.tasks.update_kept._beside", None)  # nothing to do: not asked for
    ((_, again),) = update_kept(library.read, permission, CITER, {one: what}, beside=True)
    assert again == replace(what, written=False)


def test_a_library_from_before_there_were_any(library: Library, tmp_path: Path) -> None:
    library.close()
    with sqlite3.connect(library.folder / DATABASE) as raw:
        raw.execute("DROP TABLE kept_export")
        raw.execute("PRAGMA user_version = 3")
    assert Reader(library.folder).kept_exports.all() == []
    old = Library(library.folder)
    kept(old, tmp_path / "one.bib")
    old.apply(Change("new", [Add(a_reference(4))]))
    assert len(old.read.kept_exports.all()) == 1
