"""A saved search that an import brings: made once, and left to the user from then on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from refapp.model.change import Edit, EditCollection, LedgerLine, Outcome, Tell
from refapp.model.collection_tree import CollectionEntry, CollectionTree
from refapp.model.lookup import Lookup


def take_search(lookup: Lookup, search: CollectionEntry, line: LedgerLine) -> Iterator[Edit]:
    """Make the saved search `search` unless the one with its key is there; `line` is told with what became of it.

    Where another search has its name it gets a number.
    """
    tree = CollectionTree(lookup.collections.all())
    if any(each.query and each.key == search.key for each in tree.by_id.values()):
        line = replace(line, outcome=Outcome.ALREADY)
    else:
        free, number = search, 1
        while tree.namesake(free):
            number += 1
            free = replace(search, names={"": f"{search.name} {number}"})
        yield EditCollection(None, free)
    yield Tell((line,))
