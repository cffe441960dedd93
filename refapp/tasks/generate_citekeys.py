"""Making citation keys anew by the pattern, for references whose keys were made by a pattern."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from refapp.model.change import Change, Edit, Update
from refapp.model.citekeys import PART, is_made
from refapp.model.lookup import Lookup
from refapp.model.reference import Reference


def generate_citekeys(ids: Sequence[int], kept_too: bool = False) -> Change:
    """The change that makes the keys of the references with `ids` anew; `kept_too` those typed or imported as well.

    A key that would be the same stays, and its reference is not touched.
    """
    return Change("generate-keys", lambda lookup: _edits(lookup, ids, kept_too))


def _edits(lookup: Lookup, ids: Sequence[int], kept_too: bool) -> Iterator[Edit]:
    for number in ids:
        reference = lookup.get(number)
        if kept_too or is_made(reference):
            yield from _edit(lookup, reference)


def _edit(lookup: Lookup, reference: Reference) -> Iterator[Update]:
    before = {PART: reference.citekey, "provenance": reference.provenance}
    provenance = {part: origin for part, origin in reference.provenance.items() if part != PART}
    after = {PART: lookup.new_citekey(reference), "provenance": provenance}
    if after != before:
        yield Update(reference.id or 0, before, after)
