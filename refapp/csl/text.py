"""cs:text and cs:label: variables, terms, macros and values (CSL 1.0.2, "Text" and "Label")."""

from __future__ import annotations

import re
from collections.abc import Callable

from refapp.csl.citation_label import citation_label
from refapp.csl.context import CITATION, Context, Maker, Renderer, appending
from refapp.csl.grouping import enter_group, leave_group
from refapp.csl.leaves import LeafStyle, year_suffix_leaf
from refapp.csl.look import look_of
from refapp.csl.number_render import NUMBER_FIELDS, compile_number
from refapp.csl.tree import CITATION_NUMBER, LABEL, YEAR_SUFFIX, Leaf, Node, group, row
from refapp.csl.xmltree import Element

_LINKS = {
    "URL": "",
    "DOI": "https://doi.org/",
    "PMID": "https://www.ncbi.nlm.nih.gov/pubmed/",
    "PMCID": "https://www.ncbi.nlm.nih.gov/pmc/articles/",
}


_DOI_ADDRESS = re.compile(r"^(?:https?://)?(?:dx\.|www\.)?doi\.org/", re.IGNORECASE)


def nothing(ctx: Context) -> Node | None:
    """Renders nothing: what elements without meaning compile to."""
    return None


def compile_text(element: Element, macro: Callable[[str], Renderer]) -> Renderer:
    """cs:text (spec, "Text"); `macro` gives the renderer of a macro by name."""
    if element.get("macro"):
        return _macro_call(element, macro)
    return appending(_text_maker(element))


def _text_maker(element: Element) -> Maker:
    get = element.attributes.get
    if get("term"):
        return _term(element)
    if get("value"):
        return _value(element)
    if get("variable"):
        return _text_variable(element)
    return nothing


def _macro_call(element: Element, macro: Callable[[str], Renderer]) -> Renderer:
    name, look = element.get("macro"), look_of(element)
    strips = element.get("strip-periods") == "true"
    called: Renderer | None = None  # compiled when first needed

    def render(ctx: Context, out: list[Node]) -> None:
        nonlocal called
        if called is None:
            called = macro(name)
        outer = enter_group(ctx)
        ctx.strip_periods += strips
        found: list[Node] = []
        called(ctx, found)
        ctx.strip_periods -= strips
        if leave_group(ctx, outer) and found:
            out.append(row(found, look))

    return render


def _term(element: Element) -> Maker:
    name, form = element.get("term"), element.get("form", "long")
    plural = element.get("plural") == "true"
    style = LeafStyle(element)

    def render(ctx: Context) -> Node | None:
        text = ctx.locale.term(name, form, plural=plural)
        if not text:
            ctx.silenced = text is not None
            return None
        ctx.spoken = True
        starts = not ctx.started and not (ctx.area == CITATION and not ctx.setting.is_note)
        return style.plain(ctx, text, capitalize=starts and not ctx.sorting, all_periods=True, any_language=True)

    return render


def _value(element: Element) -> Maker:
    text = element.get("value")
    style = LeafStyle(element)

    def render(ctx: Context) -> Node | None:
        ctx.spoken = True
        return style.plain(ctx, text, any_language=True)

    return render


def _text_variable(element: Element) -> Maker:
    variable, form = element.get("variable").split()[0], element.get("form")
    special = {
        "citation-number": _citation_number,
        "year-suffix": _year_suffix,
        "citation-label": _citation_label,
        "first-reference-note-number": _first_note,
    }.get(variable)
    if special is not None:
        return special(element)
    if variable in NUMBER_FIELDS:
        return compile_number(element)
    prefix = _LINKS.get(variable)
    keeps_periods = variable in ("URL", "DOI")
    style = LeafStyle(element)

    def render(ctx: Context) -> Node | None:
        blocked = ctx.is_blocked(variable)
        text = "" if blocked else _value_of(ctx, variable, form)
        ctx.note_variable(bool(text))
        if not text:
            return None
        ctx.has_text = True
        link = "" if prefix is None else _address(prefix, text)
        return style.field(ctx, text, link=link, keep_periods=keeps_periods)

    return render


def _value_of(ctx: Context, variable: str, form: str) -> str:
    abbreviate = ctx.setting.abbreviate
    if form == "short" and abbreviate is not None:
        long = ctx.item.text(variable)
        short = abbreviate(variable, long) if long else ""
        if short and short != long:
            return short
    text = ctx.item.text(variable, form)
    # A DOI may have been stored as an address; styles add their own.
    return _DOI_ADDRESS.sub("", text) if variable == "DOI" else text


def _address(prefix: str, text: str) -> str:
    return text if re.match(r"https?://", text) or not prefix else prefix + text


def _citation_number(element: Element) -> Maker:
    look = look_of(element)

    def render(ctx: Context) -> Node | None:
        ctx.note_variable(True)
        if ctx.looking or not ctx.number:
            return None
        ctx.started = True
        return Leaf(str(ctx.number), look, CITATION_NUMBER, ctx.number, literal=True)

    return render


def _year_suffix(element: Element) -> Maker:
    look = look_of(element)

    def render(ctx: Context) -> Node | None:
        ctx.note_variable(True)
        if ctx.looking:
            return None
        return year_suffix_leaf(ctx, look)

    return render


def _citation_label(element: Element) -> Maker:
    style = LeafStyle(element)

    def render(ctx: Context) -> Node | None:
        ctx.note_variable(True)
        label = ctx.item.text("citation-label") or citation_label(ctx)
        leaf = style.plain(ctx, label)
        suffix = None if ctx.looking else year_suffix_leaf(ctx, look_of(element).bare())
        if suffix is None:
            return leaf
        look = leaf.look
        leaf.look = look.with_suffix("")
        return group([leaf, group([suffix], look.only_affixes().with_prefix(""))], role=YEAR_SUFFIX)

    return render


def _first_note(element: Element) -> Maker:
    style = LeafStyle(element)

    def render(ctx: Context) -> Node | None:
        number = ctx.cite.first_note if ctx.cite else 0
        blocked = ctx.is_blocked("first-reference-note-number")
        ctx.note_variable(bool(number) and not blocked)
        return style.plain(ctx, str(number)) if number and not blocked else None

    return render


def compile_label(element: Element) -> Maker:
    """cs:label outside of names (spec, "Label")."""
    variable, form = element.get("variable"), element.get("form", "long")
    plural = {"always": True, "never": False}.get(element.get("plural"))
    style = LeafStyle(element)

    def render(ctx: Context) -> Node | None:
        if not _has_number(ctx, variable):
            return None
        number = ctx.numeric(variable)
        name = number.label if variable in ("locator", "number") and number.label else variable
        if variable == "locator" and name == "sub verbo":
            name = "sub-verbo"
        many = number.plural if plural is None else plural
        text = ctx.locale.term(name, form, plural=many)
        if text is None and name == "number-of-volumes":
            text = ctx.locale.term("volume", form, plural=many)
        if not text:
            return None
        ctx.spoken = True
        leaf = style.plain(ctx, text, all_periods=True)
        leaf.role = LABEL
        return leaf

    return render


def _has_number(ctx: Context, variable: str) -> bool:
    if variable == "locator":
        return bool(ctx.cite and ctx.cite.locator)
    if variable == "first-reference-note-number":
        return bool(ctx.cite and ctx.cite.first_note)
    return variable == "citation-number" or ctx.item.has(variable)
