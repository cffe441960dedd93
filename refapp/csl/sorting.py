"""Sorting (CSL 1.0.2, "Sorting"): keys from variables and macros."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from refapp.csl.collation import Collation
from refapp.csl.context import Context, Renderer
from refapp.csl.dates import sort_date
from refapp.csl.flow import flow
from refapp.csl.formats import TEXT, write
from refapp.csl.item import DATE_VARIABLES, NAME_VARIABLES, NUMBER_VARIABLES
from refapp.csl.markup import strip_markup
from refapp.csl.names import read_names, render_names
from refapp.csl.pieces import quotes_of
from refapp.csl.tree import Group, Node
from refapp.csl.xmltree import Element

Item = TypeVar("Item")
Keys = tuple[str | None, ...]

_KEY_NAMES = {
    "names-min": "et-al-min",
    "names-use-first": "et-al-use-first",
    "names-use-last": "et-al-use-last",
}
_ARTICLE = re.compile(r"^(?:a|an|the)\s+", re.IGNORECASE)


@dataclass(frozen=True)
class SortKey:
    """One cs:key, compiled: `value` gives an item's key, or None when it has none."""

    descending: bool
    value: Callable[[Context], str | None]


def compile_sort(element: Element | None, macro: Callable[[str], Renderer]) -> tuple[SortKey, ...]:
    """The keys of a cs:sort."""
    if element is None:
        return ()
    return tuple(_compile_key(key, macro) for key in element.find_all("key"))


def _compile_key(element: Element, macro: Callable[[str], Renderer]) -> SortKey:
    overrides = {_KEY_NAMES[name]: value for name, value in element.attributes.items() if name in _KEY_NAMES}
    variable = element.get("variable")
    render = _macro_key(element.get("macro"), macro) if element.get("macro") else _variable_key(element, variable)

    def value(ctx: Context) -> str | None:
        ctx.key_names = overrides
        ctx.done = set()
        ctx.names_shown = []
        return render(ctx) or None

    return SortKey(
        descending=element.get("sort") == "descending",
        value=value,
    )


def _macro_key(name: str, macro: Callable[[str], Renderer]) -> Callable[[Context], str]:
    def value(ctx: Context) -> str:
        found: list[Node] = []
        macro(name)(ctx, found)
        if not found:
            return ""
        return plain_text(Group(found), ctx).replace(" ", "|") + "|"

    return value


def _variable_key(element: Element, variable: str) -> Callable[[Context], str]:
    if variable in NAME_VARIABLES:
        return _names_key(element, variable)

    def value(ctx: Context) -> str:
        if variable == "citation-number":
            return _padded(str(ctx.number))
        if variable in DATE_VARIABLES:
            date = ctx.item.date(variable)
            return sort_date(date) if date is not None else ""
        text = strip_markup(ctx.item.text(variable))
        if variable in NUMBER_VARIABLES:
            return _padded(text)
        return _ARTICLE.sub("", text).replace(" ", "|") + "|" if text else ""

    return value


def _names_key(element: Element, variable: str) -> Callable[[Context], str]:
    name = Element("name", {"name-as-sort-order": "all", "sort-separator": " "}, element.line)
    names = Element("names", {"variable": variable}, element.line)
    names.children.append(name)
    style = read_names(names)

    def value(ctx: Context) -> str:
        names = ctx.item.names(variable)
        node = render_names(ctx, style, [(variable, names)]) if names else None
        return plain_text(node, ctx).replace(" ", "|") + "|" if node is not None else ""

    return value


def _padded(text: str) -> str:
    match = re.match(r"\s*(-?\d{1,20})(?!\d)", text)
    return f"{int(match[1]):020d}" if match else text


def plain_text(node: Node, ctx: Context) -> str:
    """A tree as text without formatting."""
    return write(flow(node, ctx.locale), TEXT, quotes_of(ctx.locale))


def sort_items(
    items: Sequence[Item], keys: Sequence[SortKey], values: Callable[[Item], Keys], collate: Collation
) -> list[Item]:
    """Items in the order of the keys; items without a key come last, equal ones stay as they are."""
    result = list(items)
    for position in range(len(keys) - 1, -1, -1):
        descending = keys[position].descending

        def key(item: Item, position: int = position, descending: bool = descending) -> tuple[bool, str]:
            value = values(item)[position]
            return (value is None) != descending, collate(value) if value is not None else ""

        result.sort(key=key, reverse=descending)
    return result
