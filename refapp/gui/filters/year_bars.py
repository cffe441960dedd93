"""Years and their counts as the bars of a histogram, and year filters as ranges."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from refapp.model.query import Years, parse

MOST_BARS = 60


@dataclass(frozen=True, slots=True)
class Bar:
    """The years from `low` to `high`: one year, but for the first and last bar of a long span."""

    low: int
    high: int


def bars_of(years: Iterable[int], this_year: int) -> list[Bar]:
    """One bar per year from the first to the last of `years`.

    Of a span longer than `MOST_BARS` the first bar holds all that is older; what lies in the far future
    (a slip of the pen) is in the last one.
    """
    known = sorted(set(years))
    if not known:
        return []
    past = [year for year in known if year <= this_year + 2]
    last = past[-1] if past else known[0]
    first = max(known[0], last - MOST_BARS + 1)
    bars = [Bar(year, year) for year in range(first, last + 1)]
    bars[0] = Bar(known[0], bars[0].high)
    bars[-1] = Bar(bars[-1].low, known[-1])
    return bars


def counts_of(bars: Iterable[Bar], years: Mapping[int, int]) -> list[int]:
    """How many references each bar stands for."""
    counts = []
    for bar in bars:
        if bar.low == bar.high:
            counts.append(years.get(bar.low, 0))
        else:
            counts.append(sum(count for year, count in years.items() if bar.low <= year <= bar.high))
    return counts


def ranges_of(values: Iterable[str]) -> list[Years]:
    """The ranges of the values of a year filter."""
    return [years for value in values if isinstance(years := parse(f"year:{value}"), Years)]


def range_words(years: Years) -> str:
    """A range for people: `2018–2025`."""
    if years.low == years.high:
        return str(years.low)
    return f"{'' if years.low is None else years.low}–{'' if years.high is None else years.high}"


def is_in(bar: Bar, ranges: Iterable[Years]) -> bool:
    """Whether a bar lies, at least in part, within one of `ranges`."""
    return any(
        (each.low is None or bar.high >= each.low) and (each.high is None or bar.low <= each.high) for each in ranges
    )
