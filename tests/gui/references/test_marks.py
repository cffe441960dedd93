"""What a reference is marked with: as words and as a picture."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from refapp.gui import theme
from refapp.gui.icon_names import KINDS, NAMES
from refapp.gui.references.columns import COLUMNS, MARKS, TITLE
from refapp.gui.references.marks import FAINT, NEAR, Marks, marks_of, star_at
from refapp.gui.references.pieces import Pieces
from refapp.gui.workspace import Workspace
from refapp.model.reference import Tag, Text
from refapp.store.rows import Row
from tests.builders import a_library, a_reference

from .conftest import Window

ROW = Row(1, "key", "book", "Title", "Dahl", 2020, "Press", "", False, "", False)
RED, BLUE, GREEN, PINK = "#cc0022", "#0044cc", "#118833", "#dd66aa"


def test_all_marks_in_words() -> None:
    tags = (("Bone", RED), ("Diet", BLUE))
    full = replace(ROW, starred=True, status="to-read", colours=tags, note=True, pdf=True, key_shared=True)
    assert marks_of(full) == "Starred, To read, Tags: Bone, Diet, Note, PDF, Citation key used twice"
    assert marks_of(ROW) == ""
    assert marks_of(replace(ROW, status="odd")) == "odd"


def _picture(row: Row, width: int = 200, star: str = "") -> QImage:
    picture = QImage(width, 48, QImage.Format.Format_RGB32)
    picture.fill(theme.colour("surface"))
    painter = QPainter(picture)
    Marks(Pieces(theme.current().font("label"))).paint(painter, (0, 0, width, 48), row, star)
    painter.end()
    return picture


def _colours(row: Row, width: int = 200, star: str = "") -> set[str]:
    picture = _picture(row, width, star)
    return {picture.pixelColor(x, y).name() for x in range(width) for y in range(48)}


def _painted(row: Row, left: int, right: int, width: int = COLUMNS[MARKS].width) -> bool:
    """Whether anything is painted between two places."""
    picture, ground = _picture(row, width), theme.colour("surface").name()
    return any(picture.pixelColor(x, y).name() != ground for x in range(left, right) for y in range(48))


def test_at_most_three_dots_and_none_without_room(make_workspace: Callable[..., Workspace]) -> None:
    tags = tuple((name, name) for name in (RED, BLUE, GREEN, PINK))
    seen = _colours(replace(ROW, colours=tags))
    assert {RED, BLUE, GREEN} <= seen
    assert PINK not in seen
    assert len(_colours(replace(ROW, colours=tags[:3]))) < len(seen)  # the fourth is an ellipsis
    assert not {RED, BLUE} & _colours(replace(ROW, colours=tags), width=24)
    assert _colours(ROW) == {theme.colour("surface").name()}


def test_the_colours_of_tags_are_seen_beside_everything_else(make_workspace: Callable[..., Workspace]) -> None:
    tags = tuple((name, name) for name in (RED, BLUE, GREEN, PINK))
    full = replace(ROW, starred=True, status="reading", colours=tags, note=True, pdf=True)
    assert COLUMNS[MARKS].least == 0  # the column is not narrowed by itself
    for row in (full, replace(full, key_shared=True), replace(full, status="to-read")):
        assert {RED, BLUE, GREEN} <= _colours(row, width=COLUMNS[MARKS].width)
    for width in range(64, 130):  # however narrow somebody makes it
        assert {RED, BLUE, GREEN} <= _colours(full, width), width


def test_every_mark_has_its_place_in_the_column(make_workspace: Callable[..., Workspace]) -> None:
    width = COLUMNS[MARKS].width
    pdf, note, status = replace(ROW, pdf=True), replace(ROW, note=True), replace(ROW, status="reading")
    star, dots = replace(ROW, starred=True), replace(ROW, colours=((RED, RED),))
    places = {0: star, 23: dots, 55: status, 74: note, 91: pdf}
    ends = (*list(places)[1:], width)
    for (left, row), end in zip(places.items(), ends, strict=True):
        assert _painted(row, left, end), left
        assert not _painted(row, 0, left)
        assert not _painted(row, end, width)


def test_what_counts_least_is_left_out_first(make_workspace: Callable[..., Workspace]) -> None:
    row = replace(ROW, starred=True, colours=((RED, RED),))
    for width in range(40, 120):
        whole, least = replace(row, note=True, pdf=True), replace(row, pdf=True)
        if _picture(whole, width) == _picture(least, width):
            continue
        assert _painted(least, width - 26, width, width), width  # a note is there, so is the PDF


def test_a_star_that_may_be_given_is_shown_in_the_place_of_one_that_was(
    make_workspace: Callable[..., Workspace],
) -> None:
    assert len({frozenset(_colours(ROW, star=each)) for each in ("", FAINT, NEAR)}) == 3
    assert theme.colour("accent").name() in _colours(replace(ROW, starred=True), star=FAINT)
    assert star_at(0)
    assert not star_at(23)


def test_no_status_is_drawn_as_a_kind_of_work() -> None:
    status = {NAMES[each] for each in ("to-read", "reading", "read", "to-complete")}
    assert len(status) == 4
    assert not status & set(KINDS.values())


@pytest.mark.parametrize("colour", ["#ffffff", "javascript:", ""])
def test_a_dot_is_seen_whatever_its_colour(make_workspace: Callable[..., Workspace], colour: str) -> None:
    assert len(_colours(replace(ROW, colours=(("Tag", colour),)))) > 1


def test_the_list_reads_and_paints_them(qtbot: QtBot, tmp_path: Path, make_workspace: Callable[..., Workspace]) -> None:
    tags = (Tag(name="Plain"), Tag(name="Bone", colour=RED))
    notes = (Text(role="note", body="Read this again"),)
    a_library(
        tmp_path / "library", a_reference(1, tags=tags, texts=notes, status="reading"), a_reference(2, tags=())
    ).close()
    window = Window(qtbot, make_workspace())
    rows = window.rows
    assert [rows.index(at, MARKS).data() for at in (0, 1)] == ["", "Reading, Tags: Bone, Note"]
    assert str(rows.index(1, TITLE).data(Qt.ItemDataRole.AccessibleTextRole)).endswith("Reading, Tags: Bone, Note")
    picture = window.view.grab().toImage()
    assert RED in {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
