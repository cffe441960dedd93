"""The collections as a tree, with names in the reading language."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QToolButton

from refapp.gui.filters.collection_tree import CollectionTree
from refapp.gui.filters.rows import FilterRow
from refapp.gui.filters.section import Section
from refapp.gui.workspace import Workspace
from refapp.model.query import path_value
from refapp.store.facets import CollectionNode
from refapp.store.reading import Reader


class Collections(Section):
    """The filter's value is the path of the collection; it holds for what is under it, too."""

    joins = True

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, "in")
        self.call(self.tr("Collections"))
        self.nodes: dict[int, CollectionNode] = {}  # what was found last, and chosen ones found before
        self.tree = CollectionTree(self.tr("Collections"))
        self.tree.picker.picked.connect(self._pick)
        self.tree.picker.excluded.connect(self._exclude)
        self.tree.turned.connect(self.turned)
        self.content.addWidget(self.tree)
        self._add_turner("+", self.tr("Expand all collections"), True)
        self._add_turner("−", self.tr("Collapse all collections"), False)
        self.setVisible(False)  # until the library has a collection

    def work(self) -> Callable[[Reader], list[CollectionNode]]:
        """Count what is in each collection and under it, this filter left out."""
        query = self.workspace.query_without(self.name)
        return lambda reader: reader.collections(query)

    def answer(self, result: Sequence[CollectionNode]) -> None:
        """Show the collections that hold something, and chosen ones that do not."""
        found = {each.id: each for each in result}
        kept = (*self.chosen, *self.excluded)
        for node in [each for each in self.nodes.values() if each.id not in found and self._is_in(each, kept)]:
            above: CollectionNode | None = node
            while above is not None and above.id not in found:
                found[above.id] = CollectionNode(above.id, above.parent_id, above.names, 0)
                above = self.nodes.get(above.parent_id) if above.parent_id is not None else None
        self.nodes = found
        self.show_filters()

    def show_filters(self) -> None:
        """Mark the chosen ones."""
        self.tree.show_nodes([(each.id, each.parent_id, self._row(each)) for each in self._ordered()])
        if self.nodes:
            self.setVisible(True)

    def forget(self) -> None:
        """Start anew for another library."""
        self.nodes = {}
        self.tree.remember(set(), set())
        self.tree.show_nodes([])
        self.setVisible(False)

    def fit(self) -> None:
        """Give up held room."""
        self.tree.fit()

    def state(self) -> dict[str, Any]:
        """Also which collections are open."""
        known = sorted(self.tree.seen)
        tree = {"open": sorted(self.tree.open_ids), "known": known} if known else {}
        return super().state() | tree

    def restore(self, state: Any) -> None:
        """Open what was open."""
        super().restore(state)
        if isinstance(state, dict):
            known, opened = (set(state.get(name) or ()) for name in ("known", "open"))
            self.tree.remember(opened, known)

    def _ordered(self) -> list[CollectionNode]:
        """Parents before children, siblings by the name that is shown."""
        below: dict[int | None, list[CollectionNode]] = {}
        for node in sorted(self.nodes.values(), key=lambda node: self._name(node).casefold()):
            below.setdefault(node.parent_id if node.parent_id in self.nodes else None, []).append(node)
        ordered: list[CollectionNode] = []
        waiting: list[int | None] = [None]
        while waiting:
            children = below.get(waiting.pop(), [])
            ordered.extend(children)
            waiting.extend(each.id for each in children)
        return ordered

    def _row(self, node: CollectionNode) -> FilterRow:
        chosen, excluded = self._is_in(node, self.chosen), self._is_in(node, self.excluded)
        return FilterRow(self._path(node), self._name(node), node.count, chosen, excluded=excluded)

    def _name(self, node: CollectionNode) -> str:
        return node.names.get(self.workspace.settings.values.reading_language) or node.name

    def _path(self, node: CollectionNode) -> str:
        names = [node.name]
        while node.parent_id in self.nodes:
            node = self.nodes[node.parent_id]
            names.insert(0, node.name)
        return path_value(names)

    def _is_in(self, node: CollectionNode, values: Sequence[str]) -> bool:
        """Whether one of `values` is its path, or, where somebody wrote that, its name."""
        wanted = {each.casefold() for each in values}
        return not wanted.isdisjoint(each.casefold() for each in (self._path(node), *node.names.values()))

    def _pick(self, path: str, add: bool) -> None:
        others = self._others(path, self.chosen)
        is_chosen = len(others) < len(self.chosen)
        if add:
            self.choose(others if is_chosen else [*self.chosen, path])
        else:
            self.choose([] if is_chosen and not others else [path])

    def _exclude(self, path: str) -> None:
        others = self._others(path, self.excluded)
        self.leave_out(others if len(others) < len(self.excluded) else [*others, path])

    def _others(self, path: str, values: Sequence[str]) -> list[str]:
        """Those of `values` that do not stand for the collection with this path."""
        node = next(each for each in self.nodes.values() if self._path(each) == path)
        its = {each.casefold() for each in (path, *node.names.values())}
        return [each for each in values if each.casefold() not in its]

    def _add_turner(self, sign: str, name: str, is_open: bool) -> None:
        button = QToolButton()
        button.setText(sign)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setAutoRaise(True)
        button.setFixedSize(20, 20)
        button.setStyleSheet("padding: 0")
        button.clicked.connect(lambda: self.tree.turn_all(is_open))
        self.header.toggled.connect(button.setVisible)
        self.head.addWidget(button)
