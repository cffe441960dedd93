"""The collections that were found, by id: their names for who reads, their paths, their order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from refapp.model.folding import natural_key
from refapp.model.query import path_value
from refapp.store.facets import CollectionNode


class Nodes(dict[int, CollectionNode]):
    """What stands in one that is not there stands at the top. What is worked out once is kept."""

    def __init__(self, nodes: Iterable[CollectionNode] = ()) -> None:
        super().__init__((each.id, each) for each in nodes)
        self._names: dict[str, dict[int, str]] = {}
        self._ordered: dict[str, list[CollectionNode]] = {}

    def parent(self, node: CollectionNode) -> int | None:
        """The id of what it stands in."""
        return node.parent_id if node.parent_id in self else None

    def name(self, node: CollectionNode, language: str) -> str:
        """Its name in the language that is read, or else another."""
        if language not in self._names:
            self._names[language] = {each.id: each.names.get(language) or each.name for each in self.values()}
        return self._names[language][node.id]

    def path(self, node: CollectionNode) -> str:
        """The value of the filter `in` for it."""
        names = [node.name]
        while node.parent_id is not None and node.parent_id in self:
            node = self[node.parent_id]
            names.insert(0, node.name)
        return path_value(names)

    def others(self, node: CollectionNode, values: Sequence[str]) -> list[str]:
        """Those of `values` of the filter that are neither its path nor, where somebody wrote that, its name."""
        its = {each.casefold() for each in (self.path(node), *node.names.values())}
        return [each for each in values if each.casefold() not in its]

    def is_in(self, node: CollectionNode, values: Sequence[str]) -> bool:
        """Whether one of `values` stands for it."""
        return len(self.others(node, values)) < len(values)

    def ordered(self, language: str) -> list[CollectionNode]:
        """Parents before children, siblings by the name that is shown, collections before searches."""
        if language not in self._ordered:
            self._ordered[language] = self._in_order(language)
        return self._ordered[language]

    def _in_order(self, language: str) -> list[CollectionNode]:
        below: dict[int | None, list[CollectionNode]] = {}

        def place(node: CollectionNode) -> tuple[bool, object]:
            return bool(node.query), natural_key(self.name(node, language).casefold())

        for node in sorted(self.values(), key=place):
            below.setdefault(self.parent(node), []).append(node)
        found: list[CollectionNode] = []
        waiting: list[int | None] = [None]
        while waiting:
            children = below.get(waiting.pop(), [])
            found.extend(children)
            waiting.extend(each.id for each in children)
        return found
