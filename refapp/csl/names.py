"""cs:names: whose names, how many, joined how, with which label (CSL 1.0.2, "Names")."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from refapp.csl.context import Context, Maker, Renderer
from refapp.csl.leaves import LeafStyle
from refapp.csl.look import Look, look_of
from refapp.csl.name import Name
from refapp.csl.name_count import NO_NAMESET, name_level, shown_names
from refapp.csl.name_join import join_names
from refapp.csl.name_options import NameOptions, name_options
from refapp.csl.person import PersonStyle, render_name
from refapp.csl.tree import NAMES, SUBSTITUTE, Group, Leaf, Node
from refapp.csl.xmltree import Element

NameLists = list[tuple[str, tuple[Name, ...]]]


@dataclass(frozen=True)
class NamesStyle:
    """A cs:names with its children, read once. `label` is None where there is none."""

    element: Element
    variables: tuple[str, ...]
    look: Look
    name: Element
    person: PersonStyle
    et_al: Element | None
    label: Element | None
    label_style: LeafStyle | None
    label_first: bool


def read_names(element: Element, parent: NamesStyle | None = None) -> NamesStyle:
    """Reads a cs:names; one without children within cs:substitute takes those of its parent."""
    variables = tuple(element.get("variable").split())
    if parent is not None and not element.children:
        return replace(parent, element=element, variables=variables, look=parent.look)
    name = element.find("name") or (parent.name if parent else Element("name", {}, element.line))
    label = element.find("label")
    order = [child.name for child in element.children]
    return NamesStyle(
        element=element,
        variables=variables,
        look=look_of(element),
        name=name,
        person=PersonStyle.read(name),
        et_al=element.find("et-al") or (parent.et_al if parent else None),
        label=label,
        label_style=LeafStyle(label) if label is not None else None,
        label_first=label is not None and "name" in order and order.index("label") < order.index("name"),
    )


def compile_names(
    element: Element, compile_one: Callable[[Element, NamesStyle | None], Renderer], parent: NamesStyle | None
) -> Maker:
    """cs:names with its cs:substitute; `compile_one` compiles the children of the latter.

    `parent` is the cs:names this one may stand in for.
    """
    style = read_names(element, parent)
    substitute = element.find("substitute")
    alternatives = [compile_one(child, style) for child in substitute.children] if substitute is not None else []
    return _with_substitute(style, alternatives)


def _with_substitute(style: NamesStyle, alternatives: list[Renderer]) -> Maker:
    def render(ctx: Context) -> Node | None:
        item = ctx.item
        lists = [(each, item.names(each)) for each in style.variables if not ctx.is_blocked(each) and item.has(each)]
        node = render_names(ctx, style, lists) if lists else None
        ctx.note_variable(node is not None)
        if node is not None or not alternatives:
            return node
        return _substitute(ctx, alternatives)

    return render


def _substitute(ctx: Context, alternatives: list[Renderer]) -> Node | None:
    outer, ahead = ctx.recorded, not ctx.started
    ctx.recorded, ctx.silenced = set(), False
    found: list[Node] = []
    for alternative in alternatives:
        alternative(ctx, found)
        if found or ctx.silenced:
            break
    recorded = ctx.recorded
    ctx.recorded = outer
    if outer is not None:
        outer |= recorded
    else:
        # What stands in for the names must not appear a second time (spec, "Substitute").
        ctx.done |= recorded
    if not found:
        return None
    if len(found) == 1 and found[0].role == NAMES:
        return found[0]
    result = Group(found, role=SUBSTITUTE)
    if ctx.first_names is None:
        ctx.first_names, ctx.first_is_ahead = result, ahead
        ctx.first_keys = tuple(ctx.item.text(variable) for variable in sorted(recorded) if ctx.item.text(variable))
    return result


def render_names(ctx: Context, style: NamesStyle, lists: NameLists) -> Node | None:
    """The names of all variables, each list with its label."""
    options, ahead = resolve(ctx, style.name, style.element), not ctx.started
    common = _common_term(ctx, style, lists)
    if options.form == "count":
        return _count(ctx, options, lists)
    nodes: list[Node] = []
    for variable, names in lists[:1] if common else lists:
        node = _render_list(ctx, style, options, names)
        if node is not None:
            nodes.append(_with_label(ctx, style, common or variable, len(names) > 1, node))
    delimiter = style.element.attributes.get("delimiter") or _names_delimiter(ctx)
    if not nodes:
        return None
    result = Group(nodes, style.look, delimiter, NAMES)
    if ctx.first_names is None:
        ctx.first_names, ctx.first_is_ahead = result, ahead
        ctx.first_keys = tuple(
            name.parts() for _, names in lists for name in names[: shown_names(ctx, options, len(names), NO_NAMESET)[0]]
        )
    ctx.started = True
    return result


def resolve(ctx: Context, name: Element, names: Element) -> NameOptions:
    """The options of a cs:name where it is rendered, kept for the next time."""
    key = (id(name), id(names), ctx.area, ctx.sorting and tuple(ctx.key_names.items()))
    caches = ctx.setting.caches
    found = caches.get(key)
    if found is None:
        own = name.attributes
        if ctx.sorting:
            own = {**own, **ctx.key_names}
        found = name_options(own, names.attributes, ctx.setting.area(ctx.area), ctx.setting.options)
        caches[key] = found
    result: NameOptions = found
    return result


def _names_delimiter(ctx: Context) -> str:
    return ctx.setting.area(ctx.area).get("names-delimiter") or ctx.setting.options.get("names-delimiter", "")


def _common_term(ctx: Context, style: NamesStyle, lists: NameLists) -> str:
    """The term for people in several roles at once, as `editortranslator` (spec, "Names")."""
    if len(style.variables) < 2 or len(lists) != len(style.variables) or style.label is None:
        return ""
    term = "".join(sorted(style.variables))
    if ctx.locale.term(term, style.label.get("form", "long")) is None:
        return ""
    return term if all(names == lists[0][1] for _, names in lists) else ""


def _with_label(ctx: Context, style: NamesStyle, term: str, many: bool, node: Node) -> Node:
    if style.label is None or style.label_style is None or ctx.sorting:
        return node
    plural = {"always": True, "never": False}.get(style.label.get("plural"), many)
    text = ctx.locale.term(term, style.label.get("form", "long"), plural=plural)
    if not text:
        return node
    label = style.label_style.plain(ctx, text, all_periods=True, any_language=True)
    label.role = "label"
    return Group([label, node] if style.label_first else [node, label])


def _count(ctx: Context, options: NameOptions, lists: NameLists) -> Node | None:
    count = sum(shown_names(ctx, options, len(names), NO_NAMESET)[0] for _, names in lists)
    return Leaf(str(count)) if count or ctx.sorting else None


def _render_list(ctx: Context, style: NamesStyle, options: NameOptions, names: tuple[Name, ...]) -> Node | None:
    nameset = len(ctx.names_shown)
    limit, others = shown_names(ctx, options, len(names), nameset)
    levels = tuple(name_level(ctx, options, name, nameset, index) for index, name in enumerate(names))
    last = others and options.et_al_use_last
    chosen = list(range(limit)) + ([len(names) - 1] if last else [])
    if not ctx.sorting:
        ctx.totals.append(len(names))
        ctx.names_shown.append(len(chosen))
        ctx.givens_shown.append(levels)
    nodes = [render_name(ctx, style.person, options, names[index], levels[index], index) for index in chosen]
    kept = [node for node in nodes if node is not None]
    if not kept:
        return None
    people = [name.is_person for name in names]
    if not any(people):
        # As in citeproc-js, the option on cs:name is for people.
        options = replace(options, precedes_last=_inherited_precedes_last(ctx))
    mixed = people[0] and not people[-1]
    return join_names(ctx, options, kept, others, last, style.et_al, mixed=mixed)


def _inherited_precedes_last(ctx: Context) -> str:
    name = "delimiter-precedes-last"
    return ctx.setting.area(ctx.area).get(name) or ctx.setting.options.get(name) or "contextual"
