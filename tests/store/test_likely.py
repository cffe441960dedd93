from __future__ import annotations

import sqlite3
import time
from pathlib import Path

import pytest

from refapp.model.change import Change, KeepApart, Remove
from refapp.model.dates import PartialDate
from refapp.model.identifiers import Identifier
from refapp.model.names import Creator
from refapp.model.reference import Reference
from refapp.store.check import check
from refapp.store.connection import connect
from refapp.store.library import Library
from refapp.store.likely import kept_apart
from tests.builders import a_library


def a_work(title: str, who: str = "", year: int = 0, **identifiers: str) -> Reference:
    return Reference(
        title=title,
        creators=(Creator(family=who, given="A"),) if who else (),
        issued=PartialDate(year=year) if year else None,
        identifiers=tuple(Identifier(scheme=scheme, value=value) for scheme, value in identifiers.items()),
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (a_work("A", doi="10.5555/a"), a_work("B", doi="10.5555/a")),
        (a_work("A", arxiv="2101.00001v2"), a_work("B", arxiv="2101.00001")),
        (a_work("A", isbn="8299999991"), a_work("B", isbn="9788299999991")),
        (
            a_work("Menaquinone and the bones of old sailors"),
            a_work("Menaquinone and the bones of old sailors: a trial"),
        ),
        (a_work("The bones of old sailors"), a_work("Bones of old sailors!")),
        (a_work("The bones of sailors", "Moe", 2001), a_work("Bones of sailors", "Moe", 2002)),
        (a_work("Sailors and bones", "Moe", 2001), a_work("Bones and sailors", "Moe", 2001)),
    ],
)
def test_candidates(tmp_path: Path, one: Reference, other: Reference) -> None:
    library = a_library(tmp_path, one, other, a_work("Something else altogether", "Lie", 2001, doi="10.5555/z"))
    expected = [] if one.title == "The bones of old sailors" else [(2, 1)]  # an article before it and no creator
    assert library.read.likely_pairs() == expected


def test_only_live_ones_and_none_that_are_kept_apart(tmp_path: Path) -> None:
    library = a_library(tmp_path, *[a_work("A", doi="10.5555/a")] * 3)
    library.apply(Change("keep-apart", [KeepApart([(1, 2)])]))
    assert library.read.likely_pairs() == [(3, 1), (3, 2)]
    library.apply(Change("delete", [Remove([3])]))
    assert library.read.likely_pairs() == []


def test_an_older_library_gets_the_table_and_the_index(tmp_path: Path) -> None:
    a_library(tmp_path, *[a_work("A", doi="10.5555/a")] * 2).close()
    connection = sqlite3.connect(tmp_path / "library.sqlite")
    connection.executescript("DROP TABLE kept_apart; DROP INDEX live_creator_year; PRAGMA user_version = 2")
    connection.close()
    library = Library(tmp_path)
    assert library.read.likely_pairs() == [(2, 1)]
    library.apply(Change("keep-apart", [KeepApart([(2, 1)])]))
    assert kept_apart(connect(library.folder, read_only=True)) == {(1, 2)}
    assert check(tmp_path) == []


def test_a_crowd_pairs_only_where_the_words_are_the_same(tmp_path: Path) -> None:
    many = [
        a_work(f"Minutes of the board of waters, number {number}", "Moe", 2001, doi="10.5555/a")
        for number in range(3000)
    ]
    library = a_library(tmp_path, *many, many[7], many[2999])
    start = time.process_time()
    assert library.read.likely_pairs() == [(3001, 8), (3002, 3000)]
    assert time.process_time() - start < 2  # each with each are 4,500,000 pairs
