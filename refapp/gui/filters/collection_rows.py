"""The rows of the collection tree: made of what was found, which of them are shown, how many can be seen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set

from refapp.gui.filters.collection_found import Found
from refapp.gui.filters.collection_model import Branch
from refapp.gui.filters.collection_nodes import Nodes
from refapp.gui.filters.rows import FilterRow
from refapp.model.query import quoted
from refapp.store.facets import CollectionNode


def branches_of(
    found: Found, language: str, chosen: Sequence[str], excluded: Sequence[str], searching: Set[str]
) -> list[Branch]:
    """All there are, named in `language`, with what the filter has `chosen` and `excluded`; searches by their query."""
    nodes, branches = found.nodes, []
    for node in nodes.ordered(language):
        if node.query:
            count, is_chosen, is_out = found.hits.get(node.query, 0), node.query in searching, False
        else:
            count = node.count
            is_chosen = bool(chosen) and nodes.is_in(node, chosen)
            is_out = bool(excluded) and nodes.is_in(node, excluded)
        row = FilterRow(str(node.id), nodes.name(node, language), count, is_chosen, excluded=is_out)
        files = ", ".join(found.kept.get(query_of(nodes, node), ())) if found.kept else ""
        branches.append(Branch(node.id, nodes.parent(node), row, node.query, files))
    return branches


def query_of(nodes: Nodes, node: CollectionNode) -> str:
    """What one would search for to find what is in it."""
    return node.query or f"in:{quoted(nodes.path(node))}"


def in_sight(branches: Iterable[Branch], open_ids: Set[int]) -> int:
    """How many of `branches`, parents before children, can be seen while these are open."""
    seen: set[int] = set()
    for each in branches:
        if each.parent is None or (each.parent in seen and each.parent in open_ids):
            seen.add(each.number)
    return len(seen)


def with_hits(branches: Sequence[Branch], kept: Set[int]) -> list[Branch]:
    """Those in which something is found, searches, those that are chosen or `kept`, and all that these stand in."""
    wanted = set(kept)
    for each in reversed(branches):
        row = each.row
        if each.number in wanted or row.count or row.chosen or row.excluded or each.query:
            wanted.add(each.number)
            wanted |= set() if each.parent is None else {each.parent}
    return [each for each in branches if each.number in wanted]
