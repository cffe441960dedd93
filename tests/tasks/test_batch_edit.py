"""One edit of many references: its preview says what it does, and one undo takes it back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from refapp.model.problems import Cancelled
from refapp.model.reference import Reference
from refapp.store.library import Library
from refapp.store.reading import Reader
from refapp.tasks.batch_edit import (
    ADD,
    APPEND,
    CLEAR,
    REMOVE,
    REPLACE,
    SET,
    STEP,
    Batch,
    actions_of,
    batch_edit,
    preview,
)
from tests.builders import a_library, a_reference

IDS = [1, 2, 3]


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    made = a_library(tmp_path, *(a_reference(number) for number in IDS))
    yield made
    made.close()


@pytest.fixture
def reader(library: Library, tmp_path: Path) -> Iterator[Reader]:
    made = Reader(tmp_path)
    yield made
    made.close()


def shown(reference: Reference, part: str) -> str:
    if part == "tags":
        return ", ".join(each.name for each in reference.tags)
    if part == "creators":
        return "; ".join(each.sorting_name for each in reference.creators)
    if part in ("abstract", "note"):
        return "\n".join(each.body for each in reference.texts if each.role == part)
    return reference.fields[part] if part in reference.fields else str(getattr(reference, part, "") or "")


@pytest.mark.parametrize(
    ("batch", "after"),
    [
        (Batch(part="publisher", action=SET, value=" Inn  Press "), "Inn Press"),
        (Batch(part="container-title", action=CLEAR), ""),
        (Batch(part="container-title", action=REPLACE, find="BONE", value="Hip"), "Journal of Hip Studies"),
        (Batch(part="container-title", action=APPEND, value="Online"), "Journal of Bone Studies Online"),
        (Batch(part="container-title", action=APPEND, value=", Oslo"), "Journal of Bone Studies, Oslo"),
        (Batch(part="tags", action=ADD, value="to check"), "Bone, SDG 3, to check"),
        (Batch(part="tags", action=REMOVE, value="bone"), "SDG 3"),
        (Batch(part="language", action=SET, value="nn"), "nn"),
        (Batch(part="kind", action=SET, value="report"), "report"),
        (Batch(part="status", action=SET, value="to-read"), "to-read"),
        (Batch(part="issued", action=SET, value="Spring 2019"), "2019-21"),
        (Batch(part="issued", action=CLEAR), ""),
        (Batch(part="creators", action=REPLACE, find="Solberg", value="Sol"), "Sol, Karin; Ødegård, Mei"),
        (Batch(part="abstract", action=REPLACE, find="Hazard", value="Odds"), "Odds ratio p < 0.05."),
        (Batch(part="note", action=APPEND, value="Read again."), "Read again."),
    ],
    ids=lambda each: f"{each.part}-{each.action}" if isinstance(each, Batch) else "",
)
def test_what_the_preview_says_is_done_and_undone(library: Library, reader: Reader, batch: Batch, after: str) -> None:
    before = reader.get_many(IDS)
    seen = preview(reader.get_many, IDS, batch)
    assert (seen.changes, seen.total) == (3, 3)
    assert {each.after for each in seen.lines} == {after}
    assert [each.before for each in seen.lines] == [shown(each, batch.part) for each in before]
    applied = library.apply(batch_edit(IDS, batch, seen.changes))
    assert sorted(applied.ids) == IDS
    assert {shown(each, batch.part) for each in reader.get_many(IDS)} == {after}
    library.undo()
    assert [shown(each, batch.part) for each in reader.get_many(IDS)] == [shown(each, batch.part) for each in before]


def test_collections(library: Library, reader: Reader) -> None:
    node = next(each for each in reader.facets.collections() if each.name == "Nursing")
    path = STEP.join(("University", "Nursing"))
    add = Batch(part="collections", action=ADD, value=path, collection=node.id)
    assert preview(reader.get_many, IDS, add).changes == 0
    remove = Batch(part="collections", action=REMOVE, value=path, collection=node.id)
    assert preview(reader.get_many, IDS, remove).changes == 3
    library.apply(batch_edit(IDS[:2], remove, 2))
    assert [len(each.collections) for each in reader.get_many(IDS)] == [0, 0, 1]
    seen = preview(reader.get_many, IDS, add)
    assert [(each.id, each.after) for each in seen.lines] == [(1, path), (2, path)]


def test_case_matters_where_asked(reader: Reader) -> None:
    batch = Batch(part="container-title", action=REPLACE, find="bone", value="x", match_case=True)
    assert preview(reader.get_many, IDS, batch).changes == 0


def test_only_some_change(library: Library, reader: Reader) -> None:
    batch = Batch(part="volume", action=REPLACE, find="2", value="22")
    seen = preview(reader.get_many, IDS, batch)
    assert [(each.id, each.before, each.after) for each in seen.lines] == [(2, "2", "22")]
    assert seen.changes == 1
    assert list(library.apply(batch_edit(IDS, batch, 1)).ids) == [2]


@pytest.mark.parametrize(
    "batch",
    [Batch(part="volume", action=SET), Batch(part="title", action=REPLACE), Batch(part="collections", action=ADD)],
)
def test_nothing_is_done_before_all_is_said(reader: Reader, batch: Batch) -> None:
    assert not batch.is_ready
    assert preview(reader.get_many, IDS, batch).changes == 0


def test_cancelling_leaves_the_library_as_it_was(library: Library, reader: Reader) -> None:
    def progress(done: int, total: int, what: str = "") -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        library.apply(batch_edit(IDS, Batch(part="volume", action=CLEAR), 3, progress))
    assert [each.fields["volume"] for each in reader.get_many(IDS)] == ["1", "2", "3"]


def test_every_part_has_actions() -> None:
    assert actions_of("tags") == (ADD, REMOVE)
    assert actions_of("publisher")[0] == SET
