"""cs:date: localised and not, whole and in parts, single and ranges (CSL 1.0.2, "Date")."""

from __future__ import annotations

from dataclasses import dataclass, replace

from refapp.csl.context import Context, Maker
from refapp.csl.date import Date, DateParts
from refapp.csl.date_parts import PartStyle, part_text
from refapp.csl.leaves import cased, leaf_look, year_suffix_leaf
from refapp.csl.look import PLAIN, Look, look_of
from refapp.csl.tree import DATE, YEAR, Group, Leaf, Node, group
from refapp.csl.xmltree import Element

_SHOWN = {
    "year": ("year",),
    "year-month": ("year", "month"),
    "month-day": ("month", "day"),
    "year-month-day": ("year", "month", "day"),
}


@dataclass(frozen=True)
class DateStyle:
    """A cs:date settled for a locale: its parts in order and what stands between them."""

    look: Look
    parts: tuple[PartStyle, ...]
    delimiter: str
    case: str = ""


def compile_date(element: Element) -> Maker:
    """A cs:date element."""
    variable = element.get("variable").split()[0] if element.get("variable") else ""

    def render(ctx: Context) -> Node | None:
        blocked = ctx.is_blocked(variable)
        date = None if blocked or (ctx.looking and variable == "accessed") else ctx.item.date(variable)
        style = _settled(ctx, element)
        ctx.note_variable(date is not None and style is not None and has_output(date, style))
        if date is None or style is None:
            return None
        if ctx.sorting:
            return Leaf(sort_date(date, {part.name for part in style.parts}), role=DATE, literal=True)
        return _render(ctx, style, date, variable)

    return render


def has_output(date: Date, style: DateStyle) -> bool:
    """Whether any of the parts the style asks for is there."""
    if date.literal:
        return True
    return any(getattr(date.start, part.name) or (part.name == "month" and date.season) for part in style.parts)


def _settled(ctx: Context, element: Element) -> DateStyle | None:
    key = ("date", id(element))
    caches = ctx.setting.caches
    if key not in caches:
        caches[key] = _settle(ctx, element)
    settled: DateStyle | None = caches[key]
    return settled


def _settle(ctx: Context, element: Element) -> DateStyle | None:
    form = element.get("form")
    if not form:
        parts = tuple(PartStyle.read(part) for part in element.find_all("date-part"))
        return DateStyle(look_of(element), parts, element.get("delimiter"), element.get("text-case"))
    localised = ctx.locale.dates.get(form)
    if localised is None:
        return None
    overrides = {part.get("name"): part for part in element.find_all("date-part")}
    shown = _SHOWN.get(element.get("date-parts"), _SHOWN["year-month-day"])
    found: list[PartStyle] = []
    for part in localised.find_all("date-part"):
        if part.get("name") not in shown:
            if part.get("name") == "year" and found:
                # What stood before the year goes with it.
                found[-1] = replace(found[-1], look=found[-1].look.with_suffix(""))
            continue
        override = overrides.get(part.get("name"))
        attributes = {**part.attributes, **(override.attributes if override is not None else {})}
        found.append(PartStyle.read(Element("date-part", attributes, part.line)))
    # The locale's own affixes give way to the style's.
    attributes = {**localised.attributes, **element.attributes}
    look = look_of(Element("date", attributes, element.line))
    delimiter = element.get("delimiter") or localised.get("delimiter")
    return DateStyle(look, tuple(found), delimiter, attributes.get("text-case", ""))


def _render(ctx: Context, style: DateStyle, date: Date, variable: str) -> Node | None:
    if date.literal:
        nodes = _literal(ctx, style, date.literal)
    elif date.end is not None:
        nodes = _range(ctx, style, date, date.end)
    else:
        nodes = [node for part in style.parts if (node := _part(ctx, style, part, date, date.start))]
    if not nodes:
        return None
    ctx.started = True
    return Group(nodes, style.look, style.delimiter, DATE)


def _literal(ctx: Context, style: DateStyle, text: str) -> list[Node]:
    for part in style.parts:
        if part.name == "year":
            return [Group([Leaf(text, leaf_look(part.look, text)), *_suffixes(ctx)], role=YEAR)]
    return []


