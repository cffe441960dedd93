"""Cutting, names: what needs no window."""

from __future__ import annotations

from array import array

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from refapp.gui.references.cutting import Cutter
from refapp.gui.references.italics import without_tags
from refapp.gui.references.labels import filter_name, kind_name
from refapp.gui.references.selection import MOST_RANGES, ids_in, ranges_of
from refapp.model.folding import plain


@pytest.mark.parametrize(
    "title", ["Of <i>E. coli</i> and x<sup>2</sup>", "<i>a<i>b</i></i>c", "2 < 3 <b>x</b>", "</i>x<i>y", "plain"]
)
def test_a_title_without_tags_is_the_plain_one(title: str) -> None:
    assert without_tags(title)[0] == plain(title)


def test_italics_are_found() -> None:
    text, spans = without_tags("Of <i>E. coli</i> and <b>x</b>")
    assert [text[start:end] for start, end in spans] == ["E. coli"]


def test_a_cut_text_fits(qapp: QApplication) -> None:
    metrics = QFontMetrics(QFont())
    cutter = Cutter(metrics)
    for text in ("Menaquinone intake and hip fracture", "Ødegård på Trå i Fjærland", "骨密度に関する研究について"):
        for width in (30, 80, 120, 1000):
            cut = cutter.cut(text, width)
            assert cut == text or cut.endswith("…")
            assert metrics.horizontalAdvance(cut) <= max(width, metrics.horizontalAdvance("…")) + 1
    assert cutter.cut("", 50) == cutter.cut("x", 0) == ""


def test_rows_chosen_are_ranges() -> None:
    ids = array("q", range(100, 200))
    assert ranges_of(ids, [150]) == [(50, 50)]
    assert ranges_of(ids, [100, 101, 102, 199, 7]) == [(0, 2), (99, 99)]
    assert ranges_of(ids, list(ids)) == [(0, 99)]
    assert ranges_of(ids, []) == ranges_of(ids, [7]) == []
    assert list(ids_in(ids, [(98, 99), (0, 1)])) == [100, 101, 198, 199]
    many = array("q", range(4 * MOST_RANGES))
    assert ranges_of(many, many[::2]) == []


def test_names_for_people() -> None:
    assert kind_name("article-journal") == "Journal article"
    assert kind_name("strange_new-kind") == "Strange new kind"
    assert filter_name("year", "2018..2025") == "2018–2025"
    assert filter_name("year", "2018..") == "from 2018"
    assert filter_name("year", "..2018") == "until 2018"
    assert filter_name("sdg", "SDG 3") == "SDG 3"
    assert filter_name("tag", "Bone") == "Bone"
    assert filter_name("lang", "zz-unknown") == "zz-unknown"
