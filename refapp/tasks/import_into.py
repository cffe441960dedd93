"""An import into a collection: what it adds, and what of it was there already, is put there by the same change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from refapp.model.change import Collect, Edit
from refapp.model.lookup import Lookup


def into_collection(edits: Iterable[Edit], lookup: Lookup, number: int) -> Iterator[Edit]:
    """`edits` of an import, and then one that puts the references they are about into the collection `number`."""
    first = lookup.next_id
    met: dict[int, None] = {}
    for edit in edits:
        met |= {line.reference_id: None for line in getattr(edit, "lines", ()) if line.reference_id}
        yield edit
    yield Collect(number, [*met, *range(first, lookup.next_id)])