def _part(
    ctx: Context, style: DateStyle, part: PartStyle, date: Date, at: DateParts, *, first: bool = False,
    last: bool = False, suffixed: bool = True, era_wanted: bool = True,
) -> Node | None:  # fmt: skip
    """One part of a date; `first` drops its prefix and `last` its suffix, where a range is joined."""
    text, era = part_text(ctx, part, date, at)
    if not text:
        return None
    if part.strips or ctx.strip_periods:
        text = text.replace(".", "") if part.name == "month" else text
    if part.case or style.case:
        text = cased(ctx, part.case or style.case, text)
    look = leaf_look(part.look, text)
    if first:
        look = look.with_prefix("")
    if last:
        look = look.with_suffix("")
    leaf = Leaf(text, look)
    if part.name != "year":
        return leaf
    more: list[Node] = [Leaf(era)] if era and era_wanted else []
    if suffixed:
        more += _suffixes(ctx)
    if not more:
        return Group([leaf], role=YEAR)
    # The year's own suffix stands after everything that belongs to the year.
    return Group([Leaf(text, look.with_suffix("").with_prefix("")), *more], look.only_affixes(), role=YEAR)


def _suffixes(ctx: Context) -> list[Node]:
    if ctx.setting.suffix_by_variable or ctx.suffix_done or ctx.looking:
        return []
    leaf = year_suffix_leaf(ctx, PLAIN)
    ctx.suffix_done = leaf is not None
    return [leaf] if leaf is not None else []


def _range(ctx: Context, style: DateStyle, date: Date, end: DateParts) -> list[Node]:
    """A date range: parts that differ stand twice, joined by the range delimiter."""
    start = date.start
    order = [name for name in ("year", "month", "day") if any(part.name == name for part in style.parts)]
    given = [name for name in order if getattr(end, name)]
    differing = next((index for index, name in enumerate(given) if getattr(start, name) != getattr(end, name)), None)
    if not given and end == DateParts():
        return _open_range(ctx, style, date)
    if differing is None:
        return [node for part in style.parts if (node := _part(ctx, style, part, date, start))]
    twice = set(given[differing:])
    inside = [index for index, part in enumerate(style.parts) if part.name in twice]
    begin, stop = inside[0], inside[-1]
    ahead = [_part(ctx, style, part, date, start) for part in style.parts[:begin]]
    one_era = (start.year < 0) == (end.year < 0) or not start.year
    first = [_part(ctx, style, part, date, start, last=index == stop, suffixed=False, era_wanted=not one_era)
             for index, part in enumerate(style.parts) if begin <= index <= stop]  # fmt: skip
    second = [_part(ctx, style, part, replace(date, start=end, end=None), end, first=index == begin)
              for index, part in enumerate(style.parts) if begin <= index <= stop]  # fmt: skip
    after = [_part(ctx, style, part, date, start) for part in style.parts[stop + 1 :]]
    mark = Leaf(style.parts[stop].range_delimiter or ctx.locale.term("year-range-delimiter") or "–", literal=True)
    joined = group([group(first, delimiter=style.delimiter), mark, group(second, delimiter=style.delimiter)])
    return [node for node in (*ahead, joined, *after) if node is not None]


def _open_range(ctx: Context, style: DateStyle, date: Date) -> list[Node]:
    nodes = [node for part in style.parts if (node := _part(ctx, style, part, date, date.start))]
    mark = ctx.locale.term("year-range-delimiter") or "–"
    return [Group([Group(nodes, delimiter=style.delimiter), Leaf(mark, literal=True)])] if nodes else []


def sort_date(date: Date, shown: set[str] | None = None) -> str:
    """A date as text that sorts by time; parts the style does not show do not count."""
    if date.literal and date.start == DateParts():
        return date.literal

    def digits(at: DateParts) -> str:
        year, month, day = (
            getattr(at, name) if shown is None or name in shown else 0 for name in ("year", "month", "day")
        )
        # Years before Christ sort before the others, the remotest first; words such as “n.d.” before both.
        era = f"X{9999 + year:04d}" if year < 0 else f"Y{year:04d}"
        return f"{era}{month:02d}{day:02d}"

    return digits(date.start) + (f"-{digits(date.end)}" if date.end is not None else "")
