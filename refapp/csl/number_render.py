"""Rendering numbers: ranges, ordinals, roman numerals, labels within fields (CSL 1.0.2, "Number")."""

from __future__ import annotations

import re
from collections.abc import Callable

from refapp.csl.context import Context, Maker
from refapp.csl.leaves import LeafStyle, cased, strip_periods
from refapp.csl.number import Part
from refapp.csl.ordinals import long_ordinal, ordinal, roman
from refapp.csl.pages import format_range
from refapp.csl.tree import Leaf, Node
from refapp.csl.xmltree import Element

# Variables whose value is taken apart even when cs:text renders them.
_NUMBER_FIELDS = (
    "page page-first chapter-number collection-number edition issue number number-of-pages number-of- "
    "volumes volume locator"
)
NUMBER_FIELDS = frozenset(_NUMBER_FIELDS.split())
_RANGED = frozenset(("locator", "issue", "volume", "edition", "number", "page"))
_LONGEST = 18  # digits of what has an ordinal or a roman form
_PARTICLE = re.compile(r"^([a-zA-Z]?0*)([0-9]+)$")

Formatter = Callable[[Context, int], str]


def _formatter(variable: str, form: str) -> Formatter | None:
    """How a number is written in that form; None for plain digits."""

    def as_roman(ctx: Context, number: int) -> str:
        return roman(number)

    def as_ordinal(ctx: Context, number: int) -> str:
        return ordinal(number, ctx.locale, ctx.locale.genders.get(variable, ""))

    def as_long_ordinal(ctx: Context, number: int) -> str:
        return long_ordinal(number, ctx.locale, ctx.locale.genders.get(variable, ""))

    return {"roman": as_roman, "ordinal": as_ordinal, "long-ordinal": as_long_ordinal}.get(form)


def compile_number(element: Element) -> Maker:
    """cs:number, and cs:text with a number variable."""
    variable, form = element.get("variable").split()[0], element.get("form")
    style = LeafStyle(element)
    formatter = _formatter(variable, form) if element.name == "number" else None

    def render(ctx: Context) -> Node | None:
        blocked = ctx.is_blocked(variable)
        if variable == "locator":
            has_value = bool(ctx.cite and ctx.cite.locator) and not ctx.looking
        else:
            has_value = bool(ctx.item.text(variable, form))
        found = has_value and not blocked
        ctx.note_variable(found)
        if not found:
            return None
        ctx.started = True
        ctx.has_text = ctx.has_text or variable != "locator"
        return render_numeric(ctx, variable, style, formatter)

    return render


def render_numeric(ctx: Context, variable: str, style: LeafStyle, formatter: Formatter | None) -> Node | None:
    """The parts of a number variable in a row."""
    number = ctx.numeric(variable)
    parts = [(part.particle, part.value, part.joiner) for part in number.parts]
    _fix_ranges(ctx, variable, number.label, number.parts, parts)
    texts: list[str] = []
    label = ""
    for part, (particle, value, joiner) in zip(number.parts, parts, strict=True):
        if part.label and (part.label != label or part.label_text):
            texts.append(_label(ctx, part))
        label = part.label
        if formatter is not None and value.isdecimal() and len(value) <= _LONGEST and not part.label:
            texts.append(particle + formatter(ctx, int(value)))
        else:
            texts.append(particle + value)
        texts.append(joiner.replace("\\-", "-"))
    text = "".join(texts)
    quoted = len(text) > 2 and text[0] == text[-1] == '"'
    if style.case:
        text = cased(ctx, style.case, text)
    if style.strips or ctx.strip_periods:
        text = strip_periods(text)
    if quoted:
        return Leaf(text, style.look)
    return Leaf(text, style.look, literal=True)


def _label(ctx: Context, part: Part) -> str:
    return (ctx.locale.text(part.label, "short", plural=part.plural) or part.label_text) + " "


def _fix_ranges(ctx: Context, variable: str, label: str, parts: list[Part], texts: list[tuple[str, str, str]]) -> None:
    if variable not in NUMBER_FIELDS:
        return
    style = ctx.setting.options.get("page-range-format", "")
    for index, part in enumerate(parts):
        particle, value, joiner = texts[index]
        if joiner.strip() not in ("-", "–", "—"):
            continue
        if index + 1 == len(parts):
            break
        is_page = variable == "page" or (variable == "locator" and (part.label or label) == "page")
        following = parts[index + 1]
        chained = (index > 0 and _is_dash(parts[index - 1].joiner)) or _is_dash(following.joiner)
        shortens = part.collapsible and is_page and joiner == "-" and not chained
        if shortens and part.particle == following.particle and style:
            last = format_range(part.particle + value, following.particle + following.value, style)
            split = _PARTICLE.match(last)
            texts[index + 1] = (split[1], split[2], following.joiner) if split else ("", last, following.joiner)
        numeric = part.numeric or part.roman
        same = part.particle == following.particle or not part.collapsible
        if joiner == "-" and same and (not chained or part.roman or not part.collapsible):
            texts[index] = (particle, value, _range_delimiter(ctx, variable, label, numeric, is_page))


def _is_dash(joiner: str) -> bool:
    return joiner in ("-", "–")


def _range_delimiter(ctx: Context, variable: str, label: str, numeric: bool, is_page: bool) -> str:
    if variable == "locator" and ctx.locale.term(label) is None:
        return "-"
    if numeric and (is_page or variable in _RANGED):
        return ctx.locale.term("page-range-delimiter") or "–"
    if numeric and variable == "collection-number":
        return ctx.locale.term("year-range-delimiter") or "–"
    return "-"
