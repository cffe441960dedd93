"""Years, months and days as text (CSL 1.0.2, "Date-part")."""

from __future__ import annotations

from dataclasses import dataclass

from refapp.csl.context import Context
from refapp.csl.date import Date, DateParts
from refapp.csl.look import Look, look_of
from refapp.csl.ordinals import ordinal
from refapp.csl.xmltree import Element


@dataclass(frozen=True)
class PartStyle:
    """A cs:date-part, read once."""

    name: str
    look: Look
    form: str = ""
    case: str = ""
    strips: bool = False
    range_delimiter: str = ""

    @staticmethod
    def read(element: Element) -> PartStyle:
        """The style of a cs:date-part."""
        return PartStyle(
            name=element.get("name"),
            look=look_of(element),
            form=element.get("form"),
            case=element.get("text-case"),
            strips=element.get("strip-periods") == "true",
            range_delimiter=element.get("range-delimiter"),
        )


def part_text(ctx: Context, part: PartStyle, date: Date, at: DateParts) -> tuple[str, str]:
    """The text of a part, and for years the era that follows it; empty where the date has no such part."""
    if part.name == "year":
        return _year(ctx, part.form, at.year)
    if part.name == "month":
        return _month(ctx, part.form, at.month) or _season(ctx, date.season), ""
    return (_day(ctx, part.form, at) if at.day else ""), ""


def _year(ctx: Context, form: str, year: int) -> tuple[str, str]:
    if not year:
        return "", ""
    text = str(abs(year))
    if form == "short" and len(text) == 4:
        text = text[2:]
    if year < 0:
        return text, ctx.locale.text("bc")
    return text, ctx.locale.text("ad") if year < 500 else ""


def _month(ctx: Context, form: str, month: int) -> str:
    if not month:
        return ""
    if month > 12:
        season = (month - 13) % 4 + 1 if month <= 24 else 0
        return ctx.locale.text(f"season-{season:02d}") if season else ""
    if form == "numeric":
        return str(month)
    if form == "numeric-leading-zeros":
        return f"{month:02d}"
    return ctx.locale.text(f"month-{month:02d}", "short" if form == "short" else "long")


def _season(ctx: Context, season: str) -> str:
    if season in ("1", "2", "3", "4"):
        return ctx.locale.text(f"season-0{season}")
    return season


def _day(ctx: Context, form: str, at: DateParts) -> str:
    if form == "numeric-leading-zeros":
        return f"{at.day:02d}"
    if form == "ordinal" and (at.day == 1 or not ctx.locale.day_one_only):
        return ordinal(at.day, ctx.locale, ctx.locale.genders.get(f"month-{at.month:02d}", ""))
    return str(at.day)
