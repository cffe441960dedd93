"""A document: its citations in order, and all that depends on them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from refapp.csl.bibliography import Rendition, build_entries
from refapp.csl.cluster import RenderedCite, build_cluster
from refapp.csl.context import BIBLIOGRAPHY, CITATION, Cite, Context
from refapp.csl.flow import flow
from refapp.csl.item import Item
from refapp.csl.positions import Placed, place
from refapp.csl.processor import Processor
from refapp.csl.registry import Registry, sort_values
from refapp.csl.requests import Request, read_request
from refapp.csl.results import Bibliography, Citation
from refapp.csl.sorting import Keys, plain_text, sort_items
from refapp.csl.tree import Group, Node, rebuild


class Document:
    """Holds positions, citation numbers and year suffixes; made by `Processor.document`.

    Only what a change touches is rendered again.
    """

    def __init__(self, processor: Processor, items: Iterable[Mapping[str, Any]] = ()) -> None:
        self._processor = processor
        self._items: dict[str, Item] = {}
        self._registry = Registry(processor, self._items)
        self._requests: list[Request] = []
        self._uncited: list[str] | None = None
        self._citations: dict[str, Citation] = {}
        self._cites: dict[object, RenderedCite] = {}
        self._entries: dict[object, Rendition] = {}
        self._stale = True
        self.add_items(items)

    def add_items(self, items: Iterable[Mapping[str, Any]]) -> None:
        """Adds CSL-JSON items, or new versions of items already there."""
        for data in items:
            item = Item(data)
            if item.id in self._items:
                self._registry.forget(item.id)
                self._cites = {key: value for key, value in self._cites.items() if value.cite.id != item.id}
                self._entries.clear()
            self._items[item.id] = item
            self._stale = True

    def update(
        self, citations: Sequence[Mapping[str, Any]], uncited: Iterable[str] | None = None
    ) -> list[Citation]:
        """Takes all citations in document order, and gives those whose text has changed.

        A citation is an object with `citationID`, `citationItems` (each with `id` and, where wanted, `locator`,
        `label`, `prefix`, `suffix`, `suppress-author`, `author-only`) and `properties` (`noteIndex`: the number of
        its note, 0 in the text; `unsorted`). `uncited` are further items for the bibliography.
        """
        self._requests = [read_request(citation, index) for index, citation in enumerate(citations)]
        if uncited is not None:
            self._uncited = [str(each) for each in uncited]
        before = self._citations
        self._refresh()
        self._citations = {}
        changed = []
        for index, (request, citation) in enumerate(zip(self._requests, self._render_all(), strict=True)):
            self._citations[request.id] = citation
            old = before.get(request.id)
            if old is None or old.html != citation.html:
                changed.append(citation)
        return changed

    @property
    def citations(self) -> list[Citation]:
        """All citations in order, as they read now."""
        return [self._citations[request.id] for request in self._requests]

    def cite(self, cites: Sequence[Mapping[str, Any]]) -> Citation:
        """A citation that is not part of the document: first position, with the document's numbers and suffixes."""
        self._refresh_if_stale()
        request = read_request({"citationItems": cites}, 0)
        ordered = self._sorted_cites(request)
        return self._render(request, ordered, 0)

    def bibliography(self, wanted: Callable[[Mapping[str, Any]], bool] | None = None) -> Bibliography:
        """The bibliography of what is cited (or of all items when nothing is), of `wanted` items where given."""
        self._refresh_if_stale()
        area = self._processor.bibliography
        if area is None:
            return Bibliography(())
        ids = [each for each in self._registry.order if wanted is None or wanted(self._items[each].data)]
        return build_entries(self._processor, [self._rendition(each) for each in ids])

    def _refresh_if_stale(self) -> None:
        if self._stale:
            self._refresh()

    def _refresh(self) -> None:
        cited = dict.fromkeys(cite.id for request in self._requests for cite in request.cites)
        more = self._uncited if self._uncited is not None else ([] if self._requests else list(self._items))
        ids = [each for each in dict.fromkeys([*cited, *more]) if each in self._items]
        first_notes: dict[str, int] = {}
        for request in self._requests:
            for cite in request.cites:
                first_notes.setdefault(cite.id, request.note)
        self._registry.update(ids, first_notes)
        self._stale = False

    def _render_all(self) -> list[Citation]:
        ordered = [self._sorted_cites(request) for request in self._requests]
        placed = place(
            [Placed(request.note, cites) for request, cites in zip(self._requests, ordered, strict=True)],
            self._near_distance(),
        )
        return [
            self._render(request, cites, index)
            for index, (request, cites) in enumerate(zip(self._requests, placed, strict=True))
        ]

    def _near_distance(self) -> int:
        value = self._processor.setting.citation.get("near-note-distance", "")
        return int(value) if value.isdigit() else 5

    def _render(self, request: Request, cites: Sequence[Cite], index: int) -> Citation:
        rendered = [
            self._rendered_cite(cite, starts=not order) for order, cite in enumerate(cites) if cite.id in self._items
        ]
        node = build_cluster(rendered, self._processor.cluster)
        pieces = flow(node, self._processor.locale)
        return Citation(pieces, self._processor.quotes, request.id, index)

    def _rendered_cite(self, cite: Cite, *, starts: bool) -> RenderedCite:
        registry = self._registry
        key = (
            cite, starts, registry.numbers.get(cite.id), registry.disambiguation.get(cite.id),
            registry.signature(cite.id),
        )  # fmt: skip
        found = self._cites.get(key)
        if found is None:
            found = self._cites[key] = self._render_cite(cite, starts=starts)
        return found

    def _render_cite(self, cite: Cite, *, starts: bool) -> RenderedCite:
        ctx = self._registry.prepare(self._processor.context(self._items[cite.id], CITATION), cite)
        ctx.started = not starts or _continues(cite.prefix)
        nodes: list[Node] = []
        self._processor.citation.render(ctx, nodes)
        node: Node | None = Group(nodes) if nodes else None
        names = ctx.first_names
        text = plain_text(names, ctx) if names is not None and self._needs_names() else ""
        if node is not None and names is not None:
            if cite.author_only:
                node = names
            elif cite.suppress_author:
                node = rebuild(node, lambda each: None if each is names else each)
        return RenderedCite(cite, node, names, text, ctx.has_text)

    def _needs_names(self) -> bool:
        return self._processor.cluster.groups_names

    def _sorted_cites(self, request: Request) -> tuple[Cite, ...]:
        keys = self._processor.citation.keys
        if not keys or request.unsorted or len(request.cites) < 2:
            return request.cites
        known = [cite for cite in request.cites if cite.id in self._items]
        values = {cite.id: self._cite_keys(cite.id) for cite in known}
        # A date key is followed by the year suffix.
        ordered = sorted(known, key=lambda cite: self._suffix(cite.id)) if any(key.by_date for key in keys) else known
        ordered = sort_items(ordered, keys, lambda cite: values[cite.id], self._processor.collate)
        if self._processor.cluster.groups_names and not self._processor.is_numeric:
            ordered = self._grouped(ordered)
        return tuple(ordered)

    def _cite_keys(self, item_id: str) -> Keys:
        number = self._registry.numbers.get(item_id, 0)
        return sort_values(self._processor, self._items[item_id], CITATION, self._processor.citation.keys, number)

    def _suffix(self, item_id: str) -> int:
        found = self._registry.disambiguation.get(item_id)
        return found.year_suffix if found is not None else -1

    def _grouped(self, cites: list[Cite]) -> list[Cite]:
        """Cites by the same people next to each other, where the first of them stands."""
        groups: dict[str, list[Cite]] = {}
        for index, cite in enumerate(cites):
            names = self._rendered_cite(cite._replace(position=1), starts=False).names_text
            groups.setdefault(names or f"\n{index}", []).append(cite)
        return [cite for members in groups.values() for cite in members]

    def _rendition(self, item_id: str) -> Rendition:
        registry = self._registry
        key = (item_id, registry.numbers.get(item_id), registry.disambiguation.get(item_id), registry.signature(item_id))
        found = self._entries.get(key)
        if found is None:
            area = self._processor.bibliography
            assert area is not None
            ctx: Context = registry.prepare(self._processor.context(self._items[item_id], BIBLIOGRAPHY), None)
            nodes: list[Node] = []
            area.render(ctx, nodes)
            first = ctx.first_names if ctx.first_is_ahead else None
            found = self._entries[key] = Rendition(item_id, nodes, first, ctx.first_keys)
        return found


def _continues(prefix: str) -> bool:
    """Whether a prefix leaves the cite within a sentence, so that its first term keeps its small letter."""
    bare = prefix.rstrip("\"'”’» \u00a0\u202f")
    ends = bare.endswith((":", ".", ";", "!", "?")) and " " in prefix.strip()
    return bool(prefix) and not ends


