"""A document: its citations in order, and all that depends on them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from refapp.csl.bibliography import Rendition, build_entries
from refapp.csl.citing import Citing
from refapp.csl.context import BIBLIOGRAPHY, Cite
from refapp.csl.item import Item
from refapp.csl.positions import Placed, place
from refapp.csl.processor import Processor
from refapp.csl.recent import Recent
from refapp.csl.registry import Registry
from refapp.csl.requests import Request, read_request
from refapp.csl.results import Bibliography, Citation
from refapp.csl.tree import Node

_NEAR_NOTE = 5  # spec, "Note Distance"


class Document:
    """Holds positions, citation numbers and year suffixes; made by `Processor.document`.

    Only what a change touches is rendered again.
    """

    def __init__(self, processor: Processor, items: Iterable[Mapping[str, Any]] = (), *, sort: bool = True) -> None:
        self._processor = processor
        self._items: dict[str, Item] = {}
        self._registry = Registry(processor, self._items, sort=sort)
        self._citing = Citing(processor, self._items, self._registry)
        self._requests: list[Request] = []
        self._uncited: list[str] | None = None
        self._first_notes: dict[str, int] = {}
        self._referred: dict[str, int] = {}  # the notes that later cites of an item refer to
        self._counts: Counter[str] = Counter()  # how many citations have an item
        self._citations: dict[str, Citation] = {}
        self._entries = Recent[Rendition]()
        self._stale = True
        self.add_items(items)

    def add_items(self, items: Iterable[Mapping[str, Any]]) -> None:
        """Adds CSL-JSON items, or new versions of items already there."""
        for data in items:
            item = Item(data)
            if item.id in self._items:
                self._registry.forget(item.id)
            self._items[item.id] = item
            self._stale = True

    def update(self, citations: Sequence[Mapping[str, Any]], uncited: Iterable[str] | None = None) -> list[Citation]:
        """Takes all citations in document order, and gives those whose text has changed.

        With them come citations of items that are told apart in another way now, or refer to another note.

        A citation is an object with `citationID`, `citationItems` (each with `id` and, where wanted,
        `locator`, `label`, `prefix`, `suffix`, `suppress-author`, `author-only`) and `properties`:
        `noteIndex` (the number of its note, 0 in the text), `unsorted`, `mode` ("composite", "author-only",
        "suppress-author") and `infix` (what stands between the names and the rest of a composite).
        `uncited` are further items for the bibliography.
        """
        self._requests = [read_request(citation, index) for index, citation in enumerate(citations)]
        if uncited is not None:
            self._uncited = [str(each) for each in uncited]
        before, known = self._citations, self._registry.disambiguation
        referred, counts = self._referred, self._counts
        self._refresh()
        self._citing.begin()
        placed = self._placed()
        self._referred = {cite.id: cite.first_note for cites in placed for cite in cites if cite.first_note}
        touched = _changed_keys(known, self._registry.disambiguation) | _changed_keys(referred, self._referred)
        touched |= self._newly_repeated(counts)
        self._citations = {}
        changed = []
        for index, (request, cites) in enumerate(zip(self._requests, placed, strict=True)):
            citation = self._citing.render(request, cites, index)
            self._citations[request.id] = citation
            old = before.get(request.id)
            if old is None or old.html != citation.html or any(cite.id in touched for cite in request.cites):
                changed.append(citation)
        return changed

    @property
    def citations(self) -> list[Citation]:
        """All citations in order, as they read now."""
        return [self._citations[request.id] for request in self._requests]

    @property
    def order(self) -> list[str]:
        """The ids of all items in use, in bibliography order."""
        self._refresh_if_stale()
        return list(self._registry.order)

    def cite(self, cites: Sequence[Mapping[str, Any]]) -> Citation:
        """A citation that is not part of the document, with the document's numbers and suffixes."""
        self._refresh_if_stale()
        request = read_request({"citationItems": cites}, 0)
        return self._citing.render(request, self._citing.sorted_cites(request), 0)

    def bibliography(self, wanted: Callable[[Mapping[str, Any]], bool] | None = None) -> Bibliography:
        """The bibliography of what is cited, or of all items when nothing is.

        Where `wanted` is given, only items for which it holds are in it.
        """
        self._refresh_if_stale()
        if self._processor.bibliography is None:
            return Bibliography(())
        self._entries.turn()
        ids = [each for each in self._registry.order if wanted is None or wanted(self._items[each].data)]
        return build_entries(self._processor, [self._rendition(each) for each in ids])

    def _refresh_if_stale(self) -> None:
        if self._stale:
            self._refresh()

    def _refresh(self) -> None:
        cited = dict.fromkeys(cite.id for request in self._requests for cite in request.cites)
        more = self._uncited if self._uncited is not None else ([] if self._requests else list(self._items))
        ids = [each for each in dict.fromkeys([*cited, *more]) if each in self._items]
        self._first_notes = {}
        self._counts = Counter()
        for request in self._requests:
            self._counts.update({cite.id for cite in request.cites})
            for cite in request.cites:
                self._first_notes.setdefault(cite.id, request.note)
        self._registry.update(ids, self._first_notes)
        self._stale = False

    def _placed(self) -> list[tuple[Cite, ...]]:
        """The cites of each citation, sorted and with their positions."""
        rows = [Placed(request.note, self._citing.sorted_cites(request)) for request in self._requests]
        value = self._processor.setting.citation.get("near-note-distance", "")
        return place(rows, int(value) if value.isdecimal() and len(value) < 10 else _NEAR_NOTE)

    def _newly_repeated(self, before: Counter[str]) -> set[str]:
        """Items that are cited again now or no longer, where a note style may tell them apart for that."""
        if not (self._processor.style.is_note and self._processor.has_conditions):
            return set()
        return {each for each, count in self._counts.items() if each in before and (count > 1) != (before[each] > 1)}

    def _rendition(self, item_id: str) -> Rendition:
        standing = self._registry.standing(item_id)
        found = self._entries.get(standing)
        if found is not None:
            return found
        area = self._processor.bibliography
        assert area is not None, "asked for by bibliography() only"
        ctx = self._registry.prepare(self._processor.context(self._items[item_id], BIBLIOGRAPHY), None)
        nodes: list[Node] = []
        area.render(ctx, nodes)
        first = ctx.first_names if ctx.first_is_ahead else None
        return self._entries.keep(standing, Rendition(item_id, nodes, first, ctx.first_keys))


def _changed_keys(before: Mapping[str, object], after: Mapping[str, object]) -> set[str]:
    return {key for key, value in after.items() if key in before and before[key] != value}
