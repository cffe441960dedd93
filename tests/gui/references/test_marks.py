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
from refapp.gui.references.columns import MARKS, TITLE
from refapp.gui.references.marks import Marks, marks_of
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


def _colours(row: Row, width: int = 200) -> set[str]:
    picture = QImage(width, 48, QImage.Format.Format_RGB32)
    picture.fill(theme.colour("surface"))
    painter = QPainter(picture)
    Marks(Pieces(theme.current().font("label"))).paint(painter, 0, 0, width, 48, row)
    painter.end()
    return {picture.pixelColor(x, y).name() for x in range(width) for y in range(48)}


def test_at_most_three_dots_and_none_without_room(make_workspace: Callable[..., Workspace]) -> None:
    tags = tuple((name, name) for name in (RED, BLUE, GREEN, PINK))
    seen = _colours(replace(ROW, colours=tags))
    assert {RED, BLUE, GREEN} <= seen
    assert PINK not in seen
    assert len(_colours(replace(ROW, colours=tags[:3]))) < len(seen)  # the fourth is a plus sign
    assert not {RED, BLUE} & _colours(replace(ROW, colours=tags), width=12)
    assert _colours(ROW) == {theme.colour("surface").name()}


def test_dots_leave_note_and_pdf_their_room(make_workspace: Callable[..., Workspace]) -> None:
    tags = tuple((name, name) for name in (RED, BLUE, GREEN))
    row = replace(ROW, starred=True, status="reading", colours=tags[:1], note=True, pdf=True)
    assert RED in _colours(row, width=98)  # all of them have room in the column
    narrow = 62
    crowded, told = (_colours(replace(ROW, colours=some, note=True, pdf=True), narrow) for some in (tags, ()))
    assert told <= crowded
    assert not crowded >= {RED, BLUE, GREEN}
    close = replace(ROW, starred=True, status="reading", note=True)  # all of them but for PDF have this room
    for width in range(narrow, 120):
        least = _colours(replace(ROW, pdf=True), width)
        assert least <= _colours(replace(close, pdf=True, colours=tags), width), width


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
