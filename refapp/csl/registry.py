"""The items of a document: their numbers, order, names and disambiguation."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Mapping, Sequence

from refapp.csl.ambiguity import Rendered
from refapp.csl.context import BIBLIOGRAPHY, CITATION, SUBSEQUENT, UNAMBIGUOUS, Cite, Context, Disambiguation
from refapp.csl.disambiguation import Rules, Run
from refapp.csl.item import Item
from refapp.csl.name import Name
from refapp.csl.name_registry import NameRegistry
from refapp.csl.processor import Processor
from refapp.csl.recent import Recent
from refapp.csl.sorting import Keys, SortKey, plain_text, sort_items
from refapp.csl.tree import Group, Node

Signature = tuple[int, ...]


class Registry:
    """Works out, for the items in use, what depends on all of them; keeps what has not changed."""

    def __init__(self, processor: Processor, items: Mapping[str, Item], *, sort: bool = True) -> None:
        self._processor = processor
        self._items = items
        self._sorts = sort
        options = {**processor.setting.options, **processor.setting.citation}
        self._rule = options.get("givenname-disambiguation-rule", "by-cite")
        self._adds_givens = options.get("disambiguate-add-givenname") == "true"
        self._names = NameRegistry(self._rule, self._adds_givens)
        self._rules = _rules(options, self._rule, processor.has_conditions)
        self._is_used = bool(self._rules.modes) or self._adds_givens
        self._key_names: dict[str, list[tuple[int, Name]]] = {}  # names met in sort keys
        self._seen: dict[str, list[tuple[int, Name]]] = {}
        self._signatures: dict[str, Signature] = {}
        self._rendered = Recent[Rendered]()
        self._solved = Recent[dict[str, Disambiguation]]()
        self._keys: dict[str, Keys] = {}
        self._first_notes: Mapping[str, int] = {}
        self.order: list[str] = []  # ids in bibliography order
        self.numbers: dict[str, int] = {}
        self.disambiguation: dict[str, Disambiguation] = {}

    def update(self, ids: Sequence[str], first_notes: Mapping[str, int]) -> None:
        """Takes the ids in use, in the order of their first citation."""
        self._first_notes = first_notes
        self._signatures = {}
        self._rendered.turn()
        self._solved.turn()
        self._sort(ids)
        self.disambiguation = {}
        if not self._is_used:
            return
        self._names = NameRegistry(self._rule, self._adds_givens)
        if self._adds_givens:
            for each in ids:
                for index, name in self._names_of(each):
                    self._names.add(index, name)
        sets: dict[str, list[str]] = defaultdict(list)
        for each in ids:
            rendered = self._render_to_compare(each, None)
            sets[rendered.text].append(each)
            self.disambiguation[each] = Disambiguation(rendered.names, rendered.givens)
        for members in sets.values():
            if len(members) > 1 and self._rules.modes:
                self.disambiguation.update(self._solve(members))

    def forget(self, item_id: str) -> None:
        """Drops what is known of an item that has changed."""
        self._seen.pop(item_id, None)
        self._keys.pop(item_id, None)

    def prepare(self, ctx: Context, cite: Cite | None) -> Context:
        """Fills a rendering in with what the document knows of its item."""
        item_id = ctx.item.id
        ctx.cite = cite
        ctx.number = self.numbers.get(item_id, 0)
        found = self.disambiguation.get(item_id, UNAMBIGUOUS)
        if ctx.area == BIBLIOGRAPHY:
            # Names added to citations stand in the bibliography too, when the style adds such names at all.
            names = found.names if self._rules.adds_names else ()
            found = found._replace(names=names, givens=found.givens if self._adds_givens else ())
        ctx.disambiguation = found
        ctx.name_level = self._names.level
        return ctx

    def standing(self, item_id: str) -> Hashable:
        """The item with all that decides how it reads here: while this stays the same, so does the text."""
        return (
            self._items[item_id],
            self.numbers.get(item_id),
            self.disambiguation.get(item_id),
            self._signature(item_id),
        )

    def _signature(self, item_id: str) -> Signature:
        """What the other items' names mean for this one: it changes when the item must be rendered anew."""
        if not self._adds_givens:
            return ()
        found = self._signatures.get(item_id)
        if found is None:
            needed = [self._names.needed(name) for _, name in self._names_of(item_id)]
            found = self._signatures[item_id] = tuple(needed) if any(needed) else ()
        return found

    def _names_of(self, item_id: str) -> list[tuple[int, Name]]:
        found = self._seen.get(item_id)
        if found is None:
            ctx = self._context_to_compare(item_id, None)
            ctx.name_level = None
            # Where no other name is like these, this is the rendering to compare as well.
            self._rendered.keep((self._items[item_id], None, (), None), self._rendering(ctx))
            found = self._seen[item_id] = ctx.names_seen + self._key_names.get(item_id, [])
        return found

    def _context_to_compare(self, item_id: str, asked: Disambiguation | None) -> Context:
        ctx = self._processor.context(self._items[item_id], CITATION)
        by_cite = self._rule == "by-cite" and asked is not None
        first_note = self._first_notes.get(item_id, 0) if by_cite else 0
        ctx.cite = Cite(item_id, position=SUBSEQUENT, near_note=True, first_note=first_note)
        ctx.disambiguation = asked
        ctx.name_level = self._names.level
        ctx.looking = True
        return ctx

    def _render_to_compare(self, item_id: str, asked: Disambiguation | None) -> Rendered:
        note = asked and self._first_notes.get(item_id, 0)
        key = (self._items[item_id], asked, self._signature(item_id), note)
        found = self._rendered.get(key)
        if found is None:
            found = self._rendered.keep(key, self._rendering(self._context_to_compare(item_id, asked)))
        return found

    def _rendering(self, ctx: Context) -> Rendered:
        nodes: list[Node] = []
        self._processor.citation.render(ctx, nodes)
        text = plain_text(Group(nodes), ctx) if nodes else ""
        return Rendered(text, tuple(ctx.names_shown), tuple(ctx.givens_shown), tuple(ctx.totals), ctx.condition_count)

    def _solve(self, members: list[str]) -> dict[str, Disambiguation]:
        signatures = tuple(self._signature(each) for each in members)
        notes = tuple(self._first_notes.get(each, 0) for each in members)
        items = tuple(self._items[each] for each in members)
        key = (items, signatures, notes, tuple(self._in_order(members)))
        found = self._solved.get(key)
        if found is None:
            run = Run(self._rules, members, self._render_to_compare, self._in_order)
            found = self._solved.keep(key, run.solve())
        return found

    def _in_order(self, ids: Sequence[str]) -> list[str]:
        return sorted(ids, key=self._place.__getitem__)

    def _sort(self, ids: Sequence[str]) -> None:
        area = self._processor.bibliography
        keys: tuple[SortKey, ...] = area.keys if area is not None else ()
        self.numbers = {each: number for number, each in enumerate(ids, 1)}
        if keys and self._sorts:
            values = {each: self._key_values(each, keys) for each in ids}
            self.order = sort_items(list(ids), keys, values.__getitem__, self._processor.collate)
        else:
            self.order = list(ids)
        numbers = {each: number for number, each in enumerate(self.order, 1)}
        if self._processor.counts_down:
            self.order.reverse()
        self._place = {each: place for place, each in enumerate(self.order)}
        self.numbers = numbers

    def _key_values(self, item_id: str, keys: Sequence[SortKey]) -> Keys:
        found = None if self._processor.sorts_by_number else self._keys.get(item_id)
        if found is None:
            self._key_names[item_id] = []
            item, number = self._items[item_id], self.numbers[item_id]
            found = sort_values(self._processor, item, BIBLIOGRAPHY, keys, number, self._key_names[item_id])
            self._keys[item_id] = found
        return found


def _rules(options: Mapping[str, str], rule: str, has_conditions: bool) -> Rules:
    """What a style allows to tell cites apart."""
    adds_names = options.get("disambiguate-add-names") == "true"
    adds_givens = options.get("disambiguate-add-givenname") == "true" and rule == "by-cite"
    wanted = {
        "names": adds_names or adds_givens,
        "conditions": has_conditions,
        "suffix": options.get("disambiguate-add-year-suffix") == "true",
    }
    return Rules(tuple(mode for mode, holds in wanted.items() if holds), adds_names, adds_givens)


def sort_values(
    processor: Processor,
    item: Item,
    area: str,
    keys: Sequence[SortKey],
    number: int,
    names: list[tuple[int, Name]] | None = None,
) -> Keys:
    """The sort keys of an item; the names met on the way are added to `names`."""
    values = []
    for key in keys:
        ctx = processor.context(item, area)
        ctx.sorting = True
        ctx.number = number
        values.append(key.value(ctx))
        if names is not None:
            names += ctx.names_seen
    return tuple(values)
