"""The collections that were found, by id: their names for who reads, their paths, their order."""

from __future__ import annotations

from collections.abc import Sequence

from refapp.model.query import path_value
from refapp.store.facets import CollectionNode


class Nodes(dict[int, CollectionNode]):
    """What stands in one that is not there stands at the top."""

    def parent(self, node: CollectionNode) -> int | None:
        """The id of what it stands in."""
        return node.parent_id if node.parent_id in self else None

    def name(self, node: CollectionNode, language: str) -> str:
        """Its name in the language that is read, or else another."""
        return node.names.get(language) or node.name

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
        below: dict[int | None, list[CollectionNode]] = {}
        for node in sorted(self.values(), key=lambda node: (bool(node.query), self.name(node, language).casefold())):
            below.setdefault(self.parent(node), []).append(node)
        found: list[CollectionNode] = []
        waiting: list[int | None] = [None]
        while waiting:
            children = below.get(waiting.pop(), [])
            found.extend(children)
            waiting.extend(each.id for each in children)
        return found
