"""Joining names: delimiters, `and`, et al. (CSL 1.0.2, "Name" and "Et-al")."""

from __future__ import annotations

from refapp.csl.context import Context
from refapp.csl.initials import is_alphabetic
from refapp.csl.leaves import LeafStyle
from refapp.csl.look import Look
from refapp.csl.name_options import NameOptions
from refapp.csl.tree import NAME_LIST, Group, Leaf, Node
from refapp.csl.xmltree import Element

_ELLIPSIS = "…"


def join_names(
    ctx: Context,
    options: NameOptions,
    nodes: list[Node],
    others: bool,
    last: bool,
    et_al: Element | None,
    *,
    mixed: bool = False,
) -> Group:
    """The rendered names in a row; `others` were left out, with `last` all but the last, which ends the row.

    `mixed` says that an institution follows people.
    """
    if ctx.sorting:
        return Group(nodes, delimiter=" ", role=NAME_LIST)
    if last:
        before = options.delimiter if len(nodes) > 2 else " "
        ellipsis = Leaf(_ELLIPSIS, Look(before, " "))
        return Group([_delimited(nodes[:-1], options.delimiter), ellipsis, nodes[-1]], role=NAME_LIST)
    if others:
        end = _et_al(ctx, options, len(nodes), et_al)
        row: list[Node] = [_delimited(nodes, options.delimiter)]
        return Group(row + ([end] if end is not None else []), role=NAME_LIST)
    if len(nodes) == 1:
        return Group(nodes, role=NAME_LIST)
    if not options.conjunction:
        return Group(nodes, delimiter=options.delimiter, role=NAME_LIST)
    conjunction = _and(ctx, options, len(nodes), mixed)
    return Group([_delimited(nodes[:-1], options.delimiter), conjunction, nodes[-1]], role=NAME_LIST)


def _delimited(nodes: list[Node], delimiter: str) -> Node:
    return nodes[0] if len(nodes) == 1 else Group(nodes, delimiter=delimiter)


def _and(ctx: Context, options: NameOptions, count: int, mixed: bool) -> Leaf:
    form = "symbol" if options.conjunction == "symbol" else "long"
    text = "&" if form == "symbol" else ctx.locale.text("and")
    if form == "symbol":
        text = ctx.locale.terms[("and", "symbol", "")].single if ("and", "symbol", "") in ctx.locale.terms else "&"
    if not is_alphabetic(text) and text != "&":
        single, multiple, after = "", "", ""
    else:
        single, multiple, after = " ", options.delimiter, " "
    if mixed:
        return Leaf(text, Look(single, after))
    if options.precedes_last == "always":
        single = options.delimiter
    elif options.precedes_last == "never" and multiple:
        multiple = " "
    elif options.precedes_last == "after-inverted-name":
        # The first name is inverted when there are but two, and with “all” every name is.
        inverted_all = options.sort_order == "all"
        single = options.delimiter if single and options.sort_order else single
        multiple = (options.delimiter if inverted_all else " ") if multiple else multiple
    return Leaf(text, Look(single if count == 2 else multiple, after))


def _et_al(ctx: Context, options: NameOptions, count: int, element: Element | None) -> Leaf | None:
    text = ctx.locale.text(element.get("term", "et-al") if element is not None else "et-al")
    if not text:
        return None
    single, multiple = " ", options.delimiter
    if not is_alphabetic(text):
        single = ""
    if options.precedes_et_al == "always":
        single = options.delimiter
    elif options.precedes_et_al == "never":
        multiple = " "
    elif options.precedes_et_al == "after-inverted-name":
        single = options.delimiter if options.sort_order else single
        multiple = options.delimiter if options.sort_order == "all" else " "
    prefix = single if count == 1 else multiple
    if element is None:
        return Leaf(text, Look(prefix))
    leaf = LeafStyle(element).plain(ctx, text)
    leaf.look = Look(prefix + leaf.look.prefix, leaf.look.suffix, leaf.look.marks, leaf.look.quotes)
    return leaf
