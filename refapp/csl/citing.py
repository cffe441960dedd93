"""Rendering citations: each cite once for each way it appears, sorted and joined to clusters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from refapp.csl.cluster import RenderedCite
from refapp.csl.collapse import build_cluster
from refapp.csl.context import CITATION, SUBSEQUENT, Cite
from refapp.csl.flow import flow
from refapp.csl.item import Item
from refapp.csl.look import Look
from refapp.csl.processor import Processor
from refapp.csl.recent import Recent
from refapp.csl.registry import Registry, sort_values
from refapp.csl.requests import Request
from refapp.csl.results import Citation
from refapp.csl.sorting import Keys, plain_text, sort_items
from refapp.csl.textcase import apply_case
from refapp.csl.tree import CITATION_NUMBER, Group, Leaf, Node, find, rebuild

_HANGING = "'’,.;:)"  # an infix that begins so follows the names directly


class Citing:
    """Renders the citations of a document; keeps the cites whose surroundings have not changed."""

    def __init__(self, processor: Processor, items: Mapping[str, Item], registry: Registry) -> None:
        self._processor = processor
        self._items = items
        self._registry = registry
        self._cites = Recent[RenderedCite]()

    def begin(self) -> None:
        """Begins a pass over all citations."""
        self._cites.turn()

    def render(self, request: Request, cites: Sequence[Cite], index: int) -> Citation:
        """A citation, its cites sorted and placed."""
        known = [cite for cite in cites if cite.id in self._items]
        node = self._composite(request, known) if request.mode == "composite" else self._cluster(request.mode, known)
        pieces = flow(node, self._processor.locale, nested_braces=self._processor.style.is_note)
        return Citation(pieces, self._processor.quotes, request.id, index)

    def _cluster(self, mode: str, cites: list[Cite]) -> Node | None:
        if mode == "author-only":
            cites = [Cite(cite.id, author_only=True, position=cite.position) for cite in cites[:1]]
        elif mode == "suppress-author":
            cites = [cite._replace(suppress_author=not order) for order, cite in enumerate(cites)]
        rendered = [self._rendered(cite, starts=not order) for order, cite in enumerate(cites)]
        if self._processor.is_numeric:
            rendered = _without_repeated_numbers(rendered)
        return build_cluster(rendered, self._processor.cluster)

    def _composite(self, request: Request, cites: list[Cite]) -> Node | None:
        """The names in the text and the rest as a citation: `Doe (2000)`."""
        names = self._cluster("author-only", cites)
        rest = self._cluster("suppress-author", cites)
        parts = [part for part in (names, Leaf(request.infix) if request.infix else None, rest) if part is not None]
        row: list[Node] = []
        for part in parts:
            joined = not row or (isinstance(part, Leaf) and part.text[:1] in _HANGING)
            row.append(part if joined else Group([part], Look(prefix=" ")))
        return Group(row) if row else None

    def _rendered(self, cite: Cite, *, starts: bool) -> RenderedCite:
        key = (cite, starts, self._registry.standing(cite.id))
        found = self._cites.get(key)
        return self._cites.keep(key, self._render(cite, starts=starts)) if found is None else found

    def _render(self, cite: Cite, *, starts: bool) -> RenderedCite:
        ctx = self._registry.prepare(self._processor.context(self._items[cite.id], CITATION), cite)
        ctx.started = not starts or _continues(cite.prefix)
        nodes: list[Node] = []
        self._processor.citation.render(ctx, nodes)
        node: Node | None = Group(nodes) if nodes else None
        names = ctx.first_names
        text = plain_text(names, ctx) if names is not None and self._processor.cluster.groups_names else ""
        if node is not None and cite.author_only:
            node = names if names is not None else self._number_in_text(node)
        elif node is not None and cite.suppress_author and names is not None:
            node = rebuild(node, lambda each: None if each is names else each)
        return RenderedCite(cite, node, names, text, ctx.has_text)

    def _number_in_text(self, node: Node) -> Node:
        """What stands for the author in numeric styles: `Reference [1]`."""
        number = find(node, CITATION_NUMBER)
        if number is None:
            return node
        word = self._processor.locale.term("reference") or "reference"
        return Group([Leaf(apply_case("capitalize-first", word) + " "), number])

    def sorted_cites(self, request: Request) -> tuple[Cite, ...]:
        """The cites of a citation in the order of cs:sort (spec, "Citation", `cs:sort`)."""
        keys = self._processor.citation.keys
        if not keys or request.unsorted or len(request.cites) < 2:
            return request.cites
        known = [cite for cite in request.cites if cite.id in self._items]
        values = {cite.id: self._keys(cite.id) for cite in known}
        ordered = sort_items(known, keys, lambda cite: values[cite.id], self._processor.collate)
        if self._processor.cluster.groups_names and not self._processor.is_numeric:
            ordered = self._grouped(ordered)
        return tuple(ordered)

    def _keys(self, item_id: str) -> Keys:
        number = self._registry.numbers.get(item_id, 0)
        return sort_values(self._processor, self._items[item_id], CITATION, self._processor.citation.keys, number)

    def _grouped(self, cites: list[Cite]) -> list[Cite]:
        """Cites by the same people next to each other, where the first of them stands."""
        groups: dict[str, list[Cite]] = {}
        for index, cite in enumerate(cites):
            names = self._rendered(cite._replace(position=SUBSEQUENT), starts=False).names_text
            groups.setdefault(names or f"\n{index}", []).append(cite)
        return [cite for members in groups.values() for cite in members]


def _without_repeated_numbers(cites: list[RenderedCite]) -> list[RenderedCite]:
    """Without the number after `Reference [1]`, which has said it."""
    kept: list[RenderedCite] = []
    for cite in cites:
        before = kept[-1].cite if kept else None
        if not (before and before.author_only and cite.cite.suppress_author and before.id == cite.cite.id):
            kept.append(cite)
    return kept


def _continues(prefix: str) -> bool:
    """Whether a prefix leaves the cite within a sentence, so that its first term keeps its small letter."""
    bare = prefix.rstrip("\"'”’» \u00a0\u202f")
    ends = bare.endswith((":", ".", ";", "!", "?")) and " " in prefix.strip()
    return bool(prefix) and not ends
