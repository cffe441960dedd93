"""What the library says of its collections and saved searches: asked on the lane that counts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from refapp.gui.filters.collection_nodes import Nodes
from refapp.gui.searched import read_filters
from refapp.model.filter_query import as_text
from refapp.model.query import ALL, Query, parse
from refapp.store.reading import Reader


@dataclass(frozen=True)
class Found:
    """What there is: collections counted, how much each saved search finds, and the files kept updated by query."""

    nodes: Nodes
    version: int
    hits: dict[str, int]
    kept: dict[str, list[str]]
    some: bool  # whether the library has a reference
    narrowed: bool = False  # whether what was counted is not the whole library


def look(query: Query, known: Found, language: str) -> Callable[[Reader], Found]:
    """Counts what `query` matches in each collection and under it; searches when something was written since.

    There may be thousands: they are put in their order, for who reads in `language`, where nobody waits.
    """

    def work(reader: Reader) -> Found:
        version, nodes = reader.version(), Nodes(reader.facets.collections(query))
        nodes.ordered(language)
        before = known.hits if version == known.version else {}
        searches = {each.query for each in nodes.values() if each.query}
        hits = {each: before[each] if each in before else reader.hits(parse(each)) for each in searches}
        kept: dict[str, list[str]] = {}
        for export in reader.kept_exports.all():
            kept.setdefault(export.query, []).append(Path(export.path).name)
        return Found(nodes, version, hits, kept, bool(nodes) or reader.count() > 0, query != ALL)

    return work


def written(query: str) -> str:
    """A search as it is written once its filters have become chips."""
    return as_text(*read_filters(query, {}))
