"""Collections by the thousand: what the tree is spared, and that it shows the same."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from refapp.gui.filters.collection_model import Branch, CollectionModel
from refapp.gui.filters.collection_nodes import Nodes
from refapp.gui.filters.collection_rows import in_sight, with_hits
from refapp.gui.filters.collection_tree import CollectionTree
from refapp.gui.filters.rows import FilterRow
from refapp.store.facets import CollectionNode


def branch(number: int, parent: int | None = None) -> Branch:
    return Branch(number, parent, FilterRow(str(number), f"Collection {number}", 1))


def test_the_view_need_not_ask_a_leaf_for_children_until_it_has_some(qtbot: QtBot) -> None:
    model = CollectionModel()
    model.show([branch(1), branch(2, 1)])

    def is_leaf(number: int) -> bool:
        return bool(model.flags(model.index_of(number)) & Qt.ItemFlag.ItemNeverHasChildren)

    assert (is_leaf(1), is_leaf(2)) == (False, True)
    model.start_draft(2, "", "")
    assert not is_leaf(2)
    model.end_draft()
    assert is_leaf(2)


def test_another_style_lays_the_rows_out_once(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    tree = CollectionTree("Collections")
    qtbot.addWidget(tree)
    tree.show_branches([branch(1), branch(2, 1)])
    tree.show()
    asked: list[bool] = []
    monkeypatch.setattr(tree, "scheduleDelayedItemsLayout", lambda: asked.append(True))
    QApplication.sendEvent(tree, QEvent(QEvent.Type.StyleChange))
    assert asked
    assert tree.visualRect(tree.index_of(2)).isValid()


def test_names_and_order_are_those_of_the_language() -> None:
    nodes = Nodes(
        [
            CollectionNode(1, None, {"en": "Work", "nn": "Arbeid"}, 1),
            CollectionNode(2, None, {"en": "Bone", "nn": "Bein"}, 1),
            CollectionNode(3, 1, {"": "Inside"}, 1),
        ]
    )
    assert [each.id for each in nodes.ordered("en")] == [2, 1, 3]
    assert [each.id for each in nodes.ordered("nn")] == [1, 2, 3]
    assert [nodes.name(each, "nn") for each in nodes.ordered("nn")] == ["Arbeid", "Bein", "Inside"]


def test_those_with_hits_come_with_what_they_stand_in() -> None:
    rows = {1: 0, 2: 0, 3: 4, 4: 0, 5: 0}
    parents = {2: 1, 3: 2, 5: 4}
    branches = [Branch(each, parents.get(each), FilterRow(str(each), "", count)) for each, count in rows.items()]
    branches.append(Branch(6, None, FilterRow("6", "", 0), "a search"))
    assert [each.number for each in with_hits(branches, set())] == [1, 2, 3, 6]
    assert [each.number for each in with_hits(branches, {5})] == [1, 2, 3, 4, 5, 6]
    assert (in_sight(branches, set()), in_sight(branches, {1, 2}), in_sight(branches, {2, 4})) == (3, 5, 4)


def test_numbers_in_names_are_sorted_as_numbers() -> None:
    names = ("Part 10", "part 2", "Part 2b", "2 parts", "Part", "10", "x" + "9" * 40)
    nodes = Nodes(CollectionNode(at, None, {"": name}, 1) for at, name in enumerate(names))
    read = ["2 parts", "10", "Part", "part 2", "Part 2b", "Part 10", "x" + "9" * 40]
    assert [nodes.name(each, "en") for each in nodes.ordered("en")] == read
