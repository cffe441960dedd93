"""cs:group and cs:choose (CSL 1.0.2, "Group" and "Choose")."""

from __future__ import annotations

from collections.abc import Callable

from refapp.csl.conditions import asks_only_type, compile_condition
from refapp.csl.context import Context, Renderer
from refapp.csl.look import look_of
from refapp.csl.tree import Node, row
from refapp.csl.xmltree import Element


def compile_group(element: Element, children: Renderer) -> Renderer:
    """cs:group (spec, "Group"): nothing when all variables it asks for are empty."""
    look, delimiter = look_of(element), element.get("delimiter")
    strips = element.get("strip-periods") == "true"

    def render(ctx: Context, out: list[Node]) -> None:
        outer = enter_group(ctx)
        ctx.strip_periods += strips
        found: list[Node] = []
        children(ctx, found)
        ctx.strip_periods -= strips
        if leave_group(ctx, outer) and found:
            out.append(row(found, look, delimiter))

    return render


def enter_group(ctx: Context) -> tuple[bool, bool, bool]:
    """Begins a group; gives the flags of the group around it."""
    outer = ctx.attempted, ctx.succeeded, ctx.spoken
    ctx.attempted = ctx.succeeded = ctx.spoken = False
    return outer


def leave_group(ctx: Context, outer: tuple[bool, bool, bool]) -> bool:
    """Ends a group, and tells whether it appears.

    One that does counts as a variable with a value to the group around it.
    """
    attempted, kept = ctx.attempted, ctx.succeeded or (ctx.spoken and not ctx.attempted)
    ctx.attempted, ctx.succeeded, ctx.spoken = outer
    if kept:
        ctx.succeeded = True
    else:
        ctx.attempted = attempted or ctx.attempted
    return kept


def compile_choose(element: Element, branch: Callable[[Element], Renderer]) -> Renderer:
    """cs:choose (spec, "Choose"): the first branch whose conditions hold."""
    branches: list[tuple[Callable[[Context], bool], Renderer]] = []
    by_type: dict[str, Renderer] | None = {}  # the branch for each type, when nothing else is asked
    for child in element.children:
        if child.name in ("if", "else-if", "else"):
            test = compile_condition(child) if child.name != "else" else _always
            branches.append((test, branch(child)))
            if by_type is not None and child.name != "else" and not asks_only_type(child):
                by_type = None

    def find(ctx: Context) -> Renderer:
        for holds, then in branches:
            if holds(ctx):
                return then
        return _render_nothing

    def render(ctx: Context, out: list[Node]) -> None:
        find(ctx)(ctx, out)

    def render_by_type(ctx: Context, out: list[Node]) -> None:
        assert by_type is not None
        then = by_type.get(ctx.item.type)
        if then is None:
            then = by_type[ctx.item.type] = find(ctx)
        then(ctx, out)

    return render if by_type is None else render_by_type


def _always(ctx: Context) -> bool:
    return True


def _render_nothing(ctx: Context, out: list[Node]) -> None:
    pass
